namespace Graph.GraphQL.Language;

/// <summary>What a <see cref="SyntaxNode"/> is, in the order of the specification.</summary>
public enum SyntaxKind
{
    /// <summary>A name (spec 2.1.9).</summary>
    Name,

    /// <summary>A whole document (spec 2.2).</summary>
    Document,

    /// <summary>A query, mutation or subscription (spec 2.3).</summary>
    OperationDefinition,

    /// <summary>A named fragment (spec 2.8).</summary>
    FragmentDefinition,

    /// <summary>A variable an operation takes (spec 2.10).</summary>
    VariableDefinition,

    /// <summary>Selections between braces (spec 2.4).</summary>
    SelectionSet,

    /// <summary>A selected field (spec 2.5).</summary>
    Field,

    /// <summary>An argument of a field or directive (spec 2.6).</summary>
    Argument,

    /// <summary>A fragment put in by name (spec 2.8).</summary>
    FragmentSpread,

    /// <summary>A fragment written in place (spec 2.8.2).</summary>
    InlineFragment,

    /// <summary>A use of a variable (spec 2.10).</summary>
    Variable,

    /// <summary>An integer literal (spec 2.9.1).</summary>
    IntValue,

    /// <summary>A number with a fraction or exponent (spec 2.9.2).</summary>
    FloatValue,

    /// <summary>A string (spec 2.9.4).</summary>
    StringValue,

    /// <summary><c>true</c> or <c>false</c> (spec 2.9.3).</summary>
    BooleanValue,

    /// <summary><c>null</c> (spec 2.9.5).</summary>
    NullValue,

    /// <summary>An enum value (spec 2.9.6).</summary>
    EnumValue,

    /// <summary>A list literal (spec 2.9.7).</summary>
    ListValue,

    /// <summary>An input object literal (spec 2.9.8).</summary>
    ObjectValue,

    /// <summary>A field of an input object literal (spec 2.9.8).</summary>
    ObjectField,

    /// <summary>A reference to a type by name (spec 2.11).</summary>
    NamedType,

    /// <summary>A list type (spec 2.11).</summary>
    ListType,

    /// <summary>A type that does not admit null (spec 2.11).</summary>
    NonNullType,

    /// <summary>A directive where it is applied (spec 2.12).</summary>
    Directive,

    /// <summary>The <c>schema { ... }</c> definition (spec 3.3).</summary>
    SchemaDefinition,

    /// <summary>One root operation type (spec 3.3.1).</summary>
    OperationTypeDefinition,

    /// <summary>A scalar type (spec 3.5).</summary>
    ScalarTypeDefinition,

    /// <summary>An object type (spec 3.6).</summary>
    ObjectTypeDefinition,

    /// <summary>A field of an object or interface type (spec 3.6).</summary>
    FieldDefinition,

    /// <summary>An argument or an input field (spec 3.6.1, 3.10).</summary>
    InputValueDefinition,

    /// <summary>An interface type (spec 3.7).</summary>
    InterfaceTypeDefinition,

    /// <summary>A union type (spec 3.8).</summary>
    UnionTypeDefinition,

    /// <summary>An enum type (spec 3.9).</summary>
    EnumTypeDefinition,

    /// <summary>A value of an enum type (spec 3.9).</summary>
    EnumValueDefinition,

    /// <summary>An input object type (spec 3.10).</summary>
    InputObjectTypeDefinition,

    /// <summary>A directive (spec 3.13).</summary>
    DirectiveDefinition,

    /// <summary>Additions to the schema definition (spec 3.3.2).</summary>
    SchemaExtension,

    /// <summary>Additions to a scalar type (spec 3.5.3).</summary>
    ScalarTypeExtension,

    /// <summary>Additions to an object type (spec 3.6.3).</summary>
    ObjectTypeExtension,

    /// <summary>Additions to an interface type (spec 3.7.1).</summary>
    InterfaceTypeExtension,

    /// <summary>Additions to a union type (spec 3.8.1).</summary>
    UnionTypeExtension,

    /// <summary>Additions to an enum type (spec 3.9.1).</summary>
    EnumTypeExtension,

    /// <summary>Additions to an input object type (spec 3.10.1).</summary>
    InputObjectTypeExtension,

    /// <summary><c>Type</c> (spec 3.14).</summary>
    TypeCoordinate,

    /// <summary><c>Type.member</c>: a field, input field or enum value (spec 3.14).</summary>
    MemberCoordinate,

    /// <summary><c>Type.field(argument:)</c> (spec 3.14).</summary>
    ArgumentCoordinate,

    /// <summary><c>@directive</c> (spec 3.14).</summary>
    DirectiveCoordinate,

    /// <summary><c>@directive(argument:)</c> (spec 3.14).</summary>
    DirectiveArgumentCoordinate,
}
