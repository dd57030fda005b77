using System.Numerics;
using System.Runtime.InteropServices;

namespace Graph.Extraction.Text;

/// <summary>Some ranges of characters, told of many side by side at once.</summary>
internal interface ICharacterRanges
{
    /// <summary>All bits of the units that are in the ranges, none of the others.</summary>
    static abstract Vector<ushort> Hold(Vector<ushort> units);
}

/// <summary>Asks whether a text keeps to some ranges of characters: in one pass over it, where a search for each that is outside would take one each.</summary>
internal static class CharacterRanges
{
    /// <summary>Whether all characters of the text are in the ranges.</summary>
    public static bool HoldAll<TRanges>(ReadOnlySpan<char> text)
        where TRanges : ICharacterRanges
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        if (units.Length < Vector<ushort>.Count)
            return HoldFew<TRanges>(units);
        for (var i = 0; i < units.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            if (!AreAll(TRanges.Hold(new Vector<ushort>(units[i..]))))
                return false;
        }

        // The last ones together with some that were asked for before.
        return AreAll(TRanges.Hold(new Vector<ushort>(units[^Vector<ushort>.Count..])));
    }

    /// <summary>Which units are from one character to another.</summary>
    public static Vector<ushort> AreIn(Vector<ushort> units, char first, char last) =>
        Vector.LessThanOrEqual(units - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));

    /// <summary>Which units are one character.</summary>
    public static Vector<ushort> Are(Vector<ushort> units, char character) => Vector.Equals(units, new Vector<ushort>(character));

    private static bool HoldFew<TRanges>(ReadOnlySpan<ushort> units)
        where TRanges : ICharacterRanges
    {
        if (units.IsEmpty)
            return true;
        // Behind them the first stands again and again.
        Span<ushort> filled = stackalloc ushort[Vector<ushort>.Count];
        filled.Fill(units[0]);
        units.CopyTo(filled);
        return AreAll(TRanges.Hold(new Vector<ushort>(filled)));
    }

    private static bool AreAll(Vector<ushort> held) => Vector.EqualsAll(held, Vector<ushort>.AllBitsSet);
}
