using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Where one mention stands in its article.</summary>
/// <param name="Start">First UTF-16 unit in the field.</param>
/// <param name="End">First unit after.</param>
/// <param name="Sentence">The sentence's window: 0 is the title, 1 the body's first sentence; -1 for the byline.</param>
/// <param name="Paragraph">The paragraph's window, numbered alike.</param>
/// <param name="Field">The field.</param>
internal readonly record struct MentionAt(int Start, int End, int Sentence, int Paragraph, TextField Field);
