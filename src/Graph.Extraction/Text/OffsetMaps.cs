using Graph.Model;

namespace Graph.Extraction.Text;

/// <summary>What is done with maps of offsets beside looking one up.</summary>
internal static class OffsetMaps
{
    /// <summary>The map that leads through <paramref name="first"/> and then through <paramref name="second"/>.</summary>
    /// <param name="first">From a text to a middle text.</param>
    /// <param name="second">From the middle text, of <paramref name="length"/> units, to the source.</param>
    /// <param name="length">Length of the middle text.</param>
    public static OffsetMap Compose(OffsetMap first, OffsetMap second, int length)
    {
        if (second.Runs is [{ Start: 0, Source: 0 } whole] && whole.Length == length)
            return first;
        var runs = new List<OffsetMap.Run>();
        foreach (var run in first.Runs)
        {
            foreach (var part in second.Slice(new TextSpan(run.Source, run.Source + run.Length)).Runs)
                runs.Add(part with { Start = run.Start + part.Start });
        }

        return new OffsetMap(runs);
    }
}
