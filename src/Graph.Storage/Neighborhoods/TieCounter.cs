using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// Counts all ties among a few entities. Turns their postings round, so that each article knows which of them it names, and counts pairs article
/// by article: what else an article names is never looked at.
/// </summary>
internal static class TieCounter
{
    /// <summary>The pairs with at least one window in common; in each the entity whose id comes first stands left.</summary>
    public static List<(EntityNode Left, EntityNode Right, int Both)> Among(
        GraphIndex index, SelectedArticles selected, IReadOnlyList<EntityNode> nodes, WindowRule rule)
    {
        var count = nodes.Count;
        var both = new int[count * count];
        var (starts, named) = NamedBy(index, selected, nodes);
        for (var ordinal = 0; ordinal + 1 < starts.Length; ordinal++)
        {
            var here = named.AsSpan(starts[ordinal]..starts[ordinal + 1]);
            if (here.Length < 2)
                continue;
            if (rule.IsOncePerArticle)
                CountOnce(here, both, count);
            else
                CountWindows(index.Articles[ordinal]!, here, nodes, both, rule);
        }

        var ties = new List<(EntityNode, EntityNode, int)>();
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var sum = both[(i * count) + j];
                if (sum > 0)
                    ties.Add(nodes[i].Entity.Id.CompareTo(nodes[j].Entity.Id) < 0 ? (nodes[i], nodes[j], sum) : (nodes[j], nodes[i], sum));
            }
        }

        return ties;
    }

    /// <summary>For each article, by ordinal, the places of the nodes it names, ascending: those of one article stand from its start to the next one's.</summary>
    private static (int[] Starts, int[] Named) NamedBy(GraphIndex index, SelectedArticles selected, IReadOnlyList<EntityNode> nodes)
    {
        var starts = new int[index.Articles.Count + 1];
        foreach (var node in nodes)
        {
            foreach (var article in node.Postings.Articles)
                starts[article + 1] += selected.Contains(article) ? 1 : 0;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var named = new int[starts[^1]];
        for (var place = 0; place < nodes.Count; place++)
        {
            foreach (var article in nodes[place].Postings.Articles)
            {
                if (selected.Contains(article))
                    named[next[article]++] = place;
            }
        }

        return (starts, named);
    }

    // By far the most frequent question, and the innermost loop.
    private static void CountOnce(ReadOnlySpan<int> here, int[] both, int count)
    {
        for (var i = 1; i < here.Length; i++)
        {
            var row = both.AsSpan(here[i] * count, count);
            foreach (var place in here[..i])
                row[place]++;
        }
    }

    private static void CountWindows(ArticleNode article, ReadOnlySpan<int> here, IReadOnlyList<EntityNode> nodes, int[] both, WindowRule rule)
    {
        Span<Occurrence> occurrences = new Occurrence[here.Length];
        for (var i = 0; i < here.Length; i++)
        {
            article.TryFind(nodes[here[i]].Ordinal, out occurrences[i]);
            for (var j = 0; j < i; j++)
                both[(here[i] * nodes.Count) + here[j]] += CoMentionCounter.CountBoth(article, occurrences[i], occurrences[j], rule);
        }
    }
}
