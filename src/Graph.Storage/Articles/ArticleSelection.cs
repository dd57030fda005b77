using Graph.Model;

namespace Graph.Storage;

/// <summary>Which articles count. Conditions add up; an empty list or null is no condition.</summary>
public sealed record ArticleSelection
{
    /// <summary>Every article.</summary>
    public static ArticleSelection All { get; } = new();

    /// <summary>Published in this stretch of days; null for any day or none.</summary>
    public Period? Period { get; init; }

    /// <summary>Printed in one of these newspapers, named exactly.</summary>
    public IReadOnlyList<string> Newspapers { get; init; } = [];

    /// <summary>Written by one of these people, named exactly.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Mentioning every one of these.</summary>
    public IReadOnlyList<EntityId> Mentioning { get; init; } = [];

    /// <summary>Mentioning this entity or one that is part of it, at any depth (湖南省 takes 株洲市 in).</summary>
    public EntityId? Within { get; init; }

    /// <summary>Whether a text that several of the articles print counts once or as printed.</summary>
    public ReprintRule Reprints { get; init; }

    /// <summary>Whether it sets no condition.</summary>
    public bool IsAll => Period is null && Newspapers.Count == 0 && Authors.Count == 0 && Mentioning.Count == 0 && Within is null && Reprints == ReprintRule.AsPrinted;
}
