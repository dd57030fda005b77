using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>
/// Decides which of overlapping candidates stand: the longest span that is one name wins over every name inside it
/// (a region inside an institution's name is not a mention of its own).
/// </summary>
public static class CandidateSelection
{
    /// <summary>No span is longer: a text has fewer characters, see <see cref="PreferenceOf"/>.</summary>
    private const int MaxLength = (1 << 26) - 1;

    /// <summary>So many are put in order one by one.</summary>
    private const int Handful = 64;

    /// <summary>A group of so many at most is put in order one by one, for a call of the library costs more.</summary>
    private const int Few = 12;

    /// <summary>What is filled anew for every text of a thread.</summary>
    [ThreadStatic]
    private static Scratch? t_scratch;

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
        if (t_scratch is not { } scratch || scratch.Places.Length < candidates.Length)
            t_scratch = scratch = new Scratch(new ulong[candidates.Length * 2], new ulong[candidates.Length * 2], []);
        var standing = scratch.Standing;
        standing.Clear();
        var places = ByStart(candidates, scratch.Places);
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
                Decide(candidates, places[from..to], scratch.Preferences, standing);
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
        if (count > Handful)
            places.Sort();
        else
            Insert(places);
        return places;
    }

    /// <summary>Puts each number in its place among those before it: of a few dozen, which stand in some runs already, few are moved far.</summary>
    private static void Insert(Span<ulong> numbers)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            var number = numbers[i];
            var at = i;
            for (; at > 0 && numbers[at - 1] > number; at--)
                numbers[at] = numbers[at - 1];
            numbers[at] = number;
        }
    }

    /// <summary>The same of few numbers with others beside them.</summary>
    private static void Insert(Span<ulong> numbers, Span<ulong> others)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            var (number, other) = (numbers[i], others[i]);
            var at = i;
            for (; at > 0 && numbers[at - 1] > number; at--)
                (numbers[at], others[at]) = (numbers[at - 1], others[at - 1]);
            (numbers[at], others[at]) = (number, other);
        }
    }

    private static int PlaceOf(ulong place) => (int)(uint)place;

    /// <summary>Adds those of a group that stand, the best first, each where it belongs by its start.</summary>
    private static void Decide(ReadOnlySpan<MentionCandidate> candidates, Span<ulong> group, Span<ulong> preferences, List<MentionCandidate> standing)
    {
        preferences = preferences[..group.Length];
        for (var i = 0; i < group.Length; i++)
            preferences[i] = PreferenceOf(candidates[PlaceOf(group[i])]);
        if (group.Length > Few)
            preferences.Sort(group);
        else
            Insert(preferences, group);
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

    /// <summary>Working memory, kept from text to text: a method that takes it from the stack is compiled once and for all, without what its calls tell.</summary>
    /// <param name="Places">The candidates by start, see <see cref="ByStart"/>.</param>
    /// <param name="Preferences">Those of a group, see <see cref="PreferenceOf"/>.</param>
    /// <param name="Standing">What stands.</param>
    private sealed record Scratch(ulong[] Places, ulong[] Preferences, List<MentionCandidate> Standing);
}
