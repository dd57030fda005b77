using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Networks;

/// <summary>From a network's numbers to the sentences behind them.</summary>
internal static class NetworkEvidence
{
    /// <summary>What to ask for the sentences behind a node's count.</summary>
    public static EvidenceQuery EvidenceOf(this NetworkQuery query, Entity entity) =>
        new() { Of = [entity.Id], Scope = query.CountedScope(), Selection = query.StatedBy(entity) };

    /// <summary>What to ask for the sentences behind a tie: those that name both; where a byline states an affiliation, those that name the person.</summary>
    public static EvidenceQuery EvidenceOf(this NetworkQuery query, CoMention tie)
    {
        var person = tie.Source.Kind == EntityKind.Person ? tie.Source : tie.Target;
        return new EvidenceQuery
        {
            Of = query.Tie == NetworkTie.Affiliation ? [person.Id] : [tie.Source.Id, tie.Target.Id],
            Scope = query.CountedScope(),
            Selection = query.StatedBy(tie.Source, tie.Target),
        };
    }

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
