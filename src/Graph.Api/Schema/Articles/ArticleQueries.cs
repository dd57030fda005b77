using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Articles;

/// <summary>One article, or all of them.</summary>
[QueryType]
public static class ArticleQueries
{
    /// <summary>The article with that id, or null.</summary>
    /// <param name="id">As an article's `id` gave it.</param>
    public static async Task<ArticleView?> GetArticleAsync([ID] string id, GraphReader graph, CancellationToken cancellation)
    {
        var found = await graph.AskAsync(snapshot => snapshot.ArticlesAsync([new ArticleId(id)], cancellation));
        return ArticleView.Of(found[0]);
    }

    /// <summary>The articles taken in.</summary>
    /// <param name="where">Which of them.</param>
    /// <param name="orderBy">The order they come in.</param>
    [UsePaging]
    public static async Task<Connection<ArticleView>> GetArticlesAsync(
        ArticleFilter? where,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        ArticleOrder orderBy = ArticleOrder.Newest)
    {
        var query = new ArticleQuery
        {
            Selection = await SelectionInput.ResolveAsync(where, null, graph, cancellation),
            Text = where?.Text,
            OrderBy = orderBy,
        };
        return await graph.PageAsync(
            query, paging, (snapshot, page) => snapshot.FindArticlesAsync(query with { Page = page }, cancellation), article => new ArticleView(article));
    }
}
