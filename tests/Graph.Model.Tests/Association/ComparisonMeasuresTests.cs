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

    // As README of github.com/Wigder/fightin_words (MIT, after J. Hessel's script of the paper) prints them. Every word has a prior of 0.05: two sentences of
    // nine words, eleven different ones; then one of nine and one of 1,009 words, 1,000 of them "very", twelve different ones, at last "very" with 0.001.
    [Theory]
    [InlineData(1, 9, 0, 9, 0.05, 0.55, 0.6894227886807968)]
    [InlineData(0, 9, 1, 9, 0.05, 0.55, -0.6894227886807968)]
    [InlineData(2, 9, 2, 9, 0.05, 0.55, 0)]
    [InlineData(0, 9, 1000, 1009, 0.05, 0.6, -2.2144429606255946)]
    [InlineData(0, 9, 1, 1009, 0.05, 0.6, 0.3528670051726073)]
    [InlineData(1, 9, 0, 1009, 0.05, 0.6, 1.7074955767167836)]
    [InlineData(2, 9, 2, 1009, 0.05, 0.6, 4.954523357120953)]
    [InlineData(0, 9, 1000, 1009, 0.001, 0.551, -0.4368846171934332)]
    [InlineData(0, 9, 1, 1009, 0.05, 0.551, 0.3539801999989518)]
    [InlineData(1, 9, 1, 1009, 0.05, 0.551, 3.4605672465974453)]
    public void LogOddsZ_OfAPublishedExample_IsWhatIsPrinted(int left, int leftTotal, int right, int rightTotal, double prior, double priorTotal, double printed) =>
        LogOddsZ.Of(left, leftTotal, right, rightTotal, prior, priorTotal).ShouldBe(printed, 1e-9);

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
