using System.Text.Json;

namespace Graph.GraphQL.Execution;

/// <summary>A request to run an operation.</summary>
/// <param name="Query">The document.</param>
public sealed record GraphQLRequest(string Query)
{
    /// <summary>Which operation of the document to run; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, or undefined for none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether only queries may be run, as over HTTP GET.</summary>
    public bool QueriesOnly { get; init; }
}
