using Graph.Api.Ingest;

namespace Graph.Api.Tests.Ingest;

public sealed class RowFieldNamesTests
{
    [Theory]
    [InlineData("text", "Text")]
    [InlineData("TEXT", "Text")]
    [InlineData("正文", "Text")]
    [InlineData(" 正 文 ", "Text")]
    [InlineData("正　文", "Text")]
    [InlineData("\uFEFF正文", "Text")]
    [InlineData("Ｔｅｘｔ", "Text")]
    [InlineData("正文（content）", "Text")]
    [InlineData("*内容", "Text")]
    [InlineData("內容", "Text")]
    [InlineData("题名", "Title")]
    [InlineData("Title-题名", "Title")]
    [InlineData("Publish_Date", "Date")]
    [InlineData("pub-date", "Date")]
    [InlineData("PubTime-发表时间", "Date")]
    [InlineData("Source-文献来源", "Source")]
    [InlineData("公众号", "Source")]
    [InlineData("Author-作者", "Author")]
    [InlineData("文章ID", "Id")]
    public void Name_OfAField_IsTold(string name, string field)
    {
        RowFieldNames.TryFind(name, out var found, out _).ShouldBeTrue();
        found.ToString().ShouldBe(field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("版面")]
    [InlineData("地区")]
    [InlineData("摘要")]
    [InlineData("作者单位")]
    [InlineData("来源-链接")]
    [InlineData("标题-正文")]
    [InlineData("正文字数")]
    [InlineData("-")]
    public void Name_OfNoField_IsNone(string name) => RowFieldNames.TryFind(name, out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("报纸", "来源")]
    [InlineData("发布日期", "时间")]
    [InlineData("正文", "内容")]
    [InlineData("text", "正文")]
    public void Name_ThatTellsMore_CountsBeforeTheOther(string better, string other)
    {
        RowFieldNames.TryFind(better, out var field, out var rank).ShouldBeTrue();
        RowFieldNames.TryFind(other, out var otherField, out var otherRank).ShouldBeTrue();
        otherField.ShouldBe(field);
        rank.ShouldBeLessThan(otherRank);
    }
}
