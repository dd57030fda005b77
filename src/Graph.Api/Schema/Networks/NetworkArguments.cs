using Graph.Api.Schema.Inputs;
using Graph.GraphQL;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>What every question about a whole network has in common.</summary>
internal static class NetworkArguments
{
    /// <summary>More nodes make answers nobody can draw, and minutes of work for some measures.</summary>
    private const int MaxLimit = 2000;

    /// <exception cref="GraphQLException">The limit is out of range, or an entity of the selection is unknown.</exception>
    public static async ValueTask<NetworkQuery> ToQueryAsync(
        NetworkTie tie,
        IReadOnlyList<EntityKind>? kinds,
        Scope scope,
        CountingRule counting,
        Measure measure,
        int minSupport,
        int limit,
        PeriodInput? period,
        SelectionInput? articles,
        GraphReader graph,
        CancellationToken cancellation)
    {
        if (limit is < 1 or > MaxLimit)
            throw new GraphQLException(FormattableString.Invariant($"`limit` must be 1 to {MaxLimit:N0}, not {limit:N0}."));
        return new NetworkQuery
        {
            Tie = tie,
            Kinds = kinds ?? [],
            Scope = scope.ToModel(),
            Counting = counting,
            Measure = measure.ToModel(),
            MinSupport = minSupport,
            Limit = limit,
            Selection = await SelectionInput.ResolveAsync(articles, period, graph, cancellation),
        };
    }
}
