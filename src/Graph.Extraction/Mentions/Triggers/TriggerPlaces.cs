namespace Graph.Extraction.Mentions.Triggers;

/// <summary>Where in one text each of a scan's triggers stands.</summary>
public sealed class TriggerPlaces
{
    private readonly Trigger[] _triggers;
    private readonly int[] _places;

    /// <summary>By trigger, where its places end among all; they begin where those of the one before end.</summary>
    private readonly int[] _ends;

    internal TriggerPlaces(Trigger[] triggers, int[][] places, int[] counts)
    {
        _triggers = triggers;
        _ends = counts;
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        _places = counts.Length == 0 ? [] : new int[counts[^1]];
        for (var i = 0; i < counts.Length; i++)
            places[i].AsSpan(0, counts[i] - StartOf(i)).CopyTo(_places.AsSpan(StartOf(i)));
    }

    /// <summary>Whether the trigger was looked for, and where it stands, in order.</summary>
    public bool TryGet(Trigger trigger, out ReadOnlySpan<int> places)
    {
        // A scan's triggers are the same for every text: a trigger remembers its place among them.
        var index = trigger.PlaceInScan;
        if ((uint)index >= (uint)_triggers.Length || !ReferenceEquals(_triggers[index], trigger))
            trigger.PlaceInScan = index = Array.IndexOf(_triggers, trigger);
        places = index < 0 ? default : _places.AsSpan(StartOf(index)..).Slice(0, _ends[index] - StartOf(index));
        return index >= 0;
    }

    private int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];
}
