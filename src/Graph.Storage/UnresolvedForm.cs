using Graph.Model;

namespace Graph.Storage;

/// <summary>Words that refer to an entity which is not told.</summary>
/// <param name="SurfaceForm">The exact characters.</param>
/// <param name="Kind">The kind of what they refer to.</param>
/// <param name="Reason">Why it is not known.</param>
/// <param name="CountedAs">The entity of just these words they count for; null where they count for none.</param>
/// <param name="Mentions">How often they stand.</param>
/// <param name="Articles">In how many articles.</param>
/// <param name="Places">Where: by document key, place on the page, field and offset.</param>
public sealed record UnresolvedForm(
    string SurfaceForm, EntityKind Kind, UnresolvedReason Reason, EntityId? CountedAs, int Mentions, int Articles, IReadOnlyList<FormPlace> Places)
{
    /// <summary>The most frequent first, then by form, reason, kind and what they count for.</summary>
    internal static IReadOnlyList<UnresolvedForm> Of(IEnumerable<ArticleFacts> articles, IReadOnlyList<UnresolvedReason> reasons) =>
    [
        .. articles
            .SelectMany(facts => facts.Unresolved, (facts, mention) => (facts.Article, mention))
            .Where(one => reasons.Count == 0 || reasons.Contains(one.mention.Reason))
            .GroupBy(one => (one.mention.SurfaceForm, one.mention.Kind, one.mention.Reason, one.mention.CountedAs))
            .OrderByDescending(form => form.Count())
            .ThenBy(form => form.Key.SurfaceForm, StringComparer.Ordinal)
            .ThenBy(form => form.Key.Reason)
            .ThenBy(form => form.Key.Kind)
            .ThenBy(form => form.Key.CountedAs?.Value, StringComparer.Ordinal)
            .Select(form => new UnresolvedForm(
                form.Key.SurfaceForm, form.Key.Kind, form.Key.Reason, form.Key.CountedAs, form.Count(), form.Select(one => one.Article.Id).Distinct().Count(),
                FormPlace.Ordered(form.Select(one => (one.Article, one.mention.Field, one.mention.Span))))),
    ];
}
