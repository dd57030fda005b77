using Graph.Storage;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Compare_TwoRegions_TellsWhatIsSharedAndWhatIsNot()
    {
        await using var snapshot = await LinkedRegions();
        var comparison = await snapshot.CompareAsync(new CompareQuery
        {
            Left = ComparisonSide.Of(Zhuzhou),
            Right = ComparisonSide.Of(Guizhou),
            Measure = CompareMeasure.JensenShannon,
        });
        (comparison.LeftArticles, comparison.RightArticles).ShouldBe((2, 2));
        comparison.Rows.Nodes.Select(row => (row.Entity.Name, row.Left, row.Right, row.Presence)).ShouldBe(
        [
            ("营商环境", 0, 1, Presence.OnlyRight),
            ("新质生产力", 2, 1, Presence.Shared),
            ("一网通办", 1, 1, Presence.Shared),
        ]);
        comparison.Rows.Nodes.Sum(row => Math.Abs(row.Score)).ShouldBe(comparison.Divergence, 1e-12);
        comparison.Rows.Nodes.Select(row => Math.Sign(row.Score)).ShouldBe([-1, 1, 0]);
    }

    [Fact]
    public async Task Compare_SideAgainstItself_IsRefused()
    {
        await using var snapshot = await LinkedRegions();
        var query = new CompareQuery { Left = ComparisonSide.Of(Zhuzhou), Right = ComparisonSide.Of(Zhuzhou) };
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.CompareAsync(query));
    }
}
