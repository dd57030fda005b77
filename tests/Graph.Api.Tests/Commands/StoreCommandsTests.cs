using System.Diagnostics;
using Graph.Api.Commands;
using Graph.Api.Tests.Support;
using Graph.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Graph.Api.Tests.Commands;

/// <summary><c>check</c> and <c>backup</c>.</summary>
public sealed class StoreCommandsTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Check_SoundOrDamagedStore_FindsNothingOrNamesTheCountWithStatus1()
    {
        await IngestAsync();
        var sound = await _shell.RunAsync("check", "--store", "sqlite:graph.db");
        sound.Output.ShouldEndWith("graph.db: no damage found.\n");
        sound.Status.ShouldBe(ExitCode.Done);

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_shell.Folder.Path, "graph.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE entity_counts SET articles = articles + 1";
            command.ExecuteNonQuery();
        }

        var damaged = await _shell.RunAsync("check", "--store", "sqlite:graph.db");
        damaged.Output.ShouldStartWith("entity_counts: ");
        damaged.Status.ShouldBe(ExitCode.Partial);
    }

    [Fact]
    public async Task Backup_WhileItIsServed_IsAStoreOfTheSameGraph()
    {
        await IngestAsync();

        var serving = await _shell.ServeWhileAsync(
            async _ =>
            {
                var backup = await _shell.RunAsync("backup", "copy.db", "--store", "sqlite:graph.db");
                backup.Error.ShouldBeEmpty();
                backup.Status.ShouldBe(ExitCode.Done);
            },
            "--no-seeds", "--store", "sqlite:graph.db");

        serving.Status.ShouldBe(ExitCode.Done);
        Directory.GetFiles(_shell.Folder.Path, "copy.db*").ShouldHaveSingleItem();
        var original = await _shell.RunAsync("statistics", "--store", "sqlite:graph.db");
        (await _shell.RunAsync("statistics", "--store", "sqlite:copy.db")).Output.ShouldBe(original.Output);
    }

    [Fact]
    public async Task Store_HeldOpenWhileOtherProgramsComeAndGo_ShowsWhatEachStored()
    {
        await IngestAsync();
        await using var store = SqliteGraphStore.Open(Path.Combine(_shell.Folder.Path, "graph.db"));
        foreach (var (page, documents) in new[] { ("001_ddd502ad81bfaf8d.txt", 2), ("002_319fe351b6d8c39b.txt", 3) })
        {
            await RunBesideAsync("ingest", Path.Combine(Shell.Seeds, page), "--store", "sqlite:graph.db");
            await using var snapshot = await store.OpenSnapshotAsync();
            (await snapshot.StatisticsAsync()).Documents.ShouldBe(documents);
        }
    }

    [Fact]
    public async Task Backup_OntoTheStoreItself_IsRefused()
    {
        await IngestAsync();
        (await _shell.RunAsync("backup", "graph.db", "--store", "sqlite:graph.db")).ShouldFail(ExitCode.Usage, "graph.db: is the store itself; name another file.");
    }

    [Fact]
    public async Task Backup_OntoADevice_IsRefused()
    {
        await IngestAsync();
        // A place where nothing could be put, were it tried.
        (await _shell.RunAsync("backup", "/proc/self/fd/1", "--store", "sqlite:graph.db")).ShouldFail(ExitCode.Usage, "/proc/self/fd/1: is no place for a store; name a file.");
    }

    [Fact]
    public async Task Backup_ThatCannotBePutInItsPlace_LeavesNothingBehind()
    {
        await IngestAsync();
        Directory.CreateDirectory(Path.Combine(_shell.Folder.Path, "folder"));
        (await _shell.RunAsync("backup", "folder", "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Environment);
        Directory.GetFiles(_shell.Folder.Path, "folder*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("check", "check")]
    [InlineData("backup", "backup", "copy.db")]
    public async Task Command_OfTheEmbeddedStoreAlone_RefusesMemory(string command, params string[] arguments) =>
        (await _shell.RunAsync([.. arguments, "--store", "memory"])).ShouldFail(ExitCode.Usage, $"--store memory: {command} is for sqlite:PATH alone.");

    /// <summary>Runs the program in a process of its own.</summary>
    private async Task RunBesideAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _shell.Folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Graph.Api.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var program = Process.Start(start)!;
        var printed = program.StandardOutput.ReadToEndAsync();
        var error = await program.StandardError.ReadToEndAsync();
        await printed;
        await program.WaitForExitAsync();
        program.ExitCode.ShouldBe(ExitCode.Done, error);
    }

    private async Task IngestAsync() =>
        (await _shell.RunAsync("ingest", Path.Combine(Shell.Seeds, "000_d06f8bd3ffeab6ca.txt"), "--store", "sqlite:graph.db")).Status.ShouldBe(ExitCode.Done);
}
