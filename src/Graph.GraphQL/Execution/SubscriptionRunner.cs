using System.Runtime.CompilerServices;

namespace Graph.GraphQL.Execution;

/// <summary>Runs subscriptions (specification, section 6.2.3): the source's events, each answered by a run of the operation.</summary>
internal sealed class SubscriptionRunner(OperationRunner runner)
{
    // A subscription lasts as long as its client stays; the time limit is for each event.
    private static readonly TimeSpan NoLimit = TimeSpan.FromDays(10_000);

    /// <summary>A response for each event; where the source fails, a last one that says so.</summary>
    public async IAsyncEnumerable<GraphQLResult> RunAsync(ReadyOperation operation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var data = operation.Plan.Stream!;
        var opening = runner.Begin(operation, NoLimit);
        IAsyncEnumerator<object?>? events = null;
        try
        {
            while (true)
            {
                GraphQLResult? failed = null;
                var isOver = false;
                try
                {
                    events ??= ((IStreamResolver)data.Field.Resolver!).OpenAsync(null, opening.Context(data)).GetAsyncEnumerator(cancellationToken);
                    isOver = !await events.MoveNextAsync().ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
                {
                    isOver = true;
                }
                catch (Exception failure)
                {
                    opening.Push(data);
                    opening.AddError(failure, data);
                    opening.Pop();
                    runner.Log(opening);
                    failed = runner.Refuse([.. opening.Errors]);
                }

                if (failed is not null)
                {
                    yield return failed;
                    yield break;
                }

                if (isOver)
                    yield break;
                yield return await runner.RunAsync(operation, events!.Current).ConfigureAwait(false);
            }
        }
        finally
        {
            if (events is not null)
                await events.DisposeAsync().ConfigureAwait(false);
            runner.Release(opening);
        }
    }
}
