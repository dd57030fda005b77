using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>What of the graph is exported.</summary>
internal sealed record ExportOptions
{
    /// <summary>Only entities of these kinds; empty for all six.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>The window within which two mentions are together.</summary>
    public CoMentionScope Scope { get; init; } = CoMentionScope.Article;

    /// <summary>Whether an entity counts once a window or as often as it is named there.</summary>
    public CountingRule Counting { get; init; }

    /// <summary>What ties are scored by besides their count; null for the count alone.</summary>
    public AssociationMeasure? Measure { get; init; }

    /// <summary>Only ties of at least so many windows.</summary>
    public int MinSupport { get; init; } = 1;

    /// <summary>Only entities that count at least so often.</summary>
    public int MinCount { get; init; } = 1;

    /// <summary>At most so many entities, those that count most; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Which entities, as asked.</summary>
    public AskedEntities AskedEntities { get; init; } = new();

    /// <summary>Only these entities, as far as they are of the kinds asked for; empty for all of them. Resolved from <see cref="AskedEntities"/> before asking.</summary>
    public IReadOnlyList<EntityId> Only { get; init; } = [];

    /// <summary>These entities of any kind, and no others, where they were chosen by what they are tied to; else empty. Resolved like <see cref="Only"/>.</summary>
    public IReadOnlyList<EntityId> Entities { get; init; } = [];

    /// <summary>How <see cref="Entities"/> were chosen, for people; empty where they were not.</summary>
    public string Choice { get; init; } = "";

    /// <summary>Which articles count, as asked.</summary>
    public AskedArticles Asked { get; init; } = new();

    /// <summary>Which articles count; resolved from <see cref="Asked"/> before asking.</summary>
    public ArticleSelection Selection { get; init; } = ArticleSelection.All;

    /// <summary>Which stated ties are carried among the co-mentions.</summary>
    public IReadOnlyList<StatedTieKind> Ties { get; init; } = [];

    /// <summary>The steps of time, for formats that carry time.</summary>
    public TimeInterval Interval { get; init; } = TimeInterval.Year;

    /// <summary>The network these options mean.</summary>
    public NetworkQuery ToNetworkQuery() => new()
    {
        Kinds = Entities.Count == 0 ? Kinds : [],
        Entities = Entities.Count == 0 ? Only : Entities,
        Scope = Scope,
        Counting = Counting,
        Measure = Measure ?? AssociationMeasure.CoOccurrence,
        MinSupport = MinSupport,
        MinCount = MinCount,
        Limit = Entities.Count == 0 ? Limit : null,
        Selection = Selection,
    };
}
