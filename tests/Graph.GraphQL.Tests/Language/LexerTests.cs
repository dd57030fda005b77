using Graph.GraphQL.Language;

namespace Graph.GraphQL.Tests.Language;

public class LexerTests
{
    [Theory]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\"\"", "")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\\/\\\\\"", "escaped \n\r\b\t\f/\\")]
    [InlineData("\"\\u1234\\u5678\\u90AB\\uCDEF\"", "\u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"\\u{1F600} \\u{61} \\u{10FFFF} \\u{000001}\"", "\U0001F600 a \U0010FFFF \u0001")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    [InlineData("\"株洲 \U00020000\"", "株洲 \U00020000")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \\\"\"\" triple quote\"\"\"", "contains \"\"\" triple quote")]
    [InlineData("\"\"\"unescaped \\n\\u0041\"\"\"", "unescaped \\n\\u0041")]
    [InlineData("\"\"\"multi\rline\r\nnormalized\"\"\"", "multi\nline\nnormalized")]
    [InlineData("\"\"\"\n\n    spans\n      multiple\n        lines\n\n    \"\"\"", "spans\n  multiple\n    lines")]
    [InlineData("\"\"\"first\n      second\n    third\"\"\"", "first\n  second\nthird")]
    public void String_AnyNotation_HasItsMeaning(string text, string value) =>
        GraphQLParser.ParseValue(text).ShouldBeOfType<StringValueNode>().Value.ShouldBe(value);

    [Theory]
    [InlineData("4")]
    [InlineData("-4")]
    [InlineData("0")]
    [InlineData("9999999999999999999999")]
    public void Int_Digits_AreKeptAsWritten(string text) => GraphQLParser.ParseValue(text).ShouldBeOfType<IntValueNode>().Value.ShouldBe(text);

    [Theory]
    [InlineData("4.123")]
    [InlineData("-0.123")]
    [InlineData("123e4")]
    [InlineData("123E-4")]
    [InlineData("-1.123e+4567")]
    public void Float_Characters_AreKeptAsWritten(string text) => GraphQLParser.ParseValue(text).ShouldBeOfType<FloatValueNode>().Value.ShouldBe(text);

    [Theory]
    [InlineData("00", "Invalid number, unexpected digit after 0: \"0\".", 1, 2)]
    [InlineData("01.23", "Invalid number, unexpected digit after 0: \"1\".", 1, 2)]
    [InlineData("+1", "Unexpected character: \"+\".", 1, 1)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    [InlineData("1e", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    [InlineData("1.A", "Invalid number, expected digit but got: \"A\".", 1, 3)]
    [InlineData("-A", "Invalid number, expected digit but got: \"A\".", 1, 2)]
    [InlineData("1.2.3", "Invalid number, expected digit but got: \".\".", 1, 4)]
    [InlineData("0xF1", "Invalid number, expected digit but got: \"x\".", 1, 2)]
    [InlineData("1_23", "Invalid number, expected digit but got: \"_\".", 1, 2)]
    [InlineData("\"", "Unterminated string.", 1, 2)]
    [InlineData("\"no end quote", "Unterminated string.", 1, 14)]
    [InlineData("'single quotes'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1)]
    [InlineData("\"multi\nline\"", "Unterminated string.", 1, 7)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 1, 6)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 1, 6)]
    [InlineData("\"bad \\u{} esc\"", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 6)]
    [InlineData("\"bad \\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 6)]
    [InlineData("\"bad \\uD83D x\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"bad \\uDE00\"", "Invalid Unicode escape sequence: \"\\uDE00\".", 1, 6)]
    [InlineData("\"bad \\uD83D\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"\"\"no end", "Unterminated string.", 1, 10)]
    [InlineData("..", "Unexpected character: \".\".", 1, 1)]
    [InlineData("~", "Unexpected character: \"~\".", 1, 1)]
    [InlineData("\u0000", "Unexpected character: U+0000.", 1, 1)]
    [InlineData("\u203B", "Unexpected character: U+203B.", 1, 1)]
    [InlineData("\U0001F600", "Unexpected character: U+1F600.", 1, 1)]
    [InlineData("\n\r\n  \u00AA", "Unexpected character: U+00AA.", 3, 3)]
    [InlineData("# comment\r  \t, %", "Unexpected character: \"%\".", 2, 6)]
    public void Text_NotATokenAnywhere_IsRefusedAtItsPlace(string text, string message, int line, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.ParseValue(text)).Error;

        error.Message.ShouldBe("Syntax Error: " + message);
        error.Locations.ShouldBe([new SourceLocation(line, column)]);
    }

    [Fact]
    public void LoneSurrogate_Anywhere_IsRefused()
    {
        // Attributes cannot hold half a surrogate pair.
        MessageOf("\uDEAD").ShouldBe("Syntax Error: Invalid character: U+DEAD.");
        MessageOf("\"\uD83D\"").ShouldBe("Syntax Error: Invalid character within String: U+D83D.");
        MessageOf("\"\"\"\uDE00\"\"\"").ShouldBe("Syntax Error: Invalid character within String: U+DE00.");
        MessageOf("# \uD83D x\n1").ShouldBe("Syntax Error: Invalid character: U+D83D.");
    }

    [Fact]
    public void Ignored_BetweenTokens_SeparatesThem() =>
        Printer.Print(GraphQLParser.Parse("\uFEFF{,,,a\t,b\r\n#c , d\re } # end")).ShouldBe("{\n  a\n  b\n  e\n}");

    private static string MessageOf(string text) => Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.ParseValue(text)).Error.Message;
}
