using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Mentions.Themes.Proposals;

namespace Graph.Extraction.Tests.Mentions.Themes.Proposals;

public sealed class MeasuresTests
{
    [Theory]
    [InlineData(1, 10, 10, 100, 0)]
    [InlineData(10, 10, 10, 80, 3)]
    [InlineData(1, 20, 20, 100, -2)]
    public void Cohesion_Counts_GivesBits(long both, long left, long right, long total, double bits) =>
        Cohesion.Of(both, left, right, total).ShouldBe(bits, 1e-12);

    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { 7 }, 0)]
    [InlineData(new[] { 1, 1 }, 1)]
    [InlineData(new[] { 2, 2, 2, 2 }, 2)]
    [InlineData(new[] { 2, 1, 1, 0 }, 1.5)]
    public void Entropy_Counts_GivesBits(int[] counts, double bits) => BoundaryEntropy.Of(counts).ShouldBe(bits, 1e-12);

    [Fact]
    public void Entropy_OfAnyCounts_IsTheSameInAnyOrder() => Prop.ForAll<byte[]>(counts =>
        BoundaryEntropy.Of(counts.Select(c => (int)c)).Equals(BoundaryEntropy.Of(counts.Select(c => (int)c).Reverse()))).QuickCheckThrowOnFailure();

    [Fact]
    public void Entropy_OfAnyCounts_IsAtMostThatOfEquals() => Prop.ForAll<byte[]>(counts =>
    {
        var kinds = counts.Count(c => c > 0);
        var entropy = BoundaryEntropy.Of(counts.Select(c => (int)c));
        return entropy >= 0 && entropy <= Math.Log2(Math.Max(1, kinds)) + 1e-9;
    }).QuickCheckThrowOnFailure();
}
