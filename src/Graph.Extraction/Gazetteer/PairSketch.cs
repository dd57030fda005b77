using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Tells of two UTF-16 units side by side whether some set may hold them: one bit for each pair, at the place the pair itself tells. It fits
/// a near cache however large the set, and rules out nearly all pairs that are not in it.
/// </summary>
internal readonly struct PairSketch
{
    /// <summary>Bits for each pair, at least: of sixteen pairs not in the set one passes at most.</summary>
    private const int BitsEach = 16;

    /// <summary>2³² divided by the golden ratio.</summary>
    private const uint Golden = 2654435769;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>A sketch of some pairs, in any order.</summary>
    public PairSketch(IReadOnlyCollection<(char First, char Second)> pairs)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)(pairs.Count * BitsEach) + 64);
        _shift = 32 - BitOperations.Log2(size);
        _bits = new ulong[size / 64];
        foreach (var (first, second) in pairs)
        {
            var bit = Spread(Pair(first, second)) >> _shift;
            _bits[bit / 64] |= 1UL << (int)bit;
        }
    }

    /// <summary>0 when the pair is not in the set, and 1 when it is, or is one of the few others that share a bit with one that is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHold(char first, char second)
    {
        var bit = Spread(Pair(first, second)) >> _shift;
        return (int)(_bits[bit / 64] >> (int)bit) & 1;
    }

    /// <summary>The same of eight pairs at once; of each only the lowest bit tells.</summary>
    /// <param name="bits">The sketch's own, see <see cref="Bits"/>, which the collector must not move meanwhile.</param>
    /// <param name="first">The first units.</param>
    /// <param name="second">The second ones.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe Vector256<int> MayHold(ulong* bits, Vector256<int> first, Vector256<int> second)
    {
        var pairs = Vector256.ShiftLeft(first, 16) | second;
        var bit = Vector256.ShiftRightLogical((pairs.AsUInt32() * Vector256.Create(Golden)).AsInt32(), _shift);
        // Numbers of 64 bits are read by halves; a processor with AVX2 has the lower half first.
        var parts = Avx2.GatherVector256((int*)bits, Vector256.ShiftRightLogical(bit, 5), sizeof(int));
        return Avx2.ShiftRightLogicalVariable(parts, (bit & Vector256.Create(31)).AsUInt32());
    }

    /// <summary>The bits, to be held in place while eight pairs at a time are asked about.</summary>
    public ReadOnlySpan<ulong> Bits => _bits;

    /// <summary>Both units as one number.</summary>
    public static uint Pair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>Multiplied by <see cref="Golden"/>, the high bits of even neighbouring numbers lie far apart (Knuth, TAOCP 3, 6.4).</summary>
    public static uint Spread(uint pair) => pair * Golden;
}
