using Graph.Model;

namespace Graph.Storage;

/// <summary>Stretches of time that move along a calendar, each some intervals wide, one beginning some intervals after the other.</summary>
public static class MovingWindows
{
    private const int MaxWindows = 200;

    /// <summary>The windows that begin within a stretch of days, the first with the interval its first day lies in.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <param name="interval">What is counted in.</param>
    /// <param name="width">How many intervals a window has, from 1.</param>
    /// <param name="step">How many intervals lie between two beginnings, from 1.</param>
    /// <exception cref="InvalidQueryException">The numbers are below 1, or give more than 200 windows.</exception>
    public static IReadOnlyList<Period> Of(DateOnly first, DateOnly last, TimeInterval interval, int width, int step)
    {
        if (width < 1 || step < 1)
            throw new InvalidQueryException("'width' and 'step' count intervals: they must be 1 or more.");
        var (from, to) = (interval.NumberOf(first), interval.NumberOf(last));
        if ((to - from) / step >= MaxWindows)
            throw new InvalidQueryException(FormattableString.Invariant($"That gives more than {MaxWindows} windows: choose a longer interval, a longer step or a shorter period."));
        var windows = new List<Period>();
        for (var number = from; number <= to; number += step)
        {
            windows.Add(new Period(interval.FirstDay(number), interval.LastDay(number + width - 1)));
            // The last window that reaches the end says all that is left to say.
            if (number + width - 1 >= to)
                break;
        }

        return windows;
    }
}
