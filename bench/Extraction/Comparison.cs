using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Bench.Extraction;

/// <summary>Ours and the peers, taking turns on one core, and a table of what they did by CPU time.</summary>
internal static partial class Comparison
{
    /// <summary>Prints the table and, below it, the speed in every outer round.</summary>
    /// <param name="corpus">The corpus all of them read.</param>
    /// <param name="options">Where the peers are, the core and the length of a turn.</param>
    /// <param name="outer">How often all programs are started anew.</param>
    public static void Run(string corpus, Dictionary<string, string> options, int outer)
    {
        var jobs = Jobs(corpus, options);
        var cpu = options.GetValueOrDefault("cpu", "1");
        var turn = double.Parse(options.GetValueOrDefault("turn", "1"), CultureInfo.InvariantCulture);
        var speeds = jobs.Select(_ => new List<double>()).ToList();
        var loads = new List<string>();
        for (var round = 0; round < outer; round++)
        {
            var printed = TakingTurns.Run(jobs, cpu, TimeSpan.FromSeconds(turn));
            for (var i = 0; i < jobs.Count; i++)
            {
                speeds[i].Add(SpeedOf(printed[i]));
                Console.Error.WriteLine(Invariant($"round {round + 1} of {outer}: {jobs[i].Name} {speeds[i][^1]:0.00} MB/s, ours / this {speeds[0][^1] / speeds[i][^1]:0.00}"));
            }

            loads.Add(File.ReadAllText("/proc/loadavg").Split(' ')[0]);
        }

        Console.WriteLine("| program | what it does | MB/s of CPU time: min / median / max | ours / this: min / median / max |");
        Console.WriteLine("| --- | --- | --- | --- |");
        for (var i = 0; i < jobs.Count; i++)
        {
            var of = speeds[i];
            var ratios = of.Zip(speeds[0], (theirs, ours) => ours / theirs).ToList();
            Console.WriteLine(Invariant($"| {jobs[i].Name} | {jobs[i].Work} | {of.Min():0.0} / {Timing.Median(of):0.0} / {of.Max():0.0} | {ratios.Min():0.00} / {Timing.Median(ratios):0.00} / {ratios.Max():0.00} |"));
        }

        Console.WriteLine();
        Console.WriteLine(Invariant($"{outer} outer rounds, all programs in turns of {turn:0.##} s on core {cpu}; load average after each: {string.Join(", ", loads)}. Every round, MB/s of CPU time (ours / this):"));
        Console.WriteLine();
        for (var i = 0; i < jobs.Count; i++)
            Console.WriteLine($"- {jobs[i].Name}: {string.Join(", ", speeds[i].Zip(speeds[0], (theirs, ours) => Invariant($"{theirs:0.0} ({ours / theirs:0.00})")))}");
    }

    /// <summary>The programs. Each goes over the corpus as often as it can in some forty seconds of its own time, HanLP's program three times.</summary>
    private static List<Job> Jobs(string corpus, Dictionary<string, string> options)
    {
        var jobs = new List<Job> { new("ours", "all of extraction", Environment.ProcessPath!, ["time", corpus, "--rounds", "26"], Timing.Warm) };
        if (options.TryGetValue("node", out var node) && options.TryGetValue("segbench", out var segbench))
            jobs.Add(new Job("@node-rs/jieba 2.0.3", "cuts words", "node", [Path.Combine(segbench, "segbench.mjs"), "cut", corpus, "--rounds", "20"], Folder: node));
        if (options.TryGetValue("hanlp", out var hanlp))
        {
            var texts = Path.Combine(AppContext.BaseDirectory, "texts.txt");
            File.WriteAllLines(texts, Corpus.Rows(corpus).Select(row => row.Text.Replace('\n', ' ')));
            jobs.Add(new Job("HanLP 1.8.6, recognition on", "cuts, tags, recognises persons, places, organisations", "java", ["-cp", $"{hanlp}/hanlp-portable-1.8.6.jar:{hanlp}", "HanlpTokens", "ner", "time", texts], "rep 0 "));
        }

        return jobs;
    }

    /// <summary>The median over a program's rounds in 10^6 UTF-8 bytes a second of CPU time.</summary>
    private static double SpeedOf(IReadOnlyList<string> printed)
    {
        var whole = printed.Select(line => OfAllRounds().Match(line)).FirstOrDefault(line => line.Success);
        return whole is not null
            ? Number(whole)
            : Timing.Median(printed.Select(line => OfOneRound().Match(line)).Where(line => line.Success).Skip(1).Select(Number)); // the first is HanLP's warm-up
    }

    private static double Number(Match line) => double.Parse(line.Groups["cpu"].ValueSpan, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@" cpu_median=(?<cpu>[\d.]+)")]
    private static partial Regex OfAllRounds();

    [GeneratedRegex(@"rep \d+ .* cpu [\d.]+ s (?<cpu>[\d.]+) MB/s")]
    private static partial Regex OfOneRound();
}
