using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>From a network's numbers to the sentences behind them.</summary>
internal static class NetworkEvidence
{
    /// <summary>What to ask for the sentences behind a node's count.</summary>
    public static EvidenceQuery EvidenceOf(this NetworkQuery query, Entity entity) =>
        new() { Of = [entity.Id], Scope = query.CountedScope(), Selection = query.StatedBy(entity) };

    /// <summary>What to ask for the sentences behind a tie: those that name both; of an affiliation, where it is printed.</summary>
    public static EvidenceQuery EvidenceOf(this NetworkQuery query, CoMention tie) => query.Tie == NetworkTie.Affiliation
        ? Affiliation(tie.Source, tie.Target, query.Selection)
        : new EvidenceQuery { Of = [tie.Source.Id, tie.Target.Id], Scope = query.CountedScope(), Selection = query.StatedBy(tie.Source, tie.Target) };

    /// <summary>What to ask for the places that print that a person belongs to an institution, given in either order.</summary>
    public static EvidenceQuery Affiliation(Entity one, Entity other, ArticleSelection selection) => new()
    {
        Of = one.Kind == EntityKind.Person ? [one.Id, other.Id] : [other.Id, one.Id],
        Affiliation = true,
        Selection = selection,
    };

    /// <summary>
    /// The articles that count: those selected, and for ties that are stated those whose bylines state something of each of the entities. Who is affiliated may have
    /// spoken, not written: there the institution decides.
    /// </summary>
    private static ArticleSelection StatedBy(this NetworkQuery query, params ReadOnlySpan<Entity> entities)
    {
        var selection = query.Selection;
        foreach (var entity in entities)
        {
            if (query.Tie != NetworkTie.CoMention && (query.Tie == NetworkTie.CoAuthorship || entity.Kind == EntityKind.Institution))
                selection = selection.And(new ArticleSelection { WrittenBy = [entity.Id] });
        }

        return selection;
    }

    /// <summary>Ties that are stated, not counted from mentions, are counted by article.</summary>
    private static CoMentionScope CountedScope(this NetworkQuery query) => query.Tie == NetworkTie.CoMention ? query.Scope : CoMentionScope.Article;

    /// <summary>A tie without its places in the network.</summary>
    public static CoMention Tie(this Network network, in NetworkEdge edge) =>
        new(network.Nodes[edge.Source].Entity, network.Nodes[edge.Target].Entity, edge.Counts, edge.Score);
}
