using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts windows interval by interval.</summary>
internal static class TimelineCounter
{
    public static IReadOnlyList<TimeSeries> Count(GraphIndex index, TimelineQuery query)
    {
        if (query.Of.Count == 0 || query.Of.Distinct().Count() < query.Of.Count)
            throw new InvalidQueryException("'of' must name at least one entity, all different.");
        var entities = query.Of.Select(index.Required).ToArray();
        var others = query.With.Distinct().Select(index.Required).ToArray();
        var articles = SelectedArticles.Of(index, query.Selection).All().Where(article => article.Date is not null).ToArray();
        var series = entities.SelectMany(entity => others.Length == 0
            ? [(entity, null)]
            : others.Where(other => other != entity).Select(other => (Entity: entity, With: (EntityNode?)other))).ToArray();
        if (articles.Length == 0)
            return [.. series.Select(one => new TimeSeries(one.Item1.Entity, one.Item2?.Entity, []))];
        var rule = new WindowRule(query.Scope, query.Counting);
        var first = articles.Min(article => NumberOf(article.Date!.Value, query.Interval));
        var last = articles.Max(article => NumberOf(article.Date!.Value, query.Interval));
        var counts = new PairCounts[series.Length, last - first + 1];
        foreach (var article in articles)
        {
            var at = NumberOf(article.Date!.Value, query.Interval) - first;
            for (var i = 0; i < series.Length; i++)
                counts[i, at] = Add(counts[i, at], article, series[i].Item1, series[i].Item2, rule);
        }

        return
        [
            .. series.Select((one, i) => new TimeSeries(
                one.Item1.Entity,
                one.Item2?.Entity,
                [.. Enumerable.Range(0, last - first + 1).Select(at => Point(first + at, query.Interval, counts[i, at]))])),
        ];
    }

    private static PairCounts Add(PairCounts counts, ArticleNode article, EntityNode left, EntityNode? right, WindowRule rule)
    {
        var hasLeft = article.TryFind(left.Ordinal, out var ofLeft);
        var lefts = hasLeft ? article.TimesOf(ofLeft, rule) : 0;
        var (rights, both) = (lefts, lefts);
        if (right is not null)
        {
            var hasRight = article.TryFind(right.Ordinal, out var ofRight);
            rights = hasRight ? article.TimesOf(ofRight, rule) : 0;
            both = hasLeft && hasRight ? CoMentionCounter.CountBoth(article, ofLeft, ofRight, rule) : 0;
        }

        return new PairCounts(counts.Both + both, counts.Left + lefts, counts.Right + rights, counts.Total + article.Total(rule));
    }

    private static int MonthsOf(TimeInterval interval) => interval switch
    {
        TimeInterval.Year => 12,
        TimeInterval.Quarter => 3,
        TimeInterval.Month => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, "Not an interval."),
    };

    /// <summary>Intervals counted from the year 1.</summary>
    private static int NumberOf(DateOnly day, TimeInterval interval) => (((day.Year - 1) * 12) + day.Month - 1) / MonthsOf(interval);

    private static TimePoint Point(int number, TimeInterval interval, PairCounts counts)
    {
        var from = DateOnly.MinValue.AddMonths(number * MonthsOf(interval));
        var lastMonth = from.AddMonths(MonthsOf(interval) - 1);
        return new TimePoint(from, new DateOnly(lastMonth.Year, lastMonth.Month, DateTime.DaysInMonth(lastMonth.Year, lastMonth.Month)), counts);
    }
}
