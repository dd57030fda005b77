using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.Versioning;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

/// <summary>The program over a store that may be read and not written, by a user whom that binds.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ReadOnlyStoreTests : IAsyncLifetime
{
    private const string Page = "000_d06f8bd3ffeab6ca.txt";

    private readonly Shell _shell = new();

    private string Store => Path.Combine(_shell.Folder.Path, "graph.db");

    private string Refusal =>
        $"graph: {Store}: the store may not be opened for writing; check the rights of the file and its folder, copy it to a folder of your own, or name another with --store.\n";

    public async Task InitializeAsync()
    {
        (await _shell.RunAsync("ingest", Path.Combine(Shell.Seeds, Page), "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
        File.SetUnixFileMode(Store, (UnixFileMode)0b100_100_100);
        File.SetUnixFileMode(_shell.Folder.Path, (UnixFileMode)0b101_101_101);
    }

    public Task DisposeAsync()
    {
        File.SetUnixFileMode(_shell.Folder.Path, (UnixFileMode)0b111_000_000);
        _shell.Dispose();
        return Task.CompletedTask;
    }

    [OrdinaryUserFact]
    public async Task Command_ThatOnlyAsks_DoesWhatItDoesElsewhere()
    {
        foreach (var command in new string[][] { ["statistics"], ["query", "{ articles(first: 1) { nodes { title body } } }"], ["check"] })
        {
            var elsewhere = await _shell.RunAsync([.. command, "--store", $"sqlite:{Store}"]);
            var here = await RunAsync(command);
            here.Error.ShouldBe(elsewhere.Error);
            here.Output.ShouldBe(elsewhere.Output);
            here.Status.ShouldBe(ExitCode.Done);
        }

        var export = await RunAsync("export", "--format", "csv-matrix", "--output", "-");
        export.Output.ShouldContain("株洲市");
        export.Status.ShouldBe(ExitCode.Done);
        Directory.GetFiles(_shell.Folder.Path).ShouldBe([Store]);
    }

    [OrdinaryUserFact]
    public async Task Command_ThatTakesSomethingIn_IsRefusedWithWhatToDo()
    {
        foreach (var command in new[] { "ingest", "serve" })
            (await RunAsync(command, Path.Combine(Shell.Seeds, Page))).ShouldBe(new Shell.Run(ExitCode.Environment, "", Refusal));
    }

    [OrdinaryUserFact]
    public async Task Serve_OverAStoreOnlyToBeRead_SaysSoAndAnswers()
    {
        using var serving = Start("serve", "--urls", "http://127.0.0.1:0");
        try
        {
            (await serving.StandardError.ReadLineAsync()).ShouldBe($"graph: sqlite:{Store}: may not be written here, so it is only read; nothing can be taken in.");
            await serving.StandardOutput.ReadLineAsync();
            var address = (await serving.StandardOutput.ReadLineAsync())!["Serving on ".Length..];
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ statistics { documents } articles(first: 1) { nodes { body } } }" });
            (await answer.Content.ReadAsStringAsync()).ShouldContain("\"documents\":1");
        }
        finally
        {
            serving.Kill();
            await serving.WaitForExitAsync();
        }
    }

    private Process Start(params string[] arguments)
    {
        var line = OrdinaryUserFactAttribute.CommandLine(
            ["dotnet", Path.Combine(AppContext.BaseDirectory, "Graph.Api.dll"), .. arguments, "--store", $"sqlite:{Store}"]);
        return Process.Start(new ProcessStartInfo(line[0], line[1..])
        {
            // Where the example pages are found, as a person would start it.
            WorkingDirectory = Checkout.Path(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private async Task<Shell.Run> RunAsync(params string[] arguments)
    {
        using var program = Start(arguments);
        var printed = program.StandardOutput.ReadToEndAsync();
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();
        return new Shell.Run(program.ExitCode, await printed, error);
    }
}
