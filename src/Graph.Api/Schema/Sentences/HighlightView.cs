using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Sentences;

/// <summary>A mention inside an evidence sentence. Offsets are UTF-16 units from the sentence's start.</summary>
[ObjectType("Highlight")]
public sealed class HighlightView
{
    private readonly Evidence _evidence;
    private readonly Highlight _highlight;

    internal HighlightView(Evidence evidence, Highlight highlight) => (_evidence, _highlight) = (evidence, highlight);

    /// <summary>First unit inside.</summary>
    public int Start => _highlight.Span.Start;

    /// <summary>First unit after.</summary>
    public int End => _highlight.Span.End;

    /// <summary>The exact characters.</summary>
    public string Text => _highlight.Span.Of(_evidence.Sentence);

    /// <summary>What they refer to.</summary>
    [Cost(1)]
    public async Task<EntityView> GetEntityAsync(IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        EntityView.Of((await entities.LoadAsync(_highlight.Entity, cancellation))!);
}
