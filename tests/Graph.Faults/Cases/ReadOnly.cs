using Graph.Faults.Support;

namespace Graph.Faults.Cases;

/// <summary>A store that may be read and not written, by a user who is not root.</summary>
internal static class ReadOnly
{
    private static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    public static async Task<string> RunAsync(Ground ground)
    {
        if (Environment.UserName != "root")
            throw new SkippedException("only root can act as another user.");
        var folder = Directory.CreateDirectory(Path.Combine(ground.Folder, "read-only")).FullName;
        var file = Path.Combine(folder, "graph.db");
        var place = new StorePlace($"sqlite:{file}", ground.Folder);
        await GraphProgram.MustAsync(place, "ingest", ground.Rows(Ground.ForSqlite));
        var before = await File.ReadAllBytesAsync(file);
        var heldFolder = await RefusedAsync(ground, place);
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        var heldFile = await RefusedAsync(ground, place);
        Must.Hold(heldFile == heldFolder, $"two messages for one thing: {heldFile} {heldFolder}");
        Must.Hold((await File.ReadAllBytesAsync(file)).AsSpan().SequenceEqual(before), "the file was changed");
        await GraphProgram.MustAsync(place, "check");
        // What only asks is answered, in a folder that may not be written too.
        File.SetUnixFileMode(folder, (UnixFileMode)0b101_101_101);
        var told = await GraphProgram.Start(AsNobody, place, "statistics").EndAsync(TimeSpan.FromMinutes(2));
        Must.Hold(told.Status == 0 && told.Output == await GraphProgram.MustAsync(place, "statistics"), $"`statistics` ended with {told.Status}: {told.Error.Trim()}");
        return $"status 3, \"{heldFile[(file.Length + 2)..]}\"; not a byte was changed; `statistics` tells what it tells elsewhere";
    }

    private static async Task<string> RefusedAsync(Ground ground, StorePlace place)
    {
        var ended = await GraphProgram.Start(AsNobody, place, "ingest", ground.Rows(Ground.ForSqlite)).EndAsync(TimeSpan.FromMinutes(2));
        Must.Hold(ended.Status == 3, $"the ingest ended with {ended.Status}: {ended.Error.Trim()}");
        return ended.ErrorLine();
    }
}
