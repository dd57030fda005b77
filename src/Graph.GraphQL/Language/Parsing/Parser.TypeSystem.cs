using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.GraphQL.Language;

/// <summary>Definitions of schemas, types and directives (spec 3.3 to 3.13).</summary>
internal ref partial struct Parser
{
    private static readonly FrozenSet<string> _directiveLocations = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    private SchemaDefinitionNode ParseSchemaDefinition(Location start, StringValueNode? description)
    {
        ExpectKeyword("schema");
        var directives = ParseDirectives(isConst: true);
        if (_lexer.Kind != TokenKind.BraceLeft)
            Expect(TokenKind.BraceLeft);
        var operationTypes = ParseOperationTypes();
        return new SchemaDefinitionNode(To(start), description, directives, operationTypes);
    }

    private ImmutableArray<OperationTypeDefinitionNode> ParseOperationTypes()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];
        var operationTypes = new NodeList<OperationTypeDefinitionNode>();
        do
        {
            var start = Here();
            var operation = ParseOperationType();
            Expect(TokenKind.Colon);
            var type = ParseNamedType();
            operationTypes.Add(new OperationTypeDefinitionNode(To(start), operation, type));
        }
        while (!Skip(TokenKind.BraceRight));
        return operationTypes.ToImmutable();
    }

    private ScalarTypeDefinitionNode ParseScalarType(Location start, StringValueNode? description)
    {
        ExpectKeyword("scalar");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new ScalarTypeDefinitionNode(To(start), description, name, directives);
    }

    private ObjectTypeDefinitionNode ParseObjectType(Location start, StringValueNode? description)
    {
        ExpectKeyword("type");
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        return new ObjectTypeDefinitionNode(To(start), description, name, interfaces, directives, fields);
    }

    private ImmutableArray<NamedTypeNode> ParseImplements() => SkipKeyword("implements") ? ParseNamedTypes(TokenKind.Ampersand) : [];

    /// <summary>Named types with a delimiter between them and, if the author likes, before the first.</summary>
    private ImmutableArray<NamedTypeNode> ParseNamedTypes(TokenKind delimiter)
    {
        Skip(delimiter);
        var types = new NodeList<NamedTypeNode>();
        do
            types.Add(ParseNamedType());
        while (Skip(delimiter));
        return types.ToImmutable();
    }

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];
        var fields = new NodeList<FieldDefinitionNode>();
        do
        {
            var start = Here();
            var description = ParseDescription();
            var name = ParseName();
            var arguments = ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
            Expect(TokenKind.Colon);
            var type = ParseType();
            var directives = ParseDirectives(isConst: true);
            fields.Add(new FieldDefinitionNode(To(start), description, name, arguments, type, directives));
        }
        while (!Skip(TokenKind.BraceRight));
        return fields.ToImmutable();
    }

    /// <summary>ArgumentsDefinition and InputFieldsDefinition, which differ in their brackets only.</summary>
    private ImmutableArray<InputValueDefinitionNode> ParseInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
            return [];
        var values = new NodeList<InputValueDefinitionNode>();
        do
        {
            var start = Here();
            var description = ParseDescription();
            var name = ParseName();
            Expect(TokenKind.Colon);
            var type = ParseType();
            var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;
            var directives = ParseDirectives(isConst: true);
            values.Add(new InputValueDefinitionNode(To(start), description, name, type, defaultValue, directives));
        }
        while (!Skip(close));
        return values.ToImmutable();
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(Location start, StringValueNode? description)
    {
        ExpectKeyword("interface");
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        return new InterfaceTypeDefinitionNode(To(start), description, name, interfaces, directives, fields);
    }

    private UnionTypeDefinitionNode ParseUnionType(Location start, StringValueNode? description)
    {
        ExpectKeyword("union");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMembers();
        return new UnionTypeDefinitionNode(To(start), description, name, directives, types);
    }

    private ImmutableArray<NamedTypeNode> ParseUnionMembers() => Skip(TokenKind.EqualsSign) ? ParseNamedTypes(TokenKind.Pipe) : [];

    private EnumTypeDefinitionNode ParseEnumType(Location start, StringValueNode? description)
    {
        ExpectKeyword("enum");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValues();
        return new EnumTypeDefinitionNode(To(start), description, name, directives, values);
    }

    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValues()
    {
        if (!Skip(TokenKind.BraceLeft))
            return [];
        var values = new NodeList<EnumValueDefinitionNode>();
        do
        {
            var start = Here();
            var description = ParseDescription();
            if (TokenValue() is "true" or "false" or "null")
                throw Error(_lexer.Start, $"{DescribeToken()} is reserved and cannot be used for an enum value.");
            var name = ParseName();
            var directives = ParseDirectives(isConst: true);
            values.Add(new EnumValueDefinitionNode(To(start), description, name, directives));
        }
        while (!Skip(TokenKind.BraceRight));
        return values.ToImmutable();
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(Location start, StringValueNode? description)
    {
        ExpectKeyword("input");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        return new InputObjectTypeDefinitionNode(To(start), description, name, directives, fields);
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Location start, StringValueNode? description)
    {
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseInputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        Skip(TokenKind.Pipe);
        var locations = new NodeList<NameNode>();
        do
            locations.Add(ParseDirectiveLocation());
        while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode(To(start), description, name, arguments, isRepeatable, locations.ToImmutable());
    }

    private NameNode ParseDirectiveLocation()
    {
        var unexpected = _lexer.Kind == TokenKind.Name && !_directiveLocations.Contains(_lexer.Text.ToString()) ? Unexpected() : null;
        var name = ParseName();
        return unexpected is null ? name : throw unexpected;
    }
}
