using Graph.Model;
using Graph.Model.Association;

namespace Graph.Storage;

/// <summary>Who writes about whom: a table of those who speak against the entities they mention.</summary>
public sealed record AttentionQuery
{
    /// <summary>What makes a row.</summary>
    public AttentionSource From { get; init; }

    /// <summary>The kinds a column may be of; empty for all six. Of no matter when <see cref="Of"/> names the columns.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [EntityKind.Region];

    /// <summary>Exactly these columns, all different; empty for all of <see cref="Kinds"/>.</summary>
    public IReadOnlyList<EntityId> Of { get; init; } = [];

    /// <summary>The window that counts.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>
    /// What a cell's score is. <see cref="AssociationMeasure.AssociationStrength"/> is the attention received over the attention expected.
    /// </summary>
    public AssociationMeasure Measure { get; init; } = AssociationMeasure.CoOccurrence;

    /// <summary>Cells that count less are left out; from 1.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>Which articles count.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;
}

/// <summary>Who speaks: what makes a row of an attention table.</summary>
public enum AttentionSource
{
    /// <summary>
    /// The region a newspaper speaks from: the home region most of its articles have. An article without a newspaper speaks from its own; one
    /// without either from none and stands in no row.
    /// </summary>
    HomeRegion,

    /// <summary>The newspaper where printed.</summary>
    Newspaper,

    /// <summary>Each person who wrote the article.</summary>
    Author,

    /// <summary>Each institution that an author or speaker of the article is affiliated with.</summary>
    Affiliation,

    /// <summary>One row of all articles.</summary>
    Everything,
}
