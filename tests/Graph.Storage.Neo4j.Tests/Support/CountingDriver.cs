using System.Collections.Concurrent;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Tests.Support;

/// <summary>Passes everything on but one statement, if so set, and remembers what was asked.</summary>
internal sealed class CountingDriver(IDriver driver) : IDriver
{
    private readonly ConcurrentQueue<string> _asked = [];

    /// <summary>The statement that is not passed on.</summary>
    public string? Refused { get; init; }

    /// <summary>The code it is refused with.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>How often a statement was sent.</summary>
    public int Count(string statement) => _asked.Count(asked => asked == statement);

    public IAsyncSession AsyncSession() => new Session(this, driver.AsyncSession());

    public Task<Version> GetServerVersionAsync(CancellationToken cancellation) => driver.GetServerVersionAsync(cancellation);

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    private sealed class Session(CountingDriver counter, IAsyncSession session) : IAsyncSession
    {
        public IReadOnlyList<string> LastBookmarks => session.LastBookmarks;

        public Task<EagerResult> ExecuteReadAsync(Query query, CancellationToken cancellation)
        {
            counter._asked.Enqueue(query.Text);
            return query.Text == counter.Refused ? throw new Neo4jException(counter.Refusal, "refused") : session.ExecuteReadAsync(query, cancellation);
        }

        public Task<EagerResult> ExecuteWriteAsync(Query query, CancellationToken cancellation)
        {
            counter._asked.Enqueue(query.Text);
            return session.ExecuteWriteAsync(query, cancellation);
        }
    }
}
