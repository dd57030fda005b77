namespace Graph.Storage;

/// <summary>
/// Core number: the largest k for which a node lies in a part of the network whose nodes all have at least k ties within that part. 0 and up,
/// whatever the ties weigh.
/// </summary>
/// <remarks>
/// Sources: Seidman, Network structure and minimum degree, Social Networks 5(3), 1983, 269-287; Batagelj and Zaveršnik, An O(m) algorithm for
/// cores decomposition of networks, 2003, for the algorithm: nodes in order of degree, each taken away once.
/// </remarks>
public static class KCore
{
    /// <summary>Of every node, by place.</summary>
    public static double[] Of(Adjacency graph)
    {
        var count = graph.Count;
        var degree = new int[count];
        for (var node = 0; node < count; node++)
            degree[node] = graph.Ties(node).Length;
        var (order, places, starts) = SortByDegree(degree);
        for (var i = 0; i < count; i++)
        {
            var node = order[i];
            foreach (var (other, _) in graph.Ties(node))
            {
                if (degree[other] <= degree[node])
                    continue;
                // One degree less: to the front of those of its degree, which then begin one later.
                var front = starts[degree[other]]++;
                var first = order[front];
                (order[front], order[places[other]]) = (other, first);
                (places[first], places[other]) = (places[other], front);
                degree[other]--;
            }
        }

        return [.. degree.Select(core => (double)core)];
    }

    /// <summary>The nodes by degree, each node's place in that order, and where each degree begins.</summary>
    private static (int[] Order, int[] Places, int[] Starts) SortByDegree(int[] degree)
    {
        var order = Enumerable.Range(0, degree.Length).OrderBy(node => degree[node]).ToArray();
        var places = new int[order.Length];
        var starts = new int[degree.Length + 2];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
            starts[degree[order[i]] + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];

        return (order, places, starts);
    }
}
