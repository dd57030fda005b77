using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Tests.Text;

public class MappedTextTests
{
    private const string Source = "株洲\n贵州\r\n遵义";

    [Fact]
    public void Join_OfStretchesOneCharacterApart_IsTheSourceItself()
    {
        const string source = "株洲\n贵州";
        var joined = MappedText.Join('\n', [MappedText.Of(source, new TextSpan(0, 2)), MappedText.Of(source, new TextSpan(3, 5))]);

        joined.Text.ShouldBeSameAs(source);
        joined.Offsets.Runs.ShouldBe([new OffsetMap.Run(0, 0, 2), new OffsetMap.Run(3, 3, 2)]);
    }

    [Theory]
    [InlineData(0, 2, 3, 5, "株洲\n贵州")]
    [InlineData(3, 5, 7, 9, "贵州\n遵义")]
    [InlineData(3, 5, 0, 2, "贵州\n株洲")]
    public void Join_OfStretches_LeadsBackToEachOfThem(int from, int to, int then, int end, string expected)
    {
        var joined = MappedText.Join('\n', [MappedText.Of(Source, new TextSpan(from, to)), MappedText.Of(Source, new TextSpan(then, end))]);

        joined.Text.ShouldBe(expected);
        joined.Length.ShouldBe(expected.Length);
        joined.Offsets.Runs.ShouldBe([new OffsetMap.Run(0, from, to - from), new OffsetMap.Run(to - from + 1, then, end - then)]);
    }

    [Fact]
    public void Join_OfATextPutTogether_KeepsItsRuns()
    {
        var mended = new MappedText.Builder().Append(Source, 0, 2).Append(Source, 3, 2).Build();
        var joined = MappedText.Join('\n', [MappedText.Of(Source, new TextSpan(7, 9)), mended]);

        joined.Text.ShouldBe("遵义\n株洲贵州");
        joined.Offsets.Runs.ShouldBe([new OffsetMap.Run(0, 7, 2), new OffsetMap.Run(3, 0, 2), new OffsetMap.Run(5, 3, 2)]);
    }

    [Fact]
    public void Trim_OfAStretch_LeadsToWhatIsLeft()
    {
        var trimmed = MappedText.Of(" \u3000株洲 ", new TextSpan(0, 5)).Trim();

        trimmed.Text.ShouldBe("株洲");
        trimmed.Offsets.ToSource(0).ShouldBe(2);
    }
}
