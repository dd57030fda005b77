using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Links;
using Graph.Api.Schema.Networks;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Schema.Paths;

/// <summary>One tie of a path. The source is the entity nearer to the path's start.</summary>
[ObjectType("PathStep")]
public sealed class PathStepView
{
    private readonly Entity _source;
    private readonly Entity _target;
    private readonly PathStep _step;
    private readonly PathQuery _query;

    internal PathStepView(Entity source, Entity target, PathStep step, PathQuery query) =>
        (_source, _target, _step, _query) = (source, target, step, query);

    /// <summary>Which sort of tie.</summary>
    public PathHop Hop => _step.Hop;

    /// <summary>The earlier entity.</summary>
    public EntityView Source => new(_source);

    /// <summary>The later one.</summary>
    public EntityView Target => new(_target);

    /// <summary>The four counts behind the score: left is the source, right is the target. Of articles for AUTHORED and AFFILIATED_WITH, all 0 for PART_OF.</summary>
    public CountsView Counts => new(_step.Counts);

    /// <summary>By the measure asked for, not damped; null for PART_OF, which is known beforehand and not counted.</summary>
    public double? Score => _step.Hop == PathHop.PartOf ? null : _step.Score;

    /// <summary>The chance of at least so many windows with both if they were spread at random (hypergeometric), 0 to 1; null for PART_OF.</summary>
    public double? PValue => _step.Hop == PathHop.PartOf ? null : HypergeometricTest.PValue(_step.Counts);

    /// <summary>
    /// The sentences behind the count: those naming both first. For AUTHORED in what the person wrote; for AFFILIATED_WITH where it is printed: the byline, or the
    /// note （作者单位：…） and the byline. Empty for PART_OF.
    /// </summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public async Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread)
    {
        if (_step.Hop == PathHop.PartOf)
            return new Connection<EvidenceView>([], new PageInfo(false, false, null, null), 0);
        return await EvidenceView.FindAsync(Question(), orderBy, graph, paging, cancellation);
    }

    private EvidenceQuery Question()
    {
        EntityId[] both = [_source.Id, _target.Id];
        return _step.Hop switch
        {
            PathHop.AffiliatedWith => NetworkEvidence.Affiliation(_source, _target, _query.Selection),
            PathHop.Authored => new EvidenceQuery { Of = both, Selection = _query.Selection.And(new ArticleSelection { WrittenBy = both }) },
            _ => new EvidenceQuery { Of = both, Scope = _query.Scope, Selection = _query.Selection },
        };
    }
}
