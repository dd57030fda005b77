using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts windows that name two entities. O(pairs of the nodes in each article), one row of the matrix in memory at a time.</summary>
internal sealed class CoMentionPairs : IPairCounter
{
    private readonly GraphIndex _index;
    private readonly SelectedArticles _selected;
    private readonly WindowRule _rule;
    private readonly int[] _alone;

    public CoMentionPairs(GraphIndex index, SelectedArticles selected, WindowRule rule)
    {
        (_index, _selected, _rule) = (index, selected, rule);
        _alone = new int[index.Entities.Count];
        CoMentionCounter.CountAlone(index, selected, rule, _alone);
        Total = selected.Total(rule);
    }

    public long Total { get; }

    public int Alone(int ordinal) => _alone[ordinal];

    public IEnumerable<(int Source, int Target, int Both)> Among(EntityNode[] nodes, int atLeast, CancellationToken cancellation)
    {
        var places = new int[_index.Entities.Count];
        Array.Fill(places, -1);
        for (var i = 0; i < nodes.Length; i++)
            places[nodes[i].Ordinal] = i;
        var row = new int[nodes.Length];
        var met = new List<int>();
        for (var source = 0; source < nodes.Length; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            CountRow(nodes[source], source, places, row, met);
            met.Sort();
            foreach (var target in met)
            {
                if (row[target] >= atLeast)
                    yield return (source, target, row[target]);
                row[target] = 0;
            }

            met.Clear();
        }
    }

    private void CountRow(EntityNode node, int source, int[] places, int[] row, List<int> met)
    {
        foreach (var article in _selected.Mentioning(node))
        {
            article.TryFind(node.Ordinal, out var here);
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
            {
                var target = places[occurrence.Entity];
                if (target <= source)
                    continue;
                var both = _rule.IsOncePerArticle ? 1 : CoMentionCounter.CountBoth(article, here, occurrence, _rule);
                if (both > 0 && row[target] == 0)
                    met.Add(target);
                row[target] += both;
            }
        }
    }
}
