using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>Which strategies link 株洲 and 贵州? What is mentioned with each of several entities, and how strongly.</summary>
public sealed record LinkQuery
{
    /// <summary>The entities to link: at least two, all different. They are never links themselves.</summary>
    public required IReadOnlyList<EntityId> Between { get; init; }

    /// <summary>The kinds a link may be of; empty for all six.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [EntityKind.Program, EntityKind.Theme];

    /// <summary>The window that counts as together.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>What a leg's score is.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.Ochiai;

    /// <summary>Which articles count.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>Each leg must have at least so many windows, from 1.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>
    /// Asks for the gap instead: what is tied to the first entity's peers (all others named) with at least <see cref="MinSupport"/>, but
    /// never mentioned with the first.
    /// </summary>
    public bool Missing { get; init; }

    /// <summary>What comes first; what is with each often enough to be no chance where nothing else is said.</summary>
    public LinkOrder OrderBy { get; init; }

    /// <summary>Which part.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}
