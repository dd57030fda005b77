using FsCheck;
using FsCheck.Fluent;
using Graph.Model.Association;

namespace Graph.Model.Tests.Association;

public sealed class AssociationMeasuresTests
{
    private static readonly AssociationMeasure[] Bounded =
    [
        AssociationMeasure.EquivalenceIndex, AssociationMeasure.Ochiai, AssociationMeasure.Jaccard, AssociationMeasure.Dice, AssociationMeasure.Inclusion,
    ];

    private static Arbitrary<PairCounts> Counts { get; } = Arb.From(
        from total in Gen.Choose(1, 200)
        from left in Gen.Choose(0, total)
        from right in Gen.Choose(0, total)
        from both in Gen.Choose(Math.Max(0, left + right - total), Math.Min(left, right))
        select new PairCounts(both, left, right, total));

    // Worked by hand; both, left, right, total, then the score.
    [Theory]
    [InlineData(AssociationMeasure.CoOccurrence, 3, 4, 6, 20, 3)]
    [InlineData(AssociationMeasure.AssociationStrength, 3, 4, 6, 20, 2.5)]
    [InlineData(AssociationMeasure.AssociationStrength, 2, 4, 10, 20, 1)]
    [InlineData(AssociationMeasure.EquivalenceIndex, 3, 4, 6, 20, 0.375)]
    [InlineData(AssociationMeasure.Ochiai, 3, 4, 6, 20, 0.6123724356957945)]
    [InlineData(AssociationMeasure.Ochiai, 4, 4, 4, 20, 1)]
    [InlineData(AssociationMeasure.Jaccard, 3, 4, 6, 20, 3.0 / 7)]
    [InlineData(AssociationMeasure.Dice, 3, 4, 6, 20, 0.6)]
    [InlineData(AssociationMeasure.Inclusion, 3, 4, 6, 20, 0.75)]
    [InlineData(AssociationMeasure.Npmi, 3, 4, 6, 20, 0.4829903955332975)]
    [InlineData(AssociationMeasure.Npmi, 2, 4, 10, 20, 0)]
    [InlineData(AssociationMeasure.Npmi, 0, 4, 10, 20, -1)]
    [InlineData(AssociationMeasure.Npmi, 4, 4, 4, 20, 1)]
    [InlineData(AssociationMeasure.Npmi, 20, 20, 20, 20, 1)]
    [InlineData(AssociationMeasure.LogLikelihood, 2, 4, 10, 20, 0)]
    [InlineData(AssociationMeasure.LogLikelihood, 3, 4, 6, 20, 4.493408839580888)]
    public void Score_CountsWorkedByHand_IsTheFormulas(AssociationMeasure measure, int both, int left, int right, int total, double score) =>
        measure.Score(new PairCounts(both, left, right, total)).ShouldBe(score, 1e-12);

    // The first bigrams of Dunning's table, "the swiss", "can be" and "previous year", with both words, the first alone, the second alone and neither: Dunning,
    // Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1), 1993, table 1.
    [Theory]
    [InlineData(110, 2442, 111, 29114, 270.72)]
    [InlineData(29, 13, 123, 31612, 263.90)]
    [InlineData(31, 23, 139, 31584, 256.84)]
    public void LogLikelihood_OfDunningsBigrams_IsTheOnePrinted(int both, int first, int second, int neither, double printed) => AssociationMeasure.LogLikelihood
        .Score(new PairCounts(both, both + first, both + second, both + first + second + neither)).ShouldBe(printed, 0.005);

    [Theory]
    [InlineData(AssociationMeasure.AssociationStrength)]
    [InlineData(AssociationMeasure.EquivalenceIndex)]
    [InlineData(AssociationMeasure.Ochiai)]
    [InlineData(AssociationMeasure.Jaccard)]
    [InlineData(AssociationMeasure.Dice)]
    [InlineData(AssociationMeasure.Inclusion)]
    [InlineData(AssociationMeasure.LogLikelihood)]
    [InlineData(AssociationMeasure.Npmi)]
    public void Score_NothingCounted_IsZeroAndNotUndefined(AssociationMeasure measure) =>
        measure.Score(new PairCounts(0, 0, 0, 0)).ShouldBe(0);

    [Fact]
    public void Score_SidesExchanged_IsTheSame() => Holds(counts =>
        Enum.GetValues<AssociationMeasure>().All(measure =>
            Near(measure.Score(counts), measure.Score(new PairCounts(counts.Both, counts.Right, counts.Left, counts.Total)))));

    [Fact]
    public void Score_AnyCounts_IsFinite() => Holds(counts =>
        Enum.GetValues<AssociationMeasure>().All(measure => double.IsFinite(measure.Score(counts))));

    [Fact]
    public void Score_BoundedMeasures_LieBetweenZeroAndOne() => Holds(counts =>
        Bounded.All(measure => measure.Score(counts) is >= 0 and <= 1.0000000001));

    [Fact]
    public void Npmi_AnyCounts_LiesBetweenMinusOneAndOne() => Holds(counts => NormalizedPmi.Of(counts) is >= -1 and <= 1);

    [Fact]
    public void EquivalenceIndex_AnyCounts_IsOchiaiSquared() => Holds(counts =>
        Near(EquivalenceIndex.Of(counts), Math.Pow(Ochiai.Of(counts), 2)));

    [Fact]
    public void Dice_AnyCounts_OrdersAsJaccard() => Holds(counts =>
        Near(Dice.Of(counts), 2 * Jaccard.Of(counts) / (1 + Jaccard.Of(counts))));

    [Fact]
    public void Score_OneWindowMoreWithBoth_NeverFallsForBoundedMeasures() => Holds(counts =>
        counts.Both >= Math.Min(counts.Left, counts.Right)
        || Bounded.All(measure => measure.Score(counts with { Both = counts.Both + 1 }) >= measure.Score(counts)));

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Abs(a));

    private static void Holds(Func<PairCounts, bool> law) => Prop.ForAll(Counts, law).QuickCheckThrowOnFailure();
}
