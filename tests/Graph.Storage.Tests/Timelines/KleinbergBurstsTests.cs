using FsCheck;
using FsCheck.Fluent;

namespace Graph.Storage.Tests.Timelines;

public sealed class KleinbergBurstsTests
{
    // Six batches of 10 windows; p0 = 12/60 = 0.2, p1 = 0.4, and p2 = 0.8. By hand: a batch with 5 of 10 gains
    // 5·ln 2 + 5·ln(0.6/0.8) = 2.0273 by going to 0.4, one with 1 of 10 loses 1.8960; rising costs ln 6 = 1.7918.
    [Fact]
    public void Find_TwoDenseBatches_AreOneBurst()
    {
        var burst = KleinbergBursts.Find([1, 0, 5, 5, 1, 0], [10, 10, 10, 10, 10, 10]).ShouldHaveSingleItem();
        (burst.First, burst.Last, burst.Level).ShouldBe((2, 3, 1));
        burst.Weight.ShouldBe(2 * ((5 * Math.Log(2)) + (5 * Math.Log(0.6 / 0.8))), 1e-12);
    }

    // The example of github.com/nmarinsek/burst_detection prints two bursts: intervals 6 to 7 of weight 5.34226, and 4 alone of 2.68563. That program decides
    // interval by interval; the cheapest sequence, which Kleinberg asks for, takes interval 3 into the second. The printed weights hold for the same intervals.
    [Fact]
    public void Find_APublishedExample_HasThePrintedWeights()
    {
        long[] hits = [0, 2, 1, 6, 7, 2, 8, 7, 2, 1], totals = [9, 11, 12, 10, 10, 8, 12, 10, 13, 11];
        var bursts = KleinbergBursts.Find(hits, totals);
        bursts.Select(burst => (burst.First, burst.Last, burst.Level)).ShouldBe([(3, 4, 1), (6, 7, 1)]);
        bursts[1].Weight.ShouldBe(5.34226, 5e-6);
        var third = (6 * Math.Log(2)) + (4 * Math.Log((1 - (72.0 / 106)) / (1 - (36.0 / 106))));
        (bursts[0].Weight - third).ShouldBe(2.68563, 5e-6);
    }

    // Rising in steps through an interval without windows costs as much as rising at once, and rounding may prefer it.
    [Theory]
    [InlineData(new long[] { 0, 0, 0, 0, 8 }, new long[] { 10, 10, 10, 0, 10 }, 4, 4)]
    [InlineData(new long[] { 0, 0, 0, 9, 0 }, new long[] { 10, 20, 0, 10, 0 }, 3, 3)]
    [InlineData(new long[] { 0, 9, 0, 9, 0, 0 }, new long[] { 30, 10, 0, 10, 0, 30 }, 1, 3)]
    public void Find_IntervalsWithoutWindows_NeitherBeginNorEndABurst(long[] hits, long[] totals, int first, int last)
    {
        var bursts = KleinbergBursts.Find(hits, totals);
        bursts.ShouldNotBeEmpty();
        bursts.ShouldAllBe(burst => burst.First == first && burst.Last == last);
    }

    [Fact]
    public void Find_HigherGamma_SeesNone() => KleinbergBursts.Find([1, 0, 5, 5, 1, 0], [10, 10, 10, 10, 10, 10], gamma: 3).ShouldBeEmpty();

    [Fact]
    public void Find_VeryDenseMiddle_IsABurstWithinABurst() => KleinbergBursts.Find([0, 0, 4, 10, 10, 4, 0, 0, 0, 0, 0, 0], [.. Enumerable.Repeat(10L, 12)])
        .Select(burst => (burst.First, burst.Last, burst.Level)).ShouldBe([(2, 5, 1), (3, 4, 2)]);

    [Theory]
    [InlineData(new long[0], new long[0])]
    [InlineData(new long[] { 0, 0 }, new long[] { 5, 5 })]
    [InlineData(new long[] { 5, 5 }, new long[] { 5, 5 })]
    [InlineData(new long[] { 2, 2, 2, 2 }, new long[] { 10, 10, 10, 10 })]
    public void Find_NothingStandsOut_IsNothing(long[] hits, long[] totals) => KleinbergBursts.Find(hits, totals).ShouldBeEmpty();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(double.NaN, 1)]
    public void Find_ImpossibleParameters_IsRefused(double scaling, double gamma) =>
        Should.Throw<InvalidQueryException>(() => KleinbergBursts.Find([1], [2], scaling, gamma));

    // Every sequence of states, for short series.
    [Fact]
    public void Find_AnySeries_IsTheCheapestOfAllSequences() => Prop.ForAll(
        Arb.From(
            from totals in Gen.Choose(1, 20).ArrayOf(5)
            from shares in Gen.Choose(0, 100).ArrayOf(5)
            select (Hits: totals.Zip(shares, (total, share) => (long)(total * share / 100)).ToArray(), Totals: totals.Select(total => (long)total).ToArray())),
        series =>
        {
            var (hits, totals) = series;
            var p = (double)hits.Sum() / totals.Sum();
            if (p is 0 || p * 2 >= 1 || p * 4 < 1)
                return true;
            var least = Enumerable.Range(0, 32).Min(bits => Cost([.. Enumerable.Range(0, 5).Select(t => (bits >> t) & 1)]));
            var found = new int[5];
            foreach (var burst in KleinbergBursts.Find(hits, totals))
                Array.Fill(found, 1, burst.First, burst.Last - burst.First + 1);
            // Several sequences may cost the same: with a share of a third an interval of as many hits as misses does in both states.
            return Cost(found) <= least + 1e-9;

            double Cost(int[] states) => Enumerable.Range(0, 5).Sum(t =>
                -(hits[t] * Math.Log(p * (1 + states[t]))) - ((totals[t] - hits[t]) * Math.Log(1 - (p * (1 + states[t]))))
                + (states[t] > (t == 0 ? 0 : states[t - 1]) ? Math.Log(5) : 0));
        }).QuickCheckThrowOnFailure();
}
