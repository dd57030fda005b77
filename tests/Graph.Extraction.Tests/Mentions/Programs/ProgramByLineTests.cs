using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Programs;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByLineTests
{
    private static readonly LexiconCatalog Lexicon = LexiconCatalog.LoadBuiltIn();
    private static readonly Segmenter Segmenter = Segmenter.LoadBuiltIn();

    [Theory]
    [InlineData("长沙地铁9号线开通", "长沙地铁9号线")]
    [InlineData("建成轨道交通Z4线和15号线一期北段", "轨道交通Z4线", "15号线一期北段")]
    [InlineData("推进11号线延伸线建设", "11号线延伸线")]
    [InlineData("他乘9号线上班，在2号线换乘")]
    [InlineData("查看账号线索")]
    public void Recognize_LineOfAnUnderground_HasItsCityAndPart(string text, params string[] expected)
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = text };
        using var ready = new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(text), Segmenter);
        var found = new List<MentionCandidate>();
        new ProgramByLine().Recognize(ready, found);
        found.Select(candidate => candidate.Name).ShouldBe(expected);
    }

    [Fact]
    public void Recognize_WithItsCity_KnowsTheLineByItsNumber()
    {
        const string text = "长沙地铁9号线开通";
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = text };
        using var ready = new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(text), Segmenter);
        var found = new List<MentionCandidate>();
        new ProgramByLine().Recognize(ready, found);
        found.ShouldHaveSingleItem().OtherNames.ShouldBe(["9号线"]);
    }

    [Theory]
    [InlineData("推动轨道交通M102线规划建设", "轨道交通M102线")]
    [InlineData("Z4线一期北段建成通车", "Z4线一期北段")]
    [InlineData("G318线改造")]
    [InlineData("S304线一期")]
    [InlineData("第102线")]
    public void Line_WithALetterForItsNumber_IsOneLikeOthers(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByLine(), text).ShouldBe(expected);
}
