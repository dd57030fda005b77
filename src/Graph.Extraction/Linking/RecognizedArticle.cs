using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Linking;

/// <summary>An article with what the recognisers propose for each of its fields, overlaps not yet decided.</summary>
/// <param name="Article">The article.</param>
/// <param name="Candidates">By field; a field nobody proposes anything for may be missing.</param>
public sealed record RecognizedArticle(Article Article, IReadOnlyDictionary<TextField, IReadOnlyList<MentionCandidate>> Candidates)
{
    private static readonly TextField[] Fields = Enum.GetValues<TextField>();

    /// <summary>The fields that have candidates, body first, so that no dictionary's order shows in a result.</summary>
    internal IEnumerable<(TextField Field, IReadOnlyList<MentionCandidate> Candidates)> InOrder()
    {
        foreach (var part in Fields)
        {
            if (Candidates.TryGetValue(part, out var candidates))
                yield return (part, candidates);
        }
    }

    /// <summary>The article with other candidates in each of its fields.</summary>
    internal RecognizedArticle With(Func<TextField, IReadOnlyList<MentionCandidate>, IReadOnlyList<MentionCandidate>> change)
    {
        var changed = new Dictionary<TextField, IReadOnlyList<MentionCandidate>>(Candidates.Count);
        foreach (var (field, candidates) in InOrder())
            changed.Add(field, change(field, candidates));
        return new RecognizedArticle(Article, changed);
    }
}
