using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Tests.Gazetteer;

public sealed class PairSketchTests
{
    [Fact]
    public void MayHold_NoPairs_IsZero() => new PairSketch([]).MayHold('省', '委').ShouldBe(0);

    [Fact]
    public void MayHold_PairsOfTheSet_IsOne() =>
        Prop.ForAll(ArbMap.Default.ArbFor<Dictionary<(char, char), ulong>>(), masks =>
        {
            var pairs = masks.Keys;
            var sketch = new PairSketch(pairs);

            pairs.ShouldAllBe(pair => sketch.MayHold(pair.Item1, pair.Item2) == 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void MayHold_OtherPairs_IsZeroForNearlyAll()
    {
        var known = Enumerable.Range(0, 5000).Select(i => ((char)(0x4E00 + (i * 7)), (char)(0x4E00 + (i * 11 % 5000)))).ToHashSet();
        var sketch = new PairSketch(known);

        var others = Enumerable.Range(0, 5000).Select(i => ((char)(0x4E00 + (i * 3)), (char)(0x4E00 + (i * 13 % 5000)))).Where(pair => !known.Contains(pair)).ToList();

        others.Sum(pair => sketch.MayHold(pair.Item1, pair.Item2)).ShouldBeLessThan(others.Count / 8);
    }
}
