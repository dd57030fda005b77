using System.Globalization;
using System.Text;

namespace Graph.GraphQL.Language;

/// <summary>Wording of syntax errors, the same as graphql-js uses, since tools look for it.</summary>
internal static class SyntaxErrors
{
    /// <summary>The exception for <paramref name="description"/> at <paramref name="position"/>.</summary>
    public static GraphQLSyntaxException At(ReadOnlySpan<char> body, int position, string description) =>
        new(new GraphQLError("Syntax Error: " + description) { Locations = [Locate(body, position)] });

    /// <summary>The exception for a text that may be GraphQL but is more of it than is read, noticed at <paramref name="position"/>.</summary>
    public static GraphQLSyntaxException TooLarge(ReadOnlySpan<char> body, int position, string description) =>
        new(At(body, position, description).Error.OrCode(ErrorCodes.OperationTooLarge));

    /// <summary>The line and column of a unit of the text; a line ends with LF, CR or CR LF (spec 2.1.2).</summary>
    public static SourceLocation Locate(ReadOnlySpan<char> body, int position)
    {
        int line = 1, lineStart = 0;
        for (var i = 0; i < position && i < body.Length; i++)
        {
            if (body[i] == '\n' || body[i] == '\r')
            {
                if (body[i] == '\r' && i + 1 < body.Length && body[i + 1] == '\n')
                    i++;
                line++;
                lineStart = i + 1;
            }
        }

        return new SourceLocation(line, position - lineStart + 1);
    }

    /// <summary>A character for a message: quoted where it is printable ASCII, else its code point.</summary>
    public static string DescribeCharacter(ReadOnlySpan<char> body, int position)
    {
        if (position >= body.Length)
            return TokenKinds.Describe(TokenKind.EndOfFile);
        var code = Rune.DecodeFromUtf16(body[position..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune.Value
            : body[position];
        return code switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)code}\"",
            _ => "U+" + code.ToString("X4", CultureInfo.InvariantCulture),
        };
    }
}
