using System.Text.Json;
using Graph.Extraction.Evaluation;
using Graph.Model;

namespace Graph.Extraction.Tests.Evaluation;

public sealed class AnnotatedTextsTests
{
    private static readonly Extractor Extractor = new(BuiltIn.Lexicon);

    private static readonly Lazy<IReadOnlyList<PageEvaluation>> Seeds = new(() => [.. Read("seeds").Select(file =>
    {
        var gold = GoldPage.Parse(File.ReadAllText(file));
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", gold.Page));
        return Evaluator.Evaluate(gold, Extractor.Extract(new SourceFile(new DocumentKey(gold.Page), gold.Page, bytes)));
    })]);

    // Two annotators of these pages agree at 0.93.
    [Theory]
    [InlineData(EntityKind.Region, 0.95)]
    [InlineData(EntityKind.Industry, 0.88)]
    [InlineData(EntityKind.Program, 0.85)]
    [InlineData(EntityKind.Institution, 0.88)]
    [InlineData(EntityKind.Person, 0.95)]
    [InlineData(EntityKind.Theme, 0.80)]
    public void Extract_SeedPages_ReachesTheFigureOfEachKind(EntityKind kind, double least) =>
        Seeds.Value.SelectMany(page => page.Articles)
            .Aggregate(default(Score), (sum, article) => sum + article.Scores[kind]).F1.ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void Extract_SeedPages_FindsEveryArticleWithItsTitleBodyAndAuthors()
    {
        foreach (var article in Seeds.Value.SelectMany(page => page.Articles))
        {
            article.FoundTitle.ShouldBe(article.Title);
            article.BodyIsExact.ShouldBeTrue(article.Title);
            article.Authors.F1.ShouldBe(1, article.Title);
        }

        Seeds.Value.SelectMany(page => page.ExtraArticles).ShouldBeEmpty();
    }

    [Fact]
    public void Extract_SentencesOfOtherProvinces_ReachesTheFigureOfUnseenPages()
    {
        var sum = Read("development").Select(EvaluateSentence).Aggregate((left, right) => left + right);

        sum.F1.ShouldBeGreaterThanOrEqualTo(0.8, $"right {sum.Right}, missed {sum.Missed}, extra {sum.Extra}");
    }

    private static Score EvaluateSentence(string file)
    {
        var json = File.ReadAllText(file);
        var gold = GoldPage.Parse(json);
        using var document = JsonDocument.Parse(json);
        var text = document.RootElement.GetProperty("text").GetString()!;
        var facts = Extractor.Extract(new SourceRow(new DocumentKey(gold.Page), gold.Page, gold.Articles[0].Title, Date: null, Source: null, text));

        // The title is not annotated here: only what the sentence names counts.
        var inBody = facts.Articles.Select(article => article with { Mentions = [.. article.Mentions.Where(m => m.Field == TextField.Body)] });
        return Evaluator.Evaluate(gold, facts with { Articles = [.. inBody] })
            .Articles.SelectMany(article => article.Scores.Values)
            .Aggregate(default(Score), (total, score) => total + score);
    }

    private static IEnumerable<string> Read(string set) =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases", "Annotated", set), "*.json").Order(StringComparer.Ordinal);
}
