namespace Graph.GraphQL.Annotations;

/// <summary>
/// The field answers with a Relay connection: it gains the arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.
/// A method that returns a list has it sliced; one that returns a <see cref="Connection{T}"/> receives
/// <see cref="PagingArguments"/> and slices for itself.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The connection type's name without <c>Connection</c>; null for the name of its nodes' type.</summary>
    public string? ConnectionName { get; init; }

    /// <summary>The page size when neither <c>first</c> nor <c>last</c> is given; 0 for the server's setting.</summary>
    public int DefaultPageSize { get; init; }

    /// <summary>The largest page a client may ask for; 0 for the server's setting.</summary>
    public int MaxPageSize { get; init; }
}
