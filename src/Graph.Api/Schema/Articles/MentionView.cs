using Graph.Api.Schema.Entities;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Articles;

/// <summary>One place where an article names an entity. Offsets are UTF-16 units of the field; the end is the first unit after.</summary>
[ObjectType("Mention")]
public sealed class MentionView
{
    private readonly Mention _mention;

    internal MentionView(Mention mention) => _mention = mention;

    /// <summary>The part of the article the offsets count in.</summary>
    public TextField Field => _mention.Field;

    /// <summary>First unit inside.</summary>
    public int Start => _mention.Span.Start;

    /// <summary>First unit after.</summary>
    public int End => _mention.Span.End;

    /// <summary>The exact characters.</summary>
    public string Text => _mention.SurfaceForm;

    /// <summary>The rule family that found it.</summary>
    public string Recognizer => _mention.Recognizer;

    /// <summary>What it refers to.</summary>
    [Cost(1)]
    public async Task<EntityView> GetEntityAsync(IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        EntityView.Of((await entities.LoadAsync(_mention.Entity, cancellation))!);
}
