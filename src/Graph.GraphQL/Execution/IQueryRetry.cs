namespace Graph.GraphQL.Execution;

/// <summary>
/// Says whether a query whose response has errors is run once more, whole, such as when the data changed under it. Register implementations as
/// services.
/// </summary>
public interface IQueryRetry
{
    /// <summary>Called at most once for a query. Must not throw.</summary>
    /// <param name="services">The request's services; what they keep of the failed run must be let go of here.</param>
    /// <param name="errors">The errors of the response, at least one.</param>
    /// <returns>Whether the response is dropped and the query run again; its second response stands, whatever it is.</returns>
    ValueTask<bool> PrepareAsync(IServiceProvider services, IReadOnlyList<GraphQLError> errors);
}
