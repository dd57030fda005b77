using FsCheck;
using FsCheck.Fluent;
using Graph.Model.Association;

namespace Graph.Model.Tests.Association;

public sealed class ComparisonMeasuresTests
{
    private static Arbitrary<(int Left, int LeftTotal, int Right, int RightTotal)> Counts { get; } = Arb.From(
        from leftTotal in Gen.Choose(1, 100)
        from left in Gen.Choose(0, leftTotal)
        from rightTotal in Gen.Choose(1, 100)
        from right in Gen.Choose(0, rightTotal)
        select (left, leftTotal, right, rightTotal));

    // 10 and 5 of 100 with a prior of 1 of 10: (ln(11/99) − ln(6/104)) / √(1/11 + 1/6), worked by hand.
    [Fact]
    public void LogOddsZ_WorkedByHand_IsTheFormulas() => LogOddsZ.Of(10, 100, 5, 100, 1, 10).ShouldBe(1.2913931692449139, 1e-12);

    [Fact]
    public void LogOddsZ_SidesExchanged_ChangesItsSign() => Prop.ForAll(
        Counts, c => Math.Abs(LogOddsZ.Of(c.Left, c.LeftTotal, c.Right, c.RightTotal, 1, 10) + LogOddsZ.Of(c.Right, c.RightTotal, c.Left, c.LeftTotal, 1, 10)) < 1e-9)
        .QuickCheckThrowOnFailure();

    // 10 of 100 against 15 of 200 in all: R = 0.1 / 0.075 = 4/3, then (1/3) / (7/3).
    [Theory]
    [InlineData(10, 100, 5, 100, 1.0 / 7)]
    [InlineData(0, 100, 5, 100, -1)]
    [InlineData(5, 100, 5, 100, 0)]
    [InlineData(0, 100, 0, 100, 0)]
    [InlineData(0, 0, 5, 100, 0)]
    public void RevealedAdvantage_WorkedByHand_IsTheFormulas(int left, int leftTotal, int right, int rightTotal, double expected) =>
        RevealedAdvantage.Of(left, leftTotal, right, rightTotal).ShouldBe(expected, 1e-12);

    [Fact]
    public void RevealedAdvantage_AnyCounts_LiesBetweenMinusOneAndOne() => Prop.ForAll(
        Counts, c => RevealedAdvantage.Of(c.Left, c.LeftTotal, c.Right, c.RightTotal) is >= -1 and <= 1).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 0, 0.5)]
    [InlineData(0.5, 0.5, 0)]
    [InlineData(0, 0, 0)]
    [InlineData(0.5, 1, 0.06127812445913283)] // half of 0.5·log2(2/3) + log2(4/3)
    public void JensenShannon_WorkedByHand_IsTheTerm(double p, double q, double expected) =>
        JensenShannon.Term(p, q).ShouldBe(expected, 1e-12);

    [Fact]
    public void JensenShannon_AnyShares_IsSymmetricAndNeverNegative() => Prop.ForAll(
        Counts,
        c =>
        {
            var (p, q) = ((double)c.Left / c.LeftTotal, (double)c.Right / c.RightTotal);
            return JensenShannon.Term(p, q) >= 0 && Math.Abs(JensenShannon.Term(p, q) - JensenShannon.Term(q, p)) < 1e-12;
        }).QuickCheckThrowOnFailure();
}
