namespace Graph.GraphQL.Annotations;

/// <summary>Information about pagination in a connection.</summary>
/// <param name="HasNextPage">Indicates whether more edges exist following the set defined by the client's arguments.</param>
/// <param name="HasPreviousPage">Indicates whether more edges exist prior to the set defined by the client's arguments.</param>
/// <param name="StartCursor">When paginating backwards, the cursor to continue.</param>
/// <param name="EndCursor">When paginating forwards, the cursor to continue.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
