using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>What the corpus holds of one newspaper.</summary>
/// <param name="Newspaper">Its name; null for articles without one.</param>
/// <param name="Days">One row for each day with an article, in order, then one for those without a date.</param>
public sealed record NewspaperCoverage(string? Newspaper, IReadOnlyList<DayCoverage> Days)
{
    /// <summary>By newspaper's name, those without one last.</summary>
    internal static IReadOnlyList<NewspaperCoverage> Of(IEnumerable<ArticleNode> articles) =>
    [
        .. articles
            .GroupBy(article => article.Newspaper, StringComparer.Ordinal)
            .OrderBy(newspaper => newspaper.Key is null)
            .ThenBy(newspaper => newspaper.Key, StringComparer.Ordinal)
            .Select(newspaper => new NewspaperCoverage(
                newspaper.Key,
                [
                    .. newspaper.GroupBy(article => article.Date)
                        .OrderBy(day => day.Key ?? DateOnly.MaxValue)
                        .Select(day => new DayCoverage(day.Key, day.Count())),
                ])),
    ];
}

/// <summary>What the corpus holds of one newspaper's day.</summary>
/// <param name="Day">The day; null for articles without one.</param>
/// <param name="Articles">How many, at least 1.</param>
public sealed record DayCoverage(DateOnly? Day, int Articles);
