using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Paths_NoCommonArticle_LeadOverTheConnectors()
    {
        await using var snapshot = await LinkedRegions();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = Guizhou, MaxLength = 2 });
        paths.Select(path => string.Join('-', path.Nodes.Select(node => node.Name))).ShouldBe(["株洲市-一网通办-贵州省", "株洲市-新质生产力-贵州省"]);
        paths[1].Steps.Select(step => step.Counts).ShouldBe([new PairCounts(2, 2, 3, 4), new PairCounts(1, 3, 2, 4)]);
        paths[1].Score.ShouldBe(1 / Math.Sqrt(6));
    }

    [Fact]
    public async Task Paths_LongerOnes_ComeAfterAllShorterOnes()
    {
        await using var snapshot = await LinkedRegions();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = new("theme:营商环境"), MaxLength = 3, First = 100 });
        paths.Select(path => path.Steps.Count).ShouldBe([2, 3, 3, 3]);
        paths.ShouldAllBe(path => path.Nodes.Distinct().Count() == path.Nodes.Count);
    }

    [Fact]
    public async Task Paths_HubsLeftOut_TakeTheOtherWay()
    {
        await using var snapshot = await LinkedRegions();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = Guizhou, MaxArticles = 2, MaxLength = 2 });
        paths.ShouldHaveSingleItem().Nodes[1].Name.ShouldBe("一网通办");
    }

    [Theory]
    [InlineData(0, "theme:中心-theme:偏僻")]
    [InlineData(1, "theme:偏僻-theme:中心")]
    public async Task Paths_HubsDamped_PreferTheSideRoad(double damping, string expected)
    {
        await using var store = await CreateAsync();
        const string hub = "[中心=theme:中心]", side = "[偏僻=theme:偏僻]", zhuzhou = "[株洲=region:430200]", guizhou = "[贵州=region:520000]";
        await store.PutAsync(Document(
            "a.txt", Article("", zhuzhou + hub), Article("", zhuzhou + hub + side), Article("", guizhou + hub), Article("", guizhou + hub + side)));
        await using var snapshot = await store.OpenSnapshotAsync();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = Guizhou, MaxLength = 2, HubDamping = damping });
        string.Join('-', paths.Select(path => path.Nodes[1].Id)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(new[] { PathHop.AffiliatedWith, PathHop.PartOf }, "AffiliatedWith-PartOf")]
    [InlineData(new[] { PathHop.Authored, PathHop.PartOf }, "Authored-PartOf")]
    [InlineData(new[] { PathHop.AffiliatedWith }, "")]
    public async Task Paths_TypedHops_WalkWhatIsStated(PathHop[] hops, string expected)
    {
        await using var store = await CreateAsync();
        var (person, school) = (new EntityId("person:张武"), new EntityId("institution:党校"));
        var article = Article("", "[株洲=region:430200]。") with
        {
            Relations = [new(RelationKind.Authored, person, null), new(RelationKind.AffiliatedWith, person, school)],
        };
        await store.PutAsync(Document(
            "a.txt", [new(Hunan, "湖南省"), new(Zhuzhou, "株洲市") { PartOf = Hunan }, new(school, "党校") { PartOf = Hunan }], article));
        await using var snapshot = await store.OpenSnapshotAsync();

        var paths = await snapshot.PathsAsync(new PathQuery { From = person, To = Hunan, Hops = hops, MaxLength = 2 });

        string.Join('|', paths.Select(path => string.Join('-', path.Steps.Select(step => step.Hop)))).ShouldBe(expected);
        paths.ShouldAllBe(path => path.Score == 1 && path.Steps[0].Counts == new PairCounts(1, 1, 1, 1));
    }

    [Fact]
    public async Task Paths_DampingWithAMeasureBelowZero_IsRefused()
    {
        await using var snapshot = await LinkedRegions();
        var query = new PathQuery { From = Zhuzhou, To = Guizhou, HubDamping = 0.4, Measure = AssociationMeasure.Npmi };
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.PathsAsync(query));
    }
}
