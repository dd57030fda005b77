using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Graph.Bench.Extraction;

/// <summary>
/// Two builds of extraction alive in one process, in turn over the same few articles, by the CPU time of the thread. Steps of a percent can be told so on a machine whose speed
/// changes by two fifths within a minute. The copy made second is 1 to 2 % faster, whatever it is: run both orders and take the geometric mean.
/// </summary>
internal static partial class BuildsInTurn
{
    /// <summary>Articles one build reads before the other has its turn.</summary>
    private const int ArticlesInTurn = 20;

    private const int ThreadCpuTime = 3;

    /// <summary>Prints what the second build takes of the first's CPU time: all together round by round, and the fastest of every few articles.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="folders">Where this bench was built with either.</param>
    /// <param name="warm">Rounds to warm up at least.</param>
    /// <param name="rounds">Rounds to measure.</param>
    public static void Run(string corpus, IReadOnlyList<string> folders, int warm, int rounds)
    {
        var read = folders.Select(folder => Load(folder, corpus)).ToArray();
        var rows = Corpus.Rows(corpus).Count;
        var turns = (rows + ArticlesInTurn - 1) / ArticlesInTurn;
        var fastest = read.Select(_ => Enumerable.Repeat(double.MaxValue, turns).ToArray()).ToArray();
        var ratios = new List<double>();
        var mentions = new int[read.Length];
        for (var round = -warm; round < rounds; round++)
        {
            var sums = new double[read.Length];
            Array.Clear(mentions);
            for (var turn = 0; turn < turns; turn++)
            {
                for (var i = 0; i < read.Length; i++)
                {
                    // Who begins changes with every turn and every round.
                    var build = (i + turn + round + warm) % read.Length;
                    var before = CpuTime();
                    mentions[build] += read[build](turn * ArticlesInTurn, Math.Min(rows, (turn + 1) * ArticlesInTurn));
                    var took = CpuTime() - before;
                    sums[build] += took;
                    if (round >= 0)
                        fastest[build][turn] = Math.Min(fastest[build][turn], took);
                }
            }

            if (round >= 0)
                ratios.Add(sums[1] / sums[0]);
            else if (round == -1)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Timing.Warm}, {JitInfo.GetCompilationTime().TotalSeconds:0.0} s compiled"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"second/first {Timing.Median(ratios):0.0000} by round (min {ratios.Min():0.000} max {ratios.Max():0.000}), {fastest[1].Sum() / fastest[0].Sum():0.0000} by the fastest of {rounds}; us {1e6 * fastest[0].Sum() / rows:0.00} {1e6 * fastest[1].Sum() / rows:0.00}; mentions {mentions[0]} {mentions[1]}"));
    }

    /// <summary>A copy of the bench and all it uses, loaded apart from every other.</summary>
    private static Func<int, int, int> Load(string folder, string corpus)
    {
        var whole = Path.GetFullPath(folder);
        var type = new Copy(whole).LoadFromAssemblyPath(Path.Combine(whole, "extraction.dll")).GetType(typeof(Timing).FullName!, throwOnError: true)!;
        var method = type.GetMethod(nameof(Timing.Reader), BindingFlags.Public | BindingFlags.Static) ?? throw new InvalidOperationException($"{folder}: a build from before builds were compared.");
        return (Func<int, int, int>)method.Invoke(null, [corpus])!;
    }

    private static double CpuTime()
    {
        _ = GetTime(ThreadCpuTime, out var time);
        return time.Seconds + (time.Nanoseconds / 1e9);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }

    /// <summary>Finds what a copy needs in its own folder.</summary>
    private sealed class Copy(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(folder, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
