using System.Numerics;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// Finds the places of many triggers in one walk over a text. Each character belongs to a class, each class has a bit for every trigger
/// it takes part in: a few words tell for a place and the one behind it which triggers may stand there, and mostly none does. Of words the
/// two characters are then looked up together.
/// </summary>
public sealed class TriggerScan
{
    private const int Most = 64;

    /// <summary>How many places a trigger has room for before there is need for more.</summary>
    private const int FewPlaces = 256;

    /// <summary>What is filled anew for every text of a thread: by trigger, its places so far.</summary>
    [ThreadStatic]
    private static int[][]? t_places;

    private readonly Trigger[] _triggers;
    private readonly ushort[] _classes = new ushort[char.MaxValue + 1];
    private readonly Class[] _parts;
    private readonly CharacterPairs _beginnings;

    /// <summary>A scan for triggers, each once.</summary>
    /// <exception cref="ArgumentException">There are more than 64.</exception>
    public TriggerScan(IEnumerable<Trigger> triggers)
    {
        _triggers = [.. triggers];
        if (_triggers.Length > Most)
            throw new ArgumentException($"{_triggers.Length} triggers; {Most} fit.", nameof(triggers));
        var beginnings = new Dictionary<(char First, char Second), ulong>();
        var (first, second) = (new ulong[_classes.Length], new ulong[_classes.Length]);
        for (var i = 0; i < _triggers.Length; i++)
        {
            foreach (var pair in _triggers[i].Beginnings)
            {
                beginnings[pair] = beginnings.GetValueOrDefault(pair) | 1UL << i;
                first[pair.First] |= 1UL << i;
                second[pair.Second] |= 1UL << i;
            }
        }

        var parts = new Dictionary<Class, ushort> { [default] = 0 };
        for (var c = 0; c < _classes.Length; c++)
        {
            var part = new Class(first[c], second[c], BitsOf(trigger => trigger.IsFirst((char)c)), BitsOf(trigger => trigger.IsSecond((char)c)), BitsOf(trigger => trigger.IsAlone((char)c)));
            if (!parts.TryGetValue(part, out var index))
                parts.Add(part, index = (ushort)parts.Count);
            _classes[c] = index;
        }

        _parts = [.. parts.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        _beginnings = new CharacterPairs(beginnings);
    }

    /// <summary>The places of all triggers in a text.</summary>
    public TriggerPlaces Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = t_places ??= [.. Enumerable.Range(0, Most).Select(_ => new int[FewPlaces])];
        var counts = new int[_triggers.Length];
        ref readonly var before = ref _parts[0];
        for (var at = 0; at < text.Length; at++)
        {
            ref readonly var here = ref _parts[_classes[text[at]]];
            var standing = before.Alone | (before.First & here.Second);
            if ((before.Begins & here.Continues) != 0)
                standing |= _beginnings.MaskOf(text[at - 1], text[at]);
            Add(standing, at - 1);
            before = ref here;
        }

        Add(before.Alone, text.Length - 1);
        return new TriggerPlaces(_triggers, places, counts);

        void Add(ulong standing, int at)
        {
            for (; standing != 0; standing &= standing - 1)
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
            }
        }
    }

    private ulong BitsOf(Func<Trigger, bool> takesPart)
    {
        var bits = 0UL;
        for (var i = 0; i < _triggers.Length; i++)
            bits |= takesPart(_triggers[i]) ? 1UL << i : 0;
        return bits;
    }

    /// <summary>By bit, the triggers that characters take part in.</summary>
    /// <param name="Begins">Those of which a word of two or more begins with it.</param>
    /// <param name="Continues">Those of which a word has it second.</param>
    /// <param name="First">Those whose pairs, told character by character, have it first.</param>
    /// <param name="Second">Those whose pairs have it second.</param>
    /// <param name="Alone">Those of which it is a word.</param>
    private readonly record struct Class(ulong Begins, ulong Continues, ulong First, ulong Second, ulong Alone);
}
