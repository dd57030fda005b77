namespace Graph.GraphQL.Http;

/// <summary>A request that is not one of GraphQL over HTTP.</summary>
/// <param name="statusCode">The status to answer with.</param>
/// <param name="message">What is wrong, for the client.</param>
internal sealed class RequestRefusedException(int statusCode, string message) : Exception(message)
{
    public int StatusCode { get; } = statusCode;
}
