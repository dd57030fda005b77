namespace Graph.GraphQL.Annotations;

/// <summary>An item of a list with its position in it.</summary>
/// <remarks>Derive from it to add fields to the edge.</remarks>
/// <typeparam name="T">The node's C# type.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">An opaque position, valid as <c>after</c> or <c>before</c>.</param>
public class Edge<T>(T node, string cursor)
    where T : notnull
{
    /// <summary>The item at the end of the edge.</summary>
    public T Node { get; } = node;

    /// <summary>A cursor for use in pagination.</summary>
    public string Cursor { get; } = cursor;
}
