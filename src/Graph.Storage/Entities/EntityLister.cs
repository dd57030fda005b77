using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Lists the entities that meet a filter.</summary>
internal static class EntityLister
{
    public static Slice<EntitySummary> List(GraphIndex index, EntityQuery query)
    {
        if (query.MinArticles < 0)
            throw new InvalidQueryException("'minArticles' must be 0 or more.");
        if (query.Within is { } ancestor)
            index.Required(ancestor);
        var kinds = new KindSet(query.Kinds);
        var prefix = string.IsNullOrEmpty(query.NamePrefix) ? null : NameFolding.Fold(query.NamePrefix);
        var pinyin = prefix is null ? null : PinyinWord.Of(prefix);
        var found = new List<(SortKey, EntityNode)>();
        foreach (var node in index.Entities.Filled())
        {
            if (node.Articles >= query.MinArticles
                && kinds.Contains(node.Kind)
                && (prefix is null || node.FoldedNames.Any(name => name.StartsWith(prefix, StringComparison.Ordinal) || pinyin?.Read(name) > 0))
                && (query.Within is null || index.IsWithin(node, query.Within.Value)))
                found.Add((KeyOf(node, query.OrderBy), node));
        }

        return Slicer.Cut(found, query.Page, node => node.Summary);
    }

    private static SortKey KeyOf(EntityNode node, EntityOrder order) => order switch
    {
        EntityOrder.MentionCount => new SortKey(node.Mentions, 0, node.Entity.Id.Value),
        EntityOrder.ArticleCount => new SortKey(node.Articles, 0, node.Entity.Id.Value),
        EntityOrder.Name => new SortKey(0, 0, node.Entity.Name, node.Entity.Id.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order of entities."),
    };
}
