namespace Graph.Api.Ingest;

/// <summary>
/// A file without a size of its own, such as a named pipe or standard input: opening it waits for whoever writes, and so does every read. Both are done on
/// another thread, so that the wait can be given up; that thread ends with the process.
/// </summary>
internal sealed class StoppableStream : ReadOnlyStream
{
    private readonly FileStream _file;
    private readonly CancellationToken _cancellation;
    private byte[] _buffer = [];

    private StoppableStream(FileStream file, CancellationToken cancellation) => (_file, _cancellation) = (file, cancellation);

    /// <summary>Opens a file to read, however long that takes.</summary>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public static StoppableStream OpenRead(string path, CancellationToken cancellation) =>
        new(Await(Task.Run(() => File.OpenRead(path), CancellationToken.None), cancellation), cancellation);

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The wait was given up.</exception>
    public override int Read(Span<byte> buffer)
    {
        // A read that is given up goes on into memory that nobody else looks at.
        if (_buffer.Length < buffer.Length)
            _buffer = new byte[buffer.Length];
        var (own, wanted) = (_buffer, buffer.Length);
        var count = Await(Task.Run(() => _file.Read(own, 0, wanted), CancellationToken.None), _cancellation);
        own.AsSpan(0, count).CopyTo(buffer);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        // Closing waits for a read under way: one that was given up is left to the end of the process.
        if (disposing && !_cancellation.IsCancellationRequested)
            _file.Dispose();
        base.Dispose(disposing);
    }

    private static T Await<T>(Task<T> waiting, CancellationToken cancellation) => waiting.WaitAsync(cancellation).GetAwaiter().GetResult();
}
