namespace Graph.GraphQL.Validation.Limits;

/// <summary>How much a selection set asks for, fragments followed.</summary>
/// <param name="Depth">How deep fields nest in it; 1 for leaves only.</param>
/// <param name="Fields">How many fields it comes to, up to <see cref="Ceiling"/>.</param>
/// <param name="RootFields">How many of these are not under another field.</param>
internal readonly record struct SelectionSize(long Depth, long Fields, long RootFields)
{
    /// <summary>Counting ends here, long before numbers overflow: fragments that spread one another twice each double it.</summary>
    public const long Ceiling = 1_000_000_000;

    /// <summary>Beyond every limit.</summary>
    public static SelectionSize TooLarge => new(Ceiling, Ceiling, Ceiling);

    /// <summary>Both selections side by side.</summary>
    public SelectionSize Beside(SelectionSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Min(Ceiling, Fields + other.Fields),
        Math.Min(Ceiling, RootFields + other.RootFields));
}
