using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Programs;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByOwnTitleTests
{
    [Theory]
    [InlineData("黑龙江省以冰雪运动高质量发展激发冰雪经济活力实施方案（2025—2027年）", "黑龙江省以冰雪运动高质量发展激发冰雪经济活力实施方案（2025—2027年）")]
    [InlineData("湖南省推动能源绿色低碳转型 做好碳达峰工作的实施方案", "湖南省推动能源绿色低碳转型做好碳达峰工作的实施方案")]
    [InlineData("贵阳市大数据安全管理条例", "贵阳市大数据安全管理条例")]
    [InlineData("酒泉出台实施方案 瞄准全省区域中心城市")]
    [InlineData("湖南省印发数字经济高质量发展行动计划")]
    [InlineData("读懂海南省“十四五”规划纲要")]
    [InlineData("贵阳市条例")]
    [InlineData("中共中央 国务院关于深化养老服务改革发展的意见")]
    [InlineData("湖南省：以创新谋划新五年规划")]
    public void Title_OfADocument_IsItsName(string title, params string[] expected) =>
        NamesIn(title, TextField.Title).ShouldBe(expected);

    [Fact]
    public void Body_ThatBeginsLikeATitle_IsLeftToOthers() =>
        NamesIn("贵阳市大数据安全管理条例", TextField.Body).ShouldBeEmpty();

    private static string[] NamesIn(string text, TextField field)
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = text, Body = text };
        var found = new List<MentionCandidate>();
        new ProgramByOwnTitle().Recognize(new RecognitionText(article, field, Recognizing.Lexicon.Gazetteer.FindAll(text), Recognizing.Segmenter), found);
        return [.. found.Select(candidate => candidate.Name!)];
    }
}
