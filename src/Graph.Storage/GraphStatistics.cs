using Graph.Model;

namespace Graph.Storage;

/// <summary>How much of everything a graph, or a selection of its articles, holds.</summary>
public sealed record GraphStatistics
{
    /// <summary>Documents: of the whole graph all taken in, those without articles included; of a selection those it has an article of.</summary>
    public required long Documents { get; init; }

    /// <summary>Articles read from them.</summary>
    public required long Articles { get; init; }

    /// <summary>Sentences of the articles' bodies.</summary>
    public required long Sentences { get; init; }

    /// <summary>Mentions linked to an entity.</summary>
    public required long Mentions { get; init; }

    /// <summary>Entities mentioned at least once.</summary>
    public required long Entities { get; init; }

    /// <summary>Unordered pairs of entities that at least one article mentions together.</summary>
    public required long CoMentions { get; init; }

    /// <summary>Different newspapers printed on the articles.</summary>
    public required long Newspapers { get; init; }

    /// <summary>Surface forms counted for no entity because the context did not decide.</summary>
    public required long AmbiguousMentions { get; init; }

    /// <summary>Words that refer to an entity which is not told (<see cref="UnresolvedReason"/>).</summary>
    public required long UnresolvedMentions { get; init; }

    /// <summary>Articles without a date.</summary>
    public required long UndatedArticles { get; init; }

    /// <summary>The earliest day of publication, or null.</summary>
    public DateOnly? FirstDate { get; init; }

    /// <summary>The latest day of publication, or null.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>One row per kind, in the fixed order of <see cref="EntityKinds.All"/>.</summary>
    public required IReadOnlyList<KindStatistics> Kinds { get; init; }
}

/// <summary>How much of one kind there is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Entities">Entities of it mentioned at least once.</param>
/// <param name="Mentions">Their mentions.</param>
public sealed record KindStatistics(EntityKind Kind, long Entities, long Mentions);
