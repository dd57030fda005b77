namespace Graph.Storage.Tests.Networks;

public sealed class ModularityTests
{
    private static readonly int[] OfTheInstructor = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21];

    // The club's own split, as networkx.community.modularity gives it.
    [Theory]
    [InlineData(TieWeight.Support, 1, 0.39143756676224206)]
    [InlineData(TieWeight.Equal, 1, 0.3582347140039448)]
    [InlineData(TieWeight.Support, 2, -0.10889975825040765)]
    public void Of_TheKarateClubsSplit_IsWhatNetworkxGives(TieWeight weight, double resolution, double expected)
    {
        var graph = Adjacency.Of(KnownNetwork.Read("karate-club"), weight);
        var split = Enumerable.Range(0, graph.Count).Select(node => OfTheInstructor.Contains(node) ? 0 : 1).ToArray();
        Modularity.Of(graph, split, resolution).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void Of_EverythingTogether_IsZero()
    {
        var graph = Adjacency.Of(KnownNetwork.Read("karate-club"), TieWeight.Support);
        Modularity.Of(graph, new int[graph.Count]).ShouldBe(0, 1e-12);
    }
}
