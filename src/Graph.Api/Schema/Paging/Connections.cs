using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Paging;

/// <summary>
/// Between Relay's words and the store's. A client's cursor is the store's with the moment of the graph it was given out at: <c>key.snapshot</c>.
/// </summary>
internal static class Connections
{
    private const char Separator = '.';

    /// <summary>The part a client asked for, for the store; no item where none is shown, for then they need only be counted.</summary>
    public static PageRequest ToPageRequest(this PagingArguments paging) => paging.WithoutItems
        ? new(0, KeyOf(paging.After), null, KeyOf(paging.Before))
        : new(paging.First, KeyOf(paging.After), paging.Last, KeyOf(paging.Before));

    /// <summary>The moment a cursor was given out at; null when it does not say.</summary>
    public static string? MomentOf(string cursor) =>
        cursor.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? cursor[(end + 1)..] : null;

    /// <summary>A store's slice as a connection.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="moment">The snapshot it was read from.</param>
    /// <param name="view">Shows an item.</param>
    public static Connection<TView> ToConnection<T, TView>(this Slice<T> slice, string moment, Func<T, TView> view)
        where TView : notnull
    {
        var edges = slice.Items.Select(item => new Edge<TView>(view(item.Node), $"{item.Cursor}{Separator}{moment}")).ToList();
        var pageInfo = new PageInfo(
            slice.HasNextPage, slice.HasPreviousPage, edges.Count == 0 ? null : edges[0].Cursor, edges.Count == 0 ? null : edges[^1].Cursor);
        return new Connection<TView>(edges, pageInfo, slice.TotalCount);
    }

    private static string? KeyOf(string? cursor) =>
        cursor?.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? cursor[..end] : cursor;
}
