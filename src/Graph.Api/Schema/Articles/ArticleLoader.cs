using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Articles;

/// <summary>Fetches the articles that many fields of one request need in one go.</summary>
public static class ArticleLoader
{
    /// <summary>Articles with what was found in them, by id.</summary>
    [DataLoader]
    public static async Task<IReadOnlyDictionary<ArticleId, ArticleFacts>> ArticlesAsync(
        IReadOnlyList<ArticleId> ids, GraphReader graph, CancellationToken cancellation)
    {
        var found = await graph.AskAsync(snapshot => snapshot.ArticlesAsync(ids, cancellation));
        return found.OfType<ArticleFacts>().ToDictionary(facts => facts.Article.Id);
    }
}
