namespace Graph.GraphQL.Language;

/// <summary>Extensions of schemas and types (spec 3.3.2 and 3.4.3). An extension has to add something.</summary>
internal ref partial struct Parser
{
    private TypeSystemExtensionNode ParseExtension(Location start)
    {
        ExpectKeyword("extend");
        if (_lexer.Kind != TokenKind.Name)
            throw Unexpected();
        return _lexer.Text switch
        {
            "schema" => ParseSchemaExtension(start),
            "scalar" => ParseScalarExtension(start),
            "type" => ParseObjectExtension(start),
            "interface" => ParseInterfaceExtension(start),
            "union" => ParseUnionExtension(start),
            "enum" => ParseEnumExtension(start),
            "input" => ParseInputObjectExtension(start),
            _ => throw Unexpected(),
        };
    }

    private SchemaExtensionNode ParseSchemaExtension(Location start)
    {
        ExpectKeyword("schema");
        var directives = ParseDirectives(isConst: true);
        var operationTypes = ParseOperationTypes();
        RequireAddition(directives.IsEmpty && operationTypes.IsEmpty);
        return new SchemaExtensionNode(To(start), directives, operationTypes);
    }

    private ScalarTypeExtensionNode ParseScalarExtension(Location start)
    {
        ExpectKeyword("scalar");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        RequireAddition(directives.IsEmpty);
        return new ScalarTypeExtensionNode(To(start), name, directives);
    }

    private ObjectTypeExtensionNode ParseObjectExtension(Location start)
    {
        ExpectKeyword("type");
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        RequireAddition(interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty);
        return new ObjectTypeExtensionNode(To(start), name, interfaces, directives, fields);
    }

    private InterfaceTypeExtensionNode ParseInterfaceExtension(Location start)
    {
        ExpectKeyword("interface");
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldDefinitions();
        RequireAddition(interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty);
        return new InterfaceTypeExtensionNode(To(start), name, interfaces, directives, fields);
    }

    private UnionTypeExtensionNode ParseUnionExtension(Location start)
    {
        ExpectKeyword("union");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMembers();
        RequireAddition(directives.IsEmpty && types.IsEmpty);
        return new UnionTypeExtensionNode(To(start), name, directives, types);
    }

    private EnumTypeExtensionNode ParseEnumExtension(Location start)
    {
        ExpectKeyword("enum");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValues();
        RequireAddition(directives.IsEmpty && values.IsEmpty);
        return new EnumTypeExtensionNode(To(start), name, directives, values);
    }

    private InputObjectTypeExtensionNode ParseInputObjectExtension(Location start)
    {
        ExpectKeyword("input");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValues(TokenKind.BraceLeft, TokenKind.BraceRight);
        RequireAddition(directives.IsEmpty && fields.IsEmpty);
        return new InputObjectTypeExtensionNode(To(start), name, directives, fields);
    }

    private readonly void RequireAddition(bool isEmpty)
    {
        if (isEmpty)
            throw Unexpected();
    }
}
