using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// Finds the widest paths of each length, shortest length first. Best first: of all beginnings the one with the strongest weakest tie is
/// prolonged, so that complete paths come out in order. The last two ties of a path are found at once, from both sides: what a beginning leads to is only
/// counted for the entities known to lead to the end. Beginnings too far from the end for the length are never made.
/// </summary>
internal sealed class PathFinder
{
    private const int MaxLength = 6, MaxPaths = 100;

    // Only questions whose bounds rule nearly every path out come near it; they get the paths found so far.
    private const int MaxBeginnings = 200_000;

    private readonly GraphIndex _index;
    private readonly PathQuery _query;
    private readonly SelectedArticles _selected;
    private readonly WindowRule _rule;
    private readonly long _total;
    private readonly KindSet _kinds;
    private readonly int[] _alone;
    private readonly int[] _articles;
    private readonly TypedTies _typed;
    private readonly bool _coMentions;
    private readonly EntityNode _from;
    private readonly EntityNode _to;
    private readonly DistancesTo _distances;
    private readonly Dictionary<int, Tie[]> _ties = [];
    private readonly Dictionary<int, Tie> _last = [];
    private readonly List<EntityPath> _found = [];

    private PathFinder(GraphIndex index, PathQuery query)
    {
        _index = index;
        _query = query;
        (_from, _to) = (index.Required(query.From), index.Required(query.To));
        _selected = SelectedArticles.Of(index, query.Selection);
        _rule = new WindowRule(query.Scope, query.Counting);
        _total = _selected.Total(_rule);
        _kinds = new KindSet(query.Kinds);
        _alone = new int[index.Entities.Count];
        CoMentionCounter.CountAlone(index, _selected, _rule, _alone);
        _coMentions = query.Hops.Contains(PathHop.CoMention);
        _typed = new TypedTies(index, _selected, query.Hops);
        _articles = _rule.IsOncePerArticle ? _alone : new int[index.Entities.Count];
        if (_articles != _alone)
            CoMentionCounter.CountAlone(index, _selected, WindowRule.OncePer(CoMentionScope.Article), _articles);
        _distances = new DistancesTo(index, _selected, _to, _typed, _coMentions);
        // Ties into the end are scored as a path walks them.
        foreach (var tie in Strongest(_to, other => true, intoNode: true))
            _last[tie.To] = tie;
    }

    public static IReadOnlyList<EntityPath> Find(GraphIndex index, PathQuery query, CancellationToken cancellation)
    {
        if (query.From == query.To)
            throw new InvalidQueryException("'from' and 'to' must be two different entities.");
        if (query.MaxLength is < 1 or > MaxLength)
            throw new InvalidQueryException($"'maxLength' must be 1 to {MaxLength}.");
        if (query.First is < 1 or > MaxPaths)
            throw new InvalidQueryException($"'first' must be 1 to {MaxPaths}.");
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
        if (query.Hops.Count == 0)
            throw new InvalidQueryException("'hops' must name at least one sort of tie.");
        if (query.HubDamping is not (>= 0 and <= 1))
            throw new InvalidQueryException("'hubDamping' must be 0 to 1.");
        if (query.HubDamping > 0 && !query.Measure.IsWeight())
            throw new InvalidQueryException("'hubDamping' needs a measure that is never negative and of which higher is stronger.");
        var finder = new PathFinder(index, query);
        for (var length = 1; length <= query.MaxLength && finder._found.Count < query.First; length++)
            finder.FindOfLength(length, cancellation);
        return finder._found;
    }

    private void FindOfLength(int length, CancellationToken cancellation)
    {
        var start = new Beginning(_from, null, 0, double.PositiveInfinity, default);
        if (length == 1)
        {
            if (_last.TryGetValue(_from.Ordinal, out var direct))
                _found.Add(Path(new Beginning(_to, start, 0, direct.Strength, direct)));
            return;
        }

        var open = new PriorityQueue<Beginning, SortKey>();
        if (length == 2)
            Complete(open, start);
        else
            Open(open, start, 0, length);
        for (var made = 0; open.TryDequeue(out var best, out _) && made < MaxBeginnings && _found.Count < _query.First; made++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (best.Length == length)
            {
                _found.Add(Path(best));
                continue;
            }

            // Its next sibling may still be better than anything that prolongs it.
            Open(open, best.Before!, best.Choice + 1, length);
            if (best.Length == length - 2)
                Complete(open, best);
            else
                Open(open, best, 0, length);
        }
    }

    /// <summary>Queues the first way, from the choice on, to prolong a beginning that may still end in time.</summary>
    private void Open(PriorityQueue<Beginning, SortKey> open, Beginning before, int choice, int length)
    {
        var ties = TiesOf(before.Node);
        var left = length - before.Length - 1;
        for (; choice < ties.Length; choice++)
        {
            var to = _index.Entities[ties[choice].To]!;
            if (to == _to || !_distances.IsWithin(to.Ordinal, left) || !IsAllowed(to) || before.Passes(to))
                continue;
            Queue(open, new Beginning(to, before, choice, Math.Min(before.Strength, ties[choice].Strength), ties[choice]));
            return;
        }
    }

