using System.Runtime.ExceptionServices;

namespace Graph.Api.Ingest;

/// <summary>A stream whose beginning can be looked at before it is read. What goes wrong while that is fetched is told where reading comes to it.</summary>
internal sealed class ReadAheadStream : ReadOnlyStream
{
    private readonly Stream _stream;
    private readonly byte[] _beginning;
    private readonly int _length;
    private readonly ExceptionDispatchInfo? _wrong;
    private int _given;

    /// <summary>Fetches the beginning.</summary>
    /// <param name="stream">Left open.</param>
    /// <param name="bytes">How many bytes at most.</param>
    public ReadAheadStream(Stream stream, int bytes)
    {
        _stream = stream;
        _beginning = new byte[bytes];
        try
        {
            while (_length < bytes && stream.Read(_beginning, _length, bytes - _length) is > 0 and var count)
                _length += count;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            _wrong = ExceptionDispatchInfo.Capture(e);
        }
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlyMemory<byte> Beginning => _beginning.AsMemory(0, _length);

    /// <summary>What went wrong while the beginning was fetched, or null.</summary>
    public string? Wrong => _wrong?.SourceException.Message;

    /// <summary>Whether nothing follows the beginning.</summary>
    public bool IsWhole => _length < _beginning.Length && _wrong is null;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_given == _length)
        {
            _wrong?.Throw();
            return IsWhole ? 0 : _stream.Read(buffer);
        }

        var next = _beginning.AsSpan(_given, Math.Min(_length - _given, buffer.Length));
        next.CopyTo(buffer);
        _given += next.Length;
        return next.Length;
    }
}
