using System.Globalization;

namespace Graph.Storage.Sqlite;

/// <summary>Who holds a store's file, so that a person who waits knows for what.</summary>
internal static class LockHolder
{
    /// <summary>
    /// The program that writes to a SQLite file, such as <c>graph (process 4711)</c>; null where that cannot be told. Linux tells it of the programs of the same user.
    /// </summary>
    /// <remarks>The file is never opened for it: closing it would let go of this process's own locks (POSIX).</remarks>
    public static string? Find(string path)
    {
        var full = Path.GetFullPath(path);
        // With a log, who writes locks a byte of the shared memory; without, of the file itself.
        return Find([full, full + "-shm"], " WRITE ");
    }

    /// <summary>Another program that has a file with a log open, whether it writes or not; null where that cannot be told.</summary>
    public static string? FindOpen(string path) => Find([Path.GetFullPath(path) + "-shm"], "");

    private static string? Find(string[] locked, string kind) =>
        !Directory.Exists("/proc") ? null : Directory.EnumerateDirectories("/proc")
            .Where(static process => int.TryParse(Path.GetFileName(process), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id != Environment.ProcessId)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(process => Holds(process, locked, kind)) is { } holder
            ? $"{NameOf(holder)} (process {Path.GetFileName(holder)})"
            : null;

    private static bool Holds(string process, string[] locked, string kind)
    {
        try
        {
            return Directory.EnumerateFiles(Path.Combine(process, "fd")).Any(file =>
                locked.Contains(File.ResolveLinkTarget(file, returnFinalTarget: false)?.FullName, StringComparer.Ordinal)
                && File.ReadLines(Path.Combine(process, "fdinfo", Path.GetFileName(file))).Any(line => IsLock(line, kind)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is somebody else's.
            return false;
        }
    }

    private static bool IsLock(string line, string kind) => line.StartsWith("lock:", StringComparison.Ordinal) && line.Contains(kind, StringComparison.Ordinal);

    private static string NameOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "comm")).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "a program";
        }
    }
}
