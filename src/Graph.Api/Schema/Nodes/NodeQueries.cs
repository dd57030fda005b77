using Graph.Api.Schema.Articles;
using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Nodes;

/// <summary>Finding things again by id. Ids are readable and say what they are of, so no encoding is needed to tell them apart.</summary>
[QueryType]
public static class NodeQueries
{
    private const int MostNodes = 1000;

    /// <summary>The node with that id, or null.</summary>
    /// <param name="id">As a node's `id` gave it.</param>
    public static async Task<INode?> GetNodeAsync([ID] string id, GraphReader graph, CancellationToken cancellation)
    {
        var nodes = await GetNodesAsync([id], graph, cancellation);
        return nodes[0];
    }

    /// <summary>The nodes with those ids, in the order asked, null where there is none.</summary>
    /// <param name="ids">At most 1,000, each as a node's `id` gave it.</param>
    public static async Task<IReadOnlyList<INode?>> GetNodesAsync([ID] IReadOnlyList<string> ids, GraphReader graph, CancellationToken cancellation)
    {
        if (ids.Count > MostNodes)
            throw InvalidArgument.Because(FormattableString.Invariant($"`ids` may hold at most {MostNodes:N0} ids, not {ids.Count:N0}."));
        var entityIds = ids.Where(IsEntity).Select(id => new EntityId(id)).ToList();
        var articleIds = ids.Where(id => !IsEntity(id)).Select(id => new ArticleId(id)).ToList();
        var entities = new Queue<EntitySummary?>(await graph.AskAsync(snapshot => snapshot.EntitiesAsync(entityIds, cancellation)));
        var articles = new Queue<ArticleFacts?>(await graph.AskAsync(snapshot => snapshot.ArticlesAsync(articleIds, cancellation)));
        return [.. ids.Select(INode? (id) => IsEntity(id) ? EntityView.Of(entities.Dequeue()) : ArticleView.Of(articles.Dequeue()))];
    }

    private static bool IsEntity(string id) => EntityId.TryParse(id, out _);
}
