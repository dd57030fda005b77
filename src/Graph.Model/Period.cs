namespace Graph.Model;

/// <summary>A stretch of days, both ends included. A null end is open.</summary>
/// <param name="From">First day inside, or null.</param>
/// <param name="To">Last day inside, or null.</param>
/// <param name="IncludeUndated">Whether articles without a date count as inside.</param>
public sealed record Period(DateOnly? From, DateOnly? To, bool IncludeUndated = false)
{
    /// <summary>What lies in both of two periods; null is no bound.</summary>
    public static Period? Both(Period? a, Period? b)
    {
        if (a is null || b is null)
            return a ?? b;
        return new Period(
            a.From is null || b.From > a.From ? b.From : a.From,
            a.To is null || b.To < a.To ? b.To : a.To,
            a.IncludeUndated && b.IncludeUndated);
    }

    /// <summary>Whether an article of that day is inside.</summary>
    public bool Contains(DateOnly? date) =>
        date is { } day ? (From is null || day >= From) && (To is null || day <= To) : IncludeUndated;
}
