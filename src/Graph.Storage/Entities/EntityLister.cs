using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Lists the entities that meet a filter.</summary>
internal static class EntityLister
{
    public static Slice<EntitySummary> List(GraphIndex index, EntityQuery query)
    {
        if (query.MinArticles < 0)
            throw new InvalidQueryException("'minArticles' must be 0 or more.");
        var ancestor = query.Within is { } within ? index.Required(within).Entity.Id : default(EntityId?);
        var kinds = new KindSet(query.Kinds);
        var prefix = string.IsNullOrEmpty(query.NamePrefix) ? null : NameFolding.Fold(query.NamePrefix);
        var pinyin = prefix is null ? null : PinyinWord.Of(prefix);
        var counter = EntityCounter.Of(index, query.Selection);
        var found = new PageCutter<EntityNode>(query.Page);
        foreach (var node in index.Entities.Filled())
        {
            if (counter.Articles(node) >= query.MinArticles
                && kinds.Contains(node.Kind)
                && (prefix is null || node.FoldedNames.Any(name => name.StartsWith(prefix, StringComparison.Ordinal)) || pinyin?.ReadsAny(node) == true)
                && (ancestor is null || index.IsWithin(node, ancestor.Value)))
                found.Add(KeyOf(node, counter, query.OrderBy), node);
        }

        return found.Cut(counter.Summary);
    }

    private static SortKey KeyOf(EntityNode node, EntityCounter counter, EntityOrder order) => order switch
    {
        EntityOrder.MentionCount => new SortKey(counter.Mentions(node), 0, node.Entity.Id.Value),
        EntityOrder.ArticleCount => new SortKey(counter.Articles(node), 0, node.Entity.Id.Value),
        EntityOrder.Name => new SortKey(0, 0, node.Entity.Name, node.Entity.Id.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order of entities."),
    };
}
