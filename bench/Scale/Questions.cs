using System.Diagnostics;
using System.Globalization;
using Graph.Storage;

namespace Graph.Bench.Scale;

/// <summary>Asks a store every question, each over a snapshot of its own as the service asks, and prints how long the answers took.</summary>
internal static class Questions
{
    /// <summary>A question is asked no more once it has taken so long.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);

    /// <param name="open">Opens the store, for the questions that a server may answer with or without what it keeps in memory.</param>
    /// <param name="isServer">Whether it is one.</param>
    /// <param name="rounds">How often to ask each at most.</param>
    public static async Task RunAsync(Func<bool, IGraphStore> open, bool isServer, int rounds)
    {
        QuestionList list;
        var clock = Stopwatch.StartNew();
        await using (var store = open(true))
        {
            await using (var snapshot = await store.OpenSnapshotAsync())
            {
                var opened = clock.Elapsed;
                list = await QuestionList.OfAsync(snapshot);
                var held = await snapshot.StatisticsAsync();
                Say($"{held.Articles:N0} articles, {held.Mentions:N0} mentions, {held.Entities:N0} entities, {held.CoMentions:N0} pairs.");
                Say($"Opened in {opened.TotalSeconds:0.0} s; the first listings, for which whatever answers them is read, {(clock.Elapsed - opened).TotalSeconds:0.0} s.");
            }

            Head(isServer ? "Answered from memory where it can be" : null);
            foreach (var question in list.All())
                await TimeAsync(store, question, rounds);
        }

        if (isServer)
        {
            await using var store = open(false);
            Head("Asked of the server, as a program does whose memory holds nothing yet");
            foreach (var question in list.All().Where(question => question.ByServer))
                await TimeAsync(store, question, rounds);
        }

        Say($"");
        Say($"Peak memory of the asking process {PeakMegabytes():N0} MB.");
    }

    private static void Head(string? title)
    {
        Say($"");
        if (title is not null)
            Say($"{title}:\n");
        Say($"| question | asked | first ms | p50 ms | p99 ms |");
        Say($"| --- | ---: | ---: | ---: | ---: |");
    }

    private static async Task TimeAsync(IGraphStore store, Question question, int rounds)
    {
        var times = new List<double>();
        double first = 0;
        var started = Stopwatch.StartNew();
        try
        {
            for (var i = 0; i <= rounds && (i == 0 || started.Elapsed < Enough); i++)
            {
                var from = Stopwatch.GetTimestamp();
                await using (var snapshot = await store.OpenSnapshotAsync())
                    await question.Ask(snapshot, i);
                var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
                // The first warms up the compiler, and whatever the store reads once.
                if (i == 0)
                    first = took;
                else
                    times.Add(took);
            }

            times.Sort();
            Say($"| {question.Name} | {times.Count} | {first:0.0} | {Share(times, 50)} | {Share(times, 99)} |");
        }
        catch (GraphStoreException e)
        {
            // The others are still worth asking.
            Say($"| {question.Name} | {times.Count} | failed: {e.Message.ReplaceLineEndings(" ")} | | |");
        }
    }

    /// <summary>What so many of a hundred do not exceed; nothing where the first one took all the time.</summary>
    private static string Share(List<double> sorted, int percent) =>
        sorted.Count == 0 ? "" : sorted[sorted.Count * percent / 100].ToString("0.0", CultureInfo.InvariantCulture);

    private static long PeakMegabytes() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
