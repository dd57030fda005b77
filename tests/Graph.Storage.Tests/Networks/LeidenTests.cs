using FsCheck;
using FsCheck.Fluent;

namespace Graph.Storage.Tests.Networks;

public sealed class LeidenTests
{
    private static Gen<Adjacency> Networks { get; } =
        from count in Gen.Choose(1, 25)
        from ties in (from a in Gen.Choose(0, count - 1)
                      from b in Gen.Choose(0, count - 1)
                      from weight in Gen.Choose(1, 5)
                      select (Source: Math.Min(a, b), Target: Math.Max(a, b), Weight: (double)weight)).ListOf(count * 2)
        select Adjacency.Of(count, [.. ties.Where(tie => tie.Source != tie.Target).DistinctBy(tie => (tie.Source, tie.Target))]);

    // The karate club's and Les Misérables' optima without weights are 0.4198 and 0.5600 (Brandes et al., On modularity clustering, IEEE TKDE
    // 20(2), 2008); with weights the best of 200 runs of networkx's louvain_communities are 0.4449036 and 0.5666880.
    [Theory]
    [InlineData("karate-club", TieWeight.Equal, 0.41978961)]
    [InlineData("karate-club", TieWeight.Support, 0.44490358)]
    [InlineData("les-miserables", TieWeight.Equal, 0.56000837)]
    [InlineData("les-miserables", TieWeight.Support, 0.56668798)]
    public void Communities_PublishedNetwork_ReachTheBestKnownModularity(string name, TieWeight weight, double best)
    {
        var graph = Adjacency.Of(KnownNetwork.Read(name), weight);
        var reached = Enumerable.Range(1, 10).Max(seed => Modularity.Of(graph, Leiden.Communities(graph, seed: seed)));
        reached.ShouldBe(best, 1e-6);
    }

    [Theory]
    [InlineData("karate-club", 0.41)]
    [InlineData("les-miserables", 0.55)]
    public void Communities_AnySeed_ComeNearTheBest(string name, double least)
    {
        var graph = Adjacency.Of(KnownNetwork.Read(name), TieWeight.Equal);
        for (var seed = 0; seed < 30; seed++)
            Modularity.Of(graph, Leiden.Communities(graph, seed: seed)).ShouldBeGreaterThan(least, $"seed {seed}");
    }

    [Fact]
    public void Communities_SameSeed_AreTheSame()
    {
        var graph = Adjacency.Of(KnownNetwork.Read("les-miserables"), TieWeight.Support);
        Leiden.Communities(graph, seed: 7).ShouldBe(Leiden.Communities(graph, seed: 7));
    }

    [Fact]
    public void Communities_TwoTrianglesWithABridge_AreTheTriangles()
    {
        var graph = Adjacency.Of(KnownNetwork.Of(6, (0, 1, 1), (0, 2, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1), (3, 5, 1), (4, 5, 1)), TieWeight.Score);
        Leiden.Communities(graph).ShouldBe([0, 0, 0, 1, 1, 1]);
    }

    [Fact]
    public void Communities_HigherResolution_AreSmaller()
    {
        var graph = Adjacency.Of(KnownNetwork.Read("les-miserables"), TieWeight.Equal);
        Leiden.Communities(graph, resolution: 4).Max().ShouldBeGreaterThan(Leiden.Communities(graph, resolution: 0.5).Max());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Communities_ResolutionNotAboveZero_IsRefused(double resolution) =>
        Should.Throw<InvalidQueryException>(() => Leiden.Communities(Adjacency.Of(KnownNetwork.Of(2, (0, 1, 1)), TieWeight.Score), resolution));

    [Fact]
    public void Communities_AnyNetwork_AreConnected() => Prop.ForAll(
        Arb.From(Networks),
        graph =>
        {
            var communityOf = Leiden.Communities(graph);
            return communityOf.Distinct().All(community => IsConnected(graph, [.. Enumerable.Range(0, graph.Count).Where(node => communityOf[node] == community)]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Communities_AnyNetwork_AreNoWorseThanMovingAnyNode() => Prop.ForAll(
        Arb.From(Networks),
        graph =>
        {
            var communityOf = Leiden.Communities(graph);
            var quality = Modularity.Of(graph, communityOf);
            return Enumerable.Range(0, graph.Count).All(node => Enumerable.Range(0, communityOf.Max() + 2).All(community =>
            {
                int[] moved = [.. communityOf];
                moved[node] = community;
                return Modularity.Of(graph, moved) <= quality + 1e-9;
            }));
        }).QuickCheckThrowOnFailure();

    private static bool IsConnected(Adjacency graph, HashSet<int> nodes)
    {
        var open = new Stack<int>([nodes.First()]);
        var seen = new HashSet<int> { nodes.First() };
        while (open.TryPop(out var node))
        {
            foreach (var (to, _) in graph.Ties(node))
            {
                if (nodes.Contains(to) && seen.Add(to))
                    open.Push(to);
            }
        }

        return seen.Count == nodes.Count;
    }
}
