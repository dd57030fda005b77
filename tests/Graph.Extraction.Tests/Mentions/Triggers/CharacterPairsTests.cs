using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Tests.Mentions.Triggers;

public sealed class CharacterPairsTests
{
    [Fact]
    public void MaskOf_NoPairs_IsZero() => new CharacterPairs(new Dictionary<(char, char), ulong>()).MaskOf('省', '委').ShouldBe(0UL);

    [Fact]
    public void MaskOf_AnyPairs_GivesTheMaskOfEachAndZeroForOthers() =>
        Prop.ForAll(ArbMap.Default.ArbFor<Dictionary<(char, char), ulong>>(), masks =>
        {
            var known = masks.Where(pair => pair.Value != 0).ToDictionary();
            var table = new CharacterPairs(known);

            known.ShouldAllBe(pair => table.MaskOf(pair.Key.Item1, pair.Key.Item2) == pair.Value);
            table.MaskOf('株', '洲').ShouldBe(known.GetValueOrDefault(('株', '洲')));
        }).QuickCheckThrowOnFailure();
}
