using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>Two sides compared.</summary>
/// <param name="Left">How large the left side is.</param>
/// <param name="Right">How large the right side is; an article may belong to both.</param>
/// <param name="Divergence">Jensen-Shannon divergence of the two profiles: 0 the same, 1 nothing in common; 0 when a side names nothing.</param>
/// <param name="Rows">Those that lean most, to either side, first.</param>
public sealed record Comparison(SideSize Left, SideSize Right, double Divergence, Slice<ComparisonRow> Rows);

/// <summary>How large a side is.</summary>
/// <param name="Articles">Its articles.</param>
/// <param name="Counted">All that can be counted there: its windows, each as large as the most mentioned of its entities where every mention counts.</param>
public readonly record struct SideSize(int Articles, long Counted);

/// <summary>One entity on both sides.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Left">What it counts on the left side.</param>
/// <param name="Right">What it counts on the right side.</param>
/// <param name="Score">By the measure asked for; positive leans left.</param>
/// <param name="Presence">Where it comes up.</param>
/// <param name="Tests">The tests of all rows of the whole answer.</param>
/// <param name="Test">Which of them is this row's.</param>
public sealed record ComparisonRow(Entity Entity, int Left, int Right, double Score, Presence Presence, TestFamily Tests, int Test)
{
    /// <summary>
    /// Chance of a difference at least so large if what it counts were spread over both sides at random, twice the smaller tail of
    /// the hypergeometric distribution; 0 to 1.
    /// </summary>
    public double PValue => Tests.PValue(Test);

    /// <summary>The same by Benjamini and Hochberg over all rows of the whole answer, not only of the part asked for; 1 where both sides together count fewer than three.</summary>
    public double QValue => Tests.QValue(Test);
}

/// <summary>On which sides an entity comes up.</summary>
public enum Presence
{
    /// <summary>On both.</summary>
    Shared,

    /// <summary>On the left only.</summary>
    OnlyLeft,

    /// <summary>On the right only.</summary>
    OnlyRight,
}
