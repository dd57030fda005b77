namespace Graph.GraphQL.Annotations;

/// <summary>
/// What a client asked of a connection. Checked already: counts are not negative and within the page size limit, and not both
/// directions are given. When neither was given, <see cref="First"/> is the default page size.
/// </summary>
/// <param name="First">Items from the front; null when paging backwards.</param>
/// <param name="After">Items after this cursor only.</param>
/// <param name="Last">Items from the end; null when paging forwards.</param>
/// <param name="Before">Items before this cursor only.</param>
public readonly record struct PagingArguments(int? First, string? After, int? Last, string? Before)
{
    /// <summary>True when the client selects neither <c>edges</c>, <c>nodes</c> nor <c>pageInfo</c>: no item need be fetched, only counted.</summary>
    public bool WithoutItems { get; init; }

    /// <summary>True when the client selects neither <c>edges</c> nor <c>pageInfo</c>: no cursor need be made.</summary>
    public bool WithoutCursors { get; init; }
}
