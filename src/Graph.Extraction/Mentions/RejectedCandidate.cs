using System.Globalization;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>A candidate that became no mention, and why.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Reason">What decided against it, in a few words.</param>
public sealed record RejectedCandidate(MentionCandidate Candidate, string Reason)
{
    /// <summary>Rejected for a mention that stands over its place or a part of it. The reasons are those of <see cref="CandidateSelection"/>, in their order.</summary>
    /// <param name="candidate">What was rejected.</param>
    /// <param name="mention">What stands.</param>
    /// <param name="winner">The candidate that became the mention, or null when it was found in another way.</param>
    internal static RejectedCandidate For(MentionCandidate candidate, Mention mention, MentionCandidate? winner)
    {
        var reason = candidate.Span.Length < mention.Span.Length ? $"shorter than {mention.SurfaceForm}"
            : candidate.Confidence < MentionCandidate.SureEnough ? Unsure
            : candidate.Span.Length > mention.Span.Length ? "overlaps a longer name"
            : winner is null ? $"{mention.Recognizer} stands for the same place"
            : candidate.Confidence != winner.Confidence ? string.Create(CultureInfo.InvariantCulture, $"less sure than {winner.Recognizer} ({candidate.Confidence} against {winner.Confidence})")
            : candidate.Span.Start > winner.Span.Start ? $"begins after {mention.SurfaceForm}"
            : candidate.Kind != winner.Kind ? $"as sure as {winner.Recognizer}, whose kind comes first"
            : candidate.Recognizer != winner.Recognizer ? $"as sure as {winner.Recognizer}, which comes first"
            : "proposed twice";
        return new RejectedCandidate(candidate, reason);
    }

    /// <summary>Rejected though no mention stands where it is.</summary>
    internal static RejectedCandidate Alone(MentionCandidate candidate) => new(
        candidate,
        candidate.Confidence < MentionCandidate.SureEnough ? Unsure
        : candidate.Kind == EntityKind.Region && candidate.Entries.Count == 0 ? "nothing tells which region the page is of"
        : "lost to a name that was not taken either");

    private const string Unsure = "too unsure by itself, and the page names it nowhere surely";
}
