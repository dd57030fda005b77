using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Links;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Neighborhoods;

/// <summary>Two entities mentioned together, with how often. It has no direction: on a path the source is the earlier one, else the one whose id comes first.</summary>
[ObjectType("CoMention")]
public sealed class CoMentionView
{
    private readonly CoMention _edge;
    private readonly CoMentionScope _scope;
    private readonly ArticleSelection _selection;

    internal CoMentionView(CoMention edge, CoMentionScope scope, ArticleSelection selection) =>
        (_edge, _scope, _selection) = (edge, scope, selection);

    /// <summary>One of the two.</summary>
    public EntityView Source => new(_edge.Source);

    /// <summary>The other.</summary>
    public EntityView Target => new(_edge.Target);

    /// <summary>The four counts behind the score: left is the source, right is the target.</summary>
    public CountsView Counts => new(_edge.Counts);

    /// <summary>By the measure asked for.</summary>
    public double Score => _edge.Score;

    /// <summary>The sentences behind the count: those naming both first.</summary>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation) =>
        EvidenceView.FindAsync(
            new EvidenceQuery { Of = [_edge.Source.Id, _edge.Target.Id], Scope = _scope, Selection = _selection }, graph, paging, cancellation);
}
