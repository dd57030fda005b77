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

    private static CoMention Tie(string to, long both) => new(Entity("hub"), Entity(to), new PairCounts(both, 10, 10, 100), both);

    private static Entity Entity(string name) => new(EntityId.Of(EntityKind.Theme, name), name);
}
