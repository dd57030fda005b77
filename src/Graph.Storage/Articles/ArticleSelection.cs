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

    /// <summary>The articles that meet this selection's conditions and another's.</summary>
    public ArticleSelection And(ArticleSelection other)
    {
        if (other.IsAll)
            return this;
        if (IsAll)
            return other;
        if (Within is not null && other.Within is not null && Within != other.Within)
            throw new InvalidQueryException("'within' is given twice; give one region, and name the other under 'mentioning'.");
        return new ArticleSelection
        {
            Period = Period.Both(Period, other.Period),
            Newspapers = Common(Newspapers, other.Newspapers, "newspapers"),
            Authors = Common(Authors, other.Authors, "authors"),
            Mentioning = [.. Mentioning.Union(other.Mentioning)],
            Within = Within ?? other.Within,
            Reprints = other.Reprints == ReprintRule.AsPrinted ? Reprints : other.Reprints,
        };
    }

    private static IReadOnlyList<string> Common(IReadOnlyList<string> a, IReadOnlyList<string> b, string name)
    {
        if (a.Count == 0 || b.Count == 0)
            return a.Count == 0 ? b : a;
        string[] common = [.. a.Intersect(b, StringComparer.Ordinal)];
        return common.Length > 0 ? common : throw new InvalidQueryException($"'{name}' is given twice and has nothing in common.");
    }
}
