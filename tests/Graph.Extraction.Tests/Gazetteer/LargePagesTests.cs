using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Tests.Gazetteer;

public sealed class LargePagesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3_000_000)]
    public void Ask_TablesOfAnySize_KeepWhatTheyHold(int length)
    {
        int[] table = [.. Enumerable.Range(1, length)];

        LargePages.Ask(table);

        table.ShouldBe(Enumerable.Range(1, length));
    }
}