    /// <summary>Queues the best ways to end a path that lacks two ties.</summary>
    private void Complete(PriorityQueue<Beginning, SortKey> open, Beginning before)
    {
        var ways = new List<(SortKey Key, Tie Tie)>();
        foreach (var tie in Strongest(before.Node, other => _last.ContainsKey(other.Ordinal) && other != _to && IsAllowed(other) && !before.Passes(other), intoNode: false))
        {
            var strength = Math.Min(before.Strength, Math.Min(tie.Strength, _last[tie.To].Strength));
            ways.Add((new SortKey(strength, 0, _index.Entities[tie.To]!.Entity.Id.Value), tie));
        }

        // No more than are still wanted can be among the best.
        foreach (var (_, tie) in Slicer.Smallest(ways, Math.Min(ways.Count, _query.First - _found.Count)))
        {
            var (inner, last) = (_index.Entities[tie.To]!, _last[tie.To]);
            var almost = new Beginning(inner, before, 0, Math.Min(before.Strength, tie.Strength), tie);
            Queue(open, new Beginning(_to, almost, 0, Math.Min(almost.Strength, last.Strength), last));
        }
    }

    private static void Queue(PriorityQueue<Beginning, SortKey> open, Beginning beginning) => open.Enqueue(
        beginning, new SortKey(beginning.Strength, beginning.Length, string.Join('\u001f', beginning.Nodes().Select(node => node.Entity.Id.Value))));

    private bool IsAllowed(EntityNode node) =>
        _kinds.Contains(node.Kind) && (_query.MaxArticles is null || node.Articles <= _query.MaxArticles);

    /// <summary>An entity's ties, strongest first.</summary>
    private Tie[] TiesOf(EntityNode node)
    {
        if (_ties.TryGetValue(node.Ordinal, out var ties))
            return ties;
        ties = [.. Strongest(node, other => true, intoNode: false)];
        Array.Sort(ties, (a, b) => b.Strength.CompareTo(a.Strength) is var order && order != 0
            ? order
            : _index.Entities[a.To]!.Entity.Id.CompareTo(_index.Entities[b.To]!.Entity.Id));
        return _ties[node.Ordinal] = ties;
    }

    /// <summary>
    /// A node's ties to those others that are wanted and that meet the bounds; of two to the same entity the stronger, the stated one among equals.
    /// </summary>
    private List<Tie> Strongest(EntityNode node, Func<EntityNode, bool> isWanted, bool intoNode)
    {
        var strongest = new List<Tie>();
        var places = new Dictionary<int, int>();
        var stated = _typed.Of(node.Ordinal).ToArray();
        if (_coMentions)
        {
            using var both = new CountArray(_index.Entities.Count);
            CoMentionCounter.Count(_selected, [node], _rule, both.Span);
            for (var ordinal = 0; ordinal < _index.Entities.Count; ordinal++)
            {
                if (both[ordinal] >= _query.MinSupport && ordinal != node.Ordinal && Meets(ordinal, both[ordinal], PathHop.CoMention) is { } tie)
                {
                    if (stated.Length > 0)
                        places[ordinal] = strongest.Count;
                    strongest.Add(tie);
                }
            }
        }

        foreach (var (to, hop, articles) in stated)
        {
            if ((hop != PathHop.PartOf && articles < _query.MinSupport) || Meets(to, articles, hop) is not { } tie)
                continue;
            if (!places.TryGetValue(to, out var place))
            {
                places[to] = strongest.Count;
                strongest.Add(tie);
            }
            else if (tie.Strength >= strongest[place].Strength)
            {
                strongest[place] = tie;
            }
        }

        return strongest;

        Tie? Meets(int ordinal, int both, PathHop hop)
        {
            var other = _index.Entities[ordinal]!;
            if (!isWanted(other))
                return null;
            var (left, right) = intoNode ? (other, node) : (node, other);
            var score = StepOf(left, right, both, hop).Score;
            return _query.Measure.Meets(score, _query.MinScore) ? new Tie(ordinal, both, hop, Damped(left, right, score)) : null;
        }
    }

    private PathStep StepOf(EntityNode from, EntityNode to, int both, PathHop hop)
    {
        if (hop == PathHop.PartOf)
            return new PathStep(default, _query.Measure.IsLowerStronger() ? 0 : double.PositiveInfinity, hop);
        // Who signs an article need not be mentioned in it.
        var counts = hop == PathHop.CoMention
            ? new PairCounts(both, _alone[from.Ordinal], _alone[to.Ordinal], _total)
            : new PairCounts(both, Math.Max(both, _articles[from.Ordinal]), Math.Max(both, _articles[to.Ordinal]), _selected.Totals.Articles);
        return new PathStep(counts, _query.Measure.Score(counts), hop);
    }

    private double Damped(EntityNode from, EntityNode to, double score)
    {
        var strength = _query.Measure.ToStrength(score);
        return _query.HubDamping == 0 ? strength : strength * Damping(from) * Damping(to);
    }

    private double Damping(EntityNode node) => node == _from || node == _to ? 1 : Math.Pow(Math.Max(1, node.Articles), -_query.HubDamping);

    private EntityPath Path(Beginning end)
    {
        var steps = new List<PathStep>();
        for (var at = end; at.Before is { } before; at = before)
            steps.Add(StepOf(before.Node, at.Node, at.Tie.Both, at.Tie.Hop));
        steps.Reverse();
        return new EntityPath([.. end.Nodes().Select(node => node.Entity)], steps, _query.Measure.ToStrength(end.Strength));
    }

    /// <summary>A tie as seen from one of its ends: to whom, how often it counts, and how strong it is on a path.</summary>
    private readonly record struct Tie(int To, int Both, PathHop Hop, double Strength);

    /// <summary>The start of a path: its last entity, how it came there, and which of the ties of the one before was taken.</summary>
    private sealed record Beginning(EntityNode Node, Beginning? Before, int Choice, double Strength, Tie Tie)
    {
        public int Length { get; } = Before is null ? 0 : Before.Length + 1;

        public bool Passes(EntityNode node) => Node == node || (Before is not null && Before.Passes(node));

        public IEnumerable<EntityNode> Nodes() => Before is null ? [Node] : Before.Nodes().Append(Node);
    }
}
