using System.Buffers;
using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Graph.GraphQL.Execution;

/// <summary>
/// The response as it grows: JSON written as UTF-8 into one rented array that can be rewound. Rewinding is how a null takes the
/// place of a half-written object. Unlike <see cref="Utf8JsonWriter"/> it checks nothing: the plan only asks for what is valid.
/// </summary>
internal sealed class JsonBuffer
{
    private const int InitialSize = 16 * 1024;
    private const int LargestKept = 1024 * 1024;

    // What RFC 8259 section 7 says must be escaped; everything else stays as it is, Chinese text above all.
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Select(static c => (char)c)) + "\"\\");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _length;

    public int Length => _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Forgets everything after a position.</summary>
    public void Rewind(int length) => _length = length;

    /// <summary>Forgets everything, and gives an unusually large array back.</summary>
    public void Clear()
    {
        _length = 0;
        if (_bytes.Length <= LargestKept)
            return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = ArrayPool<byte>.Shared.Rent(InitialSize);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>
    /// Ends an object or list whose members were each written with a comma before them: the first comma becomes the opening bracket.
    /// </summary>
    public void Close(int start, byte open, byte close)
    {
        if (_length == start)
            WriteByte(open);
        else
            _bytes[start] = open;
        WriteByte(close);
    }

    public void WriteNull() => Write("null"u8);

    public void WriteBoolean(bool value) => Write(value ? "true"u8 : "false"u8);

    public void WriteInt32(int value)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    public void WriteInt64(long value)
    {
        Reserve(20);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Writes a finite number in the fewest digits that read back to it, in JavaScript's form.</summary>
    public void WriteDouble(double value)
    {
        Reserve(32);
        var target = _bytes.AsSpan(_length, 32);
        if (!ShortDecimal.TryFormat(value, target, out var written))
        {
            value.TryFormat(target, out written, "R", CultureInfo.InvariantCulture);
            if (target[..written].Contains((byte)'E'))
                written = ShortDecimal.FormatExponent(value, target);
        }

        _length += written;
    }

    public void WriteString(string value)
    {
        Reserve((value.Length * 3) + 2);
        _bytes[_length++] = (byte)'"';
        var rest = value.AsSpan();
        while (true)
        {
            var plain = rest.IndexOfAny(Escaped);
            var run = plain < 0 ? rest : rest[..plain];
            // Unpaired surrogates become U+FFFD: JSON text is UTF-8, which has no room for them.
            Utf8.FromUtf16(run, _bytes.AsSpan(_length), out _, out var written, replaceInvalidSequences: true);
            _length += written;
            if (plain < 0)
                break;
            WriteEscape(rest[plain]);
            rest = rest[(plain + 1)..];
            Reserve((rest.Length * 3) + 1);
        }

        _bytes[_length++] = (byte)'"';
    }

    /// <summary>Writes what a custom scalar serialized to.</summary>
    public void WriteAny(object? value)
    {
        switch (value)
        {
            case null:
                WriteNull();
                break;
            case string text:
                WriteString(text);
                break;
            case bool flag:
                WriteBoolean(flag);
                break;
            case int number:
                WriteInt32(number);
                break;
            case long number:
                WriteInt64(number);
                break;
            case double number when double.IsFinite(number):
                WriteDouble(number);
                break;
            case JsonElement json:
                Write(Encoding.UTF8.GetBytes(json.GetRawText()));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(map);
                break;
            case IEnumerable list:
                WriteList(list);
                break;
            default:
                Write(JsonSerializer.SerializeToUtf8Bytes(value));
                break;
        }
    }

    private void WriteMap(IEnumerable<KeyValuePair<string, object?>> map)
    {
        var start = _length;
        foreach (var (name, value) in map)
        {
            WriteByte((byte)',');
            WriteString(name);
            WriteByte((byte)':');
            WriteAny(value);
        }

        Close(start, (byte)'{', (byte)'}');
    }

    private void WriteList(IEnumerable list)
    {
        var start = _length;
        foreach (var item in list)
        {
            WriteByte((byte)',');
            WriteAny(item);
        }

        Close(start, (byte)'[', (byte)']');
    }

    private void WriteEscape(char value)
    {
        Reserve(6);
        var shortForm = value switch
        {
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            _ => (byte)0,
        };
        _bytes[_length++] = (byte)'\\';
        if (shortForm != 0)
        {
            _bytes[_length++] = shortForm;
            return;
        }

        "u00"u8.CopyTo(_bytes.AsSpan(_length));
        _bytes[_length + 3] = (byte)"0123456789abcdef"[value >> 4];
        _bytes[_length + 4] = (byte)"0123456789abcdef"[value & 15];
        _length += 5;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
            Grow(count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_bytes.Length * 2, _length + count)));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
