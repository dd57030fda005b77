using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Comparisons;

/// <summary>How two regions talk.</summary>
[QueryType]
public static class CompareQueries
{
    /// <summary>
    /// How differently two regions, or any two entities, or any two selections of articles talk: what comes up on one side, on the other, and on both.
    /// What counts on a side that has an entity are the windows that mention both, else those of its articles that mention it.
    /// </summary>
    /// <param name="left">One side: the articles that mention it. Left out for all that `leftArticles` selects.</param>
    /// <param name="right">The other side. Left out for all that `rightArticles` selects.</param>
    /// <param name="leftArticles">Only these articles on the left: a newspaper, an author, a period, a region's.</param>
    /// <param name="rightArticles">Only these articles on the right.</param>
    /// <param name="kinds">The kinds to compare by; an empty list for all six.</param>
    /// <param name="counted">What counts on both sides.</param>
    /// <param name="measure">What a row's score is.</param>
    /// <param name="minSupport">Only entities that count at least so often on both sides together, from 1.</param>
    public static async Task<ComparisonView> GetCompareAsync(
        EntityRefInput? left,
        EntityRefInput? right,
        SelectionInput? leftArticles,
        SelectionInput? rightArticles,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        [AsArguments] CountingArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        CompareMeasure measure = CompareMeasure.LogOddsZ,
        int minSupport = 1)
    {
        if ((left is null && leftArticles is null) || (right is null && rightArticles is null))
            throw InvalidArgument.Because("Each side needs an entity (`left`, `right`) or a selection of articles (`leftArticles`, `rightArticles`).");
        var selection = await counted.SelectAsync(graph, cancellation);
        var query = new CompareQuery
        {
            Left = await SideAsync(left, leftArticles),
            Right = await SideAsync(right, rightArticles),
            Kinds = kinds,
            Measure = measure,
            Scope = counted.Scope.ToModel(),
            Counting = counted.Counting,
            MinSupport = minSupport,
            Page = PageRequest.Of(0),
        };
        return new ComparisonView(await graph.AskAsync(snapshot => snapshot.CompareAsync(query, cancellation)), query);

        async ValueTask<ComparisonSide> SideAsync(EntityRefInput? entity, SelectionInput? own) => new()
        {
            Mentioning = entity is null ? null : await graph.ResolveAsync(entity, cancellation),
            Selection = own is null
                ? selection
                : selection.And(await SelectionInput.ResolveAsync(own, null, graph, cancellation)),
        };
    }
}
