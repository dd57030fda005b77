using Graph.GraphQL.Language;

namespace Graph.GraphQL;

/// <summary>A place in a document, as errors report it (spec 7.1.2).</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>The place where <paramref name="location"/> begins.</summary>
    public static implicit operator SourceLocation(Location location) => new(location.Line, location.Column);
}
