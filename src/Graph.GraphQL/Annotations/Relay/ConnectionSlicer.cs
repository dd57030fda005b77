using System.Globalization;
using System.Text;

namespace Graph.GraphQL.Annotations;

/// <summary>
/// Cuts a page out of a list that is whole in memory, by Relay's pagination algorithm. Cursors hold the item's position.
/// </summary>
public static class ConnectionSlicer
{
    /// <summary>The page of <paramref name="items"/> that <paramref name="paging"/> asks for.</summary>
    /// <exception cref="GraphQLException">A cursor is not one of ours.</exception>
    public static Connection<T> Slice<T>(IEnumerable<T> items, PagingArguments paging)
        where T : notnull
    {
        var list = items as IReadOnlyList<T> ?? [.. items];
        var start = paging.After is null ? 0 : Math.Min(Position(paging.After) + 1, list.Count);
        var end = paging.Before is null ? list.Count : Math.Min(Position(paging.Before), list.Count);
        end = Math.Max(start, end);
        if (paging.First is { } first)
            end = Math.Min(end, start + Math.Min(first, end - start));
        if (paging.Last is { } last)
            start = Math.Max(start, end - Math.Min(last, end - start));

        var edges = new Edge<T>[end - start];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = new(list[start + i], Cursor(start + i));
        var page = new PageInfo(end < list.Count, start > 0, edges.Length == 0 ? null : edges[0].Cursor, edges.Length == 0 ? null : edges[^1].Cursor);
        return new(edges, page, list.Count);
    }

    /// <summary>The cursor of a position, counted from 0.</summary>
    public static string Cursor(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The position a cursor stands for, counted from 0.</summary>
    /// <exception cref="GraphQLException">The text is not such a cursor.</exception>
    public static int Position(string cursor)
    {
        Span<byte> bytes = stackalloc byte[16];
        return cursor.Length <= 16
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            && position < int.MaxValue
                ? position
                : throw new GraphQLException($"The cursor {Types.Inspect.Value(cursor)} is not one this connection gave out.", ErrorCodes.InvalidArgument);
    }
}
