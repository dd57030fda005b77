using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Articles;

/// <summary>Words that refer to an entity which is not told, or only by words that several entities share.</summary>
[ObjectType("UnresolvedMention")]
public sealed class UnresolvedMentionView
{
    private readonly UnresolvedMention _mention;

    internal UnresolvedMentionView(UnresolvedMention mention) => _mention = mention;

    /// <summary>The part of the article the offsets count in.</summary>
    public TextField Field => _mention.Field;

    /// <summary>First UTF-16 unit inside.</summary>
    public int Start => _mention.Span.Start;

    /// <summary>First UTF-16 unit after.</summary>
    public int End => _mention.Span.End;

    /// <summary>The exact characters.</summary>
    public string Text => _mention.SurfaceForm;

    /// <summary>The kind of what is referred to.</summary>
    public EntityKind Kind => _mention.Kind;

    /// <summary>Why it is not known.</summary>
    public UnresolvedReason Reason => _mention.Reason;

    /// <summary>The id of the entity of just these words that it counts for, for LOCAL_NAME; else null, and it counts for none.</summary>
    [ID]
    public string? CountedAsId => _mention.CountedAs?.Value;
}
