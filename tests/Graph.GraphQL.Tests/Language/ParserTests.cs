using Graph.GraphQL.Language;

namespace Graph.GraphQL.Tests.Language;

public class ParserTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{}", "Expected Name, found \"}\".", 1, 2)]
    [InlineData("\n      { ...MissingOn }\n      fragment MissingOn Type\n    ", "Expected \"on\", found Name \"Type\".", 3, 26)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ \"\"", "Expected Name, found String \"\".", 1, 3)]
    [InlineData("query", "Expected \"{\", found <EOF>.", 1, 6)]
    [InlineData("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }", "Unexpected variable \"$var\" in constant value.", 1, 37)]
    [InlineData("query ($x: Int = $) { a }", "Unexpected \"$\".", 1, 18)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("{ a(b: 1 }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("{ a(b: }) }", "Unexpected \"}\".", 1, 8)]
    [InlineData("query ($a: [Int) { a }", "Expected \"]\", found \")\".", 1, 16)]
    [InlineData("\"described\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"described\" extend type A { a: Int }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("type A { a: Int = 1 }", "Expected Name, found \"=\".", 1, 17)]
    [InlineData("type A {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("type A implements B C { a: Int }", "Unexpected Name \"C\".", 1, 21)]
    [InlineData("enum A { B true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 12)]
    [InlineData("union A = | | B", "Expected Name, found \"|\".", 1, 13)]
    [InlineData("directive @a on FIELD | INCORRECT", "Unexpected Name \"INCORRECT\".", 1, 25)]
    [InlineData("schema { subscribe: A }", "Unexpected Name \"subscribe\".", 1, 10)]
    [InlineData("extend scalar A", "Unexpected <EOF>.", 1, 16)]
    [InlineData("extend type A", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend schema", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("input A { a(b: Int): Int }", "Expected \":\", found \"(\".", 1, 12)]
    public void Document_NotGraphQL_IsRefusedAtItsPlace(string text, string message, int line, int column)
    {
        var error = Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.Parse(text)).Error;

        error.Message.ShouldBe("Syntax Error: " + message);
        error.Locations.ShouldBe([new SourceLocation(line, column)]);
    }

    [Fact]
    public void Operation_Whole_HasItsParts()
    {
        var document = GraphQLParser.Parse("\"why\" query Q($a: [Int!]! = [1] @d) @e { x: f(a: $a) @g { y } ...F ... on T { z } }");

        var operation = document.Definitions.ShouldHaveSingleItem().ShouldBeOfType<OperationDefinitionNode>();
        operation.Description!.Value.ShouldBe("why");
        operation.Operation.ShouldBe(OperationType.Query);
        operation.Name!.Value.ShouldBe("Q");
        operation.Directives.ShouldHaveSingleItem().Name.Value.ShouldBe("e");
        var variable = operation.VariableDefinitions.ShouldHaveSingleItem();
        variable.Variable.Name.Value.ShouldBe("a");
        Printer.Print(variable.Type).ShouldBe("[Int!]!");
        variable.Directives.ShouldHaveSingleItem().Name.Value.ShouldBe("d");
        var field = operation.SelectionSet.Selections[0].ShouldBeOfType<FieldNode>();
        (field.ResponseName, field.Name.Value).ShouldBe(("x", "f"));
        operation.SelectionSet.Selections[1].ShouldBeOfType<FragmentSpreadNode>().Name.Value.ShouldBe("F");
        operation.SelectionSet.Selections[2].ShouldBeOfType<InlineFragmentNode>().TypeCondition!.Name.Value.ShouldBe("T");
        document.TokenCount.ShouldBe(45);
    }

    [Fact]
    public void Nodes_OfADocument_KnowWhereTheyStand()
    {
        var operation = (OperationDefinitionNode)GraphQLParser.Parse("\r\n  {\r node(id: 4) {\n id\n } }").Definitions[0];

        var field = (FieldNode)operation.SelectionSet.Selections[0];
        field.Location.ShouldBe(new Location(7, 27, 3, 2));
        field.Arguments[0].Value.Location.ShouldBe(new Location(16, 17, 3, 11));
        field.SelectionSet!.Selections[0].Location.ShouldBe(new Location(22, 24, 4, 2));
    }

    [Theory]
    [InlineData("query", "mutation", "subscription", "fragment")]
    [InlineData("true", "false", "null", "type")]
    [InlineData("schema", "input", "extend", "directive")]
    public void Keywords_AsNames_AreNames(string a, string b, string c, string d) =>
        Printer.Print(GraphQLParser.Parse($"query {a} {{ {b}({c}: 1) @{d} ...{a} }} fragment {a} on {b} {{ {c}: {d} }}"))
            .ShouldBe($"query {a} {{\n  {b}({c}: 1) @{d}\n  ...{a}\n}}\n\nfragment {a} on {b} {{\n  {c}: {d}\n}}");

    [Fact]
    public void TypeSystem_EveryConstruct_IsReadAndWrittenBack()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Language", "Cases", "everything.graphql"));

        var document = GraphQLParser.Parse(text);

        Printer.Print(document).ShouldBe(text.TrimEnd());
        document.Definitions.Select(static definition => definition.Kind).Distinct().Count().ShouldBe(17);
    }

    [Theory]
    [InlineData("[Int", "Expected \"]\", found <EOF>.")]
    [InlineData("Int!!", "Expected <EOF>, found \"!\".")]
    [InlineData("", "Expected Name, found <EOF>.")]
    public void Type_NotOne_IsRefused(string text, string message) =>
        Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.ParseType(text)).Error.Message.ShouldBe("Syntax Error: " + message);

    [Fact]
    public void ConstValue_WithAVariable_IsRefused() =>
        Should.Throw<GraphQLSyntaxException>(() => GraphQLParser.ParseConstValue("[{a: $b}]")).Error.Message
            .ShouldBe("Syntax Error: Unexpected variable \"$b\" in constant value.");
}
