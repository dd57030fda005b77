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
        (comparison.Left, comparison.Right).ShouldBe((new SideSize(2, 2), new SideSize(2, 2)));
        comparison.Rows.Nodes.Select(row => (row.Entity.Name, row.Left, row.Right, row.Presence)).ShouldBe(
        [
            ("营商环境", 0, 1, Presence.OnlyRight),
            ("新质生产力", 2, 1, Presence.Shared),
            ("一网通办", 1, 1, Presence.Shared),
        ]);
        comparison.Rows.Nodes.Sum(row => Math.Abs(row.Score)).ShouldBe(comparison.Divergence, 1e-12);
        comparison.Rows.Nodes.Select(row => Math.Sign(row.Score)).ShouldBe([-1, 1, 0]);
    }

    [Theory]
    [InlineData(new[] { Presence.Shared }, new[] { "新质生产力", "一网通办" })]
    [InlineData(new[] { Presence.OnlyRight }, new[] { "营商环境" })]
    [InlineData(new[] { Presence.OnlyLeft }, new string[0])]
    [InlineData(new[] { Presence.OnlyLeft, Presence.OnlyRight }, new[] { "营商环境" })]
    public async Task Compare_ByPresence_ShowsOnlyTheseRowsAsTheWholeAnswerHasThem(Presence[] presence, string[] names)
    {
        await using var snapshot = await LinkedRegions();
        var all = new CompareQuery { Left = ComparisonSide.Of(Zhuzhou), Right = ComparisonSide.Of(Guizhou), Measure = CompareMeasure.JensenShannon };
        var whole = await snapshot.CompareAsync(all);
        var part = await snapshot.CompareAsync(all with { Presence = presence, Page = PageRequest.Of(1) });
        part.Divergence.ShouldBe(whole.Divergence);
        part.Rows.TotalCount.ShouldBe(names.Length);
        part.Rows.Nodes.Select(row => row.Entity.Name).ShouldBe(names.Take(1));
        foreach (var row in part.Rows.Nodes)
        {
            var same = whole.Rows.Nodes.Single(one => one.Entity.Id == row.Entity.Id);
            (row.Score, row.PValue, row.QValue).ShouldBe((same.Score, same.PValue, same.QValue));
        }
    }

    [Fact]
    public async Task Compare_SideAgainstItself_IsRefused()
    {
        await using var snapshot = await LinkedRegions();
        var query = new CompareQuery { Left = ComparisonSide.Of(Zhuzhou), Right = ComparisonSide.Of(Zhuzhou) };
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.CompareAsync(query));
    }
}
