using Graph.GraphQL.Language;

namespace Graph.GraphQL.Tests.Language;

public class SchemaCoordinateParserTests
{
    [Theory]
    [InlineData("MyType", SyntaxKind.TypeCoordinate)]
    [InlineData("MyType.field", SyntaxKind.MemberCoordinate)]
    [InlineData("MyType.field(arg:)", SyntaxKind.ArgumentCoordinate)]
    [InlineData("@myDirective", SyntaxKind.DirectiveCoordinate)]
    [InlineData("@myDirective(arg:)", SyntaxKind.DirectiveArgumentCoordinate)]
    [InlineData("__Type.__typename", SyntaxKind.MemberCoordinate)]
    public void Coordinate_OfEachKind_IsReadAndWrittenBack(string text, SyntaxKind kind)
    {
        var coordinate = GraphQLParser.ParseSchemaCoordinate(text);

        coordinate.Kind.ShouldBe(kind);
        Printer.Print(coordinate).ShouldBe(text);
    }

    [Theory]
    [InlineData("", "Expected Name, found <EOF>.", 1)]
    [InlineData("MyType.field.deep", "Expected <EOF>, found \".\".", 13)]
    [InlineData("MyType.", "Expected Name, found <EOF>.", 8)]
    [InlineData("MyType.field(arg)", "Expected \":\", found \")\".", 17)]
    [InlineData("MyType.field(arg:", "Expected \")\", found <EOF>.", 18)]
    [InlineData("MyType(arg:)", "Expected <EOF>, found \"(\".", 7)]
    [InlineData("@directive.field", "Expected <EOF>, found \".\".", 11)]
    [InlineData("My Type", "Invalid character: \" \".", 3)]
    [InlineData("MyType.field(arg: Int)", "Invalid character: \" \".", 18)]
    public void Coordinate_Malformed_IsRefusedAtItsPlace(string text, string message, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.ParseSchemaCoordinate(text)).Error;

        error.Message.ShouldBe("Syntax Error: " + message);
        error.Locations.ShouldBe([new SourceLocation(1, column)]);
    }
}
