using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Texts that the index itself holds.</summary>
internal sealed class HeldArticles : IArticleSource
{
    public static HeldArticles Instance { get; } = new();

    public static ArticleFacts Facts(ArticleNode node) => node.Held!;

    public ValueTask<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation) =>
        new([.. nodes.Select(node => Facts(node).Article)]);

    public ValueTask<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation) =>
        new([.. nodes.Select(Facts)]);

    public ValueTask LoadTextsAsync(GraphIndex index, CancellationToken cancellation)
    {
        foreach (var node in index.Articles.Filled())
            node.Text ??= new SearchText(node.Held!.Article);
        return default;
    }
}
