using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>How often entities are mentioned in a selection: as kept with each where all articles count, else counted in one pass over those selected.</summary>
internal sealed class EntityCounter
{
    private readonly (int Mentions, int Articles)[]? _counts;

    private EntityCounter((int Mentions, int Articles)[]? counts) => _counts = counts;

    public static EntityCounter Of(GraphIndex index, ArticleSelection selection)
    {
        var selected = SelectedArticles.Of(index, selection);
        if (selected.IsAll)
            return new EntityCounter(null);
        var counts = new (int Mentions, int Articles)[index.Entities.Count];
        foreach (var article in selected.All())
        {
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
            {
                ref var count = ref counts[occurrence.Entity];
                count = (count.Mentions + occurrence.Count, count.Articles + 1);
            }
        }

        return new EntityCounter(counts);
    }

    /// <summary>A few entities of a selection, in the order asked, null where the graph has none with that id.</summary>
    public static IReadOnlyList<EntitySummary?> Count(GraphIndex index, IReadOnlyList<EntityId> ids, ArticleSelection selection)
    {
        var counter = Of(index, selection);
        return [.. ids.Select(id => index.Entity(id) is { } node ? counter.Summary(node) : null)];
    }

    public int Mentions(EntityNode node) => _counts is null ? node.Mentions : _counts[node.Ordinal].Mentions;

    public int Articles(EntityNode node) => _counts is null ? node.Articles : _counts[node.Ordinal].Articles;

    public EntitySummary Summary(EntityNode node) => new(node.Entity, Mentions(node), Articles(node));
}
