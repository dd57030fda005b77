using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Articles;

/// <summary>A surface form that may mean several entities where the text does not decide.</summary>
[ObjectType("AmbiguousMention")]
public sealed class AmbiguousMentionView
{
    private readonly AmbiguousMention _mention;

    internal AmbiguousMentionView(AmbiguousMention mention) => _mention = mention;

    /// <summary>The part of the article the offsets count in.</summary>
    public TextField Field => _mention.Field;

    /// <summary>First UTF-16 unit inside.</summary>
    public int Start => _mention.Span.Start;

    /// <summary>First UTF-16 unit after.</summary>
    public int End => _mention.Span.End;

    /// <summary>The exact characters.</summary>
    public string Text => _mention.SurfaceForm;

    /// <summary>The ids of what it may mean, at least two. An entity that no article names for certain is not in the graph.</summary>
    [ID]
    public IReadOnlyList<string> CandidateIds => [.. _mention.Candidates.Select(candidate => candidate.Value)];
}
