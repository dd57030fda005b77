using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Where the texts of articles are kept.</summary>
internal interface IArticleSource
{
    /// <summary>An article's text.</summary>
    Article Article(ArticleNode node);

    /// <summary>An article with everything found in it.</summary>
    ArticleFacts Facts(ArticleNode node);

    /// <summary>Gives every article of a moment its <see cref="ArticleNode.Text"/>, where it has none yet.</summary>
    void LoadTexts(GraphIndex index);
}
