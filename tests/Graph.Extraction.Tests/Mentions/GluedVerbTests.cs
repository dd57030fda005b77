using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public sealed class GluedVerbTests
{
    private static readonly LexiconCatalog Lexicon = LexiconCatalog.LoadBuiltIn();
    private static readonly Segmenter Segmenter = Segmenter.LoadBuiltIn();

    [Theory]
    [InlineData("并启用“北竹-2”天然气管道", 1, 16, "启用北竹-2天然气管道", "北竹-2天然气管道")]
    [InlineData("组建竹海科技创新发展基金", 0, 12, "组建竹海科技创新发展基金", "竹海科技创新发展基金")]
    [InlineData("实施《组建竹海联盟办法》", 3, 11, "组建竹海联盟办法", "组建竹海联盟办法")]
    [InlineData("实施竹海护林行动", 2, 8, "竹海护林行动", "竹海护林行动")]
    public void CutFrom_NameFoundByItsEnd_TakesOffTheVerb(string text, int start, int end, string name, string expected)
    {
        var found = Cut(text, new MentionCandidate(new TextSpan(start, end), EntityKind.Program, "test") { Name = name });
        found.ShouldHaveSingleItem().Name.ShouldBe(expected);
        found[0].Span.End.ShouldBe(end);
    }

    [Fact]
    public void CutFrom_TooLittleLeftOrAPerson_RemovesIt()
    {
        Cut("深入学习领会全会精神", new MentionCandidate(new TextSpan(4, 8), EntityKind.Program, "test") { Name = "领会全会" }).ShouldBeEmpty();
        Cut("考察长沙岳麓的首站", new MentionCandidate(new TextSpan(0, 6), EntityKind.Person, "test") { Name = "考察长沙岳麓" }).ShouldBeEmpty();
    }

    [Fact]
    public void CutFrom_NameOfTheLexicon_LeavesIt()
    {
        var entry = Lexicon.Entries[0];
        Cut("组建竹海科技创新发展基金", new MentionCandidate(new TextSpan(0, 12), entry.Kind, "test") { Entries = [entry] }).ShouldHaveSingleItem().Span.Start.ShouldBe(0);
    }

    private static List<MentionCandidate> Cut(string text, MentionCandidate candidate)
    {
        var key = new DocumentKey("test");
        var article = new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = text };
        using var ready = new RecognitionText(article, TextField.Body, Lexicon.Gazetteer.FindAll(text), Segmenter);
        var found = new List<MentionCandidate> { candidate };
        GluedVerb.CutFrom(ready, found);
        return found;
    }
}
