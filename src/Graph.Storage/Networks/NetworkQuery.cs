using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>Asks for a whole weighted network: what counts as a node, what ties two of them, and how strongly.</summary>
public sealed record NetworkQuery
{
    /// <summary>What ties two entities.</summary>
    public NetworkTie Tie { get; init; }

    /// <summary>The kinds a node may be of; empty for all six.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>Only these entities, as far as they are of the kinds; empty for all of the kinds.</summary>
    public IReadOnlyList<EntityId> Entities { get; init; } = [];

    /// <summary>Which articles count.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>The window that counts as together. Ties of authorship and affiliation are always counted by article.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there. Of no matter to authorship and affiliation.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>What a tie's score is.</summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.Ochiai;

    /// <summary>Only entities that count at least so often, from 1.</summary>
    public int MinCount { get; init; } = 1;

    /// <summary>Ties with fewer windows do not exist; from 1.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>Ties with a weaker score do not exist; null for no bound.</summary>
    public double? MinScore { get; init; }

    /// <summary>Whether <see cref="Network.LeftOut"/> tells what the bounds leave out, as tests of the ties need it.</summary>
    public bool WithLeftOut { get; init; }

    /// <summary>At most so many nodes, those that count most first; null for all.</summary>
    public int? Limit { get; init; }
}

/// <summary>What ties two nodes of a network.</summary>
public enum NetworkTie
{
    /// <summary>Both are mentioned in one window.</summary>
    CoMention,

    /// <summary>Both are persons who wrote one article together.</summary>
    CoAuthorship,

    /// <summary>Both are institutions that authors or speakers of one article are affiliated with.</summary>
    CoAffiliation,

    /// <summary>One is a person, the other the institution an article says the person is affiliated with.</summary>
    Affiliation,
}
