using Graph.Model;
using Graph.Storage;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Links_ConnectorInArticlesOfEach_IsRankedByItsWeakestLeg()
    {
        await using var snapshot = await LinkedRegions();

        var links = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] });

        links.Nodes.Select(link => link.Entity.Name).ShouldBe(["一网通办", "新质生产力"]);
        links.Nodes.Select(link => link.Score).ShouldBe([0.5, 1 / Math.Sqrt(6)]);
        links.Items[0].Node.Legs.Select(leg => leg.Counts).ShouldBe([new PairCounts(1, 2, 2, 4), new PairCounts(1, 2, 2, 4)]);
        links.Items[1].Node.Legs.Select(leg => leg.Counts).ShouldBe([new PairCounts(2, 3, 2, 4), new PairCounts(1, 3, 2, 4)]);
        links.Items[1].Node.Legs.Select(leg => Math.Round(leg.PValue, 12)).ShouldBe([0.5, 1]);
        links.Nodes.ShouldAllBe(link => link.Joint == 0 && link.Support == 1);
    }

    [Fact]
    public async Task Links_Missing_AreTiedToThePeersAlone()
    {
        await using var snapshot = await LinkedRegions();
        var gap = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou], Missing = true });
        gap.Nodes.Select(link => link.Entity.Name).ShouldBe(["营商环境"]);
    }

    [Fact]
    public async Task Links_OneEntity_IsRefusedWithTheArgumentsName()
    {
        await using var snapshot = await LinkedRegions();
        var error = await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Zhuzhou] }));
        error.Message.ShouldBe("'between' must name at least two entities, all different.");
    }

    [Fact]
    public async Task Links_PagedByOne_GiveTheWholeInOrder()
    {
        await using var snapshot = await LinkedRegions();
        var query = new LinkQuery { Between = [Zhuzhou, Guizhou], Kinds = [] };
        var whole = await snapshot.LinksAsync(query);
        var names = new List<string>();
        string? after = null;
        do
        {
            var part = await snapshot.LinksAsync(query with { Page = new PageRequest(1, after) });
            part.TotalCount.ShouldBe(whole.TotalCount);
            names.AddRange(part.Nodes.Select(link => link.Entity.Name));
            after = part.HasNextPage ? part.Items[0].Cursor : null;
        }
        while (after is not null);
        names.ShouldBe(whole.Nodes.Select(link => link.Entity.Name));
    }
}
