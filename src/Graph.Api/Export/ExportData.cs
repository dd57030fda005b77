using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>What a writer gets: everything an export holds, read from one snapshot.</summary>
internal sealed record ExportData
{
    /// <summary>What was asked for.</summary>
    public required ExportOptions Options { get; init; }

    /// <summary>What the numbers are, in one line that goes into the file wherever the format has a place for it.</summary>
    public required string Statement { get; init; }

    /// <summary>The state of the graph it was read from.</summary>
    public required string Snapshot { get; init; }

    /// <summary>The co-occurrence network.</summary>
    public required Network Network { get; init; }

    /// <summary>The rows of the occurrence matrix, whose columns are the network's nodes; empty where the format carries none.</summary>
    public IReadOnlyList<ExportedArticle> Articles { get; init; } = [];

    /// <summary>The network over time; null where the format carries none.</summary>
    public NetworkOverTime? OverTime { get; init; }

    /// <summary>Ties that are stated, not counted; empty where the format carries none, or none were asked for.</summary>
    public IReadOnlyList<StatedTie> Ties { get; init; } = [];

    /// <summary>Whether ties carry a score beside their count.</summary>
    public bool HasScores => Options.Measure is not null;
}

/// <summary>An article as exports carry it: a row of the occurrence matrix.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">For people: document key and place on the page.</param>
/// <param name="Title">Its title, perhaps empty.</param>
/// <param name="Date">Its day, or null.</param>
/// <param name="Newspaper">Its newspaper, or null.</param>
/// <param name="Cells">What it names, by column.</param>
internal sealed record ExportedArticle(ArticleId Id, string Label, string Title, DateOnly? Date, string? Newspaper, IReadOnlyList<OccurrenceCell> Cells)
{
    /// <summary>Those of the exported persons who wrote it.</summary>
    public IReadOnlyList<EntityId> Authors { get; init; } = [];
}
