namespace Graph.Extraction.Mentions.Triggers;

/// <summary>Where in one text each of a scan's triggers stands.</summary>
/// <remarks>Lent: of each thread some are filled anew for every text, and given back when they are disposed of.</remarks>
public sealed class TriggerPlaces : IDisposable
{
    /// <summary>How many places a trigger has room for before there is need for more.</summary>
    private const int FewPlaces = 32;

    /// <summary>Those that no text uses at the moment.</summary>
    [ThreadStatic]
    private static Stack<TriggerPlaces>? t_spare;

    private Trigger[] _triggers = [];

    private TriggerPlaces()
    {
    }

    /// <summary>By trigger, room for its places.</summary>
    internal int[][] Places { get; } = [.. Enumerable.Range(0, TriggerScan.Most).Select(_ => new int[FewPlaces])];

    /// <summary>By trigger, how many of its places are the text's.</summary>
    internal int[] Counts { get; } = new int[TriggerScan.Most];

    /// <summary>Whether the trigger was looked for, and where it stands, in order.</summary>
    public bool TryGet(Trigger trigger, out ReadOnlySpan<int> places)
    {
        // A scan's triggers are the same for every text: a trigger remembers its place among them.
        var index = trigger.PlaceInScan;
        if ((uint)index >= (uint)_triggers.Length || !ReferenceEquals(_triggers[index], trigger))
            trigger.PlaceInScan = index = Array.IndexOf(_triggers, trigger);
        places = index < 0 ? default : Places[index].AsSpan(0, Counts[index]);
        return index >= 0;
    }

    /// <summary>Gives it back for the next text; it must not be asked anything afterwards.</summary>
    public void Dispose() => (t_spare ??= []).Push(this);

    /// <summary>One without places for these triggers.</summary>
    internal static TriggerPlaces Lend(Trigger[] triggers)
    {
        var places = t_spare is { Count: > 0 } spare ? spare.Pop() : new TriggerPlaces();
        places._triggers = triggers;
        Array.Clear(places.Counts);
        return places;
    }

    /// <summary>Makes more room for a trigger's places.</summary>
    internal int[] Grow(int trigger)
    {
        Array.Resize(ref Places[trigger], Places[trigger].Length * 2);
        return Places[trigger];
    }
}
