using System.Text.Json;

namespace Graph.Api.Ingest;

/// <summary>Cuts JSON that comes as a stream into values, holding one at a time.</summary>
/// <param name="stream">In UTF-8.</param>
/// <param name="maxValueBytes">A longer value is not cut.</param>
internal sealed class JsonCutter(Stream stream, int maxValueBytes)
{
    private byte[] _buffer = new byte[256 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>What became of a value.</summary>
    public enum Cut
    {
        /// <summary>It is whole.</summary>
        Whole,

        /// <summary>The stream ends before it does.</summary>
        CutOff,

        /// <summary>It is longer than allowed.</summary>
        TooLong,

        /// <summary>It is not JSON.</summary>
        Broken,
    }

    /// <summary>The line that is read next, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Where and how the last value was broken.</summary>
    public string Why { get; private set; } = "";

    /// <summary>What is held, from the place that is read next.</summary>
    public ReadOnlySpan<byte> Held => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Goes over blanks and commas.</summary>
    /// <returns>The next byte, or -1 at the end.</returns>
    public int Peek()
    {
        while (true)
        {
            var next = Held.IndexOfAnyExcept(" \t\r\n,"u8);
            if (next < 0)
                next = _end - _start;
            GoOver(next);
            if (_start < _end)
                return _buffer[_start];
            if (!Fetch())
                return -1;
        }
    }

    /// <summary>Where the next value begins, counted from here, from an offset on; -1 at the end.</summary>
    public int NextFrom(int offset)
    {
        while (true)
        {
            var next = Held[offset..].IndexOfAnyExcept(" \t\r\n,"u8);
            if (next >= 0)
                return offset + next;
            if (!Fetch())
                return -1;
        }
    }

    /// <summary>Goes over what was looked at.</summary>
    public void GoOver(int bytes)
    {
        Line += _buffer.AsSpan(_start, bytes).Count((byte)'\n');
        _start += bytes;
    }

    /// <summary>Cuts the value that begins here, or a few bytes on; it is held until the next call.</summary>
    public Cut TryCut(out ReadOnlyMemory<byte> value, int from = 0)
    {
        value = default;
        while (true)
        {
            var held = Held[from..];
            var reader = new Utf8JsonReader(held, isFinalBlock: false, new JsonReaderState(JsonRow.Lenient));
            try
            {
                if (reader.Read() && reader.TrySkip())
                {
                    value = _buffer.AsMemory(_start + from, (int)reader.BytesConsumed);
                    return value.Length > maxValueBytes ? Cut.TooLong : Cut.Whole;
                }
            }
            catch (JsonException e)
            {
                if (JsonRow.BlankOutNaN(_buffer.AsSpan(_start + from, held.Length), (int)reader.BytesConsumed))
                    continue;
                Why = Told(e);
                return Cut.Broken;
            }

            if (held.Length > maxValueBytes)
                return Cut.TooLong;

            if (!Fetch())
                return Cut.CutOff;
        }
    }

    /// <summary>Goes on behind a value that cannot be cut, to the next object behind another or a comma that has a text; false where none follows.</summary>
    public bool GoBehindBroken()
    {
        while (true)
        {
            var next = NextObject();
            if (next < 0)
                return false;
            GoOver(next);
            if (JsonRow.Names(Held).Text || _end - _start < 4096 && Fetch() && JsonRow.Names(Held).Text)
                return true;
        }
    }

    /// <summary>Reads tokens on from here, whatever their values are as long as.</summary>
    /// <param name="state">Where reading stands; that of the token read, afterwards.</param>
    /// <param name="take">Told of each token; false ends it.</param>
    /// <returns>Whether it was ended, not the stream.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public bool ReadTokens(ref JsonReaderState state, TokenTaker take)
    {
        while (true)
        {
            var reader = new Utf8JsonReader(Held, isFinalBlock: false, state);
            var consumed = 0;
            while (reader.Read())
            {
                consumed = (int)reader.BytesConsumed;
                state = reader.CurrentState;
                if (take(ref reader))
                    continue;
                GoOver(consumed);
                return true;
            }

            GoOver(consumed);
            if (_end - _start > maxValueBytes)
                throw new JsonException("A string of it is too long.");
            if (!Fetch())
                return false;
        }
    }

    /// <summary>Told of a token.</summary>
    public delegate bool TokenTaker(ref Utf8JsonReader reader);

    /// <summary>What a person is told of broken JSON.</summary>
    public string Told(JsonException e)
    {
        var line = Line + (e.LineNumber ?? 0);
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return FormattableString.Invariant($"is not valid JSON in line {line}, at byte {(e.BytePositionInLine ?? 0) + 1}: {(end < 0 ? e.Message : e.Message[..end])}");
    }

    /// <summary>How far it is from here to the next <c>, {"</c> or <c>} {"</c>, with which a row begins; -1 at the end.</summary>
    private int NextObject()
    {
        var from = 1;
        while (true)
        {
            var open = from < Held.Length ? Held[from..].IndexOf((byte)'{') : -1;
            if (open >= 0)
            {
                open += from;
                from = open + 1;
                var inside = Held[from..].IndexOfAnyExcept(" \t\r\n"u8);
                if (inside >= 0 && Held[from + inside] == '"' && Held[..open].TrimEnd(" \t\r\n"u8) is [.., (byte)'}' or (byte)','])
                    return open;
                if (inside >= 0)
                    continue;
                from = open;
            }
            else
            {
                from = Math.Max(1, Held.Length);
            }

            // What was looked at goes, but for the end of the object before.
            var seen = Held[..Math.Min(from, Held.Length)].TrimEnd(" \t\r\n,"u8).Length - 1;
            if (seen > 0)
            {
                GoOver(seen);
                from -= seen;
            }

            if (!Fetch())
                return -1;
        }
    }

    /// <summary>Fetches more; false at the end.</summary>
    private bool Fetch()
    {
        if (_ended)
            return false;
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        // As much as there is room for: what is cut is looked at from its beginning each time.
        var before = _end;
        while (_end < _buffer.Length)
        {
            var count = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (count == 0)
            {
                _ended = true;
                break;
            }

            _end += count;
        }

        return _end > before;
    }
}
