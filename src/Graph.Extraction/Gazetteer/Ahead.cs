using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Asks for memory that is to be read soon, and does not wait for it. A read waits, and few of those behind it begin meanwhile; of these many are under way
/// at once.
/// </summary>
internal static class Ahead
{
    /// <summary>Asks for the cache line of a place, which is not read and need be none of an array's. Does nothing where the processor has no such instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
}
