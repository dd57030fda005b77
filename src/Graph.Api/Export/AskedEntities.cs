using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Which entities are exported, by ids and names as a person gives them: a list of one's own, what stands around one, or what links several. At most one of the three is given.</summary>
internal sealed record AskedEntities
{
    /// <summary>Where neighbours and links end when no other limit is given, as in GraphQL.</summary>
    private const int UsualLimit = 100;

    /// <summary>These and no others, as far as they are of the kinds asked for.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>These and what is most strongly tied to them; the kinds are those of the neighbours.</summary>
    public IReadOnlyList<string> Around { get; init; } = [];

    /// <summary>These, at least two, and what is mentioned with each of them; the kinds are those of the links, those of <see cref="LinkQuery.Kinds"/> where none are given.</summary>
    public IReadOnlyList<string> Between { get; init; } = [];

    /// <summary>The options with the entities they mean; unchanged where none of the three is given.</summary>
    /// <param name="options">The options, their articles resolved.</param>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="cancellation">Ends the question.</param>
    /// <exception cref="GraphStoreException">An entity is unknown or ambiguous, or the question is refused.</exception>
    public async Task<ExportOptions> ResolveAsync(ExportOptions options, IGraphSnapshot snapshot, CancellationToken cancellation)
    {
        var rank = options.Measure ?? AssociationMeasure.Ochiai;
        var limit = options.Limit ?? UsualLimit;
        if (Around.Count > 0)
        {
            var of = await snapshot.IdsOfAsync(Around, cancellation);
            var around = await snapshot.NeighborhoodAsync(
                new NeighborhoodQuery
                {
                    Of = of,
                    Kinds = options.Kinds,
                    Scope = options.Scope,
                    Counting = options.Counting,
                    Measure = rank,
                    MinSupport = options.MinSupport,
                    Limit = limit,
                    Selection = options.Selection,
                },
                cancellation);
            return options with
            {
                Entities = [.. around.Nodes.Select(node => node.Id)],
                Choice = $"{Names(of)} and the {around.Nodes.Count - of.Count} most strongly tied to {Them(of)}, by {ExportArguments.NameOf(rank)}",
            };
        }

        if (Between.Count > 0)
        {
            var usual = new LinkQuery { Between = [] };
            if (options.Kinds.Count == 0)
                options = options with { Kinds = usual.Kinds };
            var between = await snapshot.IdsOfAsync(Between, cancellation);
            var links = await snapshot.LinksAsync(
                usual with
                {
                    Between = between,
                    Kinds = options.Kinds,
                    Scope = options.Scope,
                    Counting = options.Counting,
                    Measure = rank,
                    MinSupport = options.MinSupport,
                    Selection = options.Selection,
                    Page = PageRequest.Of(limit),
                },
                cancellation);
            return options with
            {
                Entities = [.. between, .. links.Nodes.Select(link => link.Entity.Id)],
                Choice = $"{Names(between)} and {links.Items.Count} of the {links.TotalCount} that link them, those with {PairTests.LeastFind} or more {options.Scope.ToString().ToLowerInvariant()}s on each side first, then the strongest by {ExportArguments.NameOf(rank)}",
            };
        }

        return Only.Count == 0 ? options : options with { Only = await snapshot.IdsOfAsync(Only, cancellation) };
    }

    private static string Names(IReadOnlyList<EntityId> ids) => string.Join(" and ", ids);

    private static string Them(IReadOnlyList<EntityId> ids) => ids.Count == 1 ? "it" : "them";
}
