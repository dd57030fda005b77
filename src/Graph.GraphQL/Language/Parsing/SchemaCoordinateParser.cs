namespace Graph.GraphQL.Language;

/// <summary>Reads a schema coordinate (spec 3.14). It has tokens of its own and no ignored characters, so it does not share the lexer.</summary>
internal ref struct SchemaCoordinateParser
{
    private readonly ReadOnlySpan<char> _text;
    private TokenKind _kind;
    private int _start;
    private int _end;
    private int _lastEnd;

    public SchemaCoordinateParser(ReadOnlySpan<char> text)
    {
        _text = text;
        Advance();
    }

    public SchemaCoordinateNode Parse()
    {
        SchemaCoordinateNode coordinate;
        if (Skip(TokenKind.At))
        {
            var name = ParseName();
            var argument = ParseArgument();
            coordinate = argument is null ? new DirectiveCoordinateNode(All(), name) : new DirectiveArgumentCoordinateNode(All(), name, argument);
        }
        else
        {
            var name = ParseName();
            if (Skip(TokenKind.Dot))
            {
                var member = ParseName();
                var argument = ParseArgument();
                coordinate = argument is null ? new MemberCoordinateNode(All(), name, member) : new ArgumentCoordinateNode(All(), name, member, argument);
            }
            else
            {
                coordinate = new TypeCoordinateNode(All(), name);
            }
        }

        Expect(TokenKind.EndOfFile);
        return coordinate;
    }

    private NameNode? ParseArgument()
    {
        if (!Skip(TokenKind.ParenLeft))
            return null;
        var name = ParseName();
        Expect(TokenKind.Colon);
        Expect(TokenKind.ParenRight);
        return name;
    }

    private NameNode ParseName()
    {
        var (start, end) = (_start, _end);
        Expect(TokenKind.Name);
        return new NameNode(new Location(start, end, 1, start + 1), _text[start..end].ToString());
    }

    private readonly Location All() => new(0, _lastEnd, 1, 1);

    private bool Skip(TokenKind kind)
    {
        if (_kind != kind)
            return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (Skip(kind))
            return;
        var found = _kind == TokenKind.Name ? $"Name \"{_text[_start.._end]}\"" : TokenKinds.Describe(_kind);
        throw SyntaxErrors.At(_text, _start, $"Expected {TokenKinds.Describe(kind)}, found {found}.");
    }

    private void Advance()
    {
        _lastEnd = _end;
        _start = _end;
        if (_start == _text.Length)
        {
            _kind = TokenKind.EndOfFile;
            return;
        }

        _end = _start + 1;
        _kind = _text[_start] switch
        {
            '.' => TokenKind.Dot,
            '(' => TokenKind.ParenLeft,
            ')' => TokenKind.ParenRight,
            ':' => TokenKind.Colon,
            '@' => TokenKind.At,
            var c when Characters.IsNameStart(c) => TokenKind.Name,
            _ => throw SyntaxErrors.At(_text, _start, $"Invalid character: {SyntaxErrors.DescribeCharacter(_text, _start)}."),
        };
        if (_kind == TokenKind.Name)
            _end = Characters.EndOfName(_text, _start);
    }
}
