using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>An article with what the recognisers propose for each of its fields, overlaps not yet decided.</summary>
/// <param name="Article">The article.</param>
/// <param name="Candidates">By field; a field nobody proposes anything for may be missing.</param>
public sealed record RecognizedArticle(Article Article, IReadOnlyDictionary<TextField, IReadOnlyList<MentionCandidate>> Candidates);
