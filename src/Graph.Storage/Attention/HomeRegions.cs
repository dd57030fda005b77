using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Where each article is written: its newspaper's home region, which is the one most of the newspaper's articles have.</summary>
internal sealed class HomeRegions
{
    private readonly Dictionary<string, EntityId> _ofNewspaper;

    /// <summary>Looks at all articles, whichever are selected: a newspaper does not move with the question.</summary>
    public HomeRegions(GraphIndex index)
    {
        _ofNewspaper = index.Articles.Filled()
            .Where(article => article is { Newspaper: not null, HomeRegion: not null })
            .GroupBy(article => article.Newspaper!, StringComparer.Ordinal)
            .ToDictionary(
                newspaper => newspaper.Key,
                newspaper => newspaper.GroupBy(article => article.HomeRegion!.Value)
                    .OrderByDescending(region => region.Count())
                    .ThenBy(region => region.Key)
                    .First().Key,
                StringComparer.Ordinal);
    }

    public EntityId? Of(ArticleNode article) =>
        article.Newspaper is not null && _ofNewspaper.TryGetValue(article.Newspaper, out var region) ? region : article.HomeRegion;
}
