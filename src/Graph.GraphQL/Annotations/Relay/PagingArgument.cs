using Graph.GraphQL.Types;

namespace Graph.GraphQL.Annotations;

/// <summary>The four arguments of a connection field.</summary>
internal static class PagingArgument
{
    public static IEnumerable<GraphQLArgument> All() =>
    [
        new("first", SpecifiedScalars.Int) { Description = "Returns the first _n_ elements from the list.", ClrName = "first" },
        new("after", SpecifiedScalars.String) { Description = "Returns the elements in the list that come after the specified cursor.", ClrName = "after" },
        new("last", SpecifiedScalars.Int) { Description = "Returns the last _n_ elements from the list.", ClrName = "last" },
        new("before", SpecifiedScalars.String) { Description = "Returns the elements in the list that come before the specified cursor.", ClrName = "before" },
    ];
}
