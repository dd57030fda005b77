using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Links;

/// <summary>One side of a link: how the link's entity is tied to one of those asked about.</summary>
[ObjectType("LinkLeg")]
public sealed class LinkLegView
{
    private readonly Entity _connector;
    private readonly LinkLeg _leg;
    private readonly LinkQuery _query;

    internal LinkLegView(Entity connector, LinkLeg leg, LinkQuery query) => (_connector, _leg, _query) = (connector, leg, query);

    /// <summary>The entity asked about.</summary>
    public EntityView With => new(_leg.With);

    /// <summary>The four counts behind the score: left is the link's entity, right is `with`.</summary>
    public CountsView Counts => new(_leg.Counts);

    /// <summary>By the measure asked for.</summary>
    public double Score => _leg.Score;

    /// <summary>The chance of at least so many windows with both if they were spread at random (hypergeometric), 0 to 1.</summary>
    public double PValue => _leg.PValue;

    /// <summary>
    /// The share of false finds to expect when all legs at or below it are kept, 0 to 1: the p-value given that the two meet at all, adjusted by Benjamini and Hochberg over all
    /// legs of the whole answer, those below `minSupport` among them. 1 where they meet fewer than three times, which is too little to tell from chance whatever the p-value.
    /// </summary>
    [Cost(1)]
    public double QValue => _leg.QValue;

    /// <summary>The sentences behind the count: those naming both first, then each one's own sentences from the articles naming both.</summary>
    /// <param name="orderBy">What comes first.</param>
    /// <param name="scope">The window that names both, where it is not that of the question: SENTENCE for those alone that name both, of which `totalCount` tells how many.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(
        GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread, Scope? scope = null) =>
        EvidenceView.FindAsync(
            new EvidenceQuery { Of = [_connector.Id, _leg.With.Id], Scope = scope?.ToModel() ?? _query.Scope, Selection = _query.Selection },
            orderBy,
            graph,
            paging,
            cancellation);
}
