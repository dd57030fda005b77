using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;
using Graph.GraphQL.Validation;
using Graph.GraphQL.Validation.Limits;

namespace Graph.GraphQL.Tests.Language;

public class ParserOptionsTests
{
    private static readonly GraphQLSchema _schema = SchemaFromSdl.Build("type Query { a: Query b(x: [Int], y: I): Int } input I { i: I }");

    public static TheoryData<string, string> Nested => new()
    {
        { "selections", Repeat("{ a ", 100_000) },
        { "inline fragments", Repeat("{ ... ", 100_000) },
        { "lists", "{ b(x: " + Repeat("[", 100_000) },
        { "objects", "{ b(y: " + Repeat("{ i: ", 100_000) },
        { "types", "query ($v: " + Repeat("[", 100_000) },
        { "constant lists", "query ($v: Int = " + Repeat("[", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Nesting_BeyondTheLimit_IsRefused(string what, string text)
    {
        var options = new ParserOptions { MaxTokens = int.MaxValue, MaxDocumentLength = int.MaxValue };

        var error = Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.Parse(text, options), what).Error;

        error.Message.ShouldBe("Syntax Error: Document is nested more than 200 levels deep. Parsing aborted.");
    }

    [Theory]
    [InlineData("{ a ", "}")]
    [InlineData("{ ... ", "}")]
    public void Nesting_AsDeepAsCanBeAllowed_FitsASmallStack(string open, string close)
    {
        var text = Repeat(open, ParserOptions.DeepestMaxDepth - 1) + "{ a }" + Repeat(close, ParserOptions.DeepestMaxDepth - 1);
        var options = new ParserOptions { MaxDepth = ParserOptions.DeepestMaxDepth };
        Exception? failure = null;
        var thread = new Thread(
            () => failure = Record.Exception(() =>
            {
                var document = GraphQLParser.Parse(text, options);
                DocumentValidator.Validate(_schema, document).Length.ShouldBe(1);
                DocumentLimitChecker.Check(document, DocumentLimits.Default);
                Printer.Print(document).ShouldStartWith("{");
            }),
            maxStackSize: 512 * 1024);

        thread.Start();
        thread.Join();

        failure.ShouldBeNull();
    }

    [Fact]
    public void Tokens_BeyondTheLimit_AreRefusedAtTheFirst()
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a b c }", new ParserOptions { MaxTokens = 3 })).Error;

        error.Message.ShouldBe("Syntax Error: Document contains more than 3 tokens. Parsing aborted.");
        error.Locations.ShouldBe([new SourceLocation(1, 7)]);
    }

    [Fact]
    public void Tokens_AsManyAsAllowed_AreRead() => GraphQLParser.Parse("{ a b c } # not a token", new ParserOptions { MaxTokens = 5 }).TokenCount.ShouldBe(5);

    [Fact]
    public void Length_BeyondTheLimit_IsRefused() =>
        Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.Parse("{ a } # long", new ParserOptions { MaxDocumentLength = 10 })).Error.Message
            .ShouldBe("Syntax Error: Document is longer than 10 UTF-16 code units. Parsing aborted.");

    [Theory]
    [InlineData(0)]
    [InlineData(ParserOptions.DeepestMaxDepth + 1)]
    public void MaxDepth_OutOfRange_CannotBeSet(int depth) => Should.Throw<ArgumentOutOfRangeException>(() => new ParserOptions { MaxDepth = depth });

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
