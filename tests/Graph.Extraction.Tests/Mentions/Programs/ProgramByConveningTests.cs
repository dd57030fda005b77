using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByConveningTests
{
    private static readonly ProgramByConvening Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("在京召开以科技创新引领新质生产力发展专题协商会，", "以科技创新引领新质生产力发展专题协商会")]
    [InlineData("主持召开专家、企业家和教科文卫体等领域代表座谈会，", "专家、企业家和教科文卫体等领域代表座谈会")]
    [InlineData("主持召开加强荒漠化综合防治和推进“三北”等重点生态工程建设座谈会并讲话", "加强荒漠化综合防治和推进三北等重点生态工程建设座谈会")]
    [InlineData("成功举办某某学与全球文明对话大会、电影节", "某某学与全球文明对话大会")]
    [InlineData("办好长海国际钓鱼节，", "长海国际钓鱼节")]
    public void Meeting_BehindItsVerb_HasItsWholeSubject(string text, string expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe([expected]);

    [Theory]
    [InlineData("主持召开三次推动共建工作座谈会，")]
    [InlineData("举办多场校企供需对接会，")]
    [InlineData("出席在印度尼西亚中资企业座谈会。")]
    [InlineData("举办国际博览会、采购商对接会等")]
    [InlineData("做好举办春节联欢环节的准备")]
    [InlineData("召开的推动产业发展的座谈会")]
    public void Meeting_CountedOrOneOfAList_IsNotReadOn(string text) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBeEmpty();
}
