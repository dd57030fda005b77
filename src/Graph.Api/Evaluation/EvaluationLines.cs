using System.Globalization;
using Graph.Extraction.Evaluation;
using Graph.Model;

namespace Graph.Api.Evaluation;

/// <summary>The figures of annotated pages, in lines for a person.</summary>
internal static class EvaluationLines
{
    /// <summary>Entities by kind and in all, then articles, titles and authors.</summary>
    public static IEnumerable<string> Figures(IReadOnlyList<PageEvaluation> pages)
    {
        var articles = pages.SelectMany(page => page.Articles).ToList();
        yield return $"{"kind",-12}{"precision",10}{"recall",10}{"F1",10}{"right",8}{"missed",8}{"extra",8}";
        foreach (var kind in EntityKinds.All)
            yield return Row(kind.ToWireName(), ScoreOf(pages, kind));
        yield return Row("total", Total(pages));
        yield return Row("authors", articles.Aggregate(default(Score), (sum, article) => sum + article.Authors));
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{"articles",-12}{articles.Count(a => a.FoundTitle is not null)} of {articles.Count} found, {pages.Sum(page => page.ExtraArticles.Count)} not annotated");
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{"titles",-12}{articles.Count(a => a.TitleIsExact)} of {articles.Count} exact");
    }

    /// <summary>What was missed (-) and what was found beyond the annotation (+), by article.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<PageEvaluation> pages)
    {
        foreach (var page in pages)
        {
            foreach (var article in page.Articles.Where(Differs))
            {
                yield return $"{page.Page}: {article.Title}";
                if (article.FoundTitle is null)
                    yield return "  the article was not found";
                else if (!article.TitleIsExact)
                    yield return $"  found with the title: {article.FoundTitle}";
                if (article.Authors.Missed + article.Authors.Extra > 0)
                    yield return string.Create(CultureInfo.InvariantCulture, $"  authors: {article.Authors.Right} right, {article.Authors.Missed} missed, {article.Authors.Extra} extra");
                foreach (var (kind, name) in article.Misses)
                    yield return $"  - {kind.ToWireName()} {name}";
                foreach (var (kind, name) in article.Extras)
                    yield return $"  + {kind.ToWireName()} {name}";
            }

            foreach (var title in page.ExtraArticles)
                yield return $"{page.Page}: not annotated: {title}";
        }
    }

    /// <summary>The score of one kind.</summary>
    public static Score ScoreOf(IReadOnlyList<PageEvaluation> pages, EntityKind kind) =>
        pages.SelectMany(page => page.Articles).Aggregate(default(Score), (sum, article) => sum + article.Scores[kind]);

    /// <summary>The score of all kinds together.</summary>
    public static Score Total(IReadOnlyList<PageEvaluation> pages) =>
        EntityKinds.All.Aggregate(default(Score), (sum, kind) => sum + ScoreOf(pages, kind));

    private static bool Differs(ArticleEvaluation article) =>
        !article.TitleIsExact || article.Misses.Count + article.Extras.Count + article.Authors.Missed + article.Authors.Extra > 0;

    private static string Row(string name, Score score) => string.Create(CultureInfo.InvariantCulture,
        $"{name,-12}{score.Precision,10:0.000}{score.Recall,10:0.000}{score.F1,10:0.000}{score.Right,8}{score.Missed,8}{score.Extra,8}");
}
