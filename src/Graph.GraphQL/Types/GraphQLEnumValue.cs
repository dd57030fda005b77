using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>One value of an enum.</summary>
/// <param name="name">The name clients use.</param>
/// <param name="value">The value resolvers see; null means the name itself.</param>
public sealed class GraphQLEnumValue(string name, object? value = null) : IDeprecatable
{
    /// <summary>The name clients use.</summary>
    public string Name { get; } = GraphQLName.Assert(name);

    /// <summary>The value resolvers see: a C# enum value, or the name.</summary>
    public object Value { get; } = value ?? name;

    /// <summary>What the value means, in Markdown; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    public string? DeprecationReason { get; init; }

    /// <summary>True when <see cref="DeprecationReason"/> is set.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The definition the value was built from; null when it was built in code.</summary>
    public EnumValueDefinitionNode? AstNode { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
