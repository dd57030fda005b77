using System.Collections.Concurrent;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Tests.Support;

/// <summary>Passes everything on but one statement, if so set, lets something happen before another, and remembers what was asked.</summary>
internal sealed class CountingDriver(IDriver driver) : IDriver
{
    private readonly ConcurrentQueue<string> _asked = [];

    /// <summary>The statement that is not passed on.</summary>
    public string? Refused { get; init; }

    /// <summary>The code it is refused with.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>What happens once, before a statement is sent for the first time.</summary>
    public (string Statement, Func<Task> Meanwhile)? Interruption { get; set; }

    /// <summary>How often a statement was sent.</summary>
    public int Count(string statement) => _asked.Count(asked => asked == statement);

    public IAsyncSession AsyncSession() => new Session(this, driver.AsyncSession());

    public Task<Version> GetServerVersionAsync(CancellationToken cancellation) => driver.GetServerVersionAsync(cancellation);

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private sealed class Session(CountingDriver counter, IAsyncSession session) : IAsyncSession
    {
        public IReadOnlyList<string> LastBookmarks => session.LastBookmarks;

        public async Task<EagerResult> ExecuteReadAsync(Query query, CancellationToken cancellation)
        {
            counter._asked.Enqueue(query.Text);
            if (counter.Interruption is { } interruption && interruption.Statement == query.Text)
            {
                counter.Interruption = null;
                await interruption.Meanwhile();
            }

            return query.Text == counter.Refused ? throw new Neo4jException(counter.Refusal, "refused") : await session.ExecuteReadAsync(query, cancellation);
        }

        public Task<EagerResult> ExecuteWriteAsync(Query query, CancellationToken cancellation)
        {
            counter._asked.Enqueue(query.Text);
            return session.ExecuteWriteAsync(query, cancellation);
        }
    }
}
