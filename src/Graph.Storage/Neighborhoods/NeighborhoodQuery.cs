using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>What stands around some entities.</summary>
public sealed record NeighborhoodQuery
{
    /// <summary>Where to start: at least one, all different.</summary>
    public required IReadOnlyList<EntityId> Of { get; init; }

    /// <summary>Steps from there, 1 to 4.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>The kinds a neighbour may be of; empty for all six.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>The window that counts as together.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>What a tie's score is, by which neighbours are ranked.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.Ochiai;

    /// <summary>Ties that score less do not exist; null for no bound.</summary>
    public double? MinScore { get; init; }

    /// <summary>Ties with fewer windows do not exist; from 1.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>At most so many entities besides those asked about, the strongest of each step first; 0 to 1,000.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>At each step take only so many neighbours of each entity, the strongest first; null for no bound.</summary>
    public int? PerNode { get; init; }

    /// <summary>
    /// Keeps of the ties among the entities only the backbone: those a disparity filter finds significant at this level for one of their
    /// ends; 0 to 1 exclusive, null for all ties.
    /// </summary>
    public double? Backbone { get; init; }

    /// <summary>Which articles count.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;
}
