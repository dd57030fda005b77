using Graph.Api.Configuration;

namespace Graph.Api.Commands;

/// <summary>A file a command is told to write: whole or not at all, never the store, and never in the place of what is no file.</summary>
internal static class OutputFile
{
    private static readonly string[] Devices = ["/dev/", "/proc/"];

    /// <summary>Whether a path stands for a pipe, a terminal or another device, which is written to and must not be replaced.</summary>
    /// <param name="path">A full path.</param>
    public static bool IsDevice(string path) =>
        Devices.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>The path in full, behind links that lead elsewhere.</summary>
    /// <exception cref="CommandException">It is the store itself, or a link that leads back to itself.</exception>
    public static string PathOf(string file, Settings settings, Surroundings surroundings)
    {
        var path = Path.GetFullPath(file, surroundings.WorkingFolder);
        if (!IsDevice(path) && new FileInfo(path).LinkTarget is not null)
            path = TargetOf(path, file);
        if (settings.Store.Kind == StoreKind.Sqlite && path == Path.GetFullPath(settings.Store.Place, surroundings.WorkingFolder))
            throw new CommandException($"{file}: is the store itself; name another file.", ExitCode.Usage);
        return path;
    }

    private static string TargetOf(string link, string file)
    {
        try
        {
            return File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName;
        }
        catch (IOException)
        {
            throw new CommandException($"{file}: is a link that leads nowhere but back to itself; name another file.", ExitCode.Usage);
        }
    }

    /// <summary>Writes a file; an earlier one stands until the new one is whole.</summary>
    /// <param name="path">From <see cref="PathOf"/>.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="IOException">It cannot be written; what was there before is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        var unfinished = path + ".unfinished";
        try
        {
            using (var stream = File.Create(unfinished))
                write(stream);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }
}
