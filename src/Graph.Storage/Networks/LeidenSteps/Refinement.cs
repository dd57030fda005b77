namespace Graph.Storage;

/// <summary>
/// Leiden's second step: within each community, nodes that are well tied to the rest of it begin alone and join, once each, the
/// well-connected part of it where they add most. What does not hold together falls apart here.
/// </summary>
internal static class Refinement
{
    public static int[] Run(AggregateGraph graph, int[] communityOf, double resolution, SplitMix64 random)
    {
        var count = graph.Count;
        var parts = Enumerable.Range(0, count).ToArray();
        if (graph.Twice == 0)
            return parts;
        var communityStrength = new double[count];
        // What ties each part to the rest of its community.
        var outward = new double[count];
        for (var node = 0; node < count; node++)
        {
            communityStrength[communityOf[node]] += graph.Strengths[node];
            foreach (var (to, weight) in graph.Ties(node))
                outward[node] += communityOf[to] == communityOf[node] ? weight : 0;
        }

        var strengths = graph.Strengths.ToArray();
        var alone = new bool[count];
        Array.Fill(alone, true);
        var ties = new double[count];
        var met = new List<int>();
        foreach (var node in random.Order(count))
        {
            if (!alone[node] || !IsWellTied(node))
                continue;
            foreach (var (neighbor, weight) in graph.Ties(node))
            {
                if (communityOf[neighbor] != communityOf[node])
                    continue;
                var part = parts[neighbor];
                if (ties[part] == 0)
                    met.Add(part);
                ties[part] += weight;
            }

            var (to, most) = (node, 0.0);
            foreach (var part in met)
            {
                var gain = ties[part] - (resolution * graph.Strengths[node] * strengths[part] / graph.Twice);
                if (gain > most && IsWellTied(part))
                    (to, most) = (part, gain);
            }

            if (to != node)
            {
                outward[to] += outward[node] - (2 * ties[to]);
                strengths[to] += strengths[node];
                parts[node] = to;
                // A part is named after the node that began it, which has company now.
                alone[to] = false;
                alone[node] = false;
            }

            foreach (var part in met)
                ties[part] = 0;
            met.Clear();
        }

        return parts;

        // Tied to the rest of its community at least as strongly as chance would tie it.
        bool IsWellTied(int part)
        {
            var rest = communityStrength[communityOf[part]] - strengths[part];
            return outward[part] >= resolution * strengths[part] * rest / graph.Twice;
        }
    }
}
