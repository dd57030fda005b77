using Graph.Model;

namespace Graph.Storage;

/// <summary>How often an entity, or a pair, comes up over time.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="With">The other one, or null for the entity alone.</param>
/// <param name="Points">
/// One per interval, without gaps, from the first to the last interval in which any selected article stands; the same for every series of
/// an answer.
/// </param>
public sealed record TimeSeries(Entity Entity, Entity? With, IReadOnlyList<TimePoint> Points);

/// <summary>The counts of one interval.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Counts">Left is the entity, right the other; for an entity alone both, left and right are the same.</param>
public sealed record TimePoint(DateOnly From, DateOnly To, PairCounts Counts)
{
    /// <summary>The share of the interval's windows, 0 to 1; 0 where there is no window.</summary>
    public double Share => Counts.Total == 0 ? 0 : (double)Counts.Both / Counts.Total;
}
