using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>Where the texts of articles are kept.</summary>
internal interface IArticleSource
{
    /// <summary>An article's text.</summary>
    Article Article(ArticleNode node);

    /// <summary>An article with everything found in it.</summary>
    ArticleFacts Facts(ArticleNode node);

    /// <summary>Title and body of those articles that may contain every word, perhaps of some more, in any order.</summary>
    /// <param name="index">The moment asked about; articles not in it are left out.</param>
    /// <param name="words">Folded, never empty.</param>
    IEnumerable<(ArticleNode Node, string Title, string Body)> TextsWith(GraphIndex index, IReadOnlyList<string> words);
}
