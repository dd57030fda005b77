using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Attention;

/// <summary>Who writes about whom.</summary>
[QueryType]
public static class AttentionQueries
{
    /// <summary>
    /// Who writes about whom: newspapers' home regions, newspapers, authors or their institutions against the entities they mention. With
    /// ASSOCIATION_STRENGTH a cell's score is the attention given over the attention expected.
    /// </summary>
    /// <param name="of">Exactly these columns; left out for all of `kinds`.</param>
    /// <param name="from">What makes a row.</param>
    /// <param name="kinds">The kinds a column may be of; an empty list for all six.</param>
    /// <param name="counted">What counts.</param>
    [ListSize(AssumedSize = 20)]
    public static async Task<AttentionView> GetAttentionAsync(
        IReadOnlyList<EntityRefInput>? of,
        [AsArguments] AttentionArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        [DefaultValueSyntax("[REGION]")] IReadOnlyList<EntityKind> kinds,
        AttentionSource from = AttentionSource.HomeRegion)
    {
        var query = new AttentionQuery
        {
            From = from,
            Kinds = kinds,
            Of = await graph.ResolveAsync(of ?? [], cancellation),
            Scope = counted.Scope.ToModel(),
            Counting = counted.Counting,
            Measure = counted.Measure.ToModel(),
            MinSupport = counted.MinSupport,
            Selection = await counted.SelectAsync(graph, cancellation),
        };
        return new AttentionView(await graph.AskAsync(snapshot => snapshot.AttentionAsync(query, cancellation)), query);
    }

    /// <summary>
    /// How something spread from place to place: the day each region is first seen with it, and how many days after the very first. Regions with undated
    /// articles only are left out.
    /// </summary>
    /// <param name="of">What spread: a theme, a program, any entity.</param>
    /// <param name="counted">What counts.</param>
    /// <param name="by">Among whom.</param>
    public static async Task<DiffusionView> GetDiffusionAsync(
        EntityRefInput of,
        [AsArguments] LevelArguments counted,
        GraphReader graph,
        CancellationToken cancellation,
        DiffusionPath by = DiffusionPath.MentionedRegion)
    {
        var spread = await graph.ResolveAsync(of, cancellation);
        var selection = await counted.SelectAsync(graph, cancellation);
        var table = await graph.AskAsync(snapshot => snapshot.AttentionAsync(Diffusion.Question(spread, by, selection), cancellation));
        return new DiffusionView(Diffusion.Of(table, spread), spread, by, selection);
    }
}

/// <summary>What counts in an attention table.</summary>
public sealed record AttentionArguments : TieArguments
{
    /// <summary>What a cell's score is.</summary>
    [DefaultValue(Measure.CoOccurrence)]
    public override Measure Measure { get; init; }
}
