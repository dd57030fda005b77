namespace Graph.GraphQL.Annotations;

/// <summary>How many items a list field answers with at most, for the estimated cost of an operation.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The items counted when no slicing argument is given.</summary>
    public int AssumedSize { get; init; } = 10;

    /// <summary>The integer arguments that bound the list, such as <c>first</c> or <c>limit</c>.</summary>
    public string[] SlicingArguments { get; init; } = [];
}
