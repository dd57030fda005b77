using Graph.Extraction.Articles;

namespace Graph.Extraction.Tests.Articles;

public class HeadingsTests
{
    [Theory]
    [InlineData("奋力谱写振兴新篇章", true)]
    [InlineData("奋进新征程", true)]
    [InlineData("奋进“十五五” 启航新征程", true)]
    [InlineData("谱写乡村振兴的株洲篇章", false)]
    [InlineData("书写新时代残疾人事业新篇章", false)]
    [InlineData("新征程上再出发的老车间", false)]
    public void Line_ThatOnlyCallsForSomething_IsThePages(string line, bool expected) => Headings.IsCall(line).ShouldBe(expected);

    [Theory]
    [InlineData("江城日报 理论", true)]
    [InlineData("江城日报　要闻·产业", true)]
    [InlineData("江城日报 张明远", false)]
    [InlineData("江城日报", false)]
    public void Line_OfAPapersNameAndASection_HeadsAPage(string line, bool expected) => SectionLine.Is(line).ShouldBe(expected);

    [Theory]
    [InlineData("从一粒种到一桌饭", true)]
    [InlineData("从“卖茶”到“卖景”：山乡的新账", false)]
    [InlineData("从严治理到底", false)]
    public void IsFromTo_NothingBehindTheTwo_Is(string line, bool expected) => Headings.IsFromTo(line).ShouldBe(expected);

    [Theory]
    [InlineData("青川：一片叶子的远行", true)]
    [InlineData("这个秋天：", false)]
    [InlineData("“双招双引”：怎么招", false)]
    public void OpensWithSubject_WhatIsSaidStandsBehind_Does(string line, bool expected) => Headings.OpensWithSubject(line).ShouldBe(expected);

    [Theory]
    [InlineData("【相关链接】“码上办”是指扫码办事。", true)]
    [InlineData("【不误农时，春耕当抢。】", false)]
    public void IsBox_LabelInBracketsBeforeText_Is(string paragraph, bool expected) => Headings.IsBox(paragraph).ShouldBe(expected);

    [Theory]
    [InlineData("记者：您最看重什么？", true)]
    [InlineData("主 持 人 ： 怎 么 看 ？", true)]
    [InlineData("张建国：三件事。", false)]
    [InlineData("记者：", false)]
    public void OpensTurn_WhoAsks_Does(string line, bool expected) => Interviews.OpensTurn(line).ShouldBe(expected);

    [Theory]
    [InlineData("记者：您怎样看今年的春耕？")]
    [InlineData("记者：从播种到收割，您最放心不下的是什么")]
    public void SourceNote_Question_IsNone(string line) => SourceNote.Read(line).ShouldBeNull();

    [Theory]
    [InlineData("乘势而上", true)]
    [InlineData("抢抓农时", true)]
    [InlineData("科技赋能", true)]
    [InlineData("向海图强", true)]
    [InlineData("年味渐浓", true)]
    [InlineData("文明互鉴", true)]
    [InlineData("牢记嘱托", true)]
    [InlineData("春运将至", true)]
    [InlineData("生态文明", false)]
    [InlineData("文旅融合", false)]
    [InlineData("非遗传承", false)]
    [InlineData("青年之声", false)]
    [InlineData("沙都漫笔", false)]
    [InlineData("新知新觉", false)]
    [InlineData("民生实事", false)]
    [InlineData("以案说法", false)]
    [InlineData("乡村振兴", false)]
    public void LineOfFourCharacters_ThatSaysWhatIsDone_IsHalfATitle(string line, bool expected) => HalfTitle.Is(line).ShouldBe(expected);

    [Theory]
    [InlineData("——广西科技“尖锋”行动攻关一线见闻", true)]
    [InlineData("王予波在省十四届人大四次会议上的报告解读", true)]
    [InlineData("胡玉亭在长春吉林两市调研时强调", true)]
    [InlineData("让青年人才在企业成长", false)]
    [InlineData("经济观察", false)]
    public void LineBesideATitle_ThatTellsMoreOfItsText_TellsMore(string line, bool expected) =>
        Headings.TellsMore(line).ShouldBe(expected);

    [Theory]
    [InlineData("王予波在省十四届人大四次会议上的报告解读·重点工作篇", true)]
    [InlineData("在市委全会上的讲话", false)]
    [InlineData("让青年人才在企业成长", false)]
    public void Subtitle_WithSomebodysReportToAMeeting_TellsWhoReported(string line, bool expected) =>
        Headings.TellsWhoReported(line).ShouldBe(expected);
}
