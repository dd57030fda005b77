using System.Collections.Immutable;

namespace Graph.GraphQL.Validation;

/// <summary>What a document is held to.</summary>
public sealed record ValidationOptions
{
    /// <summary>The rules of the specification, 100 errors at most, with suggestions.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules, in the order their errors are reported for one node. The default is <see cref="SpecifiedRules.All"/>.</summary>
    public ImmutableArray<ValidationRule> Rules { get; init; } = SpecifiedRules.All;

    /// <summary>After this many errors one more says that there are too many, and validation stops. At least 1; the default is 100.</summary>
    public int MaxErrors
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 100;

    /// <summary>
    /// Leaves out "Did you mean" and its names. To be set wherever introspection is off, since suggestions tell what introspection
    /// would. The default is false.
    /// </summary>
    public bool HideSuggestions { get; init; }
}
