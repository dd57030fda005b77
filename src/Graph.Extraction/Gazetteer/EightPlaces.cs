using System.Runtime.CompilerServices;
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

    /// <summary>The lowest bits, the first place's lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint LowBits(Vector256<int> values) => Vector256.ShiftLeft(values, 31).ExtractMostSignificantBits();
}
