using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Texts that the index itself holds.</summary>
internal sealed class HeldArticles : IArticleSource
{
    public static HeldArticles Instance { get; } = new();

    public Article Article(ArticleNode node) => node.Held!.Article;

    public ArticleFacts Facts(ArticleNode node) => node.Held!;

    public IEnumerable<(ArticleNode Node, string Title, string Body)> TextsWith(GraphIndex index, IReadOnlyList<string> words) =>
        index.Articles.Filled().Select(node => (node, node.Held!.Article.Title, node.Held.Article.Body));
}
