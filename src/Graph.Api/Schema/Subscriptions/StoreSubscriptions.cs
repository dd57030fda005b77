using System.Runtime.CompilerServices;
using Graph.Api.Schema.Articles;
using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Subscriptions;

/// <summary>What is told as it happens, over Server-Sent Events or a WebSocket.</summary>
[SubscriptionType]
public static class StoreSubscriptions
{
    // Articles fetched from the store at once.
    private const int Batch = 64;

    /// <summary>
    /// How much the graph holds: once at the start, then whenever something was stored or removed, by this program or by an `ingest` beside it.
    /// </summary>
    public static async IAsyncEnumerable<IngestProgressView> IngestProgress(
        GraphReader graph, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        GraphStatistics? before = null;
        await foreach (var id in new StoreChanges(graph, clock).WatchAsync(cancellation))
        {
            var statistics = await graph.AskAsync(snapshot => snapshot.StatisticsAsync(cancellation));
            before ??= statistics;
            yield return new IngestProgressView(id, statistics, before);
        }
    }

    /// <summary>
    /// The articles that are stored from now on, by document key and place on the page where several come at once. An article of a document that only
    /// changed is not new.
    /// </summary>
    /// <param name="mentioning">Only articles that mention every one of these, which must be in the graph already.</param>
    /// <param name="counted">Which articles.</param>
    public static async IAsyncEnumerable<ArticleView> ArticleStored(
        IReadOnlyList<EntityRefInput>? mentioning,
        [AsArguments] SelectionArguments counted,
        GraphReader graph,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var query = new OccurrenceQuery
        {
            Entities = [],
            Selection = (await counted.SelectAsync(graph, cancellation)).And(new ArticleSelection
            {
                Mentioning = await graph.ResolveAsync(mentioning ?? [], cancellation),
            }),
        };
        HashSet<ArticleId>? known = null;
        await foreach (var _ in new StoreChanges(graph, clock).WatchAsync(cancellation))
        {
            var rows = await graph.AskAsync(snapshot => snapshot.OccurrencesAsync(query, cancellation));
            var added = known is null ? [] : rows.Select(row => row.Article).Where(id => !known.Contains(id)).ToList();
            known = [.. rows.Select(row => row.Article)];
            foreach (var ids in added.Chunk(Batch))
            {
                foreach (var facts in await graph.AskAsync(snapshot => snapshot.ArticlesAsync(ids, cancellation)))
                    yield return ArticleView.Of(facts)!;
            }
        }
    }
}
