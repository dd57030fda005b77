using Graph.Extraction.Articles;
using Graph.Model;

namespace Graph.Extraction.Tests.Articles;

public class RowArticleTests
{
    private const string Report =
        "下载\n打印\n【字号：\n加大\n】\n2026年上海市政府工作报告\n——2026年2月3日在上海市第十六届人民代表大会第四次会议上\n来源：解放日报\n时间：2026-02-09\n"
        + "上海市市长 龚 正\n龚正同志作政府工作报告。本报记者 甲乙摄\n各位代表：\n现在，我代表上海市人民政府，向大会报告工作。\n一、2025年工作回顾\n过去一年，经济向好。\n相关报道：";

    [Fact]
    public void Report_Assembled_IsItsTextWithoutTheWebPagesFurniture()
    {
        var article = Assemble(Report).Articles.ShouldHaveSingleItem();

        article.Body.ShouldBe("各位代表：\n现在，我代表上海市人民政府，向大会报告工作。\n一、2025年工作回顾\n过去一年，经济向好。");
        article.Authors.Select(author => author.Name).ShouldBe(["龚正"]);
        article.Byline.ShouldBe("上海市市长 龚正");
    }

    [Fact]
    public void Report_GivenARegionAsSource_IsOfThePaperItPrints() => Assemble(Report).Newspaper.ShouldBe("解放日报");

    [Fact]
    public void News_Paragraphs_StayAsGiven()
    {
        const string Text = "株洲市与贵阳市签约。\n双方将共建产业园。\n---\n(更新时间戳: 1727009780879)";

        Assemble(Text).Articles.Single().Body.ShouldBe("株洲市与贵阳市签约。\n双方将共建产业园。");
    }

    [Theory]
    [InlineData("张三;李四;", "张三", "李四")]
    [InlineData("张三，李四", "张三", "李四")]
    [InlineData("本报记者 张三", "张三")]
    [InlineData("张三（湖南大学）", "张三")]
    [InlineData("佚名")]
    [InlineData("新华社")]
    [InlineData(";")]
    public void Row_WithAuthors_IsTheirs(string given, params string[] names) =>
        AuthorsOf("株洲市与贵阳市签约。\n双方将共建产业园。", given).ShouldBe(names);

    [Fact]
    public void Row_WhoseTextPrintsItsAuthor_IsThatOnes() => AuthorsOf("本报记者 王五\n株洲市与贵阳市签约。\n双方将共建产业园。", "张三").ShouldBe(["王五"]);

    [Fact]
    public void Row_WithoutTitleAndText_IsUnreadable() =>
        Should.Throw<PageUnreadableException>(() => ArticleAssembler.Assemble(new SourceRow(new DocumentKey("a#1"), "1", " ", null, null, "\n"), BuiltIn.Lexicon))
            .Message.ShouldBe("1: the row has neither a title nor a text.");

    private static IEnumerable<string> AuthorsOf(string text, string given) =>
        ArticleAssembler.Assemble(new SourceRow(new DocumentKey("a#1"), "1", "题", null, null, text, given), BuiltIn.Lexicon).Articles.Single().Authors.Select(author => author.Name);

    private static AssembledPage Assemble(string text) => ArticleAssembler.Assemble(
        new SourceRow(new DocumentKey("reports.jsonl#1"), "1", "2026年上海市政府工作报告", new DateOnly(2026, 2, 9), "上海市", text), BuiltIn.Lexicon);
}
