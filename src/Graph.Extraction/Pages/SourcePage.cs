using Graph.Model;

namespace Graph.Extraction.Pages;

/// <summary>A document decoded and cut into lines, its articles not yet found.</summary>
/// <param name="Key">Names the document for good.</param>
/// <param name="Page">The file's name, or the row's id.</param>
/// <param name="Form">How the source is written.</param>
/// <param name="Text">The decoded characters in their usual forms; for HTML the characters of the main content.</param>
/// <param name="Offsets">From offsets of <paramref name="Text"/> to UTF-16 offsets of the decoded file.</param>
/// <param name="Lines">The lines of <paramref name="Text"/> that are not blank, in order.</param>
/// <param name="Given">What is known beside the text.</param>
public sealed record SourcePage(
    DocumentKey Key, string Page, PageForm Form, string Text, OffsetMap Offsets, IReadOnlyList<SourceLine> Lines, GivenFacts Given);
