using Graph.Extraction;

namespace Graph.Api.Ingest;

/// <summary>What reading one file or one line gave: a document, the reason why there is none, or neither where the document need not be read.</summary>
/// <param name="Document">The document, or null.</param>
/// <param name="Problem">Why there is none, or null.</param>
public readonly record struct SourceItem(SourceDocument? Document, IngestProblem? Problem)
{
    /// <summary>A document to extract.</summary>
    public static SourceItem Of(SourceDocument document) => new(document, null);

    /// <summary>Nothing to extract: the store holds just this document already.</summary>
    public static SourceItem Unchanged => default;

    /// <summary>Nothing to extract, and why.</summary>
    public static SourceItem Unreadable(string where, string reason) => new(null, new IngestProblem(where, reason));

    /// <summary>A file of data none of which is an article: a problem where it was named itself, a notice where it stands in a folder.</summary>
    public static SourceItem WithoutTexts(string where, string reason) => new(null, new IngestProblem(where, reason) { IsNotice = true });
}
