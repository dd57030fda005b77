using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Graph.Model;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>An ingest in a process of its own, so that it can be killed. The process is this assembly, started as a program.</summary>
internal static class KilledIngest
{
    private const string Ready = "ready";
    private static readonly int[] BatchSizes = [1, 70, 3, 150];

    /// <summary>What is ingested: documents that share most of their entities.</summary>
    public static IReadOnlyList<DocumentFacts> Documents { get; } =
    [
        .. Enumerable.Range(0, 3000).Select(i => Document(
            $"{i}.txt",
            Article("", $"[株洲=region:430200]办[计划{i % 97}=program:计划{i % 97}]与[主题{i % 31}=theme:主题{i % 31}]。[甲{i % 211}=person:甲{i % 211}]说。"))),
    ];

    /// <summary>The program: ingests the documents into the file named by its argument, in transactions of many sizes; with another argument, only has it open until told to end.</summary>
    public static async Task<int> Main(string[] args)
    {
        await using var store = SqliteGraphStore.Open(args[0]);
        await Console.Out.WriteLineAsync(Ready);
        if (args.Length > 1)
        {
            await Console.In.ReadLineAsync();
            return 0;
        }

        var next = 0;
        for (var batch = 0; next < Documents.Count; batch++)
        {
            var size = BatchSizes[batch % BatchSizes.Length];
            await store.PutManyAsync([.. Documents.Skip(next).Take(size)]);
            next += size;
        }

        return 0;
    }

    /// <summary>Starts the program and kills it (SIGKILL) so long after it opened the store.</summary>
    public static async Task RunAndKillAsync(string path, TimeSpan after)
    {
        using var process = await StartAsync(path);
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Starts the program, which has the store open while that is done, and lets it end.</summary>
    public static async Task BesideAsync(string path, Func<Process, Task> action)
    {
        using var process = await StartAsync(path, "--hold");
        await action(process);
        await process.StandardInput.WriteLineAsync();
        await process.WaitForExitAsync();
    }

    private static async Task<Process> StartAsync(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["exec", Assembly.GetExecutingAssembly().Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        (await process.StandardOutput.ReadLineAsync()).ShouldBe(Ready, string.Create(CultureInfo.InvariantCulture, $"process {process.Id}"));
        return process;
    }
}
