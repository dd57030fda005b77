using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Comparisons;

/// <summary>How two regions talk.</summary>
[QueryType]
public static class CompareQueries
{
    /// <summary>How differently two regions, or any two entities, are talked about: what comes up with one, with the other, and with both.</summary>
    /// <param name="left">One side: the articles that mention it.</param>
    /// <param name="right">The other side.</param>
    /// <param name="kinds">The kinds to compare by; an empty list for all six.</param>
    /// <param name="period">Count only articles published in this stretch of days.</param>
    /// <param name="articles">Count only these articles.</param>
    /// <param name="measure">What a row's score is.</param>
    /// <param name="minSupport">Only entities that both sides together mention in at least so many articles, from 1.</param>
    public static async Task<ComparisonView> GetCompareAsync(
        EntityRefInput left,
        EntityRefInput right,
        [DefaultValueSyntax("[PROGRAM, THEME]")] IReadOnlyList<EntityKind> kinds,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation,
        CompareMeasure measure = CompareMeasure.LogOddsZ,
        int minSupport = 1)
    {
        var selection = await SelectionInput.ResolveAsync(articles, period, graph, cancellation);
        var query = new CompareQuery
        {
            Left = new ComparisonSide { Mentioning = await graph.ResolveAsync(left, cancellation), Selection = selection },
            Right = new ComparisonSide { Mentioning = await graph.ResolveAsync(right, cancellation), Selection = selection },
            Kinds = kinds,
            Measure = measure,
            MinSupport = minSupport,
            Page = PageRequest.Of(0),
        };
        return new ComparisonView(await graph.AskAsync(snapshot => snapshot.CompareAsync(query, cancellation)), query);
    }
}
