using Graph.GraphQL;

namespace Graph.Api.Schema.Inputs;

/// <summary>Refuses an argument that cannot be, with the code that the store's own refusals have.</summary>
internal static class InvalidArgument
{
    /// <summary>The refusal.</summary>
    /// <param name="message">Names the argument and says what is allowed.</param>
    public static GraphQLException Because(string message) => new(message, ErrorCodes.InvalidArgument);
}
