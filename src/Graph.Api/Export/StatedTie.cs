using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>A tie between two exported entities that is stated, not counted from mentions. It has a direction.</summary>
/// <param name="Kind">Which tie.</param>
/// <param name="From">The person, or the part.</param>
/// <param name="To">The institution, or the whole.</param>
/// <param name="Articles">The selected articles that state it; 1 for what is known beforehand.</param>
internal readonly record struct StatedTie(StatedTieKind Kind, EntityId From, EntityId To, long Articles)
{
    /// <summary>The ties among the nodes of a network: affiliations as the selected articles print them, parts as the entities have them.</summary>
    public static async Task<IReadOnlyList<StatedTie>> ReadAsync(
        IGraphSnapshot snapshot, Network network, IReadOnlyList<StatedTieKind> kinds, ArticleSelection selection, CancellationToken cancellation)
    {
        var ties = new List<StatedTie>();
        var exported = network.Nodes.Select(node => node.Entity.Id).ToHashSet();
        if (kinds.Contains(StatedTieKind.AffiliatedWith))
        {
            var stated = await snapshot.NetworkAsync(new NetworkQuery { Tie = NetworkTie.Affiliation, Selection = selection }, cancellation);
            foreach (var edge in stated.Edges)
            {
                var (a, b) = (stated.Nodes[edge.Source].Entity, stated.Nodes[edge.Target].Entity);
                var (person, institution) = a.Kind == EntityKind.Person ? (a, b) : (b, a);
                if (exported.Contains(person.Id) && exported.Contains(institution.Id))
                    ties.Add(new StatedTie(StatedTieKind.AffiliatedWith, person.Id, institution.Id, edge.Counts.Both));
            }
        }

        if (kinds.Contains(StatedTieKind.PartOf))
        {
            ties.AddRange(network.Nodes
                .Where(node => node.Entity.PartOf is { } whole && exported.Contains(whole))
                .Select(node => new StatedTie(StatedTieKind.PartOf, node.Entity.Id, node.Entity.PartOf!.Value, 1)));
        }

        return [.. ties.OrderBy(tie => tie.Kind).ThenBy(tie => tie.From).ThenBy(tie => tie.To)];
    }
}

/// <summary>The ties an export can carry besides co-mentions. Who wrote which article stands with the articles.</summary>
internal enum StatedTieKind
{
    /// <summary>From a person to an institution, as a byline prints it.</summary>
    AffiliatedWith,

    /// <summary>From an entity to the one it is part of.</summary>
    PartOf,
}
