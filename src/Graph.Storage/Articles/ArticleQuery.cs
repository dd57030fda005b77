using Graph.Model;

namespace Graph.Storage;

/// <summary>Which articles, in which order.</summary>
public sealed record ArticleQuery
{
    /// <summary>When, where and by whom.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>Only articles that mention every one of these.</summary>
    public IReadOnlyList<EntityId> Mentioning { get; init; } = [];

    /// <summary>Only articles whose title or body contains each word of this text, words separated by blanks; null or empty for all.</summary>
    public string? Text { get; init; }

    /// <summary>What comes first; the newest where nothing else is said.</summary>
    public ArticleOrder OrderBy { get; init; } = ArticleOrder.Newest;

    /// <summary>Which part of the list.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}

/// <summary>The orders articles can be listed in. Ties are decided by document key and place on the page.</summary>
public enum ArticleOrder
{
    /// <summary>Latest day first, undated last.</summary>
    Newest,

    /// <summary>Earliest day first, undated last.</summary>
    Oldest,

    /// <summary>By document key, then place on the page.</summary>
    Document,
}
