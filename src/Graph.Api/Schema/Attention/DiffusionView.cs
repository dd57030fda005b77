using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Inputs;
using Graph.Api.Schema.Sentences;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Attention;

/// <summary>How something spread from place to place.</summary>
[ObjectType("Diffusion")]
public sealed class DiffusionView
{
    private readonly Diffusion _diffusion;
    private readonly EntityId _of;
    private readonly DiffusionPath _path;
    private readonly ArticleSelection _selection;

    internal DiffusionView(Diffusion diffusion, EntityId of, DiffusionPath path, ArticleSelection selection) =>
        (_diffusion, _of, _path, _selection) = (diffusion, of, path, selection);

    /// <summary>The day of the earliest article; null when none is dated.</summary>
    public DateOnly? FirstDate => _diffusion.FirstDay;

    /// <summary>The regions reached, the earliest first.</summary>
    /// <param name="first">Only so many; left out for all.</param>
    public IReadOnlyList<DiffusionStepView> GetSteps(int? first) =>
        [.. _diffusion.Steps.FirstOf(first).Select(step => new DiffusionStepView(step, _of, _path, _selection))];
}

/// <summary>One region reached.</summary>
[ObjectType("DiffusionStep")]
public sealed class DiffusionStepView
{
    private readonly DiffusionStep _step;
    private readonly EvidenceQuery _evidence;

    internal DiffusionStepView(DiffusionStep step, EntityId of, DiffusionPath path, ArticleSelection selection)
    {
        _step = step;
        // The sentences of its first day: what tells when it was reached.
        var then = selection.In(step.FirstDay, step.FirstDay);
        _evidence = path == DiffusionPath.MentionedRegion
            ? new EvidenceQuery { Of = [of, step.Region.Id], Selection = then }
            : new EvidenceQuery { Of = [of], Selection = then.And(new ArticleSelection { HomeRegions = [step.Region.Id] }) };
    }

    /// <summary>Where it was seen.</summary>
    public EntityView Region => new(_step.Region);

    /// <summary>The day of its first dated article.</summary>
    public DateOnly FirstDate => _step.FirstDay;

    /// <summary>The day of its last dated article.</summary>
    public DateOnly LastDate => _step.LastDay;

    /// <summary>Days after the earliest article of any region, from 0.</summary>
    public int LagDays => _step.LagDays;

    /// <summary>Its articles, undated ones too.</summary>
    public int Articles => checked((int)_step.Articles);

    /// <summary>The sentences of its first day, behind `firstDate`: those of articles that mention it, or that its newspapers print.</summary>
    /// <param name="orderBy">What comes first.</param>
    [UsePaging(DefaultPageSize = 3)]
    public Task<Connection<EvidenceView>> GetEvidenceAsync(GraphReader graph, PagingArguments paging, CancellationToken cancellation, EvidenceOrder orderBy = EvidenceOrder.Spread) =>
        EvidenceView.FindAsync(_evidence, orderBy, graph, paging, cancellation);
}
