namespace Graph.GraphQL.Language;

/// <summary>Input values and type references (spec 2.9 and 2.11).</summary>
internal ref partial struct Parser
{
    private ValueNode ParseValue(bool isConst)
    {
        var start = Here() with { End = _lexer.End };
        switch (_lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConst);
            case TokenKind.BraceLeft:
                return ParseObject(isConst);
            case TokenKind.Int:
                var digits = _lexer.Text.ToString();
                Advance();
                return new IntValueNode(start, digits);
            case TokenKind.Float:
                var number = _lexer.Text.ToString();
                Advance();
                return new FloatValueNode(start, number);
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue(start);
            case TokenKind.Dollar when isConst:
                throw VariableInConstant();
            case TokenKind.Dollar:
                return ParseVariable();
            default:
                throw Unexpected();
        }
    }

    private ValueNode ParseNamedValue(Location location)
    {
        ValueNode value = _lexer.Text switch
        {
            "true" => new BooleanValueNode(location, true),
            "false" => new BooleanValueNode(location, false),
            "null" => new NullValueNode(location),
            _ => new EnumValueNode(location, _names.Get(_lexer.Text)),
        };
        Advance();
        return value;
    }

    private GraphQLSyntaxException VariableInConstant()
    {
        var position = _lexer.Start;
        var error = Unexpected();
        Expect(TokenKind.Dollar);
        return _lexer.Kind == TokenKind.Name ? Error(position, $"Unexpected variable \"${_lexer.Text}\" in constant value.") : error;
    }

    private StringValueNode ParseString()
    {
        var value = new StringValueNode(Here() with { End = _lexer.End }, _lexer.StringValue!, _lexer.Kind == TokenKind.BlockString);
        Advance();
        return value;
    }

    private StringValueNode? ParseDescription() => _lexer.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private ListValueNode ParseList(bool isConst)
    {
        var start = Here();
        Expect(TokenKind.BracketLeft);
        Nest();
        var values = new NodeList<ValueNode>();
        while (!Skip(TokenKind.BracketRight))
            values.Add(ParseValue(isConst));
        Unnest();
        return new ListValueNode(To(start), values.ToImmutable());
    }

    private ObjectValueNode ParseObject(bool isConst)
    {
        var start = Here();
        Expect(TokenKind.BraceLeft);
        Nest();
        var fields = new NodeList<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceRight))
        {
            var fieldStart = Here();
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(isConst);
            fields.Add(new ObjectFieldNode(To(fieldStart), name, value));
        }

        Unnest();
        return new ObjectValueNode(To(start), fields.ToImmutable());
    }

    private TypeNode ParseType()
    {
        var start = Here();
        TypeNode type;
        if (_lexer.Kind == TokenKind.BracketLeft)
        {
            Advance();
            Nest();
            var inner = ParseType();
            Expect(TokenKind.BracketRight);
            Unnest();
            type = new ListTypeNode(To(start), inner);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(To(start), type) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Location, name);
    }
}
