using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>What arguments and input fields share: a name, an input type and perhaps a default (specification, section 3.6.1).</summary>
public abstract class GraphQLInputValue : IDeprecatable
{
    private protected GraphQLInputValue(string name, GraphQLType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Name = GraphQLName.Assert(name);
        Type = type;
    }

    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; }

    /// <summary>An input type.</summary>
    public GraphQLType Type { get; }

    /// <summary>
    /// The value used when none is given, as SDL writes it; null when there is no default.
    /// A default of <c>null</c> is a <see cref="NullValueNode"/>.
    /// </summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>What the value means, in Markdown; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <inheritdoc/>
    public string? DeprecationReason { get; init; }

    /// <summary>The definition the value was built from; null when it was built in code.</summary>
    public InputValueDefinitionNode? AstNode { get; init; }

    /// <summary>True when <see cref="DeprecationReason"/> is set.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>True when a value must be given: the type is non-null and there is no default.</summary>
    public bool IsRequired => Type is GraphQLNonNull && DefaultValue is null;

    /// <summary>The C# property or parameter the value goes to; null when it was not built from C#.</summary>
    public string? ClrName { get; init; }

    /// <summary>Turns the coerced value into what C# asks for; null when the coerced value is used as it is.</summary>
    internal Func<object?, object?>? Bind { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}
