using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.TestKit;

/// <summary>The oracle's networks: every two entities against every window.</summary>
public static class NaiveNetwork
{
    /// <summary>One line for each node, then one for each tie.</summary>
    public static IReadOnlyList<string> Lines(NaiveGraph graph, NetworkQuery query)
    {
        var ids = graph.Entities().Keys
            .Where(id => (query.Kinds.Count == 0 || query.Kinds.Contains(id.Kind)) && (query.Entities.Count == 0 || query.Entities.Contains(id)))
            .ToArray();
        var nodes = ids.Select(id => (Id: id, Count: Counts(graph, query, id, id).Left))
            .Where(node => node.Count >= query.MinCount)
            .OrderByDescending(node => node.Count)
            .ThenBy(node => node.Id)
            .Take(query.Limit ?? int.MaxValue)
            .ToArray();
        var lines = nodes.Select(node => FormattableString.Invariant($"{node.Id} {node.Count}")).ToList();
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var j = i + 1; j < nodes.Length; j++)
            {
                var counts = Counts(graph, query, nodes[i].Id, nodes[j].Id);
                if (counts.Both >= query.MinSupport)
                    lines.Add(FormattableString.Invariant($"{i}-{j} {counts} {query.Measure.Score(counts):R}"));
            }
        }

        return lines;
    }

    /// <summary>The same of a store's answer.</summary>
    public static IReadOnlyList<string> Lines(Network network) =>
    [
        .. network.Nodes.Select(node => FormattableString.Invariant($"{node.Entity.Id} {node.Count}")),
        .. network.Edges.Select(edge => FormattableString.Invariant($"{edge.Source}-{edge.Target} {edge.Counts} {edge.Score:R}")),
    ];

    private static PairCounts Counts(NaiveGraph graph, NetworkQuery query, EntityId left, EntityId right)
    {
        if (query.Tie == NetworkTie.CoMention)
            return graph.Counts(left, right, query.Scope, query.Selection, query.Counting);
        var articles = graph.Selected(query.Selection).ToArray();
        return new PairCounts(
            articles.Count(article => query.Tie == NetworkTie.Affiliation
                ? article.Relations.Any(relation => (relation.From == left && relation.To == right) || (relation.From == right && relation.To == left))
                : Members(article).Contains(left) && Members(article).Contains(right)),
            articles.Count(article => Members(article).Contains(left)),
            articles.Count(article => Members(article).Contains(right)),
            articles.Length);

        HashSet<EntityId> Members(ArticleFacts article) => [.. article.Relations.SelectMany(MembersOf)];

        IEnumerable<EntityId> MembersOf(Relation relation) => (query.Tie, relation.Kind) switch
        {
            (NetworkTie.CoAuthorship, RelationKind.Authored) => [relation.From],
            (NetworkTie.CoAffiliation, RelationKind.AffiliatedWith) => [relation.To!.Value],
            (NetworkTie.Affiliation, RelationKind.AffiliatedWith) => [relation.From, relation.To!.Value],
            _ => [],
        };
    }
}
