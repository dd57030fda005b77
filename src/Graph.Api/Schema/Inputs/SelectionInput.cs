using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Inputs;

/// <summary>Which articles count for an answer. Conditions add up; one left out sets none.</summary>
[InputObjectType("ArticleSelection")]
public record SelectionInput
{
    /// <summary>Printed in one of these newspapers, named exactly.</summary>
    public IReadOnlyList<string>? Newspapers { get; init; }

    /// <summary>Written by one of these people, named exactly.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>Published in this stretch of days; where a question has a `period` of its own, in both.</summary>
    public PeriodInput? Period { get; init; }

    /// <summary>Mentioning every one of these.</summary>
    public IReadOnlyList<EntityRefInput>? Mentioning { get; init; }

    /// <summary>Mentioning this entity or one that is part of it, at any depth (湖南省 takes 株洲市 in).</summary>
    public EntityRefInput? Within { get; init; }

    /// <summary>
    /// Written from one of these regions: the newspaper's home region, which is the one most of its articles have; an article without a newspaper is written from
    /// its own.
    /// </summary>
    public IReadOnlyList<EntityRefInput>? HomeRegions { get; init; }

    /// <summary>Written by one of these persons, or by or with words of someone affiliated with one of these institutions.</summary>
    public IReadOnlyList<EntityRefInput>? WrittenBy { get; init; }

    /// <summary>Whether a text that several of them print counts once or as printed.</summary>
    [DefaultValue(ReprintRule.AsPrinted)]
    public ReprintRule Reprints { get; init; }

    /// <summary>The same for the store, together with a period.</summary>
    internal static async ValueTask<ArticleSelection> ResolveAsync(
        SelectionInput? input, PeriodInput? period, GraphReader graph, CancellationToken cancellation)
    {
        if (input is null && period is null)
            return ArticleSelection.All;
        return new ArticleSelection
        {
            Period = Model.Period.Both(period?.ToPeriod(), input?.Period?.ToPeriod()),
            Newspapers = input?.Newspapers ?? [],
            Reprints = input?.Reprints ?? ReprintRule.AsPrinted,
            Authors = input?.Authors ?? [],
            Mentioning = await graph.ResolveAsync(input?.Mentioning ?? [], cancellation),
            HomeRegions = await graph.ResolveAsync(input?.HomeRegions ?? [], cancellation),
            WrittenBy = await graph.ResolveAsync(input?.WrittenBy ?? [], cancellation),
            Within = input?.Within is { } within ? await graph.ResolveAsync(within, cancellation) : null,
        };
    }
}
