using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Asks for memory that is to be read soon, and does not wait for it. A read waits, and few of those behind it begin meanwhile; of these many are under way
/// at once.
/// </summary>
internal static class Ahead
{
    /// <summary>The bytes of a cache line.</summary>
    private const int LineLength = 64;

    /// <summary>Asks for the cache line of a place, which is not read and need be none of an array's. Does nothing where the processor has no such instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref T place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }

    /// <summary>Asks for an object of more than one cache line and no more than two. Should it be moved meanwhile, only the time is lost.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void FetchObject(object value)
    {
        if (!Sse.IsSupported)
            return;
        var address = (byte*)Unsafe.As<object, nint>(ref value);
        Sse.Prefetch0(address);
        Sse.Prefetch0(address + LineLength);
    }
}
