namespace Graph.GraphQL.Annotations;

/// <summary>A page of a longer list.</summary>
/// <remarks>
/// A connection as Relay's cursor connections specification has it. Derive from it to add fields: public properties and methods become fields.
/// </remarks>
/// <typeparam name="T">The node's C# type.</typeparam>
public class Connection<T>
    where T : notnull
{
    private readonly Func<CancellationToken, ValueTask<int>> _totalCount;

    /// <summary>A page whose total is counted only when a client asks for it.</summary>
    /// <param name="edges">The page's items.</param>
    /// <param name="pageInfo">What lies before and after.</param>
    /// <param name="totalCount">Counts all items, not only the page's.</param>
    public Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, Func<CancellationToken, ValueTask<int>> totalCount)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(pageInfo);
        ArgumentNullException.ThrowIfNull(totalCount);
        (Edges, PageInfo, _totalCount) = (edges, pageInfo, totalCount);
    }

    /// <summary>A page whose total is counted at once, and only when a client asks for it.</summary>
    public Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, Func<int> totalCount)
        : this(edges, pageInfo, _ => ValueTask.FromResult(totalCount()))
    {
    }

    /// <summary>A page whose total is known.</summary>
    public Connection(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, int totalCount)
        : this(edges, pageInfo, _ => ValueTask.FromResult(totalCount))
    {
    }

    /// <summary>The page's items with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; }

    /// <summary>The page's items.</summary>
    public IReadOnlyList<T> Nodes => field ??= [.. Edges.Select(static edge => edge.Node)];

    /// <summary>What lies before and after the page.</summary>
    public PageInfo PageInfo { get; }

    /// <summary>The number of all items, of which this page is a part.</summary>
    public ValueTask<int> GetTotalCountAsync(CancellationToken cancellationToken) => _totalCount(cancellationToken);
}
