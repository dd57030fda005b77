using Graph.Extraction.Mentions.Institutions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class CompanyShapeTests
{
    private readonly CompanyShape _shape = new(new InstitutionWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("南大光电", true)]
    [InlineData("中蒙微纳", true)]
    [InlineData("光电", false)]
    [InlineData("南大校园", false)]
    public void HasTail_TradeBehindTwoCharacters_IsTrue(string text, bool expected) =>
        _shape.HasTail(text, new TextSpan(0, text.Length)).ShouldBe(expected);

    [Theory]
    [InlineData("重点", true)]
    [InlineData("笕垚螺", false)]
    public void IsCommon_WordsOfEveryText_IsTrue(string text, bool expected) =>
        _shape.IsCommon(text, new TextSpan(0, text.Length)).ShouldBe(expected);

    [Theory]
    [InlineData("化工产业", true)]
    [InlineData("扬子空调", false)]
    [InlineData("笕垚螺", false)]
    public void EndsOrdinary_CommonWordThatNoCompanyIsCalledBy_IsTrue(string text, bool expected) =>
        _shape.EndsOrdinary(text, new TextSpan(0, text.Length)).ShouldBe(expected);
}
