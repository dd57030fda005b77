using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Searching;

/// <summary>Looking for names and words.</summary>
[QueryType]
public static class SearchQueries
{
    /// <summary>
    /// Entities by their names and aliases, then articles by their text. Words of any length count, one- and two-character ones too;
    /// width, letter case and traditional characters do not matter. Latin letters also find entities by the pinyin of their names, whole or by
    /// initials: zhuzhou and zz find 株洲.
    /// </summary>
    /// <param name="text">What is looked for; blanks separate words that must all be there.</param>
    /// <param name="kinds">Only entities of these kinds, and no articles; left out for everything.</param>
    /// <param name="counted">Where it must stand.</param>
    [UsePaging(ConnectionName = "Search")]
    public static async Task<Connection<SearchHitView>> SearchAsync(
        string text,
        IReadOnlyList<EntityKind>? kinds,
        [AsArguments] SelectionArguments counted,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation)
    {
        var query = new SearchQuery
        {
            Text = text,
            Kinds = kinds ?? [],
            Selection = await counted.SelectAsync(graph, cancellation),
        };
        return await graph.PageAsync(query, paging, (snapshot, page) => snapshot.SearchAsync(query with { Page = page }, cancellation), SearchHitView.Of);
    }
}
