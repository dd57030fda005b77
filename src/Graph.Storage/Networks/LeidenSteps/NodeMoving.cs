namespace Graph.Storage;

/// <summary>Leiden's first step: each node goes to the community where it adds most, and those around one that moved are looked at again.</summary>
internal static class NodeMoving
{
    // Gains below it are rounding.
    private const double Least = 1e-10;

    public static void Run(AggregateGraph graph, int[] communityOf, double resolution, SplitMix64 random)
    {
        if (graph.Twice == 0)
            return;
        var count = graph.Count;
        var strengths = new double[count];
        var sizes = new int[count];
        for (var node = 0; node < count; node++)
        {
            strengths[communityOf[node]] += graph.Strengths[node];
            sizes[communityOf[node]]++;
        }

        var empty = new Stack<int>(Enumerable.Range(0, count).Where(community => sizes[community] == 0));
        var queue = new Queue<int>(random.Order(count));
        var waiting = new bool[count];
        Array.Fill(waiting, true);
        var ties = new double[count];
        var met = new List<int>();
        while (queue.TryDequeue(out var node))
        {
            waiting[node] = false;
            var (from, strength) = (communityOf[node], graph.Strengths[node]);
            foreach (var (neighbor, weight) in graph.Ties(node))
            {
                var community = communityOf[neighbor];
                if (ties[community] == 0)
                    met.Add(community);
                ties[community] += weight;
            }

            strengths[from] -= strength;
            var (to, most) = (from, Gain(from));
            // Alone it adds nothing, which may still be more.
            if (most < -Least && sizes[from] > 1)
                (to, most) = (empty.Peek(), 0);
            foreach (var community in met)
            {
                if (Gain(community) is var gain && gain > most + Least)
                    (to, most) = (community, gain);
            }

            strengths[to] += strength;
            if (to != from)
            {
                Move(node, from, to);
                foreach (var (neighbor, _) in graph.Ties(node))
                {
                    if (communityOf[neighbor] == to || waiting[neighbor])
                        continue;
                    waiting[neighbor] = true;
                    queue.Enqueue(neighbor);
                }
            }

            foreach (var community in met)
                ties[community] = 0;
            met.Clear();

            double Gain(int community) => ties[community] - (resolution * strength * strengths[community] / graph.Twice);
        }

        void Move(int node, int from, int to)
        {
            if (sizes[to]++ == 0)
                empty.Pop();
            if (--sizes[from] == 0)
                empty.Push(from);
            communityOf[node] = to;
        }
    }
}
