using System.Collections.Immutable;

namespace Graph.GraphQL;

/// <summary>Thrown with errors that are meant for the client: their messages go into the response as they are.</summary>
public class GraphQLException : Exception
{
    /// <summary>Creates the exception of one error.</summary>
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Errors = [error];

    /// <summary>Creates the exception of an error that has only a message.</summary>
    public GraphQLException(string message)
        : this(new GraphQLError(message))
    {
    }

    /// <summary>Creates the exception of an error that has a message and a code.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message).OrCode(code))
    {
    }

    /// <summary>Creates the exception of several errors, at least one.</summary>
    public GraphQLException(IEnumerable<GraphQLError> errors)
        : this([.. errors])
    {
    }

    private GraphQLException(ImmutableArray<GraphQLError> errors)
        : base(string.Join("\n\n", errors.Select(error => error.Message))) => Errors = errors;

    /// <summary>The errors, at least one.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }
}
