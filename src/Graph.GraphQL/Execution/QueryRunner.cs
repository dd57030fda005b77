using Graph.GraphQL.Language;

namespace Graph.GraphQL.Execution;

/// <summary>Runs queries and mutations; a query whose response has errors once more where an <see cref="IQueryRetry"/> says so.</summary>
internal sealed class QueryRunner(OperationRunner runner, IReadOnlyList<IQueryRetry> retries)
{
    /// <summary>Runs a query or mutation.</summary>
    public ValueTask<GraphQLResult> RunAsync(ReadyOperation operation)
    {
        var running = runner.RunAsync(operation);
        // A mutation has done something already.
        if (retries.Count == 0 || operation.Plan.Operation.Operation != OperationType.Query)
            return running;
        if (!running.IsCompletedSuccessfully)
            return RunAgainAsync(running, operation);
        var result = running.Result;
        return result.Errors.Count == 0 ? new(result) : RunAgainAsync(new(result), operation);
    }

    private async ValueTask<GraphQLResult> RunAgainAsync(ValueTask<GraphQLResult> running, ReadyOperation operation)
    {
        var result = await running.ConfigureAwait(false);
        if (result.Errors.Count == 0)
            return result;
        foreach (var retry in retries)
        {
            if (!await retry.PrepareAsync(operation.Services, result.Errors).ConfigureAwait(false))
                continue;
            result.Dispose();
            return await runner.RunAsync(operation).ConfigureAwait(false);
        }

        return result;
    }
}
