using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Paging;

/// <summary>Between Relay's words and the store's.</summary>
internal static class Connections
{
    /// <summary>The part a client asked for, for the store.</summary>
    public static PageRequest ToPageRequest(this PagingArguments paging) => new(paging.First, paging.After, paging.Last, paging.Before);

    /// <summary>A store's slice as a connection.</summary>
    public static Connection<TView> ToConnection<T, TView>(this Slice<T> slice, Func<T, TView> view)
        where TView : notnull
    {
        var edges = slice.Items.Select(item => new Edge<TView>(view(item.Node), item.Cursor)).ToList();
        var pageInfo = new PageInfo(
            slice.HasNextPage, slice.HasPreviousPage, edges.Count == 0 ? null : edges[0].Cursor, edges.Count == 0 ? null : edges[^1].Cursor);
        return new Connection<TView>(edges, pageInfo, slice.TotalCount);
    }
}
