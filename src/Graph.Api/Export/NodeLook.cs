using Graph.Model;

namespace Graph.Api.Export;

/// <summary>How a node looks where nothing else was chosen yet: as the explorer draws it.</summary>
internal static class NodeLook
{
    private const double Smallest = 5, Largest = 50;

    /// <summary>Red, green and blue of a kind.</summary>
    public static (byte Red, byte Green, byte Blue) ColourOf(EntityKind kind) => kind switch
    {
        EntityKind.Region => (0x1d, 0x6b, 0x66),
        EntityKind.Industry => (0xd0, 0x8b, 0x1d),
        EntityKind.Program => (0xa8, 0x43, 0x2c),
        EntityKind.Institution => (0x4a, 0x5f, 0x96),
        EntityKind.Person => (0x8a, 0x81, 0x74),
        _ => (0xa3, 0x48, 0x7f),
    };

    /// <summary>A diameter: the area grows with the count, so that what is named four times as often is twice as wide.</summary>
    /// <param name="count">What the node counts.</param>
    /// <param name="most">What the node counts that counts most; at least 1.</param>
    public static double SizeOf(long count, long most) => Math.Round(Math.Max(Smallest, Largest * Math.Sqrt((double)count / most)), 2);
}
