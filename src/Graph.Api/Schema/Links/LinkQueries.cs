using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Paging;
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
    /// Which strategies link 株洲 and 贵州? Entities mentioned with each of those asked about, the strongest first: a link is as strong
    /// as its weakest leg, and ties are decided by support, then id. No article needs to name them all.
    /// </summary>
    /// <param name="between">What is to be linked: at least two different entities.</param>
    /// <param name="kinds">The kinds a link may be of; an empty list for all six.</param>
    /// <param name="scope">The window that counts as together.</param>
    /// <param name="counting">Whether an entity counts once a window or as often as it is named there.</param>
    /// <param name="measure">What a leg's score is.</param>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="minSupport">Each leg must have at least so many windows, from 1.</param>
    /// <param name="missing">
    /// Ask for the gap instead: what is tied to all others named, but never mentioned with the first of them.
    /// </param>
    [UsePaging]
    public static async Task<Connection<LinkView>> GetLinksAsync(
        IReadOnlyList<EntityRefInput> between,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        Scope scope = Scope.Article,
        CountingRule counting = CountingRule.OncePerWindow,
        Measure measure = Measure.Ochiai,
        int minSupport = 1,
        bool missing = false)
    {
        var query = new LinkQuery
        {
            Between = await graph.ResolveAsync(between, cancellation),
            Kinds = kinds,
            Scope = scope.ToModel(),
            Counting = counting,
            Measure = measure.ToModel(),
            Selection = await SelectionInput.ResolveAsync(articles, period, graph, cancellation),
            MinSupport = minSupport,
            Missing = missing,
            Page = paging.ToPageRequest(),
        };
        var slice = await graph.AskAsync(snapshot => snapshot.LinksAsync(query, cancellation));
        return slice.ToConnection(link => new LinkView(link, query));
    }
}
