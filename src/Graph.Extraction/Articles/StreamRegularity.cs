namespace Graph.Extraction.Articles;

/// <summary>How regularly lines that stand between each other pass from one stream to another: in turn, in runs of a few lines, or by chance.</summary>
internal static class StreamRegularity
{
    /// <summary>Longer runs of one stream are not told from each other.</summary>
    public const int MaxRun = 7;

    /// <summary>What it costs, for each line, that the longest stream is ahead of the shortest by more than <see cref="MaxAhead"/> lines.</summary>
    private const double Ahead = 0.08;

    /// <summary>Columns that are read at one height are ahead of each other by no more lines.</summary>
    private const int MaxAhead = 5;

    /// <summary>The most it costs.</summary>
    private const double MostAhead = 0.7;

    /// <summary>How probable it is that a run of so many lines of one stream ends: lines in turn, runs of up to three lines, of up to six, of any length.</summary>
    public static readonly double[][] Common =
    [
        [0.97, 0.97, 0.97, 0.97, 0.97, 0.97, 0.97],
        [0.33, 0.5, 0.8, 0.8, 0.8, 0.8, 0.8],
        [0.15, 0.2, 0.25, 0.35, 0.5, 0.8, 0.8],
        [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3],
    ];

    private static readonly double[] LogOfFactorial = Factorials(4096);

    /// <summary>What it costs that the longest stream holds more lines than the shortest.</summary>
    public static double CostOfLead(int lead) => Math.Min(MostAhead, Ahead * Math.Max(0, lead - MaxAhead));

    /// <summary>The logarithm of the probability of passing from stream to stream as they do while several are open, and what it costs that one is ahead.</summary>
    public static double Of(int[] streams, int count)
    {
        Span<int> end = stackalloc int[count];
        Span<int> held = stackalloc int[count];
        end.Clear();
        held.Clear();
        for (var line = 0; line < streams.Length; line++)
            end[streams[line]] = line;
        Span<int> changes = stackalloc int[MaxRun + 1];
        Span<int> stays = stackalloc int[MaxRun + 1];
        changes.Clear();
        stays.Clear();
        double value = 0;
        var run = 0;
        for (var line = 0; line < streams.Length; line++)
        {
            held[streams[line]]++;
            int open = 0, most = 0, fewest = int.MaxValue;
            for (var stream = 0; stream < count; stream++)
            {
                open += end[stream] >= line ? 1 : 0;
                (most, fewest) = (Math.Max(most, held[stream]), Math.Min(fewest, held[stream]));
            }

            value -= CostOfLead(most - fewest);
            if (line > 0 && streams[line] != streams[line - 1])
                changes[run]++;
            else if (line > 0 && open > 1)
                stays[run]++;
            run = line > 0 && streams[line] == streams[line - 1] ? Math.Min(run + 1, MaxRun) : 1;
        }

        return value + OfRuns(changes, stays, count);
    }

    /// <summary>The logarithm of the probability that runs of each length end as often as they do, whatever share of them ends (beta-binomial).</summary>
    /// <param name="changes">How often those of each length end.</param>
    /// <param name="stays">How often they go on while several streams are open.</param>
    /// <param name="count">The number of streams.</param>
    public static double OfRuns(ReadOnlySpan<int> changes, ReadOnlySpan<int> stays, int count)
    {
        double value = 0;
        for (var run = 1; run <= MaxRun; run++)
            value += LogOfFactorial[changes[run]] + LogOfFactorial[stays[run]] - LogOfFactorial[changes[run] + stays[run] + 1] - (changes[run] * Math.Log(Math.Max(1, count - 1)));
        return value;
    }

    /// <summary>The share of runs of each length that end, while several streams are open.</summary>
    public static double[] Found(int[] streams, int count)
    {
        var changes = new double[MaxRun];
        var all = new double[MaxRun];
        var end = Enumerable.Range(0, count).Min(stream => Array.LastIndexOf(streams, stream) is >= 0 and var last ? last : streams.Length);
        var run = 0;
        for (var line = 1; line < streams.Length; line++)
        {
            var isChange = streams[line] != streams[line - 1];
            if (isChange || count > 2 || line <= end)
            {
                changes[run] += isChange ? 1 : 0;
                all[run]++;
            }

            run = isChange ? 0 : Math.Min(run + 1, MaxRun - 1);
        }

        return [.. changes.Select((ended, length) => (ended + 1) / (all[length] + 2))];
    }

    private static double[] Factorials(int count)
    {
        var logs = new double[count];
        for (var number = 1; number < count; number++)
            logs[number] = logs[number - 1] + Math.Log(number);
        return logs;
    }
}
