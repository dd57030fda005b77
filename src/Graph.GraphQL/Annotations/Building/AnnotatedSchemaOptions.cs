using Graph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Annotations;

/// <summary>What the builder of an annotated schema works from.</summary>
internal sealed class AnnotatedSchemaOptions
{
    /// <summary>The annotated classes.</summary>
    public required IReadOnlyList<Type> Types { get; init; }

    /// <summary>Resolves what lives as long as the schema.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>The registrations, to tell service parameters from arguments.</summary>
    public required IServiceCollection Registrations { get; init; }

    /// <summary>C# types sent as scalars, beside the usual ones.</summary>
    public IReadOnlyDictionary<Type, ScalarBinding> ScalarBindings { get; init; } = new Dictionary<Type, ScalarBinding>();

    /// <summary>The page size of a connection field that names none.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>The largest page of a connection field that names none.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>The most ids <c>nodes</c> answers at once.</summary>
    public int MaxNodes { get; init; } = 50;

    /// <summary>What the schema is for.</summary>
    public string? Description { get; init; }
}
