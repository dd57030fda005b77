using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Graph.Extraction.Text;

/// <summary>
/// Tells where in a stretch of text no Chinese character stands, a bit for each place: marks, digits and letters, one in seven characters or so. Looked for one by one they are
/// too near each other for a search by vectors, and a walk over the characters takes three times as long.
/// </summary>
internal static class MarkMask
{
    /// <summary>How many characters a mask tells of.</summary>
    public const int Width = 64;

    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    /// <summary>The places among the first <see cref="Width"/> characters of the text, or as many as it has, the first in the lowest bit.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var mask = 0UL;
        if (text.Length < Width)
        {
            for (var i = 0; i < text.Length; i++)
                mask |= text[i] is >= First and <= Last ? 0 : 1UL << i;
            return mask;
        }

        // A character below the first is, less it, greater than any: one comparison tells both ends.
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (var i = 0; i < Width; i += Vector256<ushort>.Count)
        {
            var beyond = Vector256.GreaterThan(Vector256.Create(units.Slice(i, Vector256<ushort>.Count)) - Vector256.Create((ushort)First), Vector256.Create((ushort)(Last - First)));
            mask |= (ulong)beyond.ExtractMostSignificantBits() << i;
        }

        return mask;
    }
}
