namespace Graph.Storage;

/// <summary>
/// Betweenness: the share of shortest ways between two other nodes that lead over a node, summed over all pairs and divided by their number,
/// <c>(n − 1)(n − 2) / 2</c>.
/// </summary>
/// <remarks>
/// Range 0 to 1; 0 with fewer than three nodes. A tie is as long as 1 over its weight, so heavy ties are short; all are equally long where
/// ties weigh the same. O(n·m), with a factor log n where weights differ. Source: Brandes, A faster algorithm for betweenness centrality,
/// Journal of Mathematical Sociology 25(2), 2001, 163-177.
/// </remarks>
public static class Betweenness
{
    // Sums of lengths that should be equal differ in their last places.
    private const double Same = 1e-12;

    /// <summary>Of every node, by place.</summary>
    public static double[] Of(Adjacency graph, CancellationToken cancellation = default)
    {
        var count = graph.Count;
        var between = new double[count];
        var search = new Search(graph);
        for (var source = 0; source < count; source++)
        {
            cancellation.ThrowIfCancellationRequested();
            search.From(source);
            search.Accumulate(source, between);
        }

        // Each pair was met from both ends.
        var pairs = (double)(count - 1) * (count - 2);
        for (var node = 0; node < count; node++)
            between[node] = pairs > 0 ? between[node] / pairs : 0;
        return between;
    }

    /// <summary>All shortest ways from one node.</summary>
    private sealed class Search(Adjacency graph)
    {
        private readonly double[] _distance = new double[graph.Count];
        private readonly double[] _ways = new double[graph.Count];
        private readonly double[] _dependency = new double[graph.Count];
        private readonly bool[] _settled = new bool[graph.Count];
        private readonly List<int>[] _before = [.. Enumerable.Range(0, graph.Count).Select(_ => new List<int>())];
        private readonly List<int> _order = [];
        private readonly PriorityQueue<int, (double Distance, int Place)> _open = new();

        public void From(int source)
        {
            Array.Fill(_distance, double.PositiveInfinity);
            Array.Clear(_ways);
            Array.Clear(_settled);
            Array.Clear(_dependency);
            foreach (var before in _before)
                before.Clear();
            _order.Clear();
            (_distance[source], _ways[source]) = (0, 1);
            _open.Enqueue(source, (0, source));
            while (_open.TryDequeue(out var node, out _))
            {
                if (_settled[node])
                    continue;
                _settled[node] = true;
                _order.Add(node);
                Relax(node);
            }
        }

        public void Accumulate(int source, double[] between)
        {
            for (var i = _order.Count - 1; i >= 0; i--)
            {
                var node = _order[i];
                foreach (var before in _before[node])
                    _dependency[before] += _ways[before] / _ways[node] * (1 + _dependency[node]);
                if (node != source)
                    between[node] += _dependency[node];
            }
        }

        private void Relax(int node)
        {
            foreach (var (to, weight) in graph.Ties(node))
            {
                var distance = _distance[node] + (1 / weight);
                var margin = Same * distance;
                if (_settled[to] || distance > _distance[to] + margin)
                    continue;
                if (distance < _distance[to] - margin)
                {
                    _distance[to] = distance;
                    _ways[to] = 0;
                    _before[to].Clear();
                    _open.Enqueue(to, (distance, to));
                }

                _ways[to] += _ways[node];
                _before[to].Add(node);
            }
        }
    }
}
