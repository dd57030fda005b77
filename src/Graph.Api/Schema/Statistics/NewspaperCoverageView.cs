using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>What the corpus holds of one newspaper.</summary>
[ObjectType("NewspaperCoverage")]
public sealed class NewspaperCoverageView
{
    private readonly NewspaperCoverage _coverage;

    internal NewspaperCoverageView(NewspaperCoverage coverage) => _coverage = coverage;

    /// <summary>Its name; null for articles without one.</summary>
    public string? Newspaper => _coverage.Newspaper;

    /// <summary>How many of its articles the selection holds.</summary>
    public int Articles => _coverage.Days.Sum(day => day.Articles);

    /// <summary>One row for each day with an article, in order, then one for those without a date.</summary>
    [ListSize(AssumedSize = 400)]
    public IReadOnlyList<DayCoverageView> Days => [.. _coverage.Days.Select(day => new DayCoverageView(day))];
}

/// <summary>What the corpus holds of one newspaper's day.</summary>
[ObjectType("DayCoverage")]
public sealed class DayCoverageView
{
    private readonly DayCoverage _coverage;

    internal DayCoverageView(DayCoverage coverage) => _coverage = coverage;

    /// <summary>The day; null for articles without a date.</summary>
    public DateOnly? Day => _coverage.Day;

    /// <summary>Its articles, at least 1.</summary>
    public int Articles => _coverage.Articles;
}
