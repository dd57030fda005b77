namespace Graph.GraphQL.Http;

/// <summary>A request that is not one of GraphQL over HTTP.</summary>
/// <param name="statusCode">The status to answer with.</param>
/// <param name="message">What is wrong, for the client.</param>
/// <param name="code">What is wrong, for its program: one of <see cref="ErrorCodes"/>.</param>
internal sealed class RequestRefusedException(int statusCode, string message, string code = ErrorCodes.BadRequest) : Exception(message)
{
    public int StatusCode { get; } = statusCode;

    public GraphQLError Error { get; } = new GraphQLError(message).OrCode(code);
}
