using Graph.Model;

namespace Graph.Storage;

/// <summary>Asks for the occurrence matrix: which articles name which entities, and how often.</summary>
public sealed record OccurrenceQuery
{
    /// <summary>The columns, all different; entities that no article names have an empty column.</summary>
    public required IReadOnlyList<EntityId> Entities { get; init; }

    /// <summary>Which articles are rows.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>The windows that <see cref="OccurrenceCell.Count"/> counts.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }
}
