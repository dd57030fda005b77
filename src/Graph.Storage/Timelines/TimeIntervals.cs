namespace Graph.Storage;

/// <summary>Intervals counted from the year 1.</summary>
internal static class TimeIntervals
{
    /// <summary>The number of the interval a day lies in.</summary>
    public static int NumberOf(this TimeInterval interval, DateOnly day) => (((day.Year - 1) * 12) + day.Month - 1) / MonthsOf(interval);

    public static DateOnly FirstDay(this TimeInterval interval, int number) => DateOnly.MinValue.AddMonths(number * MonthsOf(interval));

    public static DateOnly LastDay(this TimeInterval interval, int number)
    {
        var month = DateOnly.MinValue.AddMonths(((number + 1) * MonthsOf(interval)) - 1);
        return new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
    }

    private static int MonthsOf(TimeInterval interval) => interval switch
    {
        TimeInterval.Year => 12,
        TimeInterval.Quarter => 3,
        TimeInterval.Month => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, "Not an interval."),
    };
}
