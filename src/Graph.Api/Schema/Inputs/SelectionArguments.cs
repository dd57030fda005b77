using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Inputs;

/// <summary>Which articles count: the arguments of every question that looks at articles.</summary>
public record SelectionArguments
{
    /// <summary>Count only articles published in this stretch of days.</summary>
    public PeriodInput? Period { get; init; }

    /// <summary>Count only these articles.</summary>
    public SelectionInput? Articles { get; init; }

    /// <summary>The same for the store.</summary>
    /// <exception cref="GraphQL.GraphQLException">An entity is unknown or ambiguous.</exception>
    internal async ValueTask<ArticleSelection> SelectAsync(GraphReader graph, CancellationToken cancellation)
    {
        var selection = await SelectionInput.ResolveAsync(Articles, Period, graph, cancellation);
        return Level == RegionLevel.AsNamed ? selection : selection with { RollUp = Level };
    }

    /// <summary>As what regions count.</summary>
    private protected virtual RegionLevel Level => RegionLevel.AsNamed;
}

/// <summary>The same with the level at which regions count.</summary>
public record LevelArguments : SelectionArguments
{
    /// <summary>As what regions count, in the question and in the answer: each as itself, or as the prefecture or province it lies in (株洲市 as 湖南省).</summary>
    [DefaultValue(RegionLevel.AsNamed)]
    public RegionLevel RollUp { get; init; }

    /// <inheritdoc/>
    private protected override RegionLevel Level => RollUp;
}
