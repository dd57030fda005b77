namespace Graph.Api.Ingest;

/// <summary>Reads an expanding stream until it has grown beyond reason: a small file that expands to gigabytes is a trap, not a corpus.</summary>
/// <param name="expanded">Gives the expanded bytes.</param>
/// <param name="compressedBytes">How many bytes were needed for those so far.</param>
/// <param name="limits">How much is too much.</param>
internal sealed class ExpansionGuardStream(Stream expanded, Func<long> compressedBytes, SourceLimits limits) : ReadOnlyStream
{
    private long _read;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The expansion went beyond the limits.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = expanded.Read(buffer);
        _read += count;
        if (_read > limits.ExpansionFloor && _read / limits.ExpansionFactor > compressedBytes())
            throw new InvalidDataException($"expands to more than {limits.ExpansionFactor} times its size; the rest is not read");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            expanded.Dispose();
        base.Dispose(disposing);
    }
}
