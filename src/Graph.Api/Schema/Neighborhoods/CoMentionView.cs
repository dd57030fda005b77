using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Links;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Neighborhoods;

/// <summary>Two entities mentioned together, with how often. It has no direction: on a path the source is the earlier one, else the one whose id comes first.</summary>
[ObjectType("CoMention")]
public sealed class CoMentionView
{
    private readonly CoMention _edge;
    private readonly EvidenceQuery _evidence;
    private readonly TestFamily _tests;
    private readonly int _test;

    internal CoMentionView(CoMention edge, EvidenceQuery evidence, TestFamily tests, int test) =>
        (_edge, _evidence, _tests, _test) = (edge, evidence, tests, test);

    /// <summary>One of the two.</summary>
    public EntityView Source => new(_edge.Source);

    /// <summary>The other.</summary>
    public EntityView Target => new(_edge.Target);

    /// <summary>The four counts behind the score: left is the source, right is the target.</summary>
    public CountsView Counts => new(_edge.Counts);

    /// <summary>By the measure asked for.</summary>
    public double Score => _edge.Score;

    /// <summary>The chance of at least so many windows with both if they were spread at random (hypergeometric), 0 to 1.</summary>
    public double PValue => _tests.PValue(_test);

    /// <summary>
    /// The share of false finds to expect when all ties at or below it are kept, 0 to 1: the p-value given that the two meet at all, adjusted by Benjamini and Hochberg over all
    /// ties of the whole answer, those that `minSupport` leaves out among them. 1 where they meet fewer than three times, which is too little to tell from chance whatever the p-value.
    /// </summary>
    [Cost(1)]
    public double QValue => _tests.QValue(_test);

    /// <summary>
    /// The sentences behind the count: those naming both first. In a network of affiliations where each is printed: the byline, or the note （作者单位：…） and the byline.
    /// </summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_evidence, orderBy, graph, paging, cancellation);
}
