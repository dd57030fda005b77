using System.Buffers;

namespace Graph.GraphQL.Language;

/// <summary>
/// Cuts a text into tokens, one at a time (spec 2.1 and appendix B). The current token's fields are valid until the next
/// <see cref="Advance"/>. Ignored characters never become tokens, so nothing is allocated but string values.
/// </summary>
internal ref partial struct Lexer(ReadOnlySpan<char> body)
{
    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\n\r");

    private readonly ReadOnlySpan<char> _body = body;
    private int _line = 1;
    private int _lineStart;

    public TokenKind Kind { get; private set; } = TokenKind.StartOfFile;

    /// <summary>First unit of the token.</summary>
    public int Start { get; private set; }

    /// <summary>The unit after the token.</summary>
    public int End { get; private set; }

    public int Line { get; private set; }

    public int Column { get; private set; }

    /// <summary>The value of a String or BlockString token; else null.</summary>
    public string? StringValue { get; private set; }

    public readonly ReadOnlySpan<char> Body => _body;

    /// <summary>The characters of the token as written.</summary>
    public readonly ReadOnlySpan<char> Text => _body[Start..End];

    /// <summary>Reads the next token.</summary>
    /// <exception cref="GraphQLSyntaxException">No token begins here.</exception>
    public void Advance()
    {
        var body = _body;
        var position = End;
        StringValue = null;
        while ((uint)position < (uint)body.Length)
        {
            var c = body[position];
            switch (c)
            {
                case ' ' or ',' or '\t' or '\uFEFF':
                    position++;
                    continue;
                case '\n':
                    position++;
                    _line++;
                    _lineStart = position;
                    continue;
                case '\r':
                    position += At(position + 1) == '\n' ? 2 : 1;
                    _line++;
                    _lineStart = position;
                    continue;
                case '#':
                    position = SkipComment(position);
                    continue;
                case '!':
                    Set(TokenKind.Bang, position, position + 1);
                    return;
                case '$':
                    Set(TokenKind.Dollar, position, position + 1);
                    return;
                case '&':
                    Set(TokenKind.Ampersand, position, position + 1);
                    return;
                case '(':
                    Set(TokenKind.ParenLeft, position, position + 1);
                    return;
                case ')':
                    Set(TokenKind.ParenRight, position, position + 1);
                    return;
                case ':':
                    Set(TokenKind.Colon, position, position + 1);
                    return;
                case '=':
                    Set(TokenKind.EqualsSign, position, position + 1);
                    return;
                case '@':
                    Set(TokenKind.At, position, position + 1);
                    return;
                case '[':
                    Set(TokenKind.BracketLeft, position, position + 1);
                    return;
                case ']':
                    Set(TokenKind.BracketRight, position, position + 1);
                    return;
                case '{':
                    Set(TokenKind.BraceLeft, position, position + 1);
                    return;
                case '|':
                    Set(TokenKind.Pipe, position, position + 1);
                    return;
                case '}':
                    Set(TokenKind.BraceRight, position, position + 1);
                    return;
                case '.' when At(position + 1) == '.' && At(position + 2) == '.':
                    Set(TokenKind.Spread, position, position + 3);
                    return;
                case '"' when At(position + 1) == '"' && At(position + 2) == '"':
                    ReadBlockString(position);
                    return;
                case '"':
                    ReadString(position);
                    return;
                case '-' or (>= '0' and <= '9'):
                    ReadNumber(position);
                    return;
                default:
                    if (!Characters.IsNameStart(c))
                        throw Unexpected(position);
                    Set(TokenKind.Name, position, Characters.EndOfName(body, position));
                    return;
            }
        }

        Set(TokenKind.EndOfFile, body.Length, body.Length);
    }

    /// <summary>The unit at a position, or NUL behind the end: no token contains NUL, so the two need not be told apart.</summary>
    private readonly char At(int position) => (uint)position < (uint)_body.Length ? _body[position] : '\0';

    private void Set(TokenKind kind, int start, int end)
    {
        Kind = kind;
        Start = start;
        End = end;
        Line = _line;
        Column = start - _lineStart + 1;
    }

    private readonly GraphQLSyntaxException Error(int position, string description) => SyntaxErrors.At(_body, position, description);

    private readonly GraphQLSyntaxException Unexpected(int position)
    {
        if (_body[position] == '\'')
            return Error(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        var word = SourceCharacterLength(position) > 0 ? "Unexpected" : "Invalid";
        return Error(position, $"{word} character: {SyntaxErrors.DescribeCharacter(_body, position)}.");
    }

    /// <summary>1 or 2 units for a Unicode scalar value, 0 for a lone surrogate (spec 2.1, SourceCharacter).</summary>
    private readonly int SourceCharacterLength(int position)
    {
        var c = _body[position];
        if (!char.IsSurrogate(c))
            return 1;
        return char.IsHighSurrogate(c) && char.IsLowSurrogate(At(position + 1)) ? 2 : 0;
    }

    private readonly int SkipComment(int start)
    {
        var length = _body[start..].IndexOfAny(_lineEnds);
        var end = length < 0 ? _body.Length : start + length;
        var surrogate = _body[start..end].IndexOfAnyInRange('\uD800', '\uDFFF');
        for (var position = surrogate < 0 ? end : start + surrogate; position < end;)
        {
            var units = SourceCharacterLength(position);
            if (units == 0)
                return position;
            position += units;
        }

        return end;
    }

    private void ReadNumber(int start)
    {
        var position = start;
        var kind = TokenKind.Int;
        if (_body[position] == '-')
            position++;
        if (At(position) == '0')
        {
            position++;
            if (char.IsAsciiDigit(At(position)))
                throw Error(position, $"Invalid number, unexpected digit after 0: {SyntaxErrors.DescribeCharacter(_body, position)}.");
        }
        else
        {
            position = ReadDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        if (At(position) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position++;
            if (At(position) is '+' or '-')
                position++;
            position = ReadDigits(position);
        }

        if (At(position) == '.' || Characters.IsNameStart(At(position)))
            throw ExpectedDigit(position);
        Set(kind, start, position);
    }

    private readonly int ReadDigits(int position)
    {
        if (!char.IsAsciiDigit(At(position)))
            throw ExpectedDigit(position);
        do
            position++;
        while (char.IsAsciiDigit(At(position)));
        return position;
    }

    private readonly GraphQLSyntaxException ExpectedDigit(int position) =>
        Error(position, $"Invalid number, expected digit but got: {SyntaxErrors.DescribeCharacter(_body, position)}.");
}
