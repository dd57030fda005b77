using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>An article with what the recognisers propose for each of its fields, overlaps not yet decided.</summary>
/// <param name="Article">The article.</param>
/// <param name="Candidates">By field.</param>
public sealed record RecognizedArticle(Article Article, FieldCandidates Candidates)
{
    /// <summary>Where people are named by surname and title alone: they are told, not taken for persons.</summary>
    internal IReadOnlyList<(TextField Field, TextSpan Span)> Surnames { get; init; } = [];

    /// <summary>The fields, body first: read in this order no dictionary's order shows in a result.</summary>
    internal static ReadOnlySpan<TextField> Fields => [TextField.Body, TextField.Title, TextField.Byline];
}
