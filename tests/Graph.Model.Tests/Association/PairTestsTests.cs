using Graph.Model.Association;

namespace Graph.Model.Tests.Association;

public sealed class PairTestsTests
{
    [Theory]
    // Both names stand in the same one text, or the same two: p is tiny, and tells of those texts alone.
    [InlineData(1, 1, 1)]
    [InlineData(2, 2, 2)]
    [InlineData(2, 40, 40)]
    public void QValue_OfPairsThatMeetOnceOrTwice_IsOneWhateverTheirPValue(int both, int left, int right)
    {
        var tests = Of(new PairCounts(both, left, right, 13_492));
        tests.PValue(0).ShouldBeLessThan(0.01);
        tests.QValue(0).ShouldBe(1);
    }

    [Fact]
    public void QValue_OfPairsThatMeetThreeTimes_MayBeAFind() => Of(new PairCounts(3, 3, 3, 13_492)).QValue(0).ShouldBeLessThan(0.001);

    [Fact]
    public void QValue_OfOnePair_IsItsChanceGivenThatItMeets()
    {
        // Of 252 ways to place them, 26 meet in four or five windows and 251 in any.
        var counts = new PairCounts(4, 5, 5, 10);
        Of(counts).PValue(0).ShouldBe(26 / 252.0, 1e-12);
        Of(counts).QValue(0).ShouldBe(26 / 251.0, 1e-12);
    }

    [Fact]
    public void QValue_BesidePairsThatCouldNotMeetThreeTimes_IsAsWithoutThem()
    {
        var find = new PairCounts(5, 20, 30, 1000);
        PairCounts[] rare = [.. Enumerable.Repeat(new PairCounts(1, 2, 300, 1000), 500)];
        Of([find, .. rare]).QValue(0).ShouldBe(Of(find).QValue(0));
    }

    [Fact]
    public void QValue_BesidePairsThatCouldAndDidNot_IsAdjustedForThem()
    {
        var find = new PairCounts(5, 20, 30, 1000);
        PairCounts[] weak = [.. Enumerable.Repeat(new PairCounts(1, 3, 300, 1000), 499)];
        Of([find, .. weak]).QValue(0).ShouldBe(500 * Of(find).QValue(0), 1e-9);
    }

    [Fact]
    public void QValue_OfAPairThatNeverMeets_IsOneAndNoTest()
    {
        var find = new PairCounts(5, 20, 30, 1000);
        var tests = Of(find, new PairCounts(0, 200, 300, 1000));
        tests.QValue(0).ShouldBe(Of(find).QValue(0));
        tests.QValue(1).ShouldBe(1);
    }

    [Fact]
    public void QValue_OfPairsThatMetByChance_IsNotSmallWherePValuesAdjustedAsIfNobodyHadChosenAre()
    {
        // Three thousand rare names fall on a thousand windows at random; those that meet one that stands in five are looked at, as an answer lists them.
        const int worlds = 10, names = 3000, windows = 1000, often = 5;
        int[] rarities = [1, 1, 1, 2, 2, 3, 4, 5, 6];
        var random = new Random(11);
        var (naive, withFinds) = (0, 0);
        for (var world = 0; world < worlds; world++)
        {
            var met = new List<PairCounts>();
            for (var name = 0; name < names; name++)
            {
                var fallen = new HashSet<int>();
                for (var count = rarities[random.Next(rarities.Length)]; fallen.Count < count;)
                    fallen.Add(random.Next(windows));
                if (fallen.Count(window => window < often) is > 0 and var both)
                    met.Add(new PairCounts(both, fallen.Count, often, windows));
            }

            var tests = Of([.. met]);
            naive += BenjaminiHochberg.Adjust([.. met.Select(HypergeometricTest.PValue)]).Any(q => q <= 0.05) ? 1 : 0;
            withFinds += Enumerable.Range(0, met.Count).Any(pair => tests.QValue(pair) <= 0.05) ? 1 : 0;
        }

        naive.ShouldBe(worlds);
        withFinds.ShouldBe(0);
    }

    private static TestFamily Of(params PairCounts[] pairs) => PairTests.Of(pairs.Length, pair => pairs[pair]);
}
