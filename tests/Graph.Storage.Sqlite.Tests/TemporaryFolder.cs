namespace Graph.Storage.Sqlite.Tests;

/// <summary>A folder of its own for each test class instance.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("graph-store-").FullName;
    private int _next;

    /// <summary>A path nobody used yet.</summary>
    public string NewFile() => Path.Combine(_path, $"{Interlocked.Increment(ref _next)}.db");

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
