namespace Graph.Model;

/// <summary>
/// Leads from offsets of a cleaned text back to offsets of the text it was made from, as runs that were carried over unit by unit.
/// Characters between two runs (a joining blank, say) belong to the end of the run before them.
/// </summary>
/// <param name="Runs">In order of <see cref="Run.Start"/>, without overlap; source places may go back and forth.</param>
public sealed record OffsetMap(IReadOnlyList<OffsetMap.Run> Runs)
{
    /// <summary>A stretch of characters carried over one to one.</summary>
    /// <param name="Start">First unit in the cleaned text.</param>
    /// <param name="Source">First unit in the source text.</param>
    /// <param name="Length">Number of UTF-16 units.</param>
    public readonly record struct Run(int Start, int Source, int Length);

    /// <summary>A map without runs, for a text that has no source.</summary>
    public static OffsetMap Empty { get; } = new([]);

    /// <summary>The map of a text of <paramref name="length"/> units that was carried over whole.</summary>
    public static OffsetMap Identity(int length) => new([new Run(0, 0, length)]);

    /// <summary>The place in the source of the unit at <paramref name="offset"/> of the cleaned text; -1 when the map is empty.</summary>
    public int ToSource(int offset)
    {
        int low = 0, high = Runs.Count - 1, best = -1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].Start <= offset)
            {
                best = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (best < 0)
            return Runs.Count == 0 ? -1 : Runs[0].Source;
        var run = Runs[best];
        return run.Source + Math.Min(offset - run.Start, run.Length);
    }

    /// <summary>The map of the part <paramref name="span"/> of the cleaned text, its offsets counted from the part's start.</summary>
    public OffsetMap Slice(TextSpan span)
    {
        var runs = new List<Run>();
        foreach (var run in Runs)
        {
            var start = Math.Max(run.Start, span.Start);
            var end = Math.Min(run.Start + run.Length, span.End);
            if (start < end)
                runs.Add(new Run(start - span.Start, run.Source + (start - run.Start), end - start));
        }

        return new OffsetMap(runs);
    }
}
