namespace Graph.GraphQL.Language;

/// <summary>
/// A recursive descent parser, one token ahead; each method reads the production of its name (appendix B). Recursion happens at
/// selection sets, values and list types only, and all three pass through <see cref="Nest"/>.
/// </summary>
internal ref partial struct Parser
{
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private NameTable _names;
    private int _lastEnd;
    private int _tokens;
    private int _depth;

    public Parser(ReadOnlySpan<char> text, ParserOptions options)
    {
        _options = options;
        _lexer = new Lexer(text);
        if (text.Length > options.MaxDocumentLength)
        {
            throw SyntaxErrors.TooLarge(
                text,
                options.MaxDocumentLength,
                $"Document is longer than {options.MaxDocumentLength} UTF-16 code units. Parsing aborted.");
        }

        Advance();
    }

    /// <summary>Document : Definition+</summary>
    public DocumentNode ParseDocument()
    {
        var start = Here();
        var definitions = new NodeList<DefinitionNode>();
        do
            definitions.Add(ParseDefinition());
        while (_lexer.Kind != TokenKind.EndOfFile);
        return new DocumentNode(start with { Start = 0, Line = 1, Column = 1, End = _lexer.End }, definitions.ToImmutable()) { TokenCount = _tokens };
    }

    public ValueNode ParseOnlyValue(bool isConst)
    {
        var value = ParseValue(isConst);
        Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseOnlyType()
    {
        var type = ParseType();
        Expect(TokenKind.EndOfFile);
        return type;
    }

    private DefinitionNode ParseDefinition()
    {
        var start = Here();
        if (_lexer.Kind == TokenKind.BraceLeft)
            return ParseOperation(start, null);
        var description = ParseDescription();
        if (description is not null && _lexer.Kind == TokenKind.BraceLeft)
            throw Error(start.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (_lexer.Kind != TokenKind.Name)
            throw Unexpected();
        switch (_lexer.Text)
        {
            case "query" or "mutation" or "subscription":
                return ParseOperation(start, description);
            case "fragment":
                return ParseFragmentDefinition(start, description);
            case "schema":
                return ParseSchemaDefinition(start, description);
            case "scalar":
                return ParseScalarType(start, description);
            case "type":
                return ParseObjectType(start, description);
            case "interface":
                return ParseInterfaceType(start, description);
            case "union":
                return ParseUnionType(start, description);
            case "enum":
                return ParseEnumType(start, description);
            case "input":
                return ParseInputObjectType(start, description);
            case "directive":
                return ParseDirectiveDefinition(start, description);
        }

        if (description is not null)
            throw Error(start.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        if (_lexer.Text is "extend")
            return ParseExtension(start);
        throw Unexpected();
    }

    private void Advance()
    {
        _lastEnd = _lexer.End;
        _lexer.Advance();
        if (_lexer.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
            throw SyntaxErrors.TooLarge(_lexer.Body, _lexer.Start, $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.");
    }

    /// <summary>A location that begins at the current token; <see cref="To"/> gives its end.</summary>
    private readonly Location Here() => new(_lexer.Start, 0, _lexer.Line, _lexer.Column);

    /// <summary>From <paramref name="start"/> to the end of the last token read.</summary>
    private readonly Location To(Location start) => start with { End = _lastEnd };

    private void Nest()
    {
        if (++_depth > _options.MaxDepth)
            throw SyntaxErrors.TooLarge(_lexer.Body, _lexer.Start, $"Document is nested more than {_options.MaxDepth} levels deep. Parsing aborted.");
    }

    private void Unnest() => _depth--;

    private void Expect(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            throw Error(_lexer.Start, $"Expected {TokenKinds.Describe(kind)}, found {DescribeToken()}.");
        Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (_lexer.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
            throw Error(_lexer.Start, $"Expected \"{keyword}\", found {DescribeToken()}.");
    }

    private bool SkipKeyword(string keyword)
    {
        if (_lexer.Kind != TokenKind.Name || !_lexer.Text.SequenceEqual(keyword))
            return false;
        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        if (_lexer.Kind != TokenKind.Name)
            Expect(TokenKind.Name);
        var name = new NameNode(Here() with { End = _lexer.End }, _names.Get(_lexer.Text));
        Advance();
        return name;
    }

    /// <summary>What the token says, whether name, number or string: reserved words are refused even between quotes, as graphql-js does.</summary>
    private readonly ReadOnlySpan<char> TokenValue() => _lexer.StringValue ?? _lexer.Text;

    private readonly string DescribeToken() => _lexer.Kind < TokenKind.Name
        ? TokenKinds.Describe(_lexer.Kind)
        : $"{TokenKinds.Describe(_lexer.Kind)} \"{TokenValue()}\"";

    private readonly GraphQLSyntaxException Unexpected() => Error(_lexer.Start, $"Unexpected {DescribeToken()}.");

    private readonly GraphQLSyntaxException Error(int position, string description) => SyntaxErrors.At(_lexer.Body, position, description);
}
