using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Decides which of overlapping candidates stand: the longest span that is one name wins over every name inside it
/// (a region inside an institution's name is not a mention of its own).
/// </summary>
public static class CandidateSelection
{
    private const int MaxLength = (1 << 26) - 1;

    /// <summary>So many are put in order without an array of their own.</summary>
    private const int Few = 256;

    /// <summary>What stands in a text, in the thread's list, which the next text fills anew.</summary>
    [ThreadStatic]
    private static List<MentionCandidate>? t_standing;

    /// <summary>The candidates that stand, without overlaps, by start.</summary>
    /// <remarks>
    /// Order of preference: the longer span, then the higher confidence, then the earlier, then the kind in the order of
    /// <see cref="EntityKinds.All"/>, then the recogniser's name, then the one proposed first. O(n log n) comparisons.
    /// </remarks>
    public static IReadOnlyList<MentionCandidate> Select(IEnumerable<MentionCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return Select(candidates.ToArray());
    }

    /// <summary>The candidates that stand, without overlaps, by start. A group whose members overlap in a chain is decided in linear steps per member.</summary>
    internal static MentionCandidate[] Select(ReadOnlySpan<MentionCandidate> candidates)
    {
        if (candidates.IsEmpty)
            return [];
        var places = candidates.Length <= Few ? stackalloc ulong[candidates.Length] : new ulong[candidates.Length];
        places = ByStart(candidates, places);
        var standing = t_standing ??= [];
        standing.Clear();
        for (var from = 0; from < places.Length;)
        {
            // What overlaps nothing before it opens a group that is decided by itself; most groups are of one.
            var first = candidates[PlaceOf(places[from])];
            var end = first.Span.End;
            var to = from + 1;
            for (; to < places.Length && (int)(places[to] >> 32) < end; to++)
                end = Math.Max(end, candidates[PlaceOf(places[to])].Span.End);
            if (to == from + 1)
                standing.Add(first);
            else
                Decide(candidates, places[from..to], standing);
            from = to;
        }

        return [.. standing];
    }

    /// <summary>Where the candidates that are not empty stand among all, by start: the start in the upper half of a number, the place in the lower.</summary>
    private static Span<ulong> ByStart(ReadOnlySpan<MentionCandidate> candidates, Span<ulong> places)
    {
        var count = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            if (!candidates[i].Span.IsEmpty)
                places[count++] = ((ulong)candidates[i].Span.Start << 32) | (uint)i;
        }

        places = places[..count];
        places.Sort();
        return places;
    }

    private static int PlaceOf(ulong place) => (int)(uint)place;

    /// <summary>Adds those of a group that stand, the best first, each where it belongs by its start.</summary>
    private static void Decide(ReadOnlySpan<MentionCandidate> candidates, Span<ulong> group, List<MentionCandidate> standing)
    {
        var preferences = group.Length <= Few ? stackalloc ulong[group.Length] : new ulong[group.Length];
        for (var i = 0; i < group.Length; i++)
            preferences[i] = PreferenceOf(candidates[PlaceOf(group[i])]);
        preferences.Sort(group);
        var before = standing.Count;
        for (int from = 0, to; from < group.Length; from = to)
        {
            // What is equal so far is of one span and kind: the recogniser's name decides, then which was proposed first, and the others overlap it.
            var best = PlaceOf(group[from]);
            for (to = from + 1; to < group.Length && preferences[to] == preferences[from]; to++)
                best = Earlier(candidates, best, PlaceOf(group[to]));
            var candidate = candidates[best];

            // Standing spans never overlap, so only the nearest neighbour on each side can be in the way.
            var place = standing.Count;
            while (place > before && standing[place - 1].Span.Start >= candidate.Span.Start)
                place--;
            if (place > before && standing[place - 1].Span.Overlaps(candidate.Span))
                continue;
            if (place < standing.Count && standing[place].Span.Overlaps(candidate.Span))
                continue;
            standing.Insert(place, candidate);
        }
    }

    private static int Earlier(ReadOnlySpan<MentionCandidate> candidates, int one, int other)
    {
        var order = string.CompareOrdinal(candidates[one].Recognizer, candidates[other].Recognizer);
        return order < 0 || order == 0 && one < other ? one : other;
    }

    /// <summary>
    /// All of the order that is numbers in one number, the smaller the better: length, confidence and start in 26, 7 and 26 bits (no text has
    /// more than 2^26 characters, see <see cref="Pages.TextDecoder.MaxBytes"/>), the kind in 3.
    /// </summary>
    private static ulong PreferenceOf(MentionCandidate candidate) =>
        ((ulong)(MaxLength - candidate.Span.Length) << 36) | ((ulong)(127 - candidate.Confidence) << 29) | ((ulong)candidate.Span.Start << 3) | (ulong)candidate.Kind;
}
