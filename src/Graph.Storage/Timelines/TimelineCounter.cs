using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts windows interval by interval. O(selected articles, and for each series the articles that name its entities).</summary>
internal sealed class TimelineCounter
{
    private readonly SelectedArticles _selected;
    private readonly WindowRule _rule;
    private readonly TimelineFrame _frame;

    private TimelineCounter(SelectedArticles selected, TimelineQuery query)
    {
        _selected = selected;
        _rule = new WindowRule(query.Scope, query.Counting);
        _frame = new TimelineFrame(
            query.Interval, [.. selected.All().Where(article => article.Date is not null).Select(article => (article.Date!.Value, (long)article.Total(_rule)))]);
    }

    public static IReadOnlyList<TimeSeries> Count(GraphIndex index, TimelineQuery query)
    {
        Check(query);
        var entities = query.Of.Select(index.Required).ToArray();
        var others = query.With.Distinct().Select(index.Required).ToArray();
        var counter = new TimelineCounter(SelectedArticles.Of(index, query.Selection), query);
        return others.Length == 0
            ? [.. entities.Select(entity => counter.Series(entity, null))]
            : [.. entities.SelectMany(entity => others.Where(other => other != entity).Select(other => counter.Series(entity, other)))];
    }

    /// <summary>Refuses impossible arguments.</summary>
    public static void Check(TimelineQuery query)
    {
        if (query.Of.Count == 0 || query.Of.Distinct().Count() < query.Of.Count)
            throw new InvalidQueryException("'of' must name at least one entity, all different.");
    }

    private TimeSeries Series(EntityNode left, EntityNode? right)
    {
        var lefts = Alone(left);
        return right is null
            ? _frame.Series(left.Entity, null, lefts, lefts, lefts)
            : _frame.Series(left.Entity, right.Entity, Both(left, right), lefts, Alone(right));
    }

    private long[] Alone(EntityNode entity)
    {
        var counts = _frame.NewCounts();
        foreach (var article in _selected.Mentioning(entity))
        {
            if (article.Date is { } day && article.TryFind(entity.Ordinal, out var occurrence))
                counts[_frame.PlaceOf(day)] += article.TimesOf(occurrence, _rule);
        }

        return counts;
    }

    private long[] Both(EntityNode left, EntityNode right)
    {
        var counts = _frame.NewCounts();
        foreach (var article in _selected.Mentioning(left.Articles < right.Articles ? left : right))
        {
            if (article.Date is { } day && article.TryFind(left.Ordinal, out var a) && article.TryFind(right.Ordinal, out var b))
                counts[_frame.PlaceOf(day)] += CoMentionCounter.CountBoth(article, a, b, _rule);
        }

        return counts;
    }
}
