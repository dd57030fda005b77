using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Evaluation;

/// <summary>
/// Holds what was extracted from a page against its annotation. The unit is an entity of an article: "this article names this
/// entity", once however often it does.
/// </summary>
public static class Evaluator
{
    /// <summary>Compares one page.</summary>
    /// <param name="gold">The annotation.</param>
    /// <param name="facts">What was extracted from the same page.</param>
    public static PageEvaluation Evaluate(GoldPage gold, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(facts);
        var entities = facts.Entities.ToDictionary(entity => entity.Id);
        var free = facts.Articles.ToList();
        var articles = new List<ArticleEvaluation>();
        foreach (var expected in gold.Articles)
        {
            var found = free.Find(a => Same(a.Article.Title, expected.Title)) ?? free.Find(a => SameBody(a.Article.Body, expected));
            if (found is not null)
                free.Remove(found);
            articles.Add(EvaluateArticle(expected, found, entities));
        }

        return new PageEvaluation(gold.Page, articles, [.. free.Select(a => a.Article.Title)]);
    }

    private static ArticleEvaluation EvaluateArticle(GoldArticle expected, ArticleFacts? found, Dictionary<EntityId, Entity> entities)
    {
        var named = found is null
            ? []
            : found.Mentions.GroupBy(m => m.Entity).Select(g => new Named(entities[g.Key], [.. g.Select(m => Plain(m.SurfaceForm)).Distinct(StringComparer.Ordinal)])).ToList();
        var scores = EntityKinds.All.ToDictionary(kind => kind, _ => default(Score));
        var misses = new List<GoldEntity>();
        // Exact names first, so that a looser match by surface never takes another row's entity.
        foreach (var pass in new Func<GoldEntity, Named, bool>[] { MatchesName, MatchesSurface })
        {
            foreach (var row in expected.Entities.Where(row => pass == (Func<GoldEntity, Named, bool>)MatchesName || misses.Contains(row)).ToList())
            {
                misses.Remove(row);
                var match = named.Find(n => !n.Taken && row.AllowsKind(n.Entity.Kind) && pass(row, n));
                if (match is null)
                {
                    misses.Add(row);
                    continue;
                }

                match.Taken = true;
                if (row.Required)
                    scores[row.Kind] += new Score(1, 0, 0);
            }
        }

        misses.RemoveAll(row => !row.Required);
        foreach (var row in misses)
            scores[row.Kind] += new Score(0, 1, 0);
        var extras = named.Where(n => !n.Taken).ToList();
        foreach (var extra in extras)
            scores[extra.Entity.Kind] += new Score(0, 0, 1);

        return new ArticleEvaluation(expected.Title, found?.Article.Title)
        {
            Authors = ScoreAuthors(expected, found),
            BodyIsExact = found is not null && HasEnds(found.Article.Body, expected),
            Scores = scores,
            Misses = [.. misses.Select(row => (row.Kind, row.Name))],
            Extras = [.. extras.Select(n => (n.Entity.Kind, $"{n.Entity.Name} [{string.Join('/', n.Surfaces)}]"))],
        };
    }

    private static Score ScoreAuthors(GoldArticle expected, ArticleFacts? found)
    {
        var printed = found?.Article.Authors.Select(a => a.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var right = expected.Authors.Count(printed.Contains);
        return new Score(right, expected.Authors.Count - right, printed.Count - right);
    }

    private static bool MatchesName(GoldEntity row, Named named) =>
        Same(row.Name, named.Entity.Name) || (row.Also?.Any(name => Same(name, named.Entity.Name)) ?? false);

    private static bool MatchesSurface(GoldEntity row, Named named)
    {
        var forms = (row.Surfaces ?? []).Append(row.Name).Concat(row.Also ?? []).Select(Plain).ToHashSet(StringComparer.Ordinal);
        return named.Surfaces.Any(forms.Contains);
    }

    private static bool Same(string left, string right) => string.Equals(Plain(left), Plain(right), StringComparison.Ordinal);

    private static bool SameBody(string body, GoldArticle expected) =>
        expected.Begins is { Length: > 0 } begins && Plain(body).Contains(Plain(begins), StringComparison.Ordinal);

    private static bool HasEnds(string body, GoldArticle expected)
    {
        var plain = Plain(body);
        return plain.StartsWith(Plain(expected.Begins ?? ""), StringComparison.Ordinal) && plain.EndsWith(Plain(expected.Ends ?? ""), StringComparison.Ordinal);
    }

    /// <summary>Letters and digits alone: print differs in blanks, widths and marks, and annotators are not asked to follow it there.</summary>
    private static string Plain(string text) =>
        string.Concat(CharacterFolding.Fold(text).Where(c => char.IsLetterOrDigit(c) || c == '+'));

    private sealed class Named(Entity entity, IReadOnlyList<string> surfaces)
    {
        public Entity Entity { get; } = entity;

        public IReadOnlyList<string> Surfaces { get; } = surfaces;

        public bool Taken { get; set; }
    }
}
