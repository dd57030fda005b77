using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Bench.Segmentation;

/// <summary>Ours and the peers in turn, each a process of its own on one core, and a table of what they did.</summary>
internal static partial class Comparison
{
    /// <summary>What jieba 0.42.1 itself gives, and what the peers gave where the patterns come from; ours must give the same.</summary>
    private const string JiebaWords = "3855830 b45fe3c64991ee44";

    public static int Run(string peers, string corpus, Dictionary<string, string> options)
    {
        var outer = int.Parse(options.GetValueOrDefault("outer", "5"), CultureInfo.InvariantCulture);
        var rounds = options.GetValueOrDefault("rounds", "5");
        var cpu = options.GetValueOrDefault("cpu", "1");
        var jobs = Jobs(peers, corpus, options.GetValueOrDefault("node"));
        var results = jobs.ToDictionary(job => job, _ => new List<Result>());
        var loads = new List<string>();
        for (var round = 0; round < outer; round++)
        {
            foreach (var job in jobs)
                results[job].Add(Measure(job, rounds, cpu));
            loads.Add(File.ReadAllText("/proc/loadavg").Split(' ')[0]);
            Console.Error.WriteLine($"round {round + 1} of {outer} done, load {loads[^1]}");
        }

        Console.WriteLine("| work | program | MB/s by wall time: min / median / max | MB/s by CPU time: median | ours / this, wall | ours / this, CPU | count | checksum |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        var failed = false;
        foreach (var work in jobs.GroupBy(job => job.Work))
        {
            var ours = work.First();
            foreach (var job in work)
            {
                var of = results[job];
                var output = string.Join(" and ", of.Select(result => result.Output).Distinct());
                var expected = job == ours || job.MustAgree ? work.Key == "cut" && corpus.Contains("news", StringComparison.Ordinal) ? JiebaWords : results[ours][0].Output : output;
                failed |= output != expected;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"| {work.Key} | {job.Name} | {of.Min(r => r.Wall):0.0} / {Median(of.Select(r => r.Wall)):0.0} / {of.Max(r => r.Wall):0.0} | {Median(of.Select(r => r.Cpu)):0.0} | {Ratio(r => r.Wall):0.00} | {Ratio(r => r.Cpu):0.00} | {output.Split(' ')[0]} | `{output.Split(' ')[1]}`{(output == expected ? "" : " WRONG")} |"));

                double Ratio(Func<Result, double> speed) => Median(of.Zip(results[ours], (theirs, own) => speed(own) / speed(theirs)));
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{outer} outer rounds, in each of which every program runs {rounds} timed rounds after its warm-up; core {cpu}; load average after each outer round: {string.Join(", ", loads)}.");
        return failed ? 1 : 0;
    }

    private static List<Job> Jobs(string peers, string corpus, string? nodeFolder)
    {
        var own = Environment.ProcessPath!;
        var segbench = Path.Combine(peers, "bin", "segbench");
        var jobs = new List<Job>
        {
            new("cut", "ours", MustAgree: true, [own, "cut", corpus]),
            new("cut", "jieba-rs 0.11.0", MustAgree: false, [segbench, "cut", corpus]),
            new("tag", "ours", MustAgree: true, [own, "tag", corpus]),
            new("tag", "jieba-rs 0.11.0", MustAgree: false, [segbench, "tag", corpus]),
        };
        if (nodeFolder is not null)
            jobs.Insert(2, new Job("cut", "@node-rs/jieba 2.0.3", MustAgree: false, ["node", Path.Combine(peers, "segbench.mjs"), "cut", corpus], nodeFolder));
        foreach (var patterns in (ReadOnlySpan<string>)["names", "all"])
        {
            var file = Path.Combine(peers, "patterns", patterns + ".txt.gz");
            jobs.Add(new Job($"match {patterns}", "ours", MustAgree: true, [own, "match", corpus, file]));
            jobs.Add(new Job($"match {patterns}", "daachorse 5.1.0 charwise", MustAgree: true, [segbench, "match", corpus, file, "--only", "charwise"]));
            jobs.Add(new Job($"match {patterns}", "aho-corasick 1.1.5", MustAgree: true, [segbench, "aho", corpus, file]));
        }

        return jobs;
    }

    private static Result Measure(Job job, string rounds, string cpu)
    {
        var start = new ProcessStartInfo("taskset", ["-c", cpu, .. job.Command, "--rounds", rounds]) { RedirectStandardOutput = true, WorkingDirectory = job.Folder ?? "" };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', job.Command)} ended with {process.ExitCode}.");
        var values = Value().Matches(output).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);
        return new Result(Number("median"), Number("cpu_median"), $"{values["count"]} {values["sum"]}");

        double Number(string name) => double.Parse(values[name], CultureInfo.InvariantCulture);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    [GeneratedRegex(@"(?<=^| )([a-z_]+)=(\S+)")]
    private static partial Regex Value();

    /// <param name="Work">What is done; the first program of a work is ours.</param>
    /// <param name="Name">Who does it.</param>
    /// <param name="MustAgree">Whether the output must be the one that is known to be right.</param>
    /// <param name="Command">The command line.</param>
    /// <param name="Folder">Where it runs, or null.</param>
    private sealed record Job(string Work, string Name, bool MustAgree, string[] Command, string? Folder = null);

    /// <param name="Wall">Median speed of its rounds in 10^6 UTF-8 bytes a second.</param>
    /// <param name="Cpu">The same by CPU time.</param>
    /// <param name="Output">Count and checksum.</param>
    private readonly record struct Result(double Wall, double Cpu, string Output);
}
