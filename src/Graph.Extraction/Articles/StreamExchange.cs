namespace Graph.Extraction.Articles;

/// <summary>
/// Exchanges rests and stretches of two streams of lines as long as that makes them better: streams that end a sentence at about one place may have been joined wrongly there.
/// </summary>
/// <param name="lines">The lines.</param>
/// <param name="succession">How lines read on.</param>
/// <param name="words">The words of the lines.</param>
internal sealed class StreamExchange(IReadOnlyList<ColumnLine> lines, LineSuccession succession, StreamWords words)
{
    /// <summary>Rests of streams are exchanged where they read on hardly worse.</summary>
    private const double MaxLoss = 5;

    /// <summary>What is better by less is not.</summary>
    private const double Better = 1e-6;

    /// <summary>Estimates are farther than this from no value: what is worse by it is worse, and need not be weighed exactly.</summary>
    private const double Doubt = 1e-7;

    /// <summary>What a quotation mark costs that opens what is open or closes what is not.</summary>
    public const double OddQuote = 2;

    /// <summary>Exchanges rests and stretches of two streams as long as that makes them better.</summary>
    public (int[] Streams, double Value) Improve(int[] streams, int[] widths)
    {
        var (best, value) = (streams, Value(streams, widths));
        while (true)
        {
            var (next, nextValue) = (best, value);
            for (var one = 0; one < widths.Length; one++)
            {
                for (var other = one + 1; other < widths.Length; other++)
                    Try(one, other);
            }

            if (next == best)
                return (best, value);
            (best, value) = (next, nextValue);

            void Try(int one, int other)
            {
                var reading = Reading(best, widths);
                var estimate = new ExchangeEstimate(lines, succession, best, widths, one, other, reading);
                // Rests exchanged part the words as beginnings do.
                var beginnings = words.ExchangeOf(best, widths.Length, one, other);
                var stretches = words.ExchangeOf(best, widths.Length, one, other);
                var ofStretch = new double[best.Length];
                var cuts = new List<int>();
                for (var cut = 1; cut < best.Length; cut++)
                {
                    beginnings.Pass(cut - 1);
                    if (best[cut] != one && best[cut] != other)
                        continue;
                    var rest = estimate.Reading(cut, best.Length);
                    if (rest < reading - MaxLoss - Doubt || rest < reading - MaxLoss + Doubt && Reading(Exchanged(best, one, other, cut, best.Length), widths) < reading - MaxLoss)
                        continue;
                    Consider(cut, best.Length, rest + beginnings.Value);
                    stretches.Reset();
                    for (var line = cut - 1; cuts.Count > 0 && line >= cuts[0]; line--)
                    {
                        stretches.Pass(line);
                        ofStretch[line] = stretches.Value;
                    }

                    foreach (var from in cuts)
                        Consider(from, cut, estimate.Reading(from, cut) + ofStretch[from]);
                    cuts.Add(cut);
                }

                // Most are clearly worse than the best so far.
                void Consider(int from, int to, double withoutRegularity)
                {
                    if (withoutRegularity > nextValue + Better - Doubt && withoutRegularity + estimate.Regularity(from, to) > nextValue + Better - Doubt)
                        Take(Exchanged(best, one, other, from, to));
                }
            }

            void Take(int[] candidate)
            {
                var own = Value(candidate, widths);
                if (own > nextValue + Better)
                    (next, nextValue) = (candidate, own);
            }
        }
    }

    /// <summary>How probable streams of some widths are: a sum of natural logarithms.</summary>
    public double Value(int[] streams, int[] widths) => Reading(streams, widths) + StreamRegularity.Of(streams, widths.Length) + words.Of(streams, widths.Length);

    /// <summary>How well the streams read on.</summary>
    private double Reading(int[] streams, int[] widths)
    {
        Span<int> last = stackalloc int[widths.Length];
        Span<bool> isOpen = stackalloc bool[widths.Length];
        last.Fill(-1);
        isOpen.Clear();
        double sum = 0;
        for (var line = 0; line < streams.Length; line++)
        {
            var stream = streams[line];
            sum += (last[stream] < 0 ? succession.Opening(line, widths[stream]) : succession.Of(last[stream], line, widths[stream])) - (OddQuote * lines[line].OddQuotes(isOpen[stream]));
            isOpen[stream] = lines[line].LeavesOpen(isOpen[stream]);
            last[stream] = line;
        }

        foreach (var line in last)
            sum += line < 0 ? 0 : succession.Ending(line);
        return sum;
    }

    private static int[] Exchanged(int[] streams, int one, int other, int from, int to)
    {
        var swapped = (int[])streams.Clone();
        for (var line = from; line < to; line++)
            swapped[line] = swapped[line] == one ? other : swapped[line] == other ? one : swapped[line];
        return swapped;
    }
}
