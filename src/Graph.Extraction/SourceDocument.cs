using Graph.Model;

namespace Graph.Extraction;

/// <summary>What comes in to be read: a file's bytes or a row's fields.</summary>
/// <param name="Key">Names the document for good.</param>
/// <param name="Page">The file's name, or the row's id.</param>
public abstract record SourceDocument(DocumentKey Key, string Page);

/// <summary>A file as received: a newspaper page, a report, an HTML page or Markdown. Its encoding and form are told by content.</summary>
/// <param name="Key">Names the document for good.</param>
/// <param name="Page">The file's name.</param>
/// <param name="Bytes">All its bytes, nothing decoded.</param>
public sealed record SourceFile(DocumentKey Key, string Page, ReadOnlyMemory<byte> Bytes) : SourceDocument(Key, Page);

/// <summary>A row of a <c>.jsonl</c> or of a table: one article whose title and date are known already.</summary>
/// <param name="Key">Names the document for good.</param>
/// <param name="Page">The row's id.</param>
/// <param name="Title">The title as given.</param>
/// <param name="Date">The day of publication, or null.</param>
/// <param name="Source">The newspaper, broadcaster or publisher, or null.</param>
/// <param name="Text">The article's text, paragraphs separated by line feeds.</param>
/// <param name="Author">Who wrote it, as given, or null; what the text prints counts before it.</param>
public sealed record SourceRow(DocumentKey Key, string Page, string Title, DateOnly? Date, string? Source, string Text, string? Author = null)
    : SourceDocument(Key, Page);
