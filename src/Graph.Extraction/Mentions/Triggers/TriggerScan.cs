using System.Numerics;

namespace Graph.Extraction.Mentions.Triggers;

/// <summary>
/// Finds the places of many triggers in one walk over a text. Each character belongs to a class, each class has a bit for every trigger
/// it takes part in: three words tell for a place and the one behind it which triggers stand there, and mostly none does.
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

    /// <summary>A scan for triggers, each once.</summary>
    /// <exception cref="ArgumentException">There are more than 64.</exception>
    public TriggerScan(IEnumerable<Trigger> triggers)
    {
        _triggers = [.. triggers];
        if (_triggers.Length > Most)
            throw new ArgumentException($"{_triggers.Length} triggers; {Most} fit.", nameof(triggers));
        var parts = new Dictionary<Class, ushort> { [default] = 0 };
        for (var c = 0; c < _classes.Length; c++)
        {
            var part = PartsOf((char)c);
            if (!parts.TryGetValue(part, out var index))
                parts.Add(part, index = (ushort)parts.Count);
            _classes[c] = index;
        }

        _parts = [.. parts.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
    }

    /// <summary>The places of all triggers in a text.</summary>
    public TriggerPlaces Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = t_places ??= [.. Enumerable.Range(0, Most).Select(_ => new int[FewPlaces])];
        var counts = new int[_triggers.Length];
        var (begins, alone) = (0UL, 0UL);
        for (var at = 0; at < text.Length; at++)
        {
            ref readonly var here = ref _parts[_classes[text[at]]];
            Add(begins & here.Follows | alone, at - 1);
            (begins, alone) = (here.Begins, here.Alone);
        }

        Add(alone, text.Length - 1);
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

    private Class PartsOf(char character)
    {
        var (begins, follows, alone) = (0UL, 0UL, 0UL);
        for (var i = 0; i < _triggers.Length; i++)
        {
            begins |= _triggers[i].Begins(character) ? 1UL << i : 0;
            follows |= _triggers[i].Follows(character) ? 1UL << i : 0;
            alone |= _triggers[i].IsAlone(character) ? 1UL << i : 0;
        }

        return new Class(begins, follows, alone);
    }

    /// <summary>By bit, the triggers that characters take part in.</summary>
    private readonly record struct Class(ulong Begins, ulong Follows, ulong Alone);
}
