using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// At least how many ties lead from each entity to the end of a path; ties that the bounds rule out are counted in. Grown a step at a time, as far as somebody
/// asks: short paths are found before most of the graph is looked at.
/// </summary>
internal sealed class DistancesTo
{
    private readonly GraphIndex _index;
    private readonly SelectedArticles _selected;
    private readonly TypedTies _typed;
    private readonly bool _coMentions;
    private readonly int[] _distances;
    private readonly bool[] _seen;
    private List<int> _frontier;
    private int _reached;

    public DistancesTo(GraphIndex index, SelectedArticles selected, EntityNode end, TypedTies typed, bool coMentions)
    {
        (_index, _selected, _typed, _coMentions) = (index, selected, typed, coMentions);
        _distances = new int[index.Entities.Count];
        Array.Fill(_distances, int.MaxValue);
        _distances[end.Ordinal] = 0;
        _seen = new bool[index.Articles.Count];
        _frontier = [end.Ordinal];
    }

    /// <summary>Whether so many ties may be enough.</summary>
    public bool IsWithin(int entity, int ties)
    {
        while (_distances[entity] > ties && _reached < ties && _frontier.Count > 0)
            Grow();
        return _distances[entity] <= ties;
    }

    private void Grow()
    {
        _reached++;
        var next = new List<int>();
        foreach (var ordinal in _frontier)
        {
            foreach (var other in _typed.Of(ordinal))
                Reach(other.To, next);
            if (!_coMentions)
                continue;
            foreach (var article in _index.Entities[ordinal]!.Postings.Articles)
            {
                if (_seen[article] || !_selected.Contains(article))
                    continue;
                _seen[article] = true;
                foreach (ref readonly var occurrence in _index.Articles[article]!.Occurrences.AsSpan())
                    Reach(occurrence.Entity, next);
            }
        }

        _frontier = next;
    }

    private void Reach(int entity, List<int> next)
    {
        if (_distances[entity] != int.MaxValue)
            return;
        _distances[entity] = _reached;
        next.Add(entity);
    }
}
