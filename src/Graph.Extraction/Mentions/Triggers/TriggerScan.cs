using System.Numerics;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// Finds the places of many triggers in one walk over a text. Some bits for each character and one for each pair of characters tell where
/// triggers may stand; only there is it looked up which do.
/// </summary>
/// <remarks>Hardly anything here is decided by a branch: nothing in a text tells the next one, and a wrong guess costs more than reading in vain.</remarks>
public sealed class TriggerScan
{
    private const int Most = 64;

    /// <summary>How many places a trigger has room for before there is need for more.</summary>
    private const int FewPlaces = 256;

    private const int IsAlone = 1;
    private const int IsFirst = 2;
    private const int IsSecond = 4;
    private const int ClassShift = 3;

    /// <summary>What is filled anew for every text of a thread.</summary>
    [ThreadStatic]
    private static Scratch? t_scratch;

    private readonly Trigger[] _triggers;

    /// <summary>By character its signs and, above them, its class: one table, of which a text touches few lines.</summary>
    private readonly ushort[] _signs = new ushort[char.MaxValue + 1];
    private readonly Class[] _parts;
    private readonly PairSketch _mayBegin;
    private readonly CharacterPairs _beginnings;

    /// <summary>A scan for triggers, each once.</summary>
    /// <exception cref="ArgumentException">There are more than 64.</exception>
    public TriggerScan(IEnumerable<Trigger> triggers)
    {
        _triggers = [.. triggers];
        if (_triggers.Length > Most)
            throw new ArgumentException($"{_triggers.Length} triggers; {Most} fit.", nameof(triggers));
        var beginnings = new Dictionary<(char First, char Second), (ulong Words, ulong Longer, string? Thirds)>();
        for (var i = 0; i < _triggers.Length; i++)
        {
            foreach (var (pair, thirds) in _triggers[i].Beginnings)
            {
                var known = beginnings.GetValueOrDefault(pair);
                beginnings[pair] = thirds == Trigger.Whole ? known with { Words = known.Words | 1UL << i } : known with { Longer = known.Longer | 1UL << i, Thirds = known.Thirds + thirds };
            }
        }

        _beginnings = new CharacterPairs(beginnings);
        _mayBegin = new PairSketch(beginnings.Keys);
        var parts = new Dictionary<Class, ushort> { [default] = 0 };
        for (var c = 0; c < _signs.Length; c++)
        {
            var part = new Class(BitsOf(trigger => trigger.IsFirst((char)c)), BitsOf(trigger => trigger.IsSecond((char)c)), BitsOf(trigger => trigger.IsAlone((char)c)));
            if (!parts.TryGetValue(part, out var index))
                parts.Add(part, index = (ushort)parts.Count);
            _signs[c] = (ushort)((index << ClassShift) | (part.Alone != 0 ? IsAlone : 0) | (part.First != 0 ? IsFirst : 0) | (part.Second != 0 ? IsSecond : 0));
        }

        if (parts.Count > ushort.MaxValue >> ClassShift)
            throw new ArgumentException($"Characters of {parts.Count} classes.", nameof(triggers));

        _parts = [.. parts.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>The places of all triggers in a text.</summary>
    public TriggerPlaces Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scratch = t_scratch ??= new Scratch();
        var places = scratch.Places;
        var (parts, signs, beginnings) = (_parts, _signs, _beginnings);
        Span<int> counts = stackalloc int[Most + 1];
        foreach (var at in FindPossible(text, scratch))
        {
            var (here, next, third) = (text[at], at + 1 < text.Length ? text[at + 1] : '\0', at + 2 < text.Length ? text[at + 2] : '\0');
            ref readonly var part = ref parts[signs[here] >> ClassShift];
            var standing = part.Alone | (part.First & parts[signs[next] >> ClassShift].Second) | beginnings.MaskOf(here, next, third);
            // Nearly everywhere one does. Where none does, the number behind the last trigger takes the place.
            do
            {
                var trigger = BitOperations.TrailingZeroCount(standing);
                var of = places[trigger];
                var count = counts[trigger]++;
                if (count == of.Length)
                {
                    Array.Resize(ref of, count * 2);
                    places[trigger] = of;
                }

                of[count] = at;
                standing &= standing - 1;
            }
            while (standing != 0);
        }

        return new TriggerPlaces(_triggers, places, counts[.._triggers.Length].ToArray());
    }

    /// <summary>The places at which a trigger may stand; at others none does.</summary>
    private ReadOnlySpan<int> FindPossible(string text, Scratch scratch)
    {
        if (scratch.Possible.Length < text.Length)
            scratch.Possible = new int[text.Length * 2];
        var (possible, signs, pairs) = (scratch.Possible, _signs, _mayBegin);
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var (here, next) = (text[at], at + 1 < text.Length ? text[at + 1] : '\0');
            // Every place is written, and over it the next unless something may stand there: a branch less for every character.
            possible[count] = at;
            count += ((signs[here] & IsAlone) | ((signs[here] / IsFirst) & (signs[next] / IsSecond)) | pairs.MayHold(here, next)) & 1;
        }

        return possible.AsSpan(0, count);
    }

    private ulong BitsOf(Func<Trigger, bool> takesPart)
    {
        var bits = 0UL;
        for (var i = 0; i < _triggers.Length; i++)
            bits |= takesPart(_triggers[i]) ? 1UL << i : 0;
        return bits;
    }

    /// <summary>By bit, the triggers that characters take part in.</summary>
    /// <param name="First">Those whose pairs, told character by character, have it first.</param>
    /// <param name="Second">Those whose pairs have it second.</param>
    /// <param name="Alone">Those of which it is a word.</param>
    private readonly record struct Class(ulong First, ulong Second, ulong Alone);

    private sealed class Scratch
    {
        /// <summary>Where something may stand.</summary>
        public int[] Possible { get; set; } = [];

        /// <summary>By trigger, its places so far; behind the last those of none.</summary>
        public int[][] Places { get; } = [.. Enumerable.Range(0, Most + 1).Select(_ => new int[FewPlaces])];
    }
}
