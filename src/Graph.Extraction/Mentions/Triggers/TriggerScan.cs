using System.Numerics;
using System.Runtime.Intrinsics;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// Finds the places of many triggers in one walk over a text. Some bits for each character and one for each pair of characters tell where
/// triggers may stand; only there is it looked up which do.
/// </summary>
/// <remarks>Hardly anything here is decided by a branch: nothing in a text tells the next one, and a wrong guess costs more than reading in vain.</remarks>
public sealed class TriggerScan
{
    /// <summary>No scan is for more triggers: each has a bit.</summary>
    internal const int Most = 64;

    private const uint IsAlone = 1;
    private const uint IsFirst = 2;
    private const uint IsSecond = 4;
    private const uint IsAloneBehind = 8;
    private const uint IsFirstBehind = 16;
    private const uint IsBefore = 32;
    private const int ClassShift = 6;

    /// <summary>The places where something may stand, filled anew for every text of a thread.</summary>
    [ThreadStatic]
    private static int[]? t_possible;

    /// <summary>The triggers that stand at them.</summary>
    [ThreadStatic]
    private static ulong[]? t_standing;

    private readonly Trigger[] _triggers;

    /// <summary>By character its signs and, above them, its class: one table, of which a text touches few lines.</summary>
    private readonly ushort[] _signs = new ushort[char.MaxValue + 2];
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
        var conditional = BitsOf(trigger => trigger.HasCondition);
        var parts = new Dictionary<Class, ushort>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var character = (char)c;
            var part = new Class(
                BitsOf(trigger => trigger.IsFirst(character)), BitsOf(trigger => trigger.IsSecond(character)), BitsOf(trigger => trigger.IsAlone(character)), BitsOf(trigger => trigger.IsBehind(character)));
            if (!parts.TryGetValue(part, out var index))
                parts.Add(part, index = (ushort)parts.Count);
            _signs[c] = (ushort)(((uint)index << ClassShift)
                | ((part.Alone & ~conditional) != 0 ? IsAlone : 0) | ((part.First & ~conditional) != 0 ? IsFirst : 0) | (part.Second != 0 ? IsSecond : 0)
                | ((part.Alone & conditional) != 0 ? IsAloneBehind : 0) | ((part.First & conditional) != 0 ? IsFirstBehind : 0) | ((part.Behind & conditional) != 0 ? IsBefore : 0));
        }

        if (parts.Count > ushort.MaxValue >> ClassShift)
            throw new ArgumentException($"Characters of {parts.Count} classes.", nameof(triggers));

        _parts = [.. parts.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>The places of all triggers in a text.</summary>
    public TriggerPlaces Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = TriggerPlaces.Lend(_triggers);
        var (places, counts) = (found.Places, found.Counts);
        var possible = FindPossible(text);
        var standing = Standing(text, ref possible);
        for (var i = 0; i < possible.Length; i++)
        {
            for (var bits = standing[i]; bits != 0; bits &= bits - 1)
            {
                var trigger = BitOperations.TrailingZeroCount(bits);
                var of = places[trigger];
                var count = counts[trigger]++;
                if (count == of.Length)
                    of = found.Grow(trigger);
                of[count] = possible[i];
            }
        }

        return found;
    }

    /// <summary>
    /// The triggers that stand at each of the possible places, a bit for each trigger. Of the places those stay where one does, every second: what is done with these
    /// is a loop of its own, for its branches, which no processor guesses, would hold up the reads of the places behind.
    /// </summary>
    private ReadOnlySpan<ulong> Standing(string text, ref Span<int> possible)
    {
        if (t_standing is not { } standing || standing.Length < possible.Length)
            t_standing = standing = new ulong[possible.Length * 2];
        var (parts, signs, beginnings) = (_parts, _signs, _beginnings);
        foreach (var at in possible)
            beginnings.Fetch(text[at], at + 1 < text.Length ? text[at + 1] : '\0');
        var stay = 0;
        for (var i = 0; i < possible.Length; i++)
        {
            var at = possible[i];
            var (here, next, third) = (text[at], at + 1 < text.Length ? text[at + 1] : '\0', at + 2 < text.Length ? text[at + 2] : '\0');
            ref readonly var part = ref parts[signs[here] >> ClassShift];
            var bits = part.Alone | (part.First & parts[signs[next] >> ClassShift].Second) | beginnings.MaskOf(here, next, third);
            bits &= at == 0 ? ulong.MaxValue : parts[signs[text[at - 1]] >> ClassShift].Behind;
            // Each is written, and over it the next unless a trigger stands there.
            (possible[stay], standing[stay]) = (at, bits);
            stay += bits != 0 ? 1 : 0;
        }

        possible = possible[..stay];
        return standing.AsSpan(0, stay);
    }

    /// <summary>The places at which a trigger may stand; at others none does.</summary>
    private Span<int> FindPossible(string text)
    {
        if (t_possible is not { } possible || possible.Length < text.Length + EightPlaces.Count)
            t_possible = possible = new int[(text.Length * 2) + EightPlaces.Count];
        var (signs, pairs) = (_signs, _mayBegin);
        var (at, count, before) = EightPlaces.IsSupported ? FindByEights(text, possible) : (0, 0, IsBefore);
        for (; at < text.Length; at++)
        {
            var (here, next) = (text[at], at + 1 < text.Length ? text[at + 1] : '\0');
            uint sign = signs[here];
            // Every place is written, and over it the next unless something may stand there: a branch less for every character.
            possible[count] = at;
            var isSecond = signs[next] / IsSecond;
            count += (int)((sign & IsAlone) | ((sign / IsFirst) & isSecond) | (((sign / IsAloneBehind) | ((sign / IsFirstBehind) & isSecond)) & (before / IsBefore)) | (uint)pairs.MayHold(here, next)) & 1;
            before = sign;
        }

        return possible.AsSpan(0, count);
    }

    /// <summary>The same, eight places at a time, as long as there are eight and one behind them; gives how far it came, how many there are, and the signs of the last character.</summary>
    private unsafe (int At, int Count, uint Before) FindByEights(string text, int[] possible)
    {
        var (at, count, before) = (0, 0, (int)IsBefore);
        fixed (char* characters = text)
        fixed (ushort* signs = _signs)
        fixed (ulong* bits = _mayBegin.Bits)
        fixed (int* into = possible)
        {
            for (; at + EightPlaces.Count < text.Length; at += EightPlaces.Count)
            {
                var here = EightPlaces.From((ushort*)characters + at);
                var next = EightPlaces.From((ushort*)characters + at + 1);
                var sign = EightPlaces.Read(signs, here);
                var nextSign = EightPlaces.Before(sign, signs[characters[at + EightPlaces.Count]]);
                var signBefore = EightPlaces.Behind(before, sign);
                var isSecond = Vector256.ShiftRightLogical(nextSign, 2);
                var standsBehind = Vector256.ShiftRightLogical(sign, 3) | (Vector256.ShiftRightLogical(sign, 4) & isSecond);
                var stands = sign
                    | (Vector256.ShiftRightLogical(sign, 1) & isSecond)
                    | (standsBehind & Vector256.ShiftRightLogical(signBefore, 5))
                    | _mayBegin.MayHold(bits, here, next);
                before = sign.GetElement(EightPlaces.Count - 1);
                count += EightPlaces.Keep(EightPlaces.LowBits(stands), at, into + count);
            }
        }

        return (at, count, (uint)before);
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
    /// <param name="Behind">Those that may stand right behind it.</param>
    private readonly record struct Class(ulong First, ulong Second, ulong Alone, ulong Behind);
}
