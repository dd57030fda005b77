using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>An article with what the recognisers propose for each of its fields, overlaps not yet decided.</summary>
/// <param name="Article">The article.</param>
/// <param name="Candidates">By field; a field nobody proposes anything for may be missing.</param>
public sealed record RecognizedArticle(Article Article, IReadOnlyDictionary<TextField, IReadOnlyList<MentionCandidate>> Candidates)
{
    /// <summary>The fields, body first: read in this order no dictionary's order shows in a result.</summary>
    internal static ReadOnlySpan<TextField> Fields => [TextField.Body, TextField.Title, TextField.Byline];

    /// <summary>The article with other candidates in each of its fields.</summary>
    internal RecognizedArticle With(Func<TextField, IReadOnlyList<MentionCandidate>, IReadOnlyList<MentionCandidate>> change)
    {
        var changed = new Dictionary<TextField, IReadOnlyList<MentionCandidate>>(Candidates.Count);
        foreach (var field in Fields)
        {
            if (Candidates.TryGetValue(field, out var candidates))
                changed.Add(field, change(field, candidates));
        }

        return new RecognizedArticle(Article, changed);
    }
}
