using Graph.Model;

namespace Graph.Storage;

/// <summary>Where a form stands undecided or unresolved.</summary>
/// <param name="Article">The article.</param>
/// <param name="Field">The part of it.</param>
/// <param name="Span">Where, in UTF-16 units of that field.</param>
public readonly record struct FormPlace(ArticleId Article, TextField Field, TextSpan Span)
{
    /// <summary>By document key, place on the page, field and offset.</summary>
    internal static IReadOnlyList<FormPlace> Ordered(IEnumerable<(Article Article, TextField Field, TextSpan Span)> places) =>
    [
        .. places.OrderBy(one => one.Article.Document).ThenBy(one => one.Article.Ordinal).ThenBy(one => one.Field).ThenBy(one => one.Span)
            .Select(one => new FormPlace(one.Article.Id, one.Field, one.Span)),
    ];
}
