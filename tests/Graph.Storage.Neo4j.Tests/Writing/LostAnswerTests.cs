using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Tests.Support;
using static Graph.TestKit.Facts;

namespace Graph.Storage.Neo4j.Tests.Writing;

/// <summary>A write is committed, and its answer lost on the way: the program sends it again and must tell what it did.</summary>
[Collection("Neo4j")]
public sealed class LostAnswerTests
{
    [Neo4jFact]
    public async Task Put_TheAnswerIsLost_ReportsWhatTheFirstSendingDid()
    {
        await using var other = await StoredGraph.CreateEmptyAsync();
        await other.PutAsync(Document("there.txt", Article("", "[株洲=region:430200]。")));
        var options = (await Neo4jServer.Shared.Value).Options with { RetryDelay = TimeSpan.FromMilliseconds(1) };
        var handler = new LosingHandler();
        await using var store = new Neo4jGraphStore(options, new HttpDriver(options, handler));
        var replaced = Document("there.txt", Article("", "[贵州=region:520000]。"));
        var added = Document("new.txt", Article("", "[株洲=region:430200]与[贵州=region:520000]。"));

        // Another program writes before the batch comes again: its own token stands between.
        handler.LoseAfterwards("$token", async () => await other.PutAsync(Document("other.txt", Article("", "[株洲=region:430200]。"))));
        (await store.PutManyAsync([added])).ShouldBe([PutOutcome.Added]);
        handler.LoseAfterwards("$token", onlyFromSendingOn: 2);
        (await store.PutManyAsync([added, replaced])).ShouldBe([PutOutcome.Unchanged, PutOutcome.Replaced]);
        handler.Lost.ShouldBe(2);

        var raced = await StoredGraph.DescribeAsync();
        await using var afresh = await StoredGraph.CreateEmptyAsync();
        await afresh.PutManyAsync([added, replaced, Document("other.txt", Article("", "[株洲=region:430200]。"))]);
        (await StoredGraph.DescribeAsync()).ShouldBe(raced);
    }

    [Neo4jFact]
    public async Task Remove_TheAnswerIsLost_StillSaysThatItRemoved()
    {
        await using (var first = await StoredGraph.CreateEmptyAsync())
            await first.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));
        var options = (await Neo4jServer.Shared.Value).Options with { RetryDelay = TimeSpan.FromMilliseconds(1) };
        var handler = new LosingHandler();
        await using var store = new Neo4jGraphStore(options, new HttpDriver(options, handler));

        handler.LoseAfterwards("$token");
        (await store.RemoveAsync(new("a.txt"))).ShouldBeTrue();
        handler.Lost.ShouldBe(1);
        (await store.RemoveAsync(new("a.txt"))).ShouldBeFalse();
    }

    /// <summary>Lets a request through to the server, and the connection break before its answer comes back.</summary>
    private sealed class LosingHandler() : DelegatingHandler(new SocketsHttpHandler())
    {
        private string? _statement;
        private int _sendings;
        private Func<Task> _meanwhile = () => Task.CompletedTask;

        public int Lost { get; private set; }

        /// <param name="statement">Part of the statement whose answer is lost, once.</param>
        /// <param name="meanwhile">What happens before it is sent again.</param>
        /// <param name="onlyFromSendingOn">The how manyth such request it is.</param>
        public void LoseAfterwards(string statement, Func<Task>? meanwhile = null, int onlyFromSendingOn = 1) =>
            (_statement, _meanwhile, _sendings) = (statement, meanwhile ?? (() => Task.CompletedTask), onlyFromSendingOn);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var isIt = _statement is not null
                && request.Content is not null
                && (await request.Content.ReadAsStringAsync(cancellationToken)).Contains(_statement, StringComparison.Ordinal)
                && --_sendings == 0;
            var response = await base.SendAsync(request, cancellationToken);
            if (!isIt)
                return response;
            // The server has committed when the answer's end is there.
            await response.Content.ReadAsByteArrayAsync(cancellationToken);
            response.Dispose();
            (_statement, Lost) = (null, Lost + 1);
            await _meanwhile();
            throw new HttpRequestException("The connection broke.");
        }
    }
}
