using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Links;

/// <summary>The main question.</summary>
[QueryType]
[GraphQLDescription("Everything that can be asked of the graph. Start with `links`.")]
public static class LinkQueries
{
    /// <summary>
    /// Which strategies link 株洲 and 贵州? Entities mentioned with each of those asked about; a link is as strong as its
    /// weakest leg, and the strongest come first unless `orderBy` says otherwise. In a large graph those were named once mostly: `SUPPORTED_FIRST` begins with what is often with each. No article needs to name them all.
    /// </summary>
    /// <param name="between">What is to be linked: at least two different entities.</param>
    /// <param name="kinds">The kinds a link may be of; an empty list for all six.</param>
    /// <param name="counted">What counts: the score is a leg's.</param>
    /// <param name="missing">
    /// Ask for the gap instead: what is tied to all others named, but never mentioned with the first of them.
    /// </param>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging]
    public static async Task<Connection<LinkView>> GetLinksAsync(
        IReadOnlyList<EntityRefInput> between,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        [AsArguments] TieArguments counted,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        bool missing = false,
        LinkOrder orderBy = LinkOrder.Score)
    {
        var query = new LinkQuery
        {
            Between = await graph.ResolveAsync(between, cancellation),
            Kinds = kinds,
            Scope = counted.Scope.ToModel(),
            Counting = counted.Counting,
            Measure = counted.Measure.ToModel(),
            Selection = await counted.SelectAsync(graph, cancellation),
            MinSupport = counted.MinSupport,
            Missing = missing,
            OrderBy = orderBy,
        };
        return await graph.PageAsync(
            query, paging, (snapshot, page) => snapshot.LinksAsync(query with { Page = page }, cancellation), link => new LinkView(link, query));
    }
}
