using Graph.GraphQL;
using Graph.GraphQL.Execution;
using Graph.Storage;

namespace Graph.Api.Schema;

/// <summary>Asks a whole request once more, of the newest moment, when another program changed the graph while it was answered.</summary>
internal sealed class ChangedGraphRetry : IQueryRetry
{
    /// <inheritdoc/>
    public async ValueTask<bool> PrepareAsync(IServiceProvider services, IReadOnlyList<GraphQLError> errors)
    {
        if (!errors.Any(error => error.Exception is StoreUnavailableException { Problem: StoreProblem.Changed }))
            return false;
        await services.GetRequiredService<GraphReader>().MoveOnAsync();
        return true;
    }
}
