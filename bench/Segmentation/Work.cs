using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Bench.Segmentation;

/// <summary>One kind of work over a corpus, measured and printed in one line with the names the peers' programs use.</summary>
internal static class Work
{
    /// <summary>For how long untimed passes let the just-in-time compiler settle, by CPU time.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static int Run(List<string> given, Dictionary<string, string> options)
    {
        var texts = Corpus.Texts(given[1]);
        var rounds = int.Parse(options.GetValueOrDefault("rounds", "5"), CultureInfo.InvariantCulture);
        var join = !options.ContainsKey("no-hmm");
        var clock = Stopwatch.StartNew();
        var (label, work, check) = Build(given, join);
        var build = clock.Elapsed.TotalMilliseconds;

        using var sum = new Check(options.GetValueOrDefault("dump"));
        foreach (var text in texts)
        {
            check(text, sum);
            sum.EndText();
        }

        var settled = Process.GetCurrentProcess().TotalProcessorTime + WarmUp;
        while (Process.GetCurrentProcess().TotalProcessorTime < settled)
            Round(texts, work);
        var bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        var wall = new double[rounds];
        var cpu = new double[rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < rounds; i++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            clock.Restart();
            var count = Round(texts, work);
            wall[i] = bytes / 1e6 / clock.Elapsed.TotalSeconds;
            cpu[i] = bytes / 1e6 / (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            if (count != sum.Count)
                throw new InvalidOperationException($"The count differs between passes: {count}, {sum.Count}.");
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / rounds / texts.Count;
        Array.Sort(wall);
        Array.Sort(cpu);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{label} min={wall[0]:0.00} median={wall[rounds / 2]:0.00} max={wall[^1]:0.00} MB/s cpu_median={cpu[rounds / 2]:0.00} rounds={rounds} items={texts.Count} bytes={bytes} count={sum.Count} outbytes={sum.Bytes} sum={sum.Sum:x16} build_ms={build:0} allocated_per_item={allocated}"));
        return 0;
    }

    private static long Round(List<string> texts, Func<string, int> work)
    {
        var count = 0L;
        foreach (var text in texts)
            count += work(text);
        return count;
    }

    private static (string Label, Func<string, int> Work, Action<string, Check> Check) Build(List<string> given, bool join)
    {
        if (given[0] == "match")
        {
            string[] patterns = [.. Corpus.Lines(given[2]).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];
            var trie = DoubleArrayTrie.Build(patterns);
            var (match, matched) = Pieces<DoubleArrayTrie.Match>(trie.MatchLongest, (text, found, check) => check.Add(found.Span.Of(text), null));
            return ($"match engine=ours patterns={patterns.Length}", match, matched);
        }

        if (given[0] == "tag")
        {
            var tagger = Tagger.LoadBuiltIn();
            var (tag, tagged) = Pieces<TaggedWord>((text, found) => tagger.Tag(text, found, join), (text, found, check) => check.Add(found.Span.Of(text), found.Tag));
            return ($"tag engine=ours hmm={(join ? 1 : 0)}", tag, tagged);
        }

        var segmenter = Segmenter.LoadBuiltIn();
        var label = $"{given[0]} engine=ours hmm={(join ? 1 : 0)}";
        var (work, check) = given[0] switch
        {
            "cut" => Pieces<TextSpan>((text, found) => segmenter.Cut(text, found, join), AddSpan),
            "search" => Pieces<TextSpan>((text, found) => segmenter.Search(text, found, join), AddSpan),
            _ => Pieces<TextSpan>(segmenter.All, AddSpan),
        };
        return (label, work, check);

        static void AddSpan(string text, TextSpan span, Check check) => check.Add(span.Of(text), null);
    }

    private delegate void Find<T>(ReadOnlySpan<char> text, List<T> found);

    private static (Func<string, int> Work, Action<string, Check> Check) Pieces<T>(Find<T> find, Action<string, T, Check> add)
    {
        var found = new List<T>();
        return (
            text =>
            {
                found.Clear();
                find(text, found);
                return found.Count;
            },
            (text, check) =>
            {
                found.Clear();
                find(text, found);
                foreach (var piece in found)
                    add(text, piece, check);
            }
        );
    }
}
