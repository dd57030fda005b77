using Graph.GraphQL.Types;

namespace Graph.GraphQL.Tests.Types;

public class SchemaValidatorTests
{
    private static readonly GraphQLType Text = SpecifiedScalars.String;

    private static readonly GraphQLInterfaceType Named = new("Named", () => [new("name", Text, [new("short", SpecifiedScalars.Boolean)])]);

    [Fact]
    public void Schema_OfSoundTypes_IsValid() => Errors(Query(Text)).ShouldBeEmpty();

    [Fact]
    public void Schema_WithoutQuery_IsNot() =>
        SchemaValidator.Validate(new GraphQLSchema(null)).Select(e => e.Message).ShouldBe(["Query root type must be provided."]);

    [Fact]
    public void Name_Reserved_IsRefused() =>
        Errors(new("Query", () => [new("__mine", Text)])).ShouldBe(["Name \"__mine\" must not begin with \"__\", which is reserved by GraphQL introspection."]);

    [Fact]
    public void Object_MissingWhatItsInterfacePromises_IsRefused() =>
        Errors(Query(new GraphQLObjectType("Cat", () => [new("age", SpecifiedScalars.Int)], () => [Named])))
            .ShouldBe(["Interface field Named.name expected but Cat does not provide it."]);

    [Fact]
    public void Object_BreakingItsInterface_IsRefusedForEachBreach() =>
        Errors(Query(new GraphQLObjectType("Cat", () => [new("name", SpecifiedScalars.Int, [new("in", new GraphQLNonNull(Text))])], () => [Named])))
            .ShouldBe(
            [
                "Interface field Named.name expects type String but Cat.name is type Int.",
                "Interface field argument Named.name(short:) expected but Cat.name does not provide it.",
                "Object field Cat.name includes required argument in that is missing from the Interface field Named.name.",
            ]);

    [Fact]
    public void OneOf_WithRequiredField_IsRefused() =>
        Errors(Query(Text, new GraphQLInputObjectType("By", () => [new("id", new GraphQLNonNull(Text))]) { IsOneOf = true }))
            .ShouldBe(["OneOf input field By.id must be nullable."]);

    [Fact]
    public void InputObject_InsideItself_IsRefused()
    {
        GraphQLInputObjectType? inner = null;
        inner = new("Inner", () => [new("again", new GraphQLNonNull(inner!))]);
        Errors(Query(Text, inner)).ShouldBe(["Cannot reference Input Object \"Inner\" within itself through a series of non-null fields: \"again\"."]);
    }

    [Fact]
    public void Assert_OfInvalidSchema_SaysAllThatIsWrong() =>
        Should.Throw<InvalidOperationException>(() => SchemaValidator.Assert(new(new("Query", () => []))))
            .Message.ShouldBe("The GraphQL schema is not valid.\n- Type Query must define one or more fields.");

    private static GraphQLObjectType Query(GraphQLType type, GraphQLType? argument = null) =>
        new("Query", () => [new("field", type, argument is null ? [] : [new("by", argument)])]);

    private static IEnumerable<string> Errors(GraphQLObjectType query) => SchemaValidator.Validate(new(query)).Select(error => error.Message);
}
