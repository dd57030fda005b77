using Graph.GraphQL.Annotations;
using Graph.Model;

namespace Graph.Api.Schema.Searching;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
[ObjectType("TextSpan")]
public sealed class TextSpanView
{
    private readonly TextSpan _span;

    internal TextSpanView(TextSpan span) => _span = span;

    /// <summary>First unit inside, from 0.</summary>
    public int Start => _span.Start;

    /// <summary>First unit after.</summary>
    public int End => _span.End;
}
