namespace Graph.Api.Ingest;

/// <summary>One line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Its bytes without the line break; empty when it is too long. Valid until the next line is asked for.</param>
/// <param name="TooLong">Whether it was longer than allowed and its bytes were let go.</param>
internal readonly record struct BoundedLine(int Number, ReadOnlyMemory<byte> Bytes, bool TooLong);

/// <summary>Cuts a stream at line feeds without ever holding more than one line of bounded length.</summary>
internal static class BoundedLines
{
    /// <summary>Reads the lines in order; a carriage return before the line feed is not part of the line.</summary>
    /// <param name="stream">Read to its end; what it throws passes through.</param>
    /// <param name="maxBytes">Longer lines come without their bytes.</param>
    public static IEnumerable<BoundedLine> Read(Stream stream, int maxBytes)
    {
        var buffer = new byte[64 * 1024];
        int filled = 0, number = 1;
        var dropping = false;
        while (true)
        {
            var count = stream.Read(buffer, filled, buffer.Length - filled);
            var searched = filled;
            filled += count;
            var start = 0;
            int lineFeed;
            while ((lineFeed = Array.IndexOf(buffer, (byte)'\n', Math.Max(start, searched), filled - Math.Max(start, searched))) >= 0)
            {
                yield return dropping ? new BoundedLine(number, default, true) : Line(buffer, start, lineFeed, number, maxBytes);
                dropping = false;
                number++;
                start = lineFeed + 1;
            }

            if (count == 0)
            {
                if (dropping || filled > start)
                    yield return dropping ? new BoundedLine(number, default, true) : Line(buffer, start, filled, number, maxBytes);
                yield break;
            }

            filled -= start;
            Buffer.BlockCopy(buffer, start, buffer, 0, filled);
            if (filled > maxBytes)
                dropping = true;
            if (dropping)
                filled = 0;
            else if (filled == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
    }

    private static BoundedLine Line(byte[] buffer, int start, int end, int number, int maxBytes)
    {
        if (end > start && buffer[end - 1] == '\r')
            end--;
        return end - start > maxBytes
            ? new BoundedLine(number, default, true)
            : new BoundedLine(number, buffer.AsMemory(start, end - start), false);
    }
}
