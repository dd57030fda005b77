namespace Graph.Api.Ingest;

/// <summary>A stream that can be read again from a place that was not let go yet. Places are counted from its beginning.</summary>
/// <param name="stream">Closed with this one.</param>
internal sealed class ReplayStream(Stream stream) : ReadOnlyStream
{
    private byte[] _kept = [];
    private int _start;
    private int _next;
    private int _end;

    /// <summary>The place of <c>_kept[0]</c>.</summary>
    private long _origin;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_next == _end && Fetch(buffer.Length) == 0)
            return 0;
        var next = _kept.AsSpan(_next, Math.Min(_end - _next, buffer.Length));
        next.CopyTo(buffer);
        _next += next.Length;
        return next.Length;
    }

    /// <summary>Lets go what stands before a place.</summary>
    public void LetGo(long place) => _start = (int)Math.Clamp(place - _origin, _start, _next);

    /// <summary>Goes back, to behind the first line that ends at or after a place.</summary>
    /// <returns>The place of the line that is read next.</returns>
    public long GoBehindLineAt(long place)
    {
        _next = Math.Max(_start, (int)(place - _origin));
        while (_kept.AsSpan(_next, _end - _next).IndexOfAny((byte)'\n', (byte)'\r') is var lineEnd)
        {
            if (lineEnd >= 0)
            {
                _next += lineEnd + 1;
                if (_kept[_next - 1] == '\r' && (_next < _end || Fetch(1) > 0) && _kept[_next] == '\n')
                    _next++;
                break;
            }

            _start = _next = _end;
            if (Fetch(64 * 1024) == 0)
                break;
        }

        return _origin + (_start = _next);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }

    private int Fetch(int wanted)
    {
        if (_kept.Length - _end < wanted)
        {
            var kept = _kept.AsSpan(_start, _end - _start);
            var room = kept.Length + wanted <= _kept.Length / 2 ? _kept : new byte[Math.Max(kept.Length + wanted, 2 * kept.Length)];
            kept.CopyTo(room);
            _origin += _start;
            (_next, _end, _start) = (_next - _start, kept.Length, 0);
            _kept = room;
        }

        var count = stream.Read(_kept, _end, wanted);
        _end += count;
        return count;
    }
}
