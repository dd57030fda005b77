using Graph.Model;

namespace Graph.Storage;

/// <summary>Which entities, in which order.</summary>
public sealed record EntityQuery
{
    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>Only entities whose name, or one of whose aliases, begins so, as written or in pinyin (zhuzhou, zz); null or empty for all.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>Only this entity and everything that is part of it, at any depth; null for all.</summary>
    public EntityId? Within { get; init; }

    /// <summary>The articles whose mentions count, in the filter, the order and the answer.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>Only those mentioned in at least so many of these articles; 0 also lists those only known as what others are part of.</summary>
    public int MinArticles { get; init; } = 1;

    /// <summary>What comes first; the most mentioned where nothing else is said.</summary>
    public EntityOrder OrderBy { get; init; } = EntityOrder.MentionCount;

    /// <summary>Which part of the list.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}

/// <summary>The orders entities can be listed in. Ties are decided by id.</summary>
public enum EntityOrder
{
    /// <summary>Most mentioned first.</summary>
    MentionCount,

    /// <summary>In most articles first.</summary>
    ArticleCount,

    /// <summary>By canonical name, ordinal.</summary>
    Name,
}
