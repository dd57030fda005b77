using System.Runtime.InteropServices;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Decides which of overlapping candidates stand: the longest span that is one name wins over every name inside it
/// (a region inside an institution's name is not a mention of its own).
/// </summary>
public static class CandidateSelection
{
    private const int MaxLength = (1 << 26) - 1;

    /// <summary>The candidates that stand, without overlaps, by start.</summary>
    /// <remarks>
    /// Order of preference: the longer span, then the higher confidence, then the earlier, then the kind in the order of
    /// <see cref="EntityKinds.All"/>, then the recogniser's name, then the one proposed first. O(n log n) comparisons.
    /// </remarks>
    public static IReadOnlyList<MentionCandidate> Select(IEnumerable<MentionCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var ranked = new List<Ranked>(candidates.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var candidate in candidates)
        {
            if (!candidate.Span.IsEmpty)
                ranked.Add(new Ranked(PreferenceOf(candidate), candidate, ranked.Count));
        }

        CollectionsMarshal.AsSpan(ranked).Sort();
        var standing = new List<MentionCandidate>(ranked.Count);
        foreach (var (_, candidate, _) in ranked)
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

    /// <summary>
    /// All of the order that is numbers in one number, the smaller the better: length, confidence and start in 26, 7 and 26 bits (no text has
    /// more than 2^26 characters, see <see cref="Pages.TextDecoder.MaxBytes"/>), the kind in 3.
    /// </summary>
    private static ulong PreferenceOf(MentionCandidate candidate) =>
        ((ulong)(MaxLength - candidate.Span.Length) << 36) | ((ulong)(127 - candidate.Confidence) << 29) | ((ulong)candidate.Span.Start << 3) | (ulong)candidate.Kind;

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

    /// <param name="Preference">What <see cref="PreferenceOf"/> says.</param>
    /// <param name="Candidate">The candidate.</param>
    /// <param name="Place">Its place among the proposed.</param>
    private readonly record struct Ranked(ulong Preference, MentionCandidate Candidate, int Place) : IComparable<Ranked>
    {
        public int CompareTo(Ranked other)
        {
            if (Preference != other.Preference)
                return Preference < other.Preference ? -1 : 1;
            var order = string.CompareOrdinal(Candidate.Recognizer, other.Candidate.Recognizer);
            return order != 0 ? order : Place.CompareTo(other.Place);
        }
    }
}
