namespace Graph.GraphQL.Language;

/// <summary>The half-open range of a node in its source.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Line">Line of the first unit, from 1; 0 for a node that was not read from a text.</param>
/// <param name="Column">Column of the first unit in UTF-16 units, from 1; 0 for a node that was not read from a text.</param>
public readonly record struct Location(int Start, int End, int Line, int Column)
{
    /// <summary>The location of a node made by hand.</summary>
    public static Location None => default;

    /// <summary>Whether the node was made by hand.</summary>
    public bool IsNone => Line == 0;
}
