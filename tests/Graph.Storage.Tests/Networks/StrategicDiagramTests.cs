namespace Graph.Storage.Tests.Networks;

public sealed class StrategicDiagramTests
{
    // Two triangles, one with ties of 0.6 and one of 0.2, with a bridge of 0.1 between, and a pair of 0.9 apart. By hand: centrality
    // 10·0.1 twice and 0; density 100·1.8/3 = 60, 100·0.6/3 = 20 and 100·0.9/2 = 45. Medians 1 and 45.
    private static CommunityStructure Structure { get; } = CommunityStructure.Of(KnownNetwork.Of(
        9, (0, 1, 0.6), (0, 2, 0.6), (1, 2, 0.6), (2, 3, 0.1), (3, 4, 0.2), (3, 5, 0.2), (4, 5, 0.2), (6, 7, 0.9)));

    [Fact]
    public void Of_ThreeCommunities_GivesCallonsNumbers() => StrategicDiagram.Of(Structure, minSize: 2).Points
        .Select(point => (Math.Round(point.Community.Centrality, 9), Math.Round(point.Community.Density, 9), point.Quadrant))
        .ShouldBe([(1, 60, ThemeQuadrant.Motor), (1, 20, ThemeQuadrant.Basic), (0, 45, ThemeQuadrant.Niche)]);

    [Fact]
    public void Of_NodeAlone_IsNoThemeOfItsOwn()
    {
        Structure.Communities.Count.ShouldBe(4);
        StrategicDiagram.Of(Structure, minSize: 1).Points[^1].Quadrant.ShouldBe(ThemeQuadrant.EmergingOrDeclining);
    }

    [Fact]
    public void Of_Nothing_IsEmpty() => StrategicDiagram.Of(CommunityStructure.Of(KnownNetwork.Of(0)), 2).Points.ShouldBeEmpty();

    [Fact]
    public void Members_OfACommunity_StandByStrengthWithinIt() =>
        Structure.Communities[0].Members.Select(member => (member.Entity.Name, Math.Round(member.Strength, 9))).ShouldBe([("n0", 1.2), ("n1", 1.2), ("n2", 1.2)]);
}
