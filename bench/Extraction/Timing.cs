using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using Graph.Extraction;
using Graph.Extraction.Lexicon;

namespace Graph.Bench.Extraction;

/// <summary>Extraction of the whole corpus on the calling thread, round after round.</summary>
internal static class Timing
{
    /// <summary>Rounds to warm up at most, if compiling does not come to rest before.</summary>
    private const int MostToWarmUp = 60;

    /// <summary>What is printed on the error output when warming up is over.</summary>
    public const string Warm = "warmed up";

    /// <summary>The share of a round's time from which on what is still compiled counts.</summary>
    private const double Restless = 0.005;

    /// <summary>Prints one line as the peers do, with mentions found and bytes allocated per article beside the speeds.</summary>
    /// <param name="rows">The corpus.</param>
    /// <param name="warm">Rounds to warm up at least.</param>
    /// <param name="rounds">Rounds to measure.</param>
    public static void Run(List<SourceRow> rows, int warm, int rounds)
    {
        var start = Stopwatch.StartNew();
        var extractor = new Extractor(LexiconCatalog.LoadBuiltIn());
        var load = start.Elapsed;
        var warmed = WarmUp(extractor, rows, warm);
        Console.Error.WriteLine(Warm);

        var bytes = Corpus.BytesOf(rows) / 1e6;
        var (wall, cpu) = (new List<double>(), new List<double>());
        var (mentions, allocated) = (0, 0L);
        for (var i = 0; i < rounds; i++)
        {
            var cpuBefore = Environment.CpuUsage.TotalTime;
            var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            mentions = Round(extractor, CollectionsMarshal.AsSpan(rows));
            wall.Add(bytes / clock.Elapsed.TotalSeconds);
            cpu.Add(bytes / (Environment.CpuUsage.TotalTime - cpuBefore).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {i + 1}: {wall[^1]:0.00} MB/s, by CPU time {cpu[^1]:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"extract engine=ours min={wall.Min():0.00} median={Median(wall):0.00} max={wall.Max():0.00} MB/s cpu_median={Median(cpu):0.00} rounds={rounds} warmed={warmed} items={rows.Count} count={mentions} allocated={allocated / rows.Count} load_ms={load.TotalMilliseconds:0}"));
    }

    /// <summary>
    /// Rounds until three in a row had next to nothing compiled; gives how many. Methods seldom called are compiled again late, the longest of them for seconds in all,
    /// and pinned to one core the compiler works in the time of the measured thread.
    /// </summary>
    private static int WarmUp(Extractor extractor, List<SourceRow> rows, int least)
    {
        var atRest = 0;
        for (var done = 0; ; done++)
        {
            if (done >= MostToWarmUp || (done >= least && atRest >= 3))
                return done;
            var compiledBefore = JitInfo.GetCompilationTime();
            var clock = Stopwatch.StartNew();
            Round(extractor, CollectionsMarshal.AsSpan(rows));
            atRest = (JitInfo.GetCompilationTime() - compiledBefore) < Restless * clock.Elapsed ? atRest + 1 : 0;
        }
    }

    /// <summary>What extracts from a part of a corpus, from one row up to another, and gives how many mentions were found (<see cref="BuildsInTurn"/>).</summary>
    public static Func<int, int, int> Reader(string corpus)
    {
        var extractor = new Extractor(LexiconCatalog.LoadBuiltIn());
        var rows = Corpus.Rows(corpus);
        return (from, to) => Round(extractor, CollectionsMarshal.AsSpan(rows)[from..to]);
    }

    /// <summary>The value in the middle, of an even number the greater of the two.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>Extracts from every row and gives how many mentions were found; a row without text has none.</summary>
    private static int Round(Extractor extractor, ReadOnlySpan<SourceRow> rows)
    {
        var mentions = 0;
        foreach (var row in rows)
        {
            try
            {
                foreach (var article in extractor.Extract(row).Articles)
                    mentions += article.Mentions.Count;
            }
            catch (PageUnreadableException)
            {
                // Ingest reports such a row and goes on.
            }
        }

        return mentions;
    }
}
