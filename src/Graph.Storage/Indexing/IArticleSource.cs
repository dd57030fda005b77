using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Where the texts of articles are kept. Where that is not a server, calls complete synchronously.</summary>
internal interface IArticleSource
{
    /// <summary>The texts of some articles, in the order asked.</summary>
    ValueTask<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation);

    /// <summary>Some articles with everything found in them, in the order asked.</summary>
    ValueTask<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation);

    /// <summary>Gives every article of a moment its <see cref="ArticleNode.Text"/>, where it has none yet.</summary>
    ValueTask LoadTextsAsync(GraphIndex index, CancellationToken cancellation);
}
