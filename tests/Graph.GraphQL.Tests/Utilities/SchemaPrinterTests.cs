using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;

namespace Graph.GraphQL.Tests.Utilities;

public class SchemaPrinterTests
{
    [Fact]
    public void Roots_OfUsualNames_NeedNoSchemaDefinition() =>
        SchemaPrinter.Print(SchemaFromSdl.Build("schema { query: Query mutation: Mutation } type Query { a: Int } type Mutation { b: Int }"))
            .ShouldBe("type Query {\n  a: Int\n}\n\ntype Mutation {\n  b: Int\n}\n");

    [Fact]
    public void Description_ThatNoBlockStringHolds_IsQuoted()
    {
        var type = new GraphQLScalarType("S") { Description = " \n\u0007" };

        SchemaPrinter.Print(type).ShouldBe("\" \\n\\u0007\"\nscalar S");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("\"quoted\"")]
    [InlineData("ends in \\")]
    [InlineData("  indented")]
    [InlineData("two\n  lines\n\nand more")]
    [InlineData("\n leading")]
    [InlineData("triple \"\"\" quote")]
    [InlineData("a very long line, longer than the seventy characters after which lines are opened up")]
    public void Description_AnyText_IsReadBackAsItWas(string description)
    {
        var schema = new GraphQLSchema(new GraphQLObjectType("Query", () =>
        [
            new GraphQLField("a", SpecifiedScalars.Int, [new GraphQLArgument("x", SpecifiedScalars.Int) { Description = description }]) { Description = description },
            new GraphQLField("b", SpecifiedScalars.Int) { Description = description },
        ])
        { Description = description });

        var read = SchemaFromSdl.Build(SchemaPrinter.Print(schema)).QueryType!;

        read.Description.ShouldBe(description);
        read.Fields["a"].Description.ShouldBe(description);
        read.Fields["b"].Description.ShouldBe(description);
        // An empty description of an argument is no reason to open up its list, as in graphql-js.
        read.Fields["a"].Arguments["x"].Description.ShouldBe(description.Length == 0 ? null : description);
    }
}
