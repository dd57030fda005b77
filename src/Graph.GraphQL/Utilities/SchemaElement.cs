using Graph.GraphQL.Types;

namespace Graph.GraphQL.Utilities;

/// <summary>What a schema coordinate leads to (spec 3.14). The owner of a member comes with it.</summary>
public abstract record SchemaElement
{
    private SchemaElement()
    {
    }

    /// <summary>A type.</summary>
    public sealed record TypeElement(GraphQLNamedType Type) : SchemaElement;

    /// <summary>A field of an object or interface.</summary>
    public sealed record FieldElement(GraphQLComplexType Type, GraphQLField Definition) : SchemaElement;

    /// <summary>A field of an input object.</summary>
    public sealed record InputFieldElement(GraphQLInputObjectType Type, GraphQLInputField Definition) : SchemaElement;

    /// <summary>A value of an enum.</summary>
    public sealed record EnumValueElement(GraphQLEnumType Type, GraphQLEnumValue Definition) : SchemaElement;

    /// <summary>An argument of a field.</summary>
    public sealed record FieldArgumentElement(GraphQLComplexType Type, GraphQLField Field, GraphQLArgument Definition) : SchemaElement;

    /// <summary>A directive.</summary>
    public sealed record DirectiveElement(GraphQLDirective Definition) : SchemaElement;

    /// <summary>An argument of a directive.</summary>
    public sealed record DirectiveArgumentElement(GraphQLDirective Directive, GraphQLArgument Definition) : SchemaElement;
}
