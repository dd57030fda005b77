using System.Diagnostics;
using System.Globalization;
using Graph.Extraction;
using Graph.Extraction.Lexicon;

namespace Graph.Bench.Extraction;

/// <summary>Extraction of the whole corpus on the calling thread, round after round.</summary>
internal static class Timing
{
    /// <summary>Prints one line as the peers do, with mentions found and bytes allocated per article beside the speeds.</summary>
    public static void Run(List<SourceRow> rows, int warm, int rounds)
    {
        var start = Stopwatch.StartNew();
        var extractor = new Extractor(LexiconCatalog.LoadBuiltIn());
        var load = start.Elapsed;
        for (var i = 0; i < warm; i++)
            Round(extractor, rows);

        var bytes = Corpus.BytesOf(rows) / 1e6;
        var (wall, cpu) = (new List<double>(), new List<double>());
        var (mentions, allocated) = (0, 0L);
        for (var i = 0; i < rounds; i++)
        {
            var cpuBefore = Environment.CpuUsage.TotalTime;
            var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            mentions = Round(extractor, rows);
            wall.Add(bytes / clock.Elapsed.TotalSeconds);
            cpu.Add(bytes / (Environment.CpuUsage.TotalTime - cpuBefore).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {i + 1}: {wall[^1]:0.00} MB/s, by CPU time {cpu[^1]:0.00}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"extract engine=ours min={wall.Min():0.00} median={Median(wall):0.00} max={wall.Max():0.00} MB/s cpu_median={Median(cpu):0.00} rounds={rounds} items={rows.Count} count={mentions} allocated={allocated / rows.Count} load_ms={load.TotalMilliseconds:0}"));
    }

    /// <summary>The value in the middle, of an even number the greater of the two.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>Extracts from every row and gives how many mentions were found; a row without text has none.</summary>
    private static int Round(Extractor extractor, List<SourceRow> rows)
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
