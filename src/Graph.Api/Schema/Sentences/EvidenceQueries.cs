using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Sentences;

/// <summary>The sentences behind a count, by what the count is of.</summary>
[QueryType]
public static class EvidenceQueries
{
    /// <summary>
    /// The sentences that name an entity, or those behind a tie of two, or of more named together: what `evidence` beside a count shows, without
    /// asking for the count again. Sentences that name all come first, then those that name the first of `of`. Cursors of a leg's or an entity's `evidence` go on here.
    /// </summary>
    /// <param name="of">1 to 32 entities, all different: for a leg of a link the link's entity, then the one it is tied to.</param>
    /// <param name="counted">In which articles; left out for all.</param>
    /// <param name="scope">The window that must name them all; with SENTENCE or PARAGRAPH only sentences of such windows.</param>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging]
    public static async Task<Connection<EvidenceView>> GetEvidenceAsync(
        IReadOnlyList<EntityRefInput> of,
        [AsArguments] LevelArguments counted,
        GraphReader graph,
        PagingArguments paging,
        CancellationToken cancellation,
        Scope scope = Scope.Article,
        EvidenceOrder orderBy = EvidenceOrder.Spread)
    {
        var query = new EvidenceQuery
        {
            Of = await graph.ResolveAsync(of, cancellation),
            Scope = scope.ToModel(),
            Selection = await counted.SelectAsync(graph, cancellation),
        };
        return await EvidenceView.FindAsync(query, orderBy, graph, paging, cancellation);
    }
}
