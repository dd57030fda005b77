namespace Graph.Storage;

/// <summary>A part of an ordered answer.</summary>
/// <param name="Items">In order.</param>
/// <param name="TotalCount">How many the whole answer has, whatever part was asked for.</param>
/// <param name="HasNextPage">Whether items follow.</param>
/// <param name="HasPreviousPage">Whether items precede.</param>
public sealed record Slice<T>(IReadOnlyList<SliceItem<T>> Items, int TotalCount, bool HasNextPage, bool HasPreviousPage)
{
    /// <summary>The items without their cursors.</summary>
    public IEnumerable<T> Nodes => Items.Select(item => item.Node);

    /// <summary>The same part with something else for each item, made of the item and its place in the part.</summary>
    internal Slice<TOther> Map<TOther>(Func<T, int, TOther> make) =>
        new([.. Items.Select((item, place) => new SliceItem<TOther>(make(item.Node, place), item.Cursor))], TotalCount, HasNextPage, HasPreviousPage);
}

/// <summary>An item and the cursor that leads back to it.</summary>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Opaque, printable, safe in a URL.</param>
public readonly record struct SliceItem<T>(T Node, string Cursor);
