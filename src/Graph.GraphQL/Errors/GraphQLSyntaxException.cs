namespace Graph.GraphQL;

/// <summary>Thrown by the parsers for a text that is not GraphQL, or that exceeds a limit. The only exception any text can cause.</summary>
/// <param name="error">What was found where.</param>
public sealed class GraphQLSyntaxException(GraphQLError error) : GraphQLException(error)
{
    /// <summary>What was found where.</summary>
    public GraphQLError Error => Errors[0];
}
