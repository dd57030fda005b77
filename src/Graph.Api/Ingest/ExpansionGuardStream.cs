namespace Graph.Api.Ingest;

/// <summary>Reads an expanding stream until it has grown beyond reason: a small file that expands to gigabytes is a trap, not a corpus.</summary>
/// <param name="expanded">Gives the expanded bytes.</param>
/// <param name="compressed">The stream they come from; its position says how much was needed.</param>
/// <param name="limits">How much is too much.</param>
internal sealed class ExpansionGuardStream(Stream expanded, Stream compressed, SourceLimits limits) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The expansion went beyond the limits.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = Expand(buffer);
        _read += count;
        if (_read > limits.ExpansionFloor && _read / limits.ExpansionFactor > compressed.Position)
            throw new InvalidDataException($"expands to more than {limits.ExpansionFactor} times its size; the rest is not read");
        return count;
    }

    private int Expand(Span<byte> buffer)
    {
        try
        {
            return expanded.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            // What the library says of any damage is that a method of compression is not supported.
            throw new InvalidDataException("is not gzip, or damaged; make or fetch it again", e);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            expanded.Dispose();
        base.Dispose(disposing);
    }
}
