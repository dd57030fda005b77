using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Extraction.Gazetteer;

/// <summary>
/// Asks the system to keep large tables on pages of two megabytes. A table read at random places has more pages of four kilobytes than the processor
/// remembers the addresses of, and each it has forgotten is looked up in memory before the table is.
/// </summary>
internal static partial class LargePages
{
    private const nint PageSize = 2 << 20;

    /// <summary>Linux: pages touched from now on are large where there are some (madvise(2), MADV_HUGEPAGE).</summary>
    private const int Advise = 14;

    /// <summary>Linux from 6.1: pages that are there already become large now (MADV_COLLAPSE).</summary>
    private const int Collapse = 25;

    /// <summary>Asks for the pages a table lies on. A system that knows no large pages, or has none left, changes nothing, and neither does a table that is moved.</summary>
    public static unsafe void Ask<T>(T[] table)
        where T : unmanaged
    {
        if (!OperatingSystem.IsLinux() || table.Length == 0)
            return;
        var first = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(table));
        var end = first + ((nint)table.Length * sizeof(T));
        for (var page = first & -PageSize; page < end; page += PageSize)
        {
            if (Tell(page, PageSize, Advise) == 0)
                _ = Tell(page, PageSize, Collapse);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Tell(nint address, nint length, int advice);
}
