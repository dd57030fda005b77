using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Texts that the index itself holds.</summary>
internal sealed class HeldArticles : IArticleSource
{
    public static HeldArticles Instance { get; } = new();

    public Article Article(ArticleNode node) => node.Held!.Article;

    public ArticleFacts Facts(ArticleNode node) => node.Held!;

    public void LoadTexts(GraphIndex index)
    {
        foreach (var node in index.Articles.Filled())
            node.Text ??= new SearchText(node.Held!.Article);
    }
}
