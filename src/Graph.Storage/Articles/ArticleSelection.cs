using Graph.Model;

namespace Graph.Storage;

/// <summary>Which articles count, and at which level regions do. Conditions add up; an empty list or null is no condition.</summary>
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

    /// <summary>
    /// Written from one of these regions: the newspaper's home region (<see cref="AttentionSource.HomeRegion"/>), or the article's own where it has no newspaper. A region nobody writes from
    /// selects nothing.
    /// </summary>
    public IReadOnlyList<EntityId> HomeRegions { get; init; } = [];

    /// <summary>Written by one of these persons, or by or with words of someone affiliated with one of these institutions. One that no byline names selects nothing.</summary>
    public IReadOnlyList<EntityId> WrittenBy { get; init; } = [];

    /// <summary>Whether a text that several of the articles print counts once or as printed.</summary>
    public ReprintRule Reprints { get; init; }

    /// <summary>
    /// As what regions count in the answer. <see cref="Mentioning"/> and <see cref="Within"/> go by what articles name; <see cref="HomeRegions"/> by the level.
    /// </summary>
    public RegionLevel RollUp { get; init; }

    /// <summary>Meeting these conditions as well, where one condition of a sort is not enough; null for none.</summary>
    public ArticleSelection? Also { get; init; }

    /// <summary>Whether every article counts, and every region as itself.</summary>
    public bool IsAll => RollUp == RegionLevel.AsNamed && Reprints == ReprintRule.AsPrinted && IsTold && Period is null && Newspapers.Count == 0 && Authors.Count == 0;

    /// <summary>Whether an article's own page tells if it is selected; else the whole graph has to be asked.</summary>
    public bool IsToldByTheArticle => RollUp == RegionLevel.AsNamed && Reprints == ReprintRule.AsPrinted && IsTold;

    private bool IsTold => Mentioning.Count == 0 && Within is null && HomeRegions.Count == 0 && WrittenBy.Count == 0 && Also is null;

    /// <summary>The articles that meet this selection's conditions and another's.</summary>
    public ArticleSelection And(ArticleSelection other)
    {
        if (other.IsAll)
            return this;
        if (IsAll)
            return other;
        if (Within is not null && other.Within is not null && Within != other.Within)
            throw new InvalidQueryException("'within' is given twice; give one region, and name the other under 'mentioning'.");
        if (RollUp != RegionLevel.AsNamed && other.RollUp != RegionLevel.AsNamed && RollUp != other.RollUp)
            throw new InvalidQueryException("Regions can be rolled up to one level only.");
        return new ArticleSelection
        {
            Period = Period.Both(Period, other.Period),
            Newspapers = Common(Newspapers, other.Newspapers, "newspapers"),
            // An article has several authors, so that two conditions on them are no condition on those in both.
            Authors = Authors.Count == 0 ? other.Authors : Authors,
            Mentioning = [.. Mentioning.Union(other.Mentioning)],
            Within = Within ?? other.Within,
            HomeRegions = Common(HomeRegions, other.HomeRegions, "homeRegions"),
            WrittenBy = WrittenBy.Count == 0 ? other.WrittenBy : WrittenBy,
            Also = other.Also is null ? AlsoBy(other) : other.Also.And(AlsoBy(other) ?? All),
            Reprints = other.Reprints == ReprintRule.AsPrinted ? Reprints : other.Reprints,
            RollUp = other.RollUp == RegionLevel.AsNamed ? RollUp : other.RollUp,
        };
    }

    /// <summary>The selected articles published in a stretch of days.</summary>
    public ArticleSelection In(DateOnly from, DateOnly to) => this with { Period = Period.Both(Period, new Period(from, to)) };

    private ArticleSelection? AlsoBy(ArticleSelection other)
    {
        var (authors, writers) = (Authors.Count == 0 ? [] : other.Authors, WrittenBy.Count == 0 ? [] : other.WrittenBy);
        return authors.Count == 0 && writers.Count == 0 ? Also : new ArticleSelection { Authors = authors, WrittenBy = writers, Also = Also };
    }

    private static IReadOnlyList<T> Common<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, string name)
    {
        if (a.Count == 0 || b.Count == 0)
            return a.Count == 0 ? b : a;
        T[] common = [.. a.Intersect(b)];
        return common.Length > 0 ? common : throw new InvalidQueryException($"'{name}' is given twice and has nothing in common.");
    }
}
