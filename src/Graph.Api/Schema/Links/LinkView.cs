using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Links;

/// <summary>An entity mentioned with each of those asked about.</summary>
[ObjectType("Link")]
public sealed class LinkView
{
    private readonly Link _link;
    private readonly LinkQuery _query;

    internal LinkView(Link link, LinkQuery query) => (_link, _query) = (link, query);

    /// <summary>What links them.</summary>
    public EntityView Entity => new(_link.Entity);

    /// <summary>The weakest leg's score: a chain is as strong as its weakest link.</summary>
    public double Score => _link.Score;

    /// <summary>The fewest windows any leg has.</summary>
    public int Support => checked((int)_link.Support);

    /// <summary>Windows that name the link and everything asked about at once.</summary>
    public int Joint => checked((int)_link.Joint);

    /// <summary>One for each entity asked about, in the order asked.</summary>
    [ListSize(AssumedSize = 2)]
    public IReadOnlyList<LinkLegView> Legs => [.. _link.Legs.Select(leg => new LinkLegView(_link.Entity, leg, _query))];

    /// <summary>The sentences of articles that name the link and everything asked about; empty when no article names them all.</summary>
    /// <param name="orderBy">What comes first.</param>
    /// <param name="scope">The window that names them all, where it is not that of the question: SENTENCE for those alone that name them all.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetJointEvidenceAsync(
        GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread, Scope? scope = null) =>
        EvidenceView.FindAsync(
            new EvidenceQuery { Of = [_link.Entity.Id, .. _query.Between], Scope = scope?.ToModel() ?? _query.Scope, Selection = _query.Selection },
            orderBy,
            graph,
            paging,
            cancellation);
}
