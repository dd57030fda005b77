using Graph.Storage;

namespace Graph.Api.Schema.Timelines;

/// <summary>The length of a step in time.</summary>
public enum Interval
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}

/// <summary>From the schema's word to the store's.</summary>
internal static class Intervals
{
    public static TimeInterval ToStorage(this Interval interval) => interval switch
    {
        Interval.Year => TimeInterval.Year,
        Interval.Quarter => TimeInterval.Quarter,
        Interval.Month => TimeInterval.Month,
        _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, "Not an interval."),
    };
}
