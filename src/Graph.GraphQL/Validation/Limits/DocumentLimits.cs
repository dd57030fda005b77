using System.Runtime.CompilerServices;

namespace Graph.GraphQL.Validation.Limits;

/// <summary>The size a document may have. Every limit is at least 1; <see cref="int.MaxValue"/> switches one off.</summary>
public sealed record DocumentLimits
{
    /// <summary>Limits that let what people and tools write pass, and are on unless others are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>
    /// How deep fields nest, fragments followed. What is under <c>__schema</c> and <c>__type</c> does not count: introspection has a limit
    /// of its own. The default is 20.
    /// </summary>
    public int MaxDepth { get; init => field = AtLeastOne(value); } = 20;

    /// <summary>How many fields an operation selects, those of a fragment counted at every spread. The default is 2,000.</summary>
    public int MaxFields { get; init => field = AtLeastOne(value); } = 2_000;

    /// <summary>How many fields an operation selects from its root, fragments followed. The default is 30.</summary>
    public int MaxRootFields { get; init => field = AtLeastOne(value); } = 30;

    /// <summary>How many aliases are written in the document. The default is 100.</summary>
    public int MaxAliases { get; init => field = AtLeastOne(value); } = 100;

    /// <summary>How many directives are written in the document. The default is 100.</summary>
    public int MaxDirectives { get; init => field = AtLeastOne(value); } = 100;

    /// <summary>How many directives are written at one place. The default is 10.</summary>
    public int MaxDirectivesPerLocation { get; init => field = AtLeastOne(value); } = 10;

    /// <summary>How many fragments the document defines. The default is 100.</summary>
    public int MaxFragments { get; init => field = AtLeastOne(value); } = 100;

    private static int AtLeastOne(int value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
