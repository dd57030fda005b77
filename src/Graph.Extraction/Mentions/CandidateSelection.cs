using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Decides which of overlapping candidates stand: the longest span that is one name wins over every name inside it
/// (a region inside an institution's name is not a mention of its own).
/// </summary>
public static class CandidateSelection
{
    /// <summary>The candidates that stand, without overlaps, by start.</summary>
    /// <remarks>
    /// Order of preference: the longer span, then the higher confidence, then the kind in the order of
    /// <see cref="EntityKinds.All"/>, then the recogniser's name. O(n log n).
    /// </remarks>
    public static IReadOnlyList<MentionCandidate> Select(IEnumerable<MentionCandidate> candidates)
    {
        var ordered = candidates
            .Where(candidate => !candidate.Span.IsEmpty)
            .OrderByDescending(candidate => candidate.Span.Length)
            .ThenByDescending(candidate => candidate.Confidence)
            .ThenBy(candidate => candidate.Span.Start)
            .ThenBy(candidate => candidate.Kind)
            .ThenBy(candidate => candidate.Recognizer, StringComparer.Ordinal);
        var standing = new SortedSet<MentionCandidate>(Comparer<MentionCandidate>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start)));
        foreach (var candidate in ordered)
        {
            // Standing spans never overlap, so only the nearest neighbour on each side can be in the way.
            var probe = candidate;
            var before = standing.GetViewBetween(standing.Count == 0 ? probe : standing.Min!.Span.Start <= probe.Span.Start ? standing.Min! : probe, probe).Max;
            if (before is not null && before.Span.Overlaps(candidate.Span))
                continue;
            var after = standing.Count == 0 || standing.Max!.Span.Start < probe.Span.Start ? null : standing.GetViewBetween(probe, standing.Max!).Min;
            if (after is not null && after.Span.Overlaps(candidate.Span))
                continue;
            standing.Add(candidate);
        }

        return [.. standing];
    }
}
