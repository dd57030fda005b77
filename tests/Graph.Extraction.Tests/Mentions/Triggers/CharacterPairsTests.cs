using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Tests.Mentions.Triggers;

public sealed class CharacterPairsTests
{
    [Fact]
    public void MaskOf_NoPairs_IsZero() => TableOf([]).MaskOf('省', '委', '的').ShouldBe(0UL);

    [Fact]
    public void MaskOf_PairThatIsNoWord_CountsBeforeItsThirdCharactersAlone()
    {
        var table = TableOf(new() { [('教', '育')] = (0b01, 0b10, "厅局") });

        table.MaskOf('教', '育', '厅').ShouldBe(0b11UL);
        table.MaskOf('教', '育', '局').ShouldBe(0b11UL);
        table.MaskOf('教', '育', '的').ShouldBe(0b01UL);
    }

    [Fact]
    public void MaskOf_AnyPairs_MissesNoWordAndGivesZeroForOtherPairs() =>
        Prop.ForAll(ArbMap.Default.ArbFor<Dictionary<(char, char), (ulong Words, ulong Longer, string? Thirds)>>(), ArbMap.Default.ArbFor<char>(), (pairs, third) =>
        {
            var table = TableOf(pairs);

            foreach (var ((first, second), (words, longer, thirds)) in pairs)
            {
                var mask = table.MaskOf(first, second, third);
                (mask & words).ShouldBe(words);
                (mask & ~(words | longer)).ShouldBe(0UL);
                foreach (var known in thirds ?? "")
                    table.MaskOf(first, second, known).ShouldBe(words | longer);
            }

            if (!pairs.ContainsKey(('株', '洲')))
                table.MaskOf('株', '洲', third).ShouldBe(0UL);
        }).QuickCheckThrowOnFailure();

    private static CharacterPairs TableOf(Dictionary<(char, char), (ulong Words, ulong Longer, string? Thirds)> pairs) => new(pairs);
}
