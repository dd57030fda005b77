using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts windows interval by interval. O(selected articles, and for each series the articles that name its entities).</summary>
internal sealed class TimelineCounter
{
    private readonly SelectedArticles _selected;
    private readonly WindowRule _rule;
    private readonly TimeInterval _interval;
    private readonly int _first;
    private readonly long[] _totals;

    private TimelineCounter(SelectedArticles selected, TimelineQuery query)
    {
        (_selected, _interval) = (selected, query.Interval);
        _rule = new WindowRule(query.Scope, query.Counting);
        var dated = selected.All().Where(article => article.Date is not null).ToArray();
        if (dated.Length == 0)
        {
            _totals = [];
            return;
        }

        _first = _interval.NumberOf(dated.Min(article => article.Date!.Value));
        _totals = new long[_interval.NumberOf(dated.Max(article => article.Date!.Value)) - _first + 1];
        foreach (var article in dated)
            _totals[PlaceOf(article)] += article.Total(_rule);
    }

    public static IReadOnlyList<TimeSeries> Count(GraphIndex index, TimelineQuery query)
    {
        if (query.Of.Count == 0 || query.Of.Distinct().Count() < query.Of.Count)
            throw new InvalidQueryException("'of' must name at least one entity, all different.");
        var entities = query.Of.Select(index.Required).ToArray();
        var others = query.With.Distinct().Select(index.Required).ToArray();
        var counter = new TimelineCounter(SelectedArticles.Of(index, query.Selection), query);
        return others.Length == 0
            ? [.. entities.Select(entity => counter.Series(entity, null))]
            : [.. entities.SelectMany(entity => others.Where(other => other != entity).Select(other => counter.Series(entity, other)))];
    }

    private TimeSeries Series(EntityNode left, EntityNode? right)
    {
        var lefts = Alone(left);
        var rights = right is null ? lefts : Alone(right);
        var both = right is null ? lefts : Both(left, right);
        return new TimeSeries(
            left.Entity,
            right?.Entity,
            [
                .. _totals.Select((total, place) => new TimePoint(
                    _interval.FirstDay(_first + place), _interval.LastDay(_first + place), new PairCounts(both[place], lefts[place], rights[place], total))),
            ]);
    }

    private long[] Alone(EntityNode entity)
    {
        var counts = new long[_totals.Length];
        foreach (var article in _selected.Mentioning(entity))
        {
            if (article.Date is not null && article.TryFind(entity.Ordinal, out var occurrence))
                counts[PlaceOf(article)] += article.TimesOf(occurrence, _rule);
        }

        return counts;
    }

    private long[] Both(EntityNode left, EntityNode right)
    {
        var counts = new long[_totals.Length];
        foreach (var article in _selected.Mentioning(left.Articles < right.Articles ? left : right))
        {
            if (article.Date is not null && article.TryFind(left.Ordinal, out var a) && article.TryFind(right.Ordinal, out var b))
                counts[PlaceOf(article)] += CoMentionCounter.CountBoth(article, a, b, _rule);
        }

        return counts;
    }

    private int PlaceOf(ArticleNode article) => _interval.NumberOf(article.Date!.Value) - _first;
}
