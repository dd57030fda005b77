using System.Text;

namespace Graph.GraphQL.Language;

/// <content>Strings and block strings (spec 2.9.4).</content>
internal ref partial struct Lexer
{
    private void ReadString(int start)
    {
        var position = start + 1;
        var chunk = position;
        StringBuilder? text = null;
        while (position < _body.Length)
        {
            var c = _body[position];
            if (c == '"')
            {
                StringValue = text is null ? _body[chunk..position].ToString() : text.Append(_body[chunk..position]).ToString();
                Set(TokenKind.String, start, position + 1);
                return;
            }

            if (c == '\\')
            {
                text ??= new StringBuilder();
                text.Append(_body[chunk..position]);
                position = ReadEscape(position, text);
                chunk = position;
                continue;
            }

            if (c is '\n' or '\r')
                break;
            position += LengthInString(position);
        }

        throw Error(position, "Unterminated string.");
    }

    private readonly int LengthInString(int position)
    {
        var units = SourceCharacterLength(position);
        return units > 0
            ? units
            : throw Error(position, $"Invalid character within String: {SyntaxErrors.DescribeCharacter(_body, position)}.");
    }

    /// <summary>Appends what the escape at <paramref name="position"/> means; returns the position behind it.</summary>
    private readonly int ReadEscape(int position, StringBuilder text)
    {
        if (At(position + 1) == 'u')
            return At(position + 2) == '{' ? ReadBracedEscape(position, text) : ReadFixedEscape(position, text);
        var meant = At(position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Slice(position, 2)}\"."),
        };
        text.Append(meant);
        return position + 2;
    }

    /// <summary><c>\u{1F600}</c>: any Unicode scalar value; at most eight digits are looked at.</summary>
    private readonly int ReadBracedEscape(int position, StringBuilder text)
    {
        var size = 3;
        var code = 0;
        while (size < 12)
        {
            var c = At(position + size++);
            if (c == '}')
            {
                if (size < 5 || !Rune.IsValid(code))
                    break;
                text.Append(new Rune(code).ToString());
                return position + size;
            }

            code = (code << 4) | HexDigit(c);
            if (code < 0)
                break;
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, size)}\".");
    }

    /// <summary><c>\u1234</c>, or two of them for a surrogate pair.</summary>
    private readonly int ReadFixedEscape(int position, StringBuilder text)
    {
        var code = HexQuad(position + 2);
        if (code >= 0 && !char.IsSurrogate((char)code))
        {
            text.Append((char)code);
            return position + 6;
        }

        if (code >= 0 && char.IsHighSurrogate((char)code) && At(position + 6) == '\\' && At(position + 7) == 'u')
        {
            var low = HexQuad(position + 8);
            if (low >= 0 && char.IsLowSurrogate((char)low))
            {
                text.Append((char)code).Append((char)low);
                return position + 12;
            }
        }

        throw Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, 6)}\".");
    }

    private readonly ReadOnlySpan<char> Slice(int start, int length) => _body[start..Math.Min(_body.Length, start + length)];

    /// <summary>Negative when one of the four is not a hexadecimal digit.</summary>
    private readonly int HexQuad(int position) =>
        (HexDigit(At(position)) << 12) | (HexDigit(At(position + 1)) << 8) | (HexDigit(At(position + 2)) << 4) | HexDigit(At(position + 3));

    private static int HexDigit(char c) =>
        char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;

    private void ReadBlockString(int start)
    {
        var position = start + 3;
        var chunk = position;
        var lineStart = _lineStart;
        var line = new StringBuilder();
        List<string> lines = [];
        while (position < _body.Length)
        {
            var c = _body[position];
            if (c == '"' && At(position + 1) == '"' && At(position + 2) == '"')
            {
                lines.Add(line.Append(_body[chunk..position]).ToString());
                StringValue = BlockString.Dedent(lines);
                Set(TokenKind.BlockString, start, position + 3);
                _line += lines.Count - 1;
                _lineStart = lineStart;
                return;
            }

            if (c == '\\' && At(position + 1) == '"' && At(position + 2) == '"' && At(position + 3) == '"')
            {
                line.Append(_body[chunk..position]);
                chunk = position + 1;
                position += 4;
                continue;
            }

            if (c is '\n' or '\r')
            {
                lines.Add(line.Append(_body[chunk..position]).ToString());
                line.Clear();
                position += c == '\r' && At(position + 1) == '\n' ? 2 : 1;
                chunk = position;
                lineStart = position;
                continue;
            }

            position += LengthInString(position);
        }

        throw Error(position, "Unterminated string.");
    }
}
