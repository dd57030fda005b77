using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>Asks how one entity leads to another over ties of common mention.</summary>
public sealed record PathQuery
{
    /// <summary>Where to start.</summary>
    public required EntityId From { get; init; }

    /// <summary>Where to end; another entity.</summary>
    public required EntityId To { get; init; }

    /// <summary>At most so many ties, 1 to 6.</summary>
    public int MaxLength { get; init; } = 4;

    /// <summary>The kinds an entity on the way may be of; empty for all six.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>The window that counts as together.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>What a tie's score is.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.Ochiai;

    /// <summary>Ties that score less do not exist; null for no bound.</summary>
    public double? MinScore { get; init; }

    /// <summary>Ties with fewer windows do not exist; from 1.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>Leaves out hubs on the way: entities mentioned in more articles than this; null to keep them.</summary>
    public int? MaxArticles { get; init; }

    /// <summary>
    /// Damps hubs on the way: a tie's strength is divided by the number of articles of each of its ends raised to this power, start and end of the path
    /// apart; 0 for no damping, 0.4 as the authors recommend, at most 1. Needs a measure that is never negative.
    /// </summary>
    /// <remarks>
    /// The damping exponent is that of the degree-weighted path count: Himmelstein and Baranzini, Heterogeneous network edge prediction, PLoS Computational
    /// Biology 11(7), 2015. There it weighs a product over the path, here the weakest tie decides.
    /// </remarks>
    public double HubDamping { get; init; }

    /// <summary>The sorts of tie a path may be made of; at least one.</summary>
    public IReadOnlyList<PathHop> Hops { get; init; } = [PathHop.CoMention];

    /// <summary>Which articles count.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>How many paths, 1 to 100.</summary>
    public int First { get; init; } = 5;
}

/// <summary>A chain of ties.</summary>
/// <param name="Nodes">From the start to the end, none twice.</param>
/// <param name="Steps">One tie fewer than nodes; left is the earlier one.</param>
/// <param name="Score">The weakest tie's score, damped as asked; that of a tie that is always there when every tie is stated by the lexicon.</param>
public sealed record EntityPath(IReadOnlyList<Entity> Nodes, IReadOnlyList<PathStep> Steps, double Score);

/// <summary>One tie of a path.</summary>
/// <param name="Counts">Left is the earlier entity, right the later.</param>
/// <param name="Score">By the measure asked for; the strongest there is, infinite or a p-value of 0, for <see cref="PathHop.PartOf"/>.</param>
/// <param name="Hop">Which sort of tie.</param>
public readonly record struct PathStep(PairCounts Counts, double Score, PathHop Hop = PathHop.CoMention);

/// <summary>The sorts of tie a path may be made of. All can be walked both ways.</summary>
public enum PathHop
{
    /// <summary>Both are mentioned in one window.</summary>
    CoMention,

    /// <summary>From a person to what an article they wrote mentions. Counted by article.</summary>
    Authored,

    /// <summary>From a person to the institution an article says they belong to. Counted by article.</summary>
    AffiliatedWith,

    /// <summary>From an entity to the one it is part of, as known beforehand. Never the weakest tie.</summary>
    PartOf,
}
