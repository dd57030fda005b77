using Graph.GraphQL.Language;

namespace Graph.GraphQL.Tests.Language;

public class PrinterTests
{
    [Theory]
    [InlineData("query   { a }", "{\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("query @d { a }", "query @d {\n  a\n}")]
    [InlineData("\"w\" query { a }", "\"w\"\nquery {\n  a\n}")]
    [InlineData("{ a(b: 1,) ...{c} ...on D{e} }", "{\n  a(b: 1)\n  ... {\n    c\n  }\n  ... on D {\n    e\n  }\n}")]
    [InlineData("extend type A @d query { a }", "extend type A @d\n\nquery {\n  a\n}")]
    [InlineData("enum A query { a }", "enum A\n\nquery {\n  a\n}")]
    [InlineData("type A { a: Int } query { a }", "type A {\n  a: Int\n}\n\n{\n  a\n}")]
    [InlineData("fragment F on T @d { a }", "fragment F on T @d {\n  a\n}")]
    [InlineData("query (\"v\" $a: Int, $b: Int) { a }", "query (\n\"v\"\n$a: Int\n$b: Int\n) {\n  a\n}")]
    public void Document_Parsed_IsWrittenInOneLayout(string text, string printed) => Printer.Print(GraphQLParser.Parse(text)).ShouldBe(printed);

    [Theory]
    [InlineData("\"a\\u{1F600}\\u0007\\n\\\"\\\\\"", "\"a\U0001F600\\u0007\\n\\\"\\\\\"")]
    [InlineData("{a: [1, 2.5, $v, {}], b: []}", "{a: [1, 2.5, $v, {}], b: []}")]
    [InlineData("\"\"\"block\"\"\"", "\"\"\"block\"\"\"")]
    [InlineData("\"\"\"ends in \\ \n\"\"\"", "\"\"\"ends in \\ \"\"\"")]
    [InlineData("\"\"\"\n  two\n  lines\"\"\"", "\"\"\"\ntwo\nlines\n\"\"\"")]
    public void Value_Parsed_IsWrittenInOneLayout(string text, string printed) => Printer.Print(GraphQLParser.ParseValue(text)).ShouldBe(printed);

    [Fact]
    public void Arguments_TooLongForALine_GetALineEach() =>
        Printer.Print(GraphQLParser.Parse($"{{ field(first: \"{new string('a', 40)}\", second: \"{new string('b', 40)}\") }}"))
            .ShouldBe($"{{\n  field(\n    first: \"{new string('a', 40)}\"\n    second: \"{new string('b', 40)}\"\n  )\n}}");
}
