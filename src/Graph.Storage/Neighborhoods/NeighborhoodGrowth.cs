namespace Graph.Storage;

/// <summary>Grows a neighbourhood step by step, strongest ties first, wherever the ties are counted.</summary>
/// <param name="query">The question.</param>
/// <param name="from">Where it starts.</param>
internal sealed class NeighborhoodGrowth<TNode>(NeighborhoodQuery query, IReadOnlyList<TNode> from)
    where TNode : notnull
{
    private readonly HashSet<TNode> _taken = [.. from];
    private readonly List<TNode> _nodes = [.. from];
    private readonly int _roomFor = from.Count + query.Limit;
    private int _steps;

    /// <summary>All so far: where it starts, then step by step, the strongest first.</summary>
    public IReadOnlyList<TNode> Nodes => _nodes;

    /// <summary>Those whose neighbours the next step takes.</summary>
    public IReadOnlyList<TNode> Frontier { get; private set; } = from;

    /// <summary>Whether another step is to be made.</summary>
    public bool GoesOn => _steps < query.Depth && Frontier.Count > 0;

    /// <summary>Whether a node is among them already.</summary>
    public bool IsTaken(TNode node) => _taken.Contains(node);

    /// <summary>Makes a step.</summary>
    /// <param name="neighbors">For each node of the frontier, in any order, the neighbours that are not taken, with their ranks.</param>
    public void Step(IEnumerable<List<(SortKey Key, TNode Item)>> neighbors)
    {
        var room = _roomFor - _nodes.Count;
        // Whatever is not among the first of any entity is not among the first of all.
        var few = Math.Min(room, query.PerNode ?? room);
        var best = new Dictionary<TNode, SortKey>();
        foreach (var (key, to) in neighbors.SelectMany(ranked => Slicer.Smallest(ranked, few)))
        {
            if (!best.TryGetValue(to, out var known) || key.CompareTo(known) < 0)
                best[to] = key;
        }

        Frontier = [.. best.OrderBy(one => one.Value).Take(room).Select(one => one.Key)];
        _nodes.AddRange(Frontier);
        _taken.UnionWith(Frontier);
        _steps++;
    }
}
