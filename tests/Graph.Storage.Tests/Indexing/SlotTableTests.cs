using Graph.Storage.Indexing;

namespace Graph.Storage.Tests.Indexing;

public sealed class SlotTableTests
{
    [Fact]
    public void Freeze_WritesAfterwards_LeaveTheFrozenStateAlone()
    {
        var table = new SlotTable<string>();
        for (var i = 0; i < (2 * SlotTable<string>.PageSize) + 1; i++)
            table[table.Add()] = "old";
        var frozen = table.Freeze();

        table[0] = "new";
        table[SlotTable<string>.PageSize] = null;
        var added = table.Add();
        table[added] = "new";

        frozen.Filled().ShouldAllBe(item => item == "old");
        frozen.At(added).ShouldBeNull();
        table.Freeze().Filled().Count(item => item == "new").ShouldBe(2);
    }
}
