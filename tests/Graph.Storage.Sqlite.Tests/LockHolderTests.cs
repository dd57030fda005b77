using System.Diagnostics;

namespace Graph.Storage.Sqlite.Tests;

public sealed class LockHolderTests : IDisposable
{
    private const string Locker = "/usr/bin/flock";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("-shm")]
    public async Task LockHolder_OfAFileThatAnotherProgramLocks_IsThatProgram(string suffix)
    {
        // Systems without it have no /proc to tell it either.
        if (!File.Exists(Locker))
            return;
        var path = _folder.NewFile();
        await File.WriteAllTextAsync(path + suffix, "");
        LockHolder.Find(path).ShouldBeNull();

        using var holder = Process.Start(new ProcessStartInfo(Locker) { ArgumentList = { path + suffix, "sh", "-c", "echo locked; sleep 60" }, RedirectStandardOutput = true })!;
        await holder.StandardOutput.ReadLineAsync();
        try
        {
            // What it starts holds the lock with it.
            LockHolder.Find(path)!.ShouldMatch(@"^(flock|sh|sleep) \(process [0-9]+\)$");
            LockHolder.Find(path + "x").ShouldBeNull();
        }
        finally
        {
            holder.Kill(entireProcessTree: true);
        }
    }
}
