using System.Runtime.CompilerServices;

namespace Graph.Api.Schema.Subscriptions;

/// <summary>
/// Notices that something was stored, by whatever program: an ingest runs beside the service more often than in it. Looks at the snapshot's id,
/// which costs a store next to nothing.
/// </summary>
/// <param name="graph">The request's way to the store; each change moves it on to the newest snapshot.</param>
/// <param name="clock">What the pauses are measured by.</param>
internal sealed class StoreChanges(GraphReader graph, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>The present state at once, then every other state that is seen; what comes and goes between two looks is not.</summary>
    public async IAsyncEnumerable<string> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = await graph.AskAsync(snapshot => new ValueTask<string>(snapshot.Id));
        yield return seen;
        while (true)
        {
            await Task.Delay(Pause, clock, cancellation);
            await graph.MoveOnAsync();
            var now = await graph.AskAsync(snapshot => new ValueTask<string>(snapshot.Id));
            if (now == seen)
                continue;
            seen = now;
            yield return now;
        }
    }
}
