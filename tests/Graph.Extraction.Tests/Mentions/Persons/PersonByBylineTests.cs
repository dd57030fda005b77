using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Persons;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class PersonByBylineTests
{
    private static readonly IReadOnlyList<IMentionRecognizer> Recognizers = PersonRecognizers.All(Recognizing.Lexicon);

    [Fact]
    public void Byline_AuthorsAndSpeaker_AreFoundInEveryField()
    {
        var article = Article("正文里柴进财说了话。") with
        {
            Byline = "讲述人：某局局长 柴进财\n记者 张 武",
            Authors = [new Author("张武", "株洲日报")],
            Speaker = new Author("柴进财"),
        };

        Find(article, TextField.Byline).Select(candidate => candidate.Name).ShouldBe(["柴进财", "张武"]);
        Find(article, TextField.Body).Select(candidate => candidate.Name).ShouldBe(["柴进财"]);
        Find(article, TextField.Byline)[1].Context.ShouldBe("株洲日报");
    }

    [Fact]
    public void Byline_OfAHouse_NamesNoPerson() =>
        Find(Article("国务院向你们表示祝贺。") with { Authors = [new Author("国务院")] }, TextField.Body).ShouldBeEmpty();

    private static Article Article(string body)
    {
        var document = new DocumentKey("test");
        return new Article { Id = ArticleId.Of(document, 0), Document = document, Page = "test", Ordinal = 0, Title = "", Body = body };
    }

    private static IReadOnlyList<MentionCandidate> Find(Article article, TextField field)
    {
        var text = new RecognitionText(article, field, Recognizing.Lexicon.Gazetteer.FindAll(article.TextOf(field)), Recognizing.Segmenter);
        var found = new List<MentionCandidate>();
        foreach (var recognizer in Recognizers)
            recognizer.Recognize(text, found);
        return CandidateSelection.Select(found);
    }
}
