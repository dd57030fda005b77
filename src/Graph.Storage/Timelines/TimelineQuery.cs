using Graph.Model;

namespace Graph.Storage;

/// <summary>Asks how often entities come up over time, or how often they come up together with others.</summary>
public sealed record TimelineQuery
{
    /// <summary>The entities, at least one, all different.</summary>
    public required IReadOnlyList<EntityId> Of { get; init; }

    /// <summary>Gives one series for each pair of an entity of <see cref="Of"/> and one of these, instead of one for each entity; may be empty.</summary>
    public IReadOnlyList<EntityId> With { get; init; } = [];

    /// <summary>The length of a step.</summary>
    public TimeInterval Interval { get; init; } = TimeInterval.Year;

    /// <summary>The window that counts as together.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>Which articles count. Those without a date never do.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;
}

/// <summary>The length of a step in time.</summary>
public enum TimeInterval
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}
