using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Bench.Extraction;

/// <summary>Ours and the peers in turn, each a process of its own on one core, and a table of what they did.</summary>
internal static partial class Comparison
{
    /// <summary>Prints the table and, below it, the speed of every round.</summary>
    public static void Run(string corpus, Dictionary<string, string> options, int outer, int rounds)
    {
        var jobs = Jobs(corpus, options, rounds);
        var cpu = options.GetValueOrDefault("cpu", "1");
        var results = jobs.ToDictionary(job => job, _ => new List<Result>());
        var loads = new List<string>();
        for (var round = 0; round < outer; round++)
        {
            foreach (var job in jobs)
            {
                results[job].Add(Measure(job, cpu));
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round + 1} of {outer}: {job.Name} {results[job][^1].Wall:0.0} MB/s, by CPU time {results[job][^1].Cpu:0.0}"));
            }

            loads.Add(File.ReadAllText("/proc/loadavg").Split(' ')[0]);
        }

        var ours = results[jobs[0]];
        Console.WriteLine("| program | what it does | MB/s by wall time: min / median / max | by CPU time: median | ours / this, wall | ours / this, CPU |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var job in jobs)
        {
            var of = results[job];
            Console.WriteLine(Invariant($"| {job.Name} | {job.Work} | {of.Min(r => r.Wall):0.0} / {Timing.Median(of.Select(r => r.Wall)):0.0} / {of.Max(r => r.Wall):0.0} | {Timing.Median(of.Select(r => r.Cpu)):0.0} | {Ratio(r => r.Wall):0.00} | {Ratio(r => r.Cpu):0.00} |"));

            double Ratio(Func<Result, double> speed) => Timing.Median(of.Zip(ours, (theirs, own) => speed(own) / speed(theirs)));
        }

        Console.WriteLine();
        Console.WriteLine($"{outer} outer rounds, all programs in turn on core {cpu}; load average after each: {string.Join(", ", loads)}. Every round, MB/s by wall time (by CPU time):");
        Console.WriteLine();
        foreach (var job in jobs)
            Console.WriteLine($"- {job.Name}: {string.Join(", ", results[job].Select(r => Invariant($"{r.Wall:0.0} ({r.Cpu:0.0})")))}");
    }

    private static List<Job> Jobs(string corpus, Dictionary<string, string> options, int rounds)
    {
        var count = rounds.ToString(CultureInfo.InvariantCulture);
        var jobs = new List<Job> { new("ours", "all of extraction", Environment.ProcessPath!, ["time", corpus, "--rounds", count]) };
        if (options.TryGetValue("node", out var node) && options.TryGetValue("segbench", out var segbench))
            jobs.Add(new Job("@node-rs/jieba 2.0.3", "cuts words", "node", [Path.Combine(segbench, "segbench.mjs"), "cut", corpus, "--rounds", count], node));
        if (options.TryGetValue("hanlp", out var hanlp))
        {
            var texts = Path.Combine(Path.GetTempPath(), $"extraction-{Environment.ProcessId}.txt");
            File.WriteAllLines(texts, Corpus.Rows(corpus).Select(row => row.Text.Replace('\n', ' ')));
            jobs.Add(new Job("HanLP 1.8.6, recognition on", "cuts, tags, recognises persons, places, organisations", "java", ["-cp", $"{hanlp}/hanlp-portable-1.8.6.jar:{hanlp}", "HanlpTokens", "ner", "time", texts]));
        }

        return jobs;
    }

    private static Result Measure(Job job, string cpu)
    {
        var start = new ProcessStartInfo("taskset", ["-c", cpu, job.Program, .. job.Arguments]) { RedirectStandardOutput = true, WorkingDirectory = job.Folder ?? "" };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{job.Program} {string.Join(' ', job.Arguments)} ended with {process.ExitCode}.");
        return OfLine().Match(output) is { Success: true } line
            ? new Result(Number(line.Groups["wall"]), Number(line.Groups["cpu"]))
            : OfRounds(output);
    }

    /// <summary>HanLP's program prints a line a round, of which the first is its warm-up.</summary>
    private static Result OfRounds(string output)
    {
        var rounds = Round().Matches(output).Skip(1).ToList();
        return new Result(Timing.Median(rounds.Select(r => Number(r.Groups["wall"]))), Timing.Median(rounds.Select(r => Number(r.Groups["cpu"]))));
    }

    private static double Number(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@" median=(?<wall>[\d.]+) .*cpu_median=(?<cpu>[\d.]+)")]
    private static partial Regex OfLine();

    [GeneratedRegex(@"rep \d+ .*wall [\d.]+ s (?<wall>[\d.]+) MB/s cpu [\d.]+ s (?<cpu>[\d.]+) MB/s")]
    private static partial Regex Round();

    /// <param name="Name">Who does it.</param>
    /// <param name="Work">What is done.</param>
    /// <param name="Program">The program.</param>
    /// <param name="Arguments">Its arguments.</param>
    /// <param name="Folder">Where it runs, or null.</param>
    private sealed record Job(string Name, string Work, string Program, string[] Arguments, string? Folder = null);

    /// <param name="Wall">Median speed of its rounds in 10^6 UTF-8 bytes a second.</param>
    /// <param name="Cpu">The same by CPU time.</param>
    private readonly record struct Result(double Wall, double Cpu);
}
