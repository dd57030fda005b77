using Graph.Model;

namespace Graph.Storage.Sqlite;

/// <summary>Lists of whole numbers as bytes: each as its difference from an expected value, zigzag, in groups of seven bits (LEB128).</summary>
internal static class SpanBlob
{
    /// <summary>Spans in order; the start as the distance from the end before.</summary>
    public static byte[] Encode(IReadOnlyList<TextSpan> spans)
    {
        var bytes = new List<byte>(spans.Count * 3);
        var last = 0;
        foreach (var span in spans)
        {
            Write(bytes, span.Start - last);
            Write(bytes, span.Length);
            last = span.End;
        }

        return [.. bytes];
    }

    /// <summary>The spans back.</summary>
    public static TextSpan[] Decode(ReadOnlySpan<byte> bytes)
    {
        var spans = new List<TextSpan>();
        var last = 0;
        while (bytes.Length > 0)
        {
            var start = last + Read(ref bytes);
            last = start + Read(ref bytes);
            spans.Add(new TextSpan(start, last));
        }

        return [.. spans];
    }

    /// <summary>The runs of an offset map; starts and sources as distances from the ends before.</summary>
    public static byte[] Encode(OffsetMap map)
    {
        var bytes = new List<byte>(map.Runs.Count * 4);
        int lastStart = 0, lastSource = 0;
        foreach (var run in map.Runs)
        {
            Write(bytes, run.Start - lastStart);
            Write(bytes, run.Source - lastSource);
            Write(bytes, run.Length);
            lastStart = run.Start + run.Length;
            lastSource = run.Source + run.Length;
        }

        return [.. bytes];
    }

    /// <summary>The map back.</summary>
    public static OffsetMap DecodeMap(ReadOnlySpan<byte> bytes)
    {
        var runs = new List<OffsetMap.Run>();
        int lastStart = 0, lastSource = 0;
        while (bytes.Length > 0)
        {
            var start = lastStart + Read(ref bytes);
            var source = lastSource + Read(ref bytes);
            var length = Read(ref bytes);
            runs.Add(new OffsetMap.Run(start, source, length));
            (lastStart, lastSource) = (start + length, source + length);
        }

        return new OffsetMap(runs);
    }

    private static void Write(List<byte> bytes, int value)
    {
        var rest = (uint)((value << 1) ^ (value >> 31));
        for (; rest >= 0x80; rest >>= 7)
            bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
    }

    private static int Read(ref ReadOnlySpan<byte> bytes)
    {
        uint value = 0;
        var read = 0;
        byte next;
        do
        {
            next = bytes[read];
            value |= (uint)(next & 0x7f) << (7 * read++);
        }
        while (next >= 0x80);
        bytes = bytes[read..];
        return (int)(value >> 1) ^ -(int)(value & 1);
    }
}
