using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Eight characters side by side, of which the same is asked in tables, all at once (AVX2). Where the processor cannot, it is asked one by one, as it is for what is left
/// behind the last eight: both give the same.
/// </summary>
internal static class EightPlaces
{
    /// <summary>How many more bytes a table of bytes must have behind the last.</summary>
    public const int Room = 4;

    /// <summary>How many they are.</summary>
    public const int Count = 8;

    /// <summary>By mask, which of eight places are kept, a byte for each, the first lowest: two kilobytes for a branch or eight steps less.</summary>
    private static readonly ulong[] KeptBy = [.. Enumerable.Range(0, 1 << Count).Select(KeptOf)];

    /// <summary>Whether the processor can.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Units from a place on, each as a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<int> From(ushort* units) => Avx2.ConvertToVector256Int32(units);

    /// <summary>
    /// What a table of units has at eight places. Above the unit's sixteen bits stand those of the unit behind it, which the table must have room for.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<int> Read(ushort* table, Vector256<int> places) => Avx2.GatherVector256((int*)table, places, sizeof(ushort));

    /// <summary>What a table of bytes has at eight places, and above it the three bytes behind, which the table must have room for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<int> Read(byte* table, Vector256<int> places) => Avx2.GatherVector256((int*)table, places, sizeof(byte));

    /// <summary>The same moved by one place on, with another in front: what stands before each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Behind(int front, Vector256<int> values) =>
        Avx2.Blend(Avx2.PermuteVar8x32(values, Vector256.Create(7, 0, 1, 2, 3, 4, 5, 6)), Vector256.Create(front), 1);

    /// <summary>The same moved by one place back, with another at the end: what stands behind each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Before(Vector256<int> values, int end) =>
        Avx2.Blend(Avx2.PermuteVar8x32(values, Vector256.Create(1, 2, 3, 4, 5, 6, 7, 0)), Vector256.Create(end), 1 << 7);

    /// <summary>The same without what stands behind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Vector256<int> ReadUnits(ushort* table, Vector256<int> places) => Read(table, places) & Vector256.Create((int)ushort.MaxValue);

    /// <summary>A bit for each place that has nothing, the first place's lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Empty(Vector256<int> values) => Vector256.Equals(values, Vector256<int>.Zero).ExtractMostSignificantBits();

    /// <summary>Writes numbers, none above a unit, as units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Write(Vector256<int> units, ushort* into) => Vector128.Store(Vector256.Narrow(units.AsUInt32(), units.AsUInt32()).GetLower(), into);

    /// <summary>Writes the numbers of eight places side by side.</summary>
    /// <param name="first">The number of the first.</param>
    /// <param name="into">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Number(int first, int* into) => Vector256.Store(Vector256<int>.Indices + Vector256.Create(first), into);

    /// <summary>
    /// Writes the numbers of those of eight places side by side whose bits are set, one behind the other, and gives how many they are. Whatever they are, eight places are written: there must be room.
    /// </summary>
    /// <param name="mask">A bit for each place, the first one's lowest.</param>
    /// <param name="first">The number of the first.</param>
    /// <param name="into">Where to.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe int Keep(uint mask, int first, int* into)
    {
        var kept = Vector128.CreateScalarUnsafe(Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(KeptBy), (nint)mask)).AsByte();
        Vector256.Store(Avx2.ConvertToVector256Int32(kept) + Vector256.Create(first), into);
        return BitOperations.PopCount(mask);
    }

    private static ulong KeptOf(int mask)
    {
        var kept = 0UL;
        var shift = 0;
        for (var place = 0; place < Count; place++)
        {
            if ((mask >> place & 1) == 0)
                continue;
            kept |= (ulong)place << shift;
            shift += 8;
        }

        return kept;
    }

    /// <summary>The lowest bits, the first place's lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LowBits(Vector256<int> values) => Vector256.ShiftLeft(values, 31).ExtractMostSignificantBits();
}
