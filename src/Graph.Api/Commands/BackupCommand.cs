using System.CommandLine;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Storage;

namespace Graph.Api.Commands;

/// <summary><c>backup FILE</c>: copies an embedded store while it is read and written.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class BackupCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var file = new Argument<string>("FILE") { Description = "The copy; an earlier one is replaced when the new one is whole." };
        var command = new Command("backup", "Copies a sqlite store, as it is now, to another file, while it is served and written.") { file };
        command.SetAction(parsed => RunAsync(options.Read(parsed), parsed.GetRequiredValue(file)));
        return command;
    }

    private async Task<int> RunAsync(Settings settings, string file)
    {
        var target = OutputFile.PathOf(file, settings, surroundings);
        if (OutputFile.IsDevice(target))
            throw new CommandException($"{file}: is no place for a store; name a file.", ExitCode.Usage);
        await using var store = Stores.OpenEmbedded(settings, "backup", surroundings);
        var unfinished = target + ".unfinished";
        try
        {
            File.Delete(unfinished);
            store.Backup(unfinished);
            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file}: {FileProblems.OfWriting(e)}", ExitCode.Environment);
        }
        catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Full)
        {
            throw new CommandException($"{file}: the disk is full or refuses to be written; the store is untouched. Free some space, or name another place.", ExitCode.Environment);
        }
        finally
        {
            foreach (var left in new[] { unfinished, unfinished + "-wal", unfinished + "-shm", unfinished + "-journal" }.Where(File.Exists))
                File.Delete(left);
        }

        surroundings.Out.WriteLine($"{store.Location}: copied to {file}.");
        return ExitCode.Done;
    }
}
