using Graph.Extraction.Text;

namespace Graph.Extraction.Tests.Text;

public class UnifiedFormsTests
{
    [Theory]
    [InlineData("\u2F08\u2F2F\u665A\u2F64", "人工晚用")] // Kangxi radicals, as fonts of PDF files give them
    [InlineData("\u2ED3\u4E09\u2ECB\u2EDB\u2EA0", "长三车风民")] // Radicals of the supplement
    [InlineData("\u2F3E\u7C4D\u2FAD\u6625", "户籍青春")] // where simplified fonts have one glyph for two characters
    [InlineData("\uF9DC\uF90A", "隆金")] // Compatibility ideographs
    [InlineData("\uFA0E\u2E9A", "\uFA0E\u2E9A")] // of which some are characters of their own, and one place is empty
    [InlineData("\uFF62甲\uFF63\uFF64乙\uFF61", "「甲」、乙。")] // half width
    [InlineData("\uFE41甲\uFE42\uFE35乙\uFE36", "「甲」（乙）")] // vertical
    [InlineData("甲\uFE50乙\uFE52", "甲，乙．")] // small
    [InlineData("\uF06C甲\uF0B7乙\uE5E5丙", "●甲•乙　丙")] // private: bullets, the wide blank of GBK
    [InlineData("\u301D甲\u301E\u301D乙\u301F", "“甲”“乙”")] // of quotation marks
    [InlineData("甲\u2028乙\u000B丙\u0085丁", "甲\n乙\n丙\n丁")]
    [InlineData("COVID\u201119\u202F年", "COVID-19\u00A0年")]
    [InlineData("甲\u00AD乙\u200B丙\u200D丁\u2060戊\uFEFF己\uFE0F庚\u202E", "甲乙丙丁戊己庚")]
    public void Unify_Forms_AreTheUsualCharacters(string printed, string usual) => UnifiedForms.Unify(printed).Text.ShouldBe(usual);

    [Theory]
    [InlineData("专精特新“小巨人”——3.5%，Ａ１")]
    [InlineData("両国・エ")]
    public void Unify_UsualText_IsTheSameText(string text)
    {
        var unified = UnifiedForms.Unify(text);

        unified.Text.ShouldBeSameAs(text);
        unified.Offsets.ToSource(1).ShouldBe(1);
    }

    [Fact]
    public void Unify_CharactersWithoutWidth_LeadBackAsTheTextWasGiven()
    {
        const string Printed = "\u200B\u2F08\u00AD工\u200B\u200B智能\uFEFF";
        var unified = UnifiedForms.Unify(Printed);

        unified.Text.ShouldBe("人工智能");
        Enumerable.Range(0, 4).Select(i => Printed[unified.Offsets.ToSource(i)]).ShouldBe(['\u2F08', '工', '智', '能']);
    }

    [Fact]
    public void MayBeIn_EveryCharacterThatChanges_IsSeen() =>
        All.Where(c => UnifiedForms.Of(c) != c && !UnifiedForms.MayBeIn([c])).ShouldBeEmpty();

    [Fact]
    public void Of_WhatItGives_StaysAsItIs() =>
        All.Where(c => UnifiedForms.Of(UnifiedForms.Of(c)) != UnifiedForms.Of(c)).ShouldBeEmpty();

    private static IEnumerable<char> All => Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c);
}
