using System.Diagnostics;
using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>No space for the store: a small file system of its own, or a limit on the size of files.</summary>
internal static class FullDisk
{
    public static async Task<string> RunAsync(Ground ground)
    {
        var disk = Directory.CreateDirectory(Path.Combine(ground.Folder, "disk")).FullName;
        await MountAsync(disk, "size=4m", "tmpfs");
        try
        {
            var place = new StorePlace($"sqlite:{Path.Combine(disk, "graph.db")}", ground.Folder);
            return await TryAsync(ground, [], place, () => MountAsync(disk, "remount,size=200m"));
        }
        finally
        {
            using var unmount = Process.Start("umount", [disk]);
            await unmount.WaitForExitAsync();
        }
    }

    // In blocks of 1 KB. The runtime's own memory, which it keeps in a file unless told otherwise, does not count. The shell ignores the signal, and so does what it starts: the write fails instead.
    public static Task<string> LimitAsync(Ground ground) =>
        TryAsync(ground, ["bash", "-c", "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 2500; exec \"$0\" \"$@\""], ground.NewFile(), () => Task.CompletedTask);

    private static async Task<string> TryAsync(Ground ground, string[] by, StorePlace place, Func<Task> makeSpace)
    {
        var undisturbed = await ground.UndisturbedFileAsync();
        var ended = await GraphProgram.Start(by, place, "ingest", ground.Rows(Ground.ForSqlite)).EndAsync(TimeSpan.FromMinutes(5));
        Must.Hold(ended.Status == 3, $"the ingest ended with {ended.Status}: {ended.Error.Trim()}");
        var line = ended.ErrorLine();
        Must.Hold(line.Contains("disk", StringComparison.Ordinal), $"the message does not say what is wrong: {line}");
        await makeSpace();
        await GraphProgram.MustAsync(place, "check");
        var held = (await GraphProgram.MustAsync(place, "statistics")).Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        await GraphProgram.MustAsync(place, "ingest", ground.Rows(Ground.ForSqlite));
        Must.Hold(await ground.DescribeAsync(place) == undisturbed, "with space again the graph is another than that of an undisturbed ingest");
        return $"status 3, \"{line[(line.LastIndexOf(".db: ", StringComparison.Ordinal) + 5)..]}\"; {held} documents stored and undamaged; with space the rest is taken in, and the graph is that of an undisturbed ingest";
    }

    private static async Task MountAsync(string folder, string options, string? type = null)
    {
        string[] arguments = type is null ? ["-o", options, folder] : ["-t", type, "-o", options, "none", folder];
        using var mount = Process.Start(new ProcessStartInfo("mount", arguments) { RedirectStandardError = true })!;
        await mount.WaitForExitAsync();
        if (mount.ExitCode != 0)
            throw new SkippedException("a file system of its own can only be mounted by root.");
    }
}
