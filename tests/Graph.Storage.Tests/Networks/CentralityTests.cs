namespace Graph.Storage.Tests.Networks;

public sealed class CentralityTests
{
    [Theory]
    [InlineData("karate-club", CentralityMeasure.Degree, TieWeight.Support, 1)]
    [InlineData("karate-club", CentralityMeasure.Strength, TieWeight.Support, 2)]
    [InlineData("karate-club", CentralityMeasure.PageRank, TieWeight.Support, 3)]
    [InlineData("karate-club", CentralityMeasure.PageRank, TieWeight.Equal, 4)]
    [InlineData("karate-club", CentralityMeasure.Betweenness, TieWeight.Score, 5)]
    [InlineData("karate-club", CentralityMeasure.Betweenness, TieWeight.Equal, 6)]
    [InlineData("karate-club", CentralityMeasure.KCore, TieWeight.Support, 7)]
    [InlineData("les-miserables", CentralityMeasure.Degree, TieWeight.Support, 1)]
    [InlineData("les-miserables", CentralityMeasure.Strength, TieWeight.Support, 2)]
    [InlineData("les-miserables", CentralityMeasure.PageRank, TieWeight.Score, 3)]
    [InlineData("les-miserables", CentralityMeasure.PageRank, TieWeight.Equal, 4)]
    [InlineData("les-miserables", CentralityMeasure.Betweenness, TieWeight.Support, 5)]
    [InlineData("les-miserables", CentralityMeasure.Betweenness, TieWeight.Equal, 6)]
    [InlineData("les-miserables", CentralityMeasure.KCore, TieWeight.Equal, 7)]
    public void Of_PublishedNetwork_IsWhatNetworkxGives(string name, CentralityMeasure measure, TieWeight weight, int column)
    {
        var values = Centrality.Of(measure, Adjacency.Of(KnownNetwork.Read(name), weight));
        var expected = KnownNetwork.Figures(name);
        values.Length.ShouldBe(expected.Length);
        for (var node = 0; node < values.Length; node++)
            values[node].ShouldBe(expected[node][column], 1e-9, $"node {node}");
    }

    [Theory]
    [InlineData(CentralityMeasure.Degree)]
    [InlineData(CentralityMeasure.Strength)]
    [InlineData(CentralityMeasure.Betweenness)]
    [InlineData(CentralityMeasure.KCore)]
    public void Of_NodesWithoutTies_IsZero(CentralityMeasure measure) =>
        Centrality.Of(measure, Adjacency.Of(KnownNetwork.Of(3), TieWeight.Score)).ShouldBe([0, 0, 0]);

    [Fact]
    public void PageRank_NodesWithoutTies_IsSpreadEvenly() =>
        Centrality.Of(CentralityMeasure.PageRank, Adjacency.Of(KnownNetwork.Of(4), TieWeight.Score)).ShouldBe([0.25, 0.25, 0.25, 0.25]);

    [Fact]
    public void Of_NoNodes_IsNothing()
    {
        foreach (var measure in Enum.GetValues<CentralityMeasure>())
            Centrality.Of(measure, Adjacency.Of(KnownNetwork.Of(0), TieWeight.Score)).ShouldBeEmpty();
    }

    [Fact]
    public void Adjacency_NegativeScoresAsWeights_IsRefused() =>
        Should.Throw<InvalidQueryException>(() => Adjacency.Of(KnownNetwork.Of(2, (0, 1, -0.5)), TieWeight.Score));
}
