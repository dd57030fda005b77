using Graph.Model;

namespace Graph.Storage;

/// <summary>A surface form that texts leave undecided: it counts for none of what it may mean.</summary>
/// <param name="SurfaceForm">The exact characters.</param>
/// <param name="Candidates">What it may mean, in ordinal order.</param>
/// <param name="Mentions">How often it stands undecided.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Places">Where: by document key, place on the page, field and offset.</param>
public sealed record AmbiguousForm(string SurfaceForm, IReadOnlyList<EntityId> Candidates, int Mentions, int Articles, IReadOnlyList<FormPlace> Places)
{
    /// <summary>The most frequent first, then by form and candidates.</summary>
    internal static IReadOnlyList<AmbiguousForm> Of(IEnumerable<ArticleFacts> articles) =>
    [
        .. articles
            .SelectMany(facts => facts.Ambiguous, (facts, mention) => (facts.Article, mention.SurfaceForm, Meanings: string.Join(' ', mention.Candidates), mention))
            .GroupBy(one => (one.SurfaceForm, one.Meanings))
            .OrderByDescending(form => form.Count())
            .ThenBy(form => form.Key.SurfaceForm, StringComparer.Ordinal)
            .ThenBy(form => form.Key.Meanings, StringComparer.Ordinal)
            .Select(form => new AmbiguousForm(
                form.Key.SurfaceForm, form.First().mention.Candidates, form.Count(), form.Select(one => one.Article.Id).Distinct().Count(),
                FormPlace.Ordered(form.Select(one => (one.Article, one.mention.Field, one.mention.Span))))),
    ];
}
