using Graph.GraphQL.Language;

namespace Graph.GraphQL.Types;

/// <summary>A type with a name of its own: scalar, enum, object, interface, union or input object.</summary>
public abstract class GraphQLNamedType : GraphQLType
{
    private protected GraphQLNamedType(string name) => Name = GraphQLName.Assert(name);

    /// <summary>The type's name, unique in its schema.</summary>
    public string Name { get; }

    /// <summary>What the type means, in Markdown; null when nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>The definition the type was built from; null when it was built in code.</summary>
    public TypeDefinitionNode? AstNode { get; init; }

    /// <summary>The C# type whose values stand for this type; null when none is known.</summary>
    public Type? ClrType { get; init; }

    /// <inheritdoc/>
    public sealed override GraphQLNamedType NamedType => this;

    /// <summary>The type's name, as a type reference writes it.</summary>
    public sealed override string ToString() => Name;
}
