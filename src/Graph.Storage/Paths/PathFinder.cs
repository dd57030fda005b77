using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// Finds the widest paths of each length, shortest length first. Best first: of all beginnings the one with the strongest weakest tie is
/// prolonged, so that complete paths come out in order. Beginnings too far from the end for the length are never made.
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
    private readonly Dictionary<int, List<Tie>> _ties = [];

    private PathFinder(GraphIndex index, PathQuery query)
    {
        _index = index;
        _query = query;
        _selected = SelectedArticles.Of(index, query.Selection);
        _rule = new WindowRule(query.Scope, query.Counting);
        _total = _selected.Total(_rule);
        _kinds = new KindSet(query.Kinds);
        _alone = new int[index.Entities.Count];
        CoMentionCounter.CountAlone(index, _selected, _rule, _alone);
        _coMentions = query.Hops.Contains(PathHop.CoMention);
        _typed = new TypedTies(index, _selected, query.Hops);
        _articles = new int[index.Entities.Count];
        CoMentionCounter.CountAlone(index, _selected, WindowRule.OncePer(CoMentionScope.Article), _articles);
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
        var (from, to) = (index.Required(query.From), index.Required(query.To));
        var finder = new PathFinder(index, query);
        var distances = finder.DistancesTo(to);
        var found = new List<EntityPath>();
        for (var length = 1; length <= query.MaxLength && found.Count < query.First; length++)
            finder.FindOfLength(length, from, to, distances, found, cancellation);
        return found;
    }

    /// <summary>At least so many ties lead from each entity to the end; ties that the bounds rule out are counted in.</summary>
    private int[] DistancesTo(EntityNode to)
    {
        var distances = new int[_index.Entities.Count];
        Array.Fill(distances, int.MaxValue);
        distances[to.Ordinal] = 0;
        var seen = new bool[_index.Articles.Count];
        List<EntityNode> frontier = [to];
        for (var distance = 1; distance <= _query.MaxLength && frontier.Count > 0; distance++)
        {
            var next = new List<EntityNode>();
            foreach (var other in frontier.SelectMany(node => _typed.Of(node.Ordinal)))
            {
                if (distances[other.To] != int.MaxValue)
                    continue;
                distances[other.To] = distance;
                next.Add(_index.Entities[other.To]!);
            }

            foreach (var article in _coMentions ? frontier.SelectMany(_selected.Mentioning) : [])
            {
                if (seen[article.Ordinal])
                    continue;
                seen[article.Ordinal] = true;
                foreach (var occurrence in article.Occurrences)
                {
                    if (distances[occurrence.Entity] != int.MaxValue)
                        continue;
                    distances[occurrence.Entity] = distance;
                    next.Add(_index.Entities[occurrence.Entity]!);
                }
            }

            frontier = next;
        }

        return distances;
    }

    private void FindOfLength(
        int length, EntityNode from, EntityNode to, int[] distances, List<EntityPath> found, CancellationToken cancellation)
    {
        if (distances[from.Ordinal] > length)
            return;
        var open = new PriorityQueue<Beginning, SortKey>();
        Open(open, new Beginning(from, null, 0, double.PositiveInfinity, default), 0, length, to, distances);
        for (var made = 0; open.TryDequeue(out var best, out _) && made < MaxBeginnings && found.Count < _query.First; made++)
        {
            cancellation.ThrowIfCancellationRequested();
            // Its next sibling may still be better than anything that prolongs it.
            Open(open, best.Before!, best.Choice + 1, length, to, distances);
            if (best.Length == length)
                found.Add(Path(best));
            else
                Open(open, best, 0, length, to, distances);
        }
    }

    /// <summary>Queues the first way, from the choice on, to prolong a beginning that may still end in time.</summary>
    private void Open(
        PriorityQueue<Beginning, SortKey> open, Beginning before, int choice, int length, EntityNode to, int[] distances)
    {
        var ties = TiesOf(before.Node);
        var left = length - before.Length - 1;
        for (; choice < ties.Count; choice++)
        {
            var tie = ties[choice];
            var fits = left == 0
                ? tie.To == to
                : tie.To != to && distances[tie.To.Ordinal] <= left && IsAllowed(tie.To) && !before.Passes(tie.To);
            if (!fits)
                continue;
            var beginning = new Beginning(tie.To, before, choice, Math.Min(before.Strength, tie.Strength), tie.Step);
            open.Enqueue(beginning, new SortKey(beginning.Strength, beginning.Length, string.Join('\u001f', beginning.Nodes().Select(node => node.Entity.Id.Value))));
            return;
        }
    }

    private bool IsAllowed(EntityNode node) =>
        _kinds.Contains(node.Kind) && (_query.MaxArticles is null || node.Articles <= _query.MaxArticles);

    /// <summary>An entity's ties, strongest first.</summary>
    private List<Tie> TiesOf(EntityNode node)
    {
        if (_ties.TryGetValue(node.Ordinal, out var ties))
            return ties;
        var strongest = new Dictionary<int, Tie>();
        if (_coMentions)
            AddCoMentions(node, strongest);
        foreach (var (to, hop, articles) in _typed.Of(node.Ordinal))
            Add(node, strongest, to, StatedStep(node.Ordinal, to, hop, articles));
        ties = [.. strongest.Values];
        ties.Sort((a, b) => b.Strength.CompareTo(a.Strength) is var order && order != 0 ? order : a.To.Entity.Id.CompareTo(b.To.Entity.Id));
        return _ties[node.Ordinal] = ties;
    }

    private void AddCoMentions(EntityNode node, Dictionary<int, Tie> strongest)
    {
        using var both = new CountArray(_index.Entities.Count);
        CoMentionCounter.Count(_selected, [node], _rule, both.Span);
        for (var ordinal = 0; ordinal < _index.Entities.Count; ordinal++)
        {
            if (both[ordinal] < _query.MinSupport || ordinal == node.Ordinal)
                continue;
            var counts = new PairCounts(both[ordinal], _alone[node.Ordinal], _alone[ordinal], _total);
            Add(node, strongest, ordinal, new PathStep(counts, _query.Measure.Score(counts)));
        }
    }

    private PathStep? StatedStep(int from, int to, PathHop hop, int articles)
    {
        if (hop == PathHop.PartOf)
            return new PathStep(default, _query.Measure.IsLowerStronger() ? 0 : double.PositiveInfinity, hop);
        // Who signs an article need not be mentioned in it.
        var counts = new PairCounts(articles, Math.Max(articles, _articles[from]), Math.Max(articles, _articles[to]), _selected.Totals.Articles);
        return articles < _query.MinSupport ? null : new PathStep(counts, _query.Measure.Score(counts), hop);
    }

    /// <summary>Takes a tie that meets the bound; of two to the same entity the stronger, the stated one among equals.</summary>
    private void Add(EntityNode from, Dictionary<int, Tie> strongest, int to, PathStep? step)
    {
        if (step is not { } taken || !_query.Measure.Meets(taken.Score, _query.MinScore))
            return;
        var tie = new Tie(_index.Entities[to]!, taken, Damped(from, _index.Entities[to]!, taken));
        if (!strongest.TryGetValue(to, out var known) || tie.Strength >= known.Strength)
            strongest[to] = tie;
    }

    private double Damped(EntityNode from, EntityNode to, PathStep step)
    {
        var strength = _query.Measure.ToStrength(step.Score);
        return _query.HubDamping == 0 ? strength : strength * Damping(from) * Damping(to);
    }

    private double Damping(EntityNode node) =>
        node.Entity.Id == _query.From || node.Entity.Id == _query.To ? 1 : Math.Pow(Math.Max(1, node.Articles), -_query.HubDamping);

    private EntityPath Path(Beginning end)
    {
        var steps = new List<PathStep>();
        for (var at = end; at.Before is not null; at = at.Before)
            steps.Add(at.Step);
        steps.Reverse();
        return new EntityPath([.. end.Nodes().Select(node => node.Entity)], steps, _query.Measure.ToStrength(end.Strength));
    }

    private readonly record struct Tie(EntityNode To, PathStep Step, double Strength);

    /// <summary>The start of a path: its last entity, how it came there, and which of the ties of the one before was taken.</summary>
    private sealed record Beginning(EntityNode Node, Beginning? Before, int Choice, double Strength, PathStep Step)
    {
        public int Length { get; } = Before is null ? 0 : Before.Length + 1;

        public bool Passes(EntityNode node) => Node == node || (Before is not null && Before.Passes(node));

        public IEnumerable<EntityNode> Nodes() => Before is null ? [Node] : Before.Nodes().Append(Node);
    }
}
