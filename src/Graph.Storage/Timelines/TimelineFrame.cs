using Graph.Model;

namespace Graph.Storage;

/// <summary>The intervals of an answer, without gaps, and how many windows each has; wherever they are counted.</summary>
internal sealed class TimelineFrame
{
    private readonly TimeInterval _interval;
    private readonly int _first;
    private readonly long[] _totals;

    /// <param name="interval">The length of a step.</param>
    /// <param name="windows">Days in any order, each with windows of the selected articles; a day may come several times.</param>
    public TimelineFrame(TimeInterval interval, IReadOnlyList<(DateOnly Day, long Windows)> windows)
    {
        _interval = interval;
        if (windows.Count == 0)
        {
            _totals = [];
            return;
        }

        _first = interval.NumberOf(windows.Min(one => one.Day));
        _totals = new long[interval.NumberOf(windows.Max(one => one.Day)) - _first + 1];
        foreach (var (day, count) in windows)
            _totals[PlaceOf(day)] += count;
    }

    /// <summary>A count for each interval, all 0.</summary>
    public long[] NewCounts() => new long[_totals.Length];

    /// <summary>The place of the interval a day lies in.</summary>
    public int PlaceOf(DateOnly day) => _interval.NumberOf(day) - _first;

    /// <summary>The points of an entity, or of two, from their counts in each interval.</summary>
    public TimeSeries Series(Entity left, Entity? right, long[] both, long[] lefts, long[] rights) => new(
        left,
        right,
        [
            .. _totals.Select((total, place) => new TimePoint(
                _interval.FirstDay(_first + place), _interval.LastDay(_first + place), new PairCounts(both[place], lefts[place], rights[place], total))),
        ]);
}
