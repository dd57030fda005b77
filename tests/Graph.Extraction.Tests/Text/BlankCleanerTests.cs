using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Tests.Text;

public class BlankCleanerTests
{
    [Theory]
    [InlineData("24 小 时 不 打 烊 的“ 温 馨 港 湾 ”，收 效", "24小时不打烊的“温馨港湾”，收效")]
    [InlineData("行 业 情 况 ，加 速 制 定", "行业情况，加速制定")]
    [InlineData("加快 5G 网络、数据中心", "加快5G网络、数据中心")]
    [InlineData("早在 2013年和2015 年", "早在2013年和2015年")]
    [InlineData("上海市市长 龚 正", "上海市市长 龚正")]
    [InlineData("突出“聚焦” 彰显高质量", "突出“聚焦” 彰显高质量")]
    [InlineData("使用 Digital Twin 技术", "使用Digital Twin技术")]
    [InlineData("张 武 李大为", "张武 李大为")]
    public void RunningText_BlanksOfTypesetting_Go(string text, string expected) =>
        BlankCleaner.CleanRunningText(Whole(text)).Text.ShouldBe(expected);

    [Theory]
    [InlineData("网络谣言 露头就打", "网络谣言 露头就打")]
    [InlineData("培 育 新 质 生 产 力", "培育新质生产力")]
    [InlineData("打通无偿献血　　“最后一公里”", "打通无偿献血　“最后一公里”")]
    public void Title_BlanksBetweenPhrases_Stay(string text, string expected) =>
        BlankCleaner.CleanTitle(Whole(text)).Text.ShouldBe(expected);

    [Fact]
    public void CleanedText_EveryCharacter_LeadsBackToItself()
    {
        const string Text = "　24 小 时 不 打 烊 的“ 温 馨 港 湾 ”，收 效 5G 网络";
        var clean = BlankCleaner.CleanRunningText(Whole(Text));

        for (var i = 0; i < clean.Text.Length; i++)
            Text[clean.Offsets.ToSource(i)].ShouldBe(clean.Text[i]);
    }

    private static MappedText Whole(string text) => new(text, OffsetMap.Identity(text.Length));
}
