using FsCheck;
using FsCheck.Fluent;
using Graph.Model.Association;

namespace Graph.Model.Tests.Association;

public sealed class HypergeometricTestTests
{
    // Fisher's lady tasting tea: all 4 of 4 cups right is 1/70, at least 3 is 17/70. The others are binomial quotients worked by hand.
    [Theory]
    [InlineData(4, 4, 4, 8, 1.0 / 70)]
    [InlineData(3, 4, 4, 8, 17.0 / 70)]
    [InlineData(2, 4, 4, 8, 53.0 / 70)]
    [InlineData(1, 4, 4, 8, 69.0 / 70)]
    [InlineData(0, 4, 4, 8, 1)]
    [InlineData(1, 1, 1, 10, 0.1)]
    [InlineData(2, 2, 3, 10, 3.0 / 45)]
    [InlineData(3, 4, 6, 4, 1)]
    public void PValue_WorkedByHand_IsTheTail(int both, int left, int right, int total, double p) =>
        HypergeometricTest.PValue(new PairCounts(both, left, right, total)).ShouldBe(p, 1e-12);

    // Convictions of like-sex twins of criminals, 10 of 13 identical ones and 2 of 17 others: Fisher, The logic of inductive inference, JRSS 98(1), 1935; R's
    // help on fisher.test gives p = 0.0004652. And the urn of 50 marbles with 5 green, 10 drawn, 4 or 5 of them green (Wikipedia, Hypergeometric distribution).
    [Theory]
    [InlineData(10, 13, 12, 30, 0.0004651809)]
    [InlineData(4, 5, 10, 50, 0.0040835205)]
    [InlineData(5, 5, 10, 50, 0.0001189375)]
    public void PValue_OfPublishedExamples_IsTheOnePrinted(int both, int left, int right, int total, double p) =>
        HypergeometricTest.PValue(new PairCounts(both, left, right, total)).ShouldBe(p, 1e-9);

    [Fact]
    public void PValue_AnyCounts_IsTheSumOfItsTerms() => Prop.ForAll(
        Arb.From(
            from total in Gen.Choose(1, 30)
            from left in Gen.Choose(0, total)
            from right in Gen.Choose(0, total)
            from both in Gen.Choose(Math.Max(0, left + right - total), Math.Min(left, right))
            select new PairCounts(both, left, right, total)),
        counts => Math.Abs(HypergeometricTest.PValue(counts) - Naive(counts)) < 1e-9).QuickCheckThrowOnFailure();

    [Fact]
    public void PValue_LargeCounts_NeitherOverflowsNorVanishes() =>
        HypergeometricTest.PValue(new PairCounts(5_200, 10_000, 50_000, 100_000)).ShouldBeInRange(1e-6, 1e-3);

    private static double Naive(PairCounts counts)
    {
        double tail = 0, all = 0;
        for (var x = Math.Max(0, counts.Left + counts.Right - counts.Total); x <= Math.Min(counts.Left, counts.Right); x++)
        {
            var term = Choose(counts.Left, x) * Choose(counts.Total - counts.Left, counts.Right - x);
            all += term;
            if (x >= counts.Both)
                tail += term;
        }

        return tail / all;
    }

    private static double Choose(long n, long k)
    {
        double ways = 1;
        for (var i = 0; i < k; i++)
            ways = ways * (n - i) / (i + 1);
        return ways;
    }
}
