using FsCheck;
using FsCheck.Fluent;
using Graph.GraphQL.Language;

namespace Graph.GraphQL.Tests.Language;

/// <summary>Laws that hold for any text.</summary>
public class LanguageLaws
{
    private static readonly string[] _pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\\", "\\\"\"\"", "\\u{", "\n", "\r\n", " ", "#", ",",
        "query", "fragment", "on", "type", "extend", "schema", "a", "B", "true", "null", "1", "-2.5e3", "\"s\"", "\"\"\"b\"\"\"", "\uD800", "\U0001F600", "株",
    ];

    private static readonly Config _config = Config.QuickThrowOnFailure.WithMaxTest(5_000).WithReplay(20250901, 20250903);

    [Fact]
    public void Parse_AnyText_GivesATreeOrASyntaxError() => Check.One(
        _config,
        Prop.ForAll(Texts(), static text =>
        {
            // Anything but a syntax error falls out of here and fails the law.
            var document = Parse(text);
            return document is null || document.Definitions.Length > 0;
        }));

    [Fact]
    public void Print_OfAParsedText_ParsesToTheSameText() => Check.One(
        _config,
        Prop.ForAll(Texts(), static text => Parse(text) is not { } document || Printer.Print(GraphQLParser.Parse(Printer.Print(document))) == Printer.Print(document)));

    [Fact]
    public void Print_OfAnyString_ParsesToThatString() => Check.One(
        _config,
        Prop.ForAll(Strings(), static text =>
        {
            var block = BlockString.CanPrint(text);
            var printed = Printer.Print(new StringValueNode(Location.None, text, block));
            return ((StringValueNode)GraphQLParser.ParseValue(printed)).Value == text;
        }));

    private static DocumentNode? Parse(string text)
    {
        try
        {
            return GraphQLParser.Parse(text);
        }
        catch (GraphQLSyntaxException)
        {
            return null;
        }
    }

    private static Arbitrary<string> Texts() =>
        Gen.OneOf(
            Gen.Elements(_pieces).ListOf().Select(static pieces => string.Concat(pieces)),
            Gen.Elements(_pieces).ListOf().Select(static pieces => $"{{ a(b: {string.Concat(pieces)}) }}")).ToArbitrary();

    private static Arbitrary<string> Strings() =>
        Gen.Elements("a", " ", "  ", "\t", "\n", "\r", "\"", "\"\"\"", "\\", "株", "\U0001F600", "\u0007", "\u0085", "\b")
            .ListOf()
            .Select(static pieces => string.Concat(pieces))
            .ToArbitrary();
}
