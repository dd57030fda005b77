using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class QuotationSignsTests
{
    private static readonly QuotationSigns Signs = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("县里推行“云上批地”。")]
    [InlineData("农商行开发“榨菜贷”，解决周转难")]
    [InlineData("依托“涪企通”应用，材料少了一半")]
    [InlineData("街道上线“匀车位”小程序，错时停车")]
    [InlineData("用好“数字梯田”数据底座")]
    [InlineData("做好“东数西算”“东数西储”文章")]
    [InlineData("围绕“四新”“四化”做文章")]
    [InlineData("发展壮大“1+10+3+N”农业")]
    [InlineData("“幸福茶陵”越走越宽")]
    [InlineData("社区办起“银龄讲堂”，座无虚席")]
    [InlineData("锚定“728”现代产业集群，做大四个地标")]
    [InlineData("坚持“以水定种”，管好用量")]
    [InlineData("沿岸“退塘还林”，白鹭回来了")]
    public void TellName_LaunchedOrOfferedToUse_IsAName(string text) => IsName(text).ShouldBeTrue();

    [Theory]
    [InlineData("让“小螺帽”撬动“大市场”")]
    [InlineData("由“拧螺帽”转向“编程序”")]
    [InlineData("隔着一座“死亡谷”")]
    [InlineData("这就是县里的“出海口”。")]
    [InlineData("防止“一窝蜂上马”")]
    [InlineData("跨过“三道坎”，还要再走一程")]
    [InlineData("企业的材料“一次提交、各处可用”。")]
    [InlineData("把人才“引得来”和“留得住”一起抓")]
    [InlineData("围绕“芯片—模组—整机—应用”主线")]
    [InlineData("交出“湖南答卷”")]
    [InlineData("要在“两个字”上下功夫")]
    [InlineData("他常说“日子总要一天一天往前过”")]
    [InlineData("荒滩变成了“云上之城”")]
    [InlineData("素有“竹编之乡”之称")]
    [InlineData("团队里一半是“90后”，点子多")]
    [InlineData("“7+N”部门一起上")]
    [InlineData("从“1”到“100”，还要补课")]
    [InlineData("“2035”还远吗")]
    [InlineData("颁发“二级护林奖章”")]
    [InlineData("授予“英雄护林员”荣誉称号")]
    [InlineData("推出“竹海档”电影票")]
    [InlineData("“竹沙坦片”获批上市，推出“竹沙坦片”")]
    [InlineData("“00后”女孩上塔台")]
    [InlineData("发射“飞箭-3”")]
    [InlineData("引进“神鹰-2000”")]
    [InlineData("“芜湖—洋山”班轮每日开行")]
    public void TellName_FigureOfSpeechOrSaying_IsNone(string text) => IsName(text).ShouldBeFalse();

    [Theory]
    [InlineData("“慢手艺”快起来", "县里有了“慢手艺”，老手艺有了新饭碗", false)]
    [InlineData("“慢手艺”带动“快增收”", "县里打造“慢手艺”，老手艺有了新饭碗", false)]
    [InlineData("老手艺有了新去处", "县里推行“慢手艺”，老手艺有了新饭碗", true)]
    public void TellName_WhatTheTitlePlaysWith_NeedsMore(string title, string body, bool expected) => IsName(body, title).ShouldBe(expected);

    private static bool IsName(string body, string title = "")
    {
        using var text = Recognizing.TextOf(body, title);
        return Signs.TellName(text, Quotation.FindAll(body)[^1], suffix: 0, isSummedUp: false);
    }
}
