using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>The texts of one version of the graph, read from the server where they are needed.</summary>
/// <remarks>An article's text is that of its document's content: where the document has other content by now, the text is gone.</remarks>
internal sealed class ServerTexts(Neo4jGraphStore store, IAsyncSession session, GraphIndex index) : IArticleSource
{
    /// <summary>Articles a request brings: about a megabyte.</summary>
    private const int PageSize = 500;

    public async ValueTask<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation) =>
        [.. (await FactsAsync(nodes, cancellation)).Select(facts => facts.Article)];

    public async ValueTask<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation)
    {
        var read = new Dictionary<ArticleId, ArticleFacts>();
        foreach (var part in nodes.Where(node => node.Held is null).Chunk(PageSize))
        {
            foreach (var stored in (await ReadAsync(CypherTexts.Articles, part, cancellation))[0].Get<List<object?>>("found").Cast<List<object?>>())
            {
                var properties = (Dictionary<string, object?>)stored[0]!;
                var document = new DocumentKey((string)properties["document"]!);
                if (IsCurrent(document, properties["contentHash"]))
                    read.Add(new ArticleId((string)properties["id"]!), StoredArticle.Read(document, properties, (List<object?>)stored[1]!));
            }
        }

        // Held is asked again: this program keeps what it replaces meanwhile.
        return [.. nodes.Select(node => read.GetValueOrDefault(node.Id) ?? node.Held ?? throw store.Moved())];
    }

    public async ValueTask LoadTextsAsync(GraphIndex moment, CancellationToken cancellation)
    {
        var missing = moment.Articles.Filled().Where(node => node.Text is null).ToDictionary(node => node.Id);
        foreach (var part in missing.Values.Where(node => node.Held is null).Chunk(PageSize))
        {
            foreach (var row in await ReadAsync(CypherTexts.Texts, part, cancellation))
            {
                var node = missing[new ArticleId(row.Get<string>("id"))];
                if (IsCurrent(node.Document, row["contentHash"]))
                    node.Text = new SearchText(row.Get<string>("title"), row.Get<string>("body"));
            }
        }

        foreach (var node in missing.Values)
            node.Text ??= new SearchText((node.Held ?? throw store.Moved()).Article);
    }

    private bool IsCurrent(DocumentKey document, object? contentHash) => index.Document(document)?.Document.ContentHash == (string?)contentHash;

    private async Task<IReadOnlyList<Record>> ReadAsync(string statement, IEnumerable<ArticleNode> nodes, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?> { ["ids"] = nodes.Select(node => node.Id.Value).ToArray() };
        return (await store.GuardAsync(() => session.ExecuteReadAsync(new Query(statement, parameters), cancellation))).Records;
    }
}
