using Graph.Model;

namespace Graph.Storage.Tests.Neighborhoods;

public sealed class DisparityFilterTests
{
    // The hub has strength 10 and degree 3: (1 - 8/10)^2 = 0.04 for the heavy tie, (1 - 1/10)^2 = 0.81 for the others, whose far ends have
    // one tie each and never decide.
    [Theory]
    [InlineData(0.05, new[] { "a" })]
    [InlineData(0.03, new string[0])]
    [InlineData(0.9, new[] { "a", "b", "c" })]
    public void Keep_StarWithOneHeavyTie_KeepsWhatIsSignificant(double level, string[] kept)
    {
        CoMention[] star = [Tie("a", 8), Tie("b", 1), Tie("c", 1)];
        DisparityFilter.Keep(star, level).Select(edge => edge.Target.Name).ShouldBe(kept);
    }

    // A stronger and a weaker clique joined by one tie: the example of Neal, backbone: An R package to extract network backbones, PLOS ONE 17, 2022, whose disparity
    // backbone at 0.05 is a tree. By hand: (1 - 10/13)^3 = 0.012 in the weaker clique, (1 - 100/130)^3 = 0.012 in the stronger, (1 - 75/115)^4 = 0.015 between.
    [Fact]
    public void Keep_CliquesOfDifferentScale_KeepsATreeOfBoth()
    {
        var weak = new[] { "2", "3", "4", "5" };
        var strong = new[] { "7", "8", "9", "10" };
        CoMention[] network =
        [
            .. weak.Select(node => Tie("1", node, 10)), .. Pairs(weak).Select(pair => Tie(pair.A, pair.B, 1)),
            Tie("1", "6", 75),
            .. strong.Select(node => Tie("6", node, 100)), .. Pairs(strong).Select(pair => Tie(pair.A, pair.B, 10)),
        ];
        DisparityFilter.Keep(network, 0.05).Select(edge => $"{edge.Source.Name}-{edge.Target.Name}")
            .ShouldBe(["1-2", "1-3", "1-4", "1-5", "1-6", "6-7", "6-8", "6-9", "6-10"]);
    }

    private static IEnumerable<(string A, string B)> Pairs(string[] nodes) => nodes.SelectMany((a, i) => nodes.Skip(i + 1), (a, b) => (a, b));

    private static CoMention Tie(string from, string to, long both) => new(Entity(from), Entity(to), new PairCounts(both, 1000, 1000, 10000), both);

    private static CoMention Tie(string to, long both) => new(Entity("hub"), Entity(to), new PairCounts(both, 10, 10, 100), both);

    private static Entity Entity(string name) => new(EntityId.Of(EntityKind.Theme, name), name);
}
