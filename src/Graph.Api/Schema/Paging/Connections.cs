using Graph.GraphQL;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Paging;

/// <summary>Between Relay's words and the store's.</summary>
internal static class Connections
{
    /// <summary>The part a client asked for, for the store; no item where none is shown, for then they need only be counted.</summary>
    /// <param name="paging">The client's words.</param>
    /// <param name="question">The sign of what is asked; its cursors must bear it.</param>
    /// <exception cref="GraphQLException">A cursor is none, or of another question.</exception>
    public static PageRequest ToPageRequest(this PagingArguments paging, string question)
    {
        var (after, before) = (Cursor.KeyOf(paging.After, "after", question), Cursor.KeyOf(paging.Before, "before", question));
        return paging.WithoutItems ? new(0, after, null, before) : new(paging.First, after, paging.Last, before);
    }

    /// <summary>A store's slice as a connection.</summary>
    /// <param name="slice">The slice.</param>
    /// <param name="question">The sign of what was asked.</param>
    /// <param name="moment">The snapshot it was read from.</param>
    /// <param name="view">Shows an item.</param>
    public static Connection<TView> ToConnection<T, TView>(this Slice<T> slice, string question, string moment, Func<T, TView> view)
        where TView : notnull
    {
        var edges = slice.Items.Select(item => new Edge<TView>(view(item.Node), new Cursor(item.Cursor, question, moment).ToString())).ToList();
        var pageInfo = new PageInfo(
            slice.HasNextPage, slice.HasPreviousPage, edges.Count == 0 ? null : edges[0].Cursor, edges.Count == 0 ? null : edges[^1].Cursor);
        return new Connection<TView>(edges, pageInfo, slice.TotalCount);
    }
}
