using System.Numerics;
using Graph.Extraction.Text;

namespace Graph.Extraction.Tests.Text;

public class CharacterRangesTests
{
    [Fact]
    public void HoldAll_OfATextOfAnyLength_SeesTheOneCharacterOutsideWhereverItStands()
    {
        for (var length = 1; length <= 4 * Vector<ushort>.Count; length++)
        {
            var text = new string('省', length);
            CharacterRanges.HoldAll<SentenceCharacters>(text).ShouldBeTrue();
            for (var at = 0; at < length; at++)
                CharacterRanges.HoldAll<SentenceCharacters>(text[..at] + '：' + text[(at + 1)..]).ShouldBeFalse();
        }
    }

    [Fact]
    public void HoldAll_OfNoText_HoldsThem() => CharacterRanges.HoldAll<SentenceCharacters>("").ShouldBeTrue();

    [Theory]
    [InlineData("株洲市与贵阳市签约，投资10.5亿元、占85%；“五年规划”《意见》（草案）——…！？")]
    [InlineData("AI与5G-A，阿卜杜拉·买买提，（％）")]
    public void SentenceCharacters_OfASentence_AreAll(string text) => CharacterRanges.HoldAll<SentenceCharacters>(text).ShouldBeTrue();

    [Fact]
    public void SentenceCharacters_AreNoneThatPartLabelsFromNames()
    {
        foreach (var character in " \t\u3000\u00A0\u200B：:/／|｜>＞<@＠【】〔〕[]［］■●▲☆→①℃=＝_\n\r\"")
            CharacterRanges.HoldAll<SentenceCharacters>([character]).ShouldBeFalse(character.ToString());
    }
}
