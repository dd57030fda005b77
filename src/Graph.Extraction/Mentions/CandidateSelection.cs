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
    /// Order of preference: the longer span, then the higher confidence, then the earlier, then the kind in the order of
    /// <see cref="EntityKinds.All"/>, then the recogniser's name, then the one proposed first. O(n log n) comparisons.
    /// </remarks>
    public static IReadOnlyList<MentionCandidate> Select(IEnumerable<MentionCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var ordered = new List<(MentionCandidate Candidate, int Place)>();
        foreach (var candidate in candidates)
        {
            if (!candidate.Span.IsEmpty)
                ordered.Add((candidate, ordered.Count));
        }

        ordered.Sort(ByPreference);
        var standing = new List<MentionCandidate>(ordered.Count);
        foreach (var (candidate, _) in ordered)
        {
            // Standing spans never overlap, so only the nearest neighbour on each side can be in the way.
            var place = PlaceOf(candidate.Span.Start, standing);
            if (place > 0 && standing[place - 1].Span.Overlaps(candidate.Span))
                continue;
            if (place < standing.Count && standing[place].Span.Overlaps(candidate.Span))
                continue;
            standing.Insert(place, candidate);
        }

        return standing;
    }

    private static int ByPreference((MentionCandidate Candidate, int Place) a, (MentionCandidate Candidate, int Place) b)
    {
        var (left, right) = (a.Candidate, b.Candidate);
        var order = right.Span.Length.CompareTo(left.Span.Length);
        if (order == 0)
            order = right.Confidence.CompareTo(left.Confidence);
        if (order == 0)
            order = left.Span.Start.CompareTo(right.Span.Start);
        if (order == 0)
            order = left.Kind.CompareTo(right.Kind);
        if (order == 0)
            order = string.CompareOrdinal(left.Recognizer, right.Recognizer);
        return order != 0 ? order : a.Place.CompareTo(b.Place);
    }

    /// <summary>How many of the standing candidates, which are by start, begin before <paramref name="start"/>.</summary>
    private static int PlaceOf(int start, List<MentionCandidate> standing)
    {
        int low = 0, high = standing.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (standing[middle].Span.Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
