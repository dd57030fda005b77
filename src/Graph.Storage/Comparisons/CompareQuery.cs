using Graph.Model;

namespace Graph.Storage;

/// <summary>Asks how two sides talk: two regions, two newspapers, two years, or any two selections of articles.</summary>
public sealed record CompareQuery
{
    /// <summary>The side for which a positive score speaks.</summary>
    public required ComparisonSide Left { get; init; }

    /// <summary>The side for which a negative score speaks; not the same as the other.</summary>
    public required ComparisonSide Right { get; init; }

    /// <summary>The kinds to compare by; empty for all six. Entities that name a side are left out.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [EntityKind.Program, EntityKind.Theme];

    /// <summary>What a row's score is.</summary>
    public CompareMeasure Measure { get; init; } = CompareMeasure.LogOddsZ;

    /// <summary>The windows that count: those that mention the entity, together with the side's own where it has one.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there; with the side's own, as often as the less mentioned of the two.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>Only entities that count at least so often on both sides together, from 1.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>Only rows of these; empty for all. What is left out is tested all the same: a row's q-value does not hang on what else is shown.</summary>
    public IReadOnlyList<Presence> Presence { get; init; } = [];

    /// <summary>Which part of the rows.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}

/// <summary>The articles of one side.</summary>
public sealed record ComparisonSide
{
    /// <summary>Only articles that mention this entity; null for all of the selection.</summary>
    public EntityId? Mentioning { get; init; }

    /// <summary>When, where and by whom.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>The articles that mention an entity.</summary>
    public static ComparisonSide Of(EntityId entity) => new() { Mentioning = entity };
}

/// <summary>How far an entity leans to a side. Positive is left, negative right, 0 neither.</summary>
public enum CompareMeasure
{
    /// <summary>Log-odds ratio with an informative Dirichlet prior, as a z-score: beyond ±1.96 is significant at 5 %. (Monroe, Colaresi and Quinn 2008)</summary>
    LogOddsZ,

    /// <summary>Revealed comparative advantage of the left side, made symmetric, −1 to 1. (Balassa 1965; Laursen 2015)</summary>
    RevealedAdvantage,

    /// <summary>
    /// The entity's share of the Jensen-Shannon divergence of the two profiles, with the sign of the side that names it more; the absolute values of
    /// all rows add up to the divergence. (Lin 1991)
    /// </summary>
    JensenShannon,
}
