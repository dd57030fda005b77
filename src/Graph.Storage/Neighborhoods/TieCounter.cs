using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts all ties among a few entities in one pass over the articles.</summary>
internal static class TieCounter
{
    /// <summary>The pairs with at least one window in common; in each the entity whose id comes first stands left.</summary>
    public static List<(EntityNode Left, EntityNode Right, int Both)> Among(
        GraphIndex index, SelectedArticles selected, IReadOnlyList<EntityNode> nodes, WindowRule rule)
    {
        var count = nodes.Count;
        var places = new int[index.Entities.Count];
        for (var i = 0; i < count; i++)
            places[nodes[i].Ordinal] = i + 1;
        var both = new int[count * count];
        var here = new List<Occurrence>();
        foreach (var article in selected.All())
        {
            here.Clear();
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
            {
                if (places[occurrence.Entity] > 0)
                    here.Add(occurrence);
            }

            for (var i = 0; i < here.Count; i++)
            {
                var row = both.AsSpan((places[here[i].Entity] - 1) * count, count);
                for (var j = 0; j < i; j++)
                {
                    var left = here[j];
                    // By far the most frequent question, and the innermost loop.
                    row[places[left.Entity] - 1] += rule.IsOncePerArticle ? 1 : CoMentionCounter.CountBoth(article, here[i], left, rule);
                }
            }
        }

        var ties = new List<(EntityNode, EntityNode, int)>();
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var sum = both[(i * count) + j] + both[(j * count) + i];
                if (sum > 0)
                    ties.Add(nodes[i].Entity.Id.CompareTo(nodes[j].Entity.Id) < 0 ? (nodes[i], nodes[j], sum) : (nodes[j], nodes[i], sum));
            }
        }

        return ties;
    }
}
