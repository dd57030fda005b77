namespace Graph.Storage;

/// <summary>The neighbours of every node of a network, with weights: the form algorithms walk over.</summary>
/// <remarks>Ties without weight are left out. Neighbours stand by place, so sums are taken in the same order everywhere.</remarks>
public sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly HalfTie[] _ties;

    private Adjacency(int[] offsets, HalfTie[] ties) => (_offsets, _ties) = (offsets, ties);

    /// <summary>How many nodes there are.</summary>
    public int Count => _offsets.Length - 1;

    /// <summary>The adjacency of a network whose ties weigh as chosen.</summary>
    /// <exception cref="InvalidQueryException">Scores weigh, but one is negative.</exception>
    public static Adjacency Of(Network network, TieWeight weight)
    {
        var ties = new List<(int Source, int Target, double Weight)>(network.Edges.Count);
        foreach (var edge in network.Edges)
        {
            var heavy = weight switch
            {
                TieWeight.Score => edge.Score,
                TieWeight.Support => edge.Counts.Both,
                TieWeight.Equal => 1,
                _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "Not a weight of ties."),
            };
            if (heavy < 0)
                throw new InvalidQueryException("Scores below 0 cannot weigh ties: choose a measure that is never negative, or another weight.");
            if (heavy > 0)
                ties.Add((edge.Source, edge.Target, heavy));
        }

        return Of(network.Nodes.Count, ties);
    }

    /// <summary>The adjacency of nodes and their ties.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="ties">Each two nodes once at most, none with itself, weights above 0.</param>
    public static Adjacency Of(int count, IReadOnlyList<(int Source, int Target, double Weight)> ties)
    {
        var offsets = new int[count + 1];
        foreach (var (source, target, _) in ties)
        {
            offsets[source + 1]++;
            offsets[target + 1]++;
        }

        for (var i = 0; i < count; i++)
            offsets[i + 1] += offsets[i];
        var next = offsets.AsSpan(0, count).ToArray();
        var halves = new HalfTie[ties.Count * 2];
        foreach (var (source, target, weight) in ties)
        {
            halves[next[source]++] = new HalfTie(target, weight);
            halves[next[target]++] = new HalfTie(source, weight);
        }

        for (var i = 0; i < count; i++)
            halves.AsSpan(offsets[i]..offsets[i + 1]).Sort(static (a, b) => a.To.CompareTo(b.To));
        return new Adjacency(offsets, halves);
    }

    /// <summary>A node's ties, by place of the node at the other end.</summary>
    public ReadOnlySpan<HalfTie> Ties(int node) => _ties.AsSpan(_offsets[node].._offsets[node + 1]);
}

/// <summary>A tie as seen from one of its ends.</summary>
/// <param name="To">The place of the node at the other end.</param>
/// <param name="Weight">Above 0.</param>
public readonly record struct HalfTie(int To, double Weight);
