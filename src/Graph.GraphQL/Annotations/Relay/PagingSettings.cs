using Graph.GraphQL.Execution;

namespace Graph.GraphQL.Annotations;

/// <summary>The page sizes of one connection field, and the reading of its arguments.</summary>
/// <param name="DefaultPageSize">The page when neither <c>first</c> nor <c>last</c> is given.</param>
/// <param name="MaxPageSize">The largest page.</param>
internal sealed record PagingSettings(int DefaultPageSize, int MaxPageSize)
{
    /// <exception cref="GraphQLException">A count is negative or too large, or both directions are asked for.</exception>
    public PagingArguments Read(ResolverContext context)
    {
        var first = context.GetArgument<int?>("first");
        var last = context.GetArgument<int?>("last");
        if (first is not null && last is not null)
            throw Refused("Give either `first` or `last`, not both.");
        Check("first", first);
        Check("last", last);
        var showsCursors = context.SelectedFields.Any(static field => field is "edges" or "pageInfo");
        return new(
            first ?? (last is null ? Math.Min(DefaultPageSize, MaxPageSize) : null), context.GetArgument<string?>("after"),
            last, context.GetArgument<string?>("before"))
        {
            WithoutItems = !showsCursors && !context.SelectedFields.Any(static field => field is "nodes"),
            WithoutCursors = !showsCursors,
        };
    }

    private void Check(string name, int? count)
    {
        if (count < 0)
            throw Refused($"`{name}` is {count}; it must not be negative.");
        if (count > MaxPageSize)
            throw Refused($"`{name}` is {count}; the largest page is {MaxPageSize}. Go on page by page with `{(name == "first" ? "after" : "before")}`.");
    }

    private static GraphQLException Refused(string message) => new(message, ErrorCodes.InvalidArgument);
}
