using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Paths;

/// <summary>How one entity leads to another.</summary>
[QueryType]
public static class PathQueries
{
    /// <summary>How one entity leads to another: the shortest chains of ties first, among equally long ones the one with the strongest weakest tie.</summary>
    /// <param name="from">Where to start.</param>
    /// <param name="to">Where to end; another entity.</param>
    /// <param name="kinds">The kinds an entity on the way may be of; left out for all six.</param>
    /// <param name="minScore">Ties that score less do not exist.</param>
    /// <param name="maxArticles">Leave out hubs on the way: entities mentioned in more articles than this.</param>
    /// <param name="hops">The sorts of tie a path may be made of.</param>
    /// <param name="hubDamping">
    /// Damp hubs on the way: divide a tie's strength by the number of articles of each of its inner ends raised to this power, 0 to 1; 0.4 is usual. (Himmelstein
    /// and Baranzini 2015)
    /// </param>
    /// <param name="maxLength">At most so many ties, 1 to 6.</param>
    /// <param name="counted">What counts.</param>
    /// <param name="first">How many paths, 1 to 100.</param>
    public static async Task<IReadOnlyList<PathView>> GetPathsAsync(
        EntityRefInput from,
        EntityRefInput to,
        IReadOnlyList<EntityKind>? kinds,
        double? minScore,
        int? maxArticles,
        [AsArguments] TieArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        [DefaultValueSyntax("[CO_MENTION]")] IReadOnlyList<PathHop> hops,
        double hubDamping = 0,
        int maxLength = 4,
        int first = 5)
    {
        var query = new PathQuery
        {
            From = await graph.ResolveAsync(from, cancellation),
            To = await graph.ResolveAsync(to, cancellation),
            MaxLength = maxLength,
            Kinds = kinds ?? [],
            Scope = counted.Scope.ToModel(),
            Counting = counted.Counting,
            Measure = counted.Measure.ToModel(),
            MinScore = minScore,
            MinSupport = counted.MinSupport,
            MaxArticles = maxArticles,
            Hops = hops,
            HubDamping = hubDamping,
            Selection = await counted.SelectAsync(graph, cancellation),
            First = first,
        };
        var paths = await graph.AskAsync(snapshot => snapshot.PathsAsync(query, cancellation));
        return [.. paths.Select(path => new PathView(path, query))];
    }
}
