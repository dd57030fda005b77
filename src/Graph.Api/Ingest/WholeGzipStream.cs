using System.IO.Compression;

namespace Graph.Api.Ingest;

/// <summary>
/// Expands gzip (RFC 1952) and refuses what was cut off. The library takes the end of a file for the end of what is compressed in it, wherever it comes: half a download
/// reads as a whole of fewer lines.
/// </summary>
/// <remarks>
/// Whether the last member was complete only the library's decoder knows. So it is given one more behind the file's end: its mark comes out at the end if what went
/// before was complete; else its bytes are taken for more of what is missing, and something else comes out, or nothing.
/// </remarks>
internal sealed class WholeGzipStream : ReadOnlyStream
{
    // Letters are coded, not stored: no part of the member reads like the mark.
    private static readonly byte[] Mark = [.. "the end of what was compressed, to the end"u8];
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly MarkedStream _marked;
    private readonly GZipStream _expanded;

    /// <param name="compressed">Left open.</param>
    public WholeGzipStream(Stream compressed)
    {
        _marked = new MarkedStream(compressed);
        _expanded = new GZipStream(_marked, CompressionMode.Decompress);
    }

    /// <summary>How many compressed bytes were read so far.</summary>
    public long CompressedBytes => _marked.Count;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">It is not gzip, damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = Expand(buffer);
        // The decoder asks for more only when it has given all it made of what it had: what comes then is of the mark. Where it asks for no more, what stands behind
        // the end is not gzip, and gzip passes over that.
        if (!_marked.IsAtMark)
            return count;
        var last = new List<byte>(Mark.Length);
        for (; count > 0; count = Expand(buffer))
            last.AddRange(buffer[..count]);
        return last.SequenceEqual(Mark) ? 0 : throw CutOff(null);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _expanded.Dispose();
        base.Dispose(disposing);
    }

    private int Expand(Span<byte> buffer)
    {
        try
        {
            return _expanded.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            // What the library says of any damage is that a method of compression is not supported.
            throw _marked.IsAtMark ? CutOff(e) : new InvalidDataException("is not gzip, or damaged; make or fetch it again", e);
        }
    }

    private static InvalidDataException CutOff(InvalidDataException? cause) =>
        new("is cut off: the end of what was compressed is missing; make or fetch it again", cause);

    private static byte[] Compress(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return compressed.ToArray();
    }

    /// <summary>A stream, and behind its end the mark's member.</summary>
    private sealed class MarkedStream(Stream stream) : ReadOnlyStream
    {
        private int _given;

        public long Count { get; private set; }

        public bool IsAtMark { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (!IsAtMark)
            {
                var count = stream.Read(buffer);
                Count += count;
                if (count > 0 || buffer.Length == 0)
                    return count;
                IsAtMark = true;
            }

            var next = MarkMember.AsSpan(_given, Math.Min(MarkMember.Length - _given, buffer.Length));
            next.CopyTo(buffer);
            _given += next.Length;
            return next.Length;
        }
    }
}
