using Graph.Extraction.Lexicon;
using Graph.Extraction.Linking;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>Why one mention is what it is.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Entry">The lexicon's entry of its entity, or null when the entity was found by shape alone.</param>
/// <param name="Lost">What else was proposed for its place or a part of it, by start, then the longer first.</param>
public sealed record MentionExplanation(Mention Mention, LexiconEntry? Entry, IReadOnlyList<RejectedCandidate> Lost);

/// <summary>Why the mentions of one article are what they are.</summary>
/// <param name="Facts">What was found.</param>
/// <param name="Mentions">In the order of the facts' mentions.</param>
/// <param name="Unused">What was proposed for places where no mention stands: unsure, or gone with the names around it; undecided names stand in the facts.</param>
public sealed record Explanation(
    ArticleFacts Facts, IReadOnlyList<MentionExplanation> Mentions, IReadOnlyList<(TextField Field, RejectedCandidate Rejected)> Unused)
{
    /// <summary>Sets an article's mentions against everything that was proposed for it.</summary>
    /// <param name="facts">What was found.</param>
    /// <param name="candidates">What the recognisers proposed, by field.</param>
    /// <param name="lexicon">The lexicon both were made with.</param>
    public static Explanation Of(
        ArticleFacts facts, FieldCandidates candidates, LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(lexicon);
        var proposed = RecognizedArticle.Fields.ToArray()
            .SelectMany(field => candidates[field].Select(candidate => (Field: field, Candidate: candidate)))
            .OrderBy(p => p.Field).ThenBy(p => p.Candidate.Span).ThenBy(p => p.Candidate.Kind)
            .ThenBy(p => p.Candidate.Recognizer, StringComparer.Ordinal)
            .ToList();
        var mentions = facts.Mentions.Select(mention =>
        {
            var over = proposed.Where(p => IsOver(mention, p.Field, p.Candidate)).Select(p => p.Candidate).ToList();
            var winner = over.Where(candidate => IsIt(mention, candidate)).MaxBy(candidate => candidate.Confidence);
            var lost = over.Where(candidate => !ReferenceEquals(candidate, winner)).Select(candidate => RejectedCandidate.For(candidate, mention, winner));
            return new MentionExplanation(mention, lexicon.Find(mention.Entity), [.. lost]);
        });
        return new Explanation(
            facts,
            [.. mentions],
            [.. proposed.Where(p =>
                    !facts.Mentions.Any(mention => IsOver(mention, p.Field, p.Candidate))
                    && !facts.Ambiguous.Any(open => open.Field == p.Field && open.Span == p.Candidate.Span))
                .Select(p => (p.Field, RejectedCandidate.Alone(p.Candidate)))]);
    }

    private static bool IsOver(Mention mention, TextField field, MentionCandidate candidate) =>
        mention.Field == field && mention.Span.Overlaps(candidate.Span);

    private static bool IsIt(Mention mention, MentionCandidate candidate) =>
        mention.Span == candidate.Span && mention.Entity.Kind == candidate.Kind
        && string.Equals(mention.Recognizer, candidate.Recognizer, StringComparison.Ordinal);
}
