using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;

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

    [Theory]
    [InlineData("input I { i: I = {} }", "Invalid circular reference. The default value of Input Object field I.i references itself.")]
    [InlineData("input I { a: J = {} } input J { b: I! = {} }", "Invalid circular reference. The default value of Input Object field I.a references itself.")]
    [InlineData("input I { a: [J] = [{}] } input J { b: I = {} }", "Invalid circular reference. The default value of Input Object field I.a references itself.")]
    [InlineData("input I { a: Int = \"x\" }", "The default value of I.a must be a value of type Int but is: \"x\".")]
    [InlineData("input I { a: E = NO } enum E { YES }", "The default value of I.a must be a value of type E but is: NO.")]
    [InlineData("input I { a: [Int!] = [1, null] }", "The default value of I.a must be a value of type [Int!] but is: [1, null].")]
    [InlineData("input I { a: O = {x: 1, y: 1} } input O @oneOf { x: Int y: Int }", "The default value of I.a must be a value of type O but is: {x: 1, y: 1}.")]
    [InlineData("directive @d(a: Int! = null) on FIELD", "The default value of @d(a:) must be a value of type Int! but is: null.")]
    [InlineData("type T { f(a: Boolean = 1): Int }", "The default value of T.f(a:) must be a value of type Boolean but is: 1.")]
    public void Default_ThatIsNoValueOrNeverEnds_IsRefused(string sdl, string message) =>
        SchemaValidator.Validate(SchemaFromSdl.Build("type Query { q: Int } " + sdl)).Select(error => error.Message).ShouldContain(message);

    [Theory]
    [InlineData("input I { i: I = {i: null} }")]
    [InlineData("input I { a: [Int!] = 1 b: E! = YES c: Any = {x: [1]} } enum E { YES } scalar Any")]
    [InlineData("input I { j: J = {} } input J { i: I a: Int = 1 }")]
    public void Default_ThatIsAValue_IsLet(string sdl) => SchemaValidator.Validate(SchemaFromSdl.Build("type Query { q: Int } " + sdl)).ShouldBeEmpty();

    [Theory]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION", "d")]
    [InlineData("directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e(a: Int @d) on ARGUMENT_DEFINITION", "e")]
    [InlineData("directive @d(a: [I!]) on INPUT_FIELD_DEFINITION input I { a: Int @d }", "d")]
    [InlineData("directive @d(a: E) on ENUM_VALUE enum E { A @d }", "d")]
    [InlineData("directive @d(a: I) on SCALAR input I { s: S } scalar S @d", "d")]
    public void Directive_InItsOwnDefinition_IsRefused(string sdl, string directive) =>
        SchemaValidator.Validate(SchemaFromSdl.Build("type Query { q: Int } " + sdl)).Select(error => error.Message)
            .ShouldContain($"Directive \"@{directive}\" must not be used in its own definition, directly or through the types of its arguments.");

    [Fact]
    public void Directive_InAnothersDefinition_IsLet() =>
        SchemaValidator.Validate(SchemaFromSdl.Build("type Query { q: Int } directive @d(a: Int @e) on FIELD directive @e(i: I) on ARGUMENT_DEFINITION input I { i: I }")).ShouldBeEmpty();

    [Fact]
    public void Roots_OfOneType_AreRefused() =>
        SchemaValidator.Validate(SchemaFromSdl.Build("schema { query: Q mutation: Q } type Q { q: Int }")).Select(error => error.Message)
            .ShouldBe(["All root types must be different, \"Q\" type is used as query and mutation root types."]);

    [Fact]
    public void Field_DeprecatedWhereItsInterfaceIsNot_IsRefused() =>
        SchemaValidator.Validate(SchemaFromSdl.Build("type Query implements I { q: Int @deprecated } interface I { q: Int }")).Select(error => error.Message)
            .ShouldBe(["Interface field I.q is not deprecated, so implementation field Query.q must not be deprecated."]);

    [Theory]
    [InlineData("enum Query { A }", "Query root type must be Object type, it cannot be Query.")]
    [InlineData("type Query { a: Int } scalar Mutation", "Mutation root type must be Object type if provided, it cannot be Mutation.")]
    public void Root_ThatIsNoObject_IsRefused(string sdl, string message) =>
        Should.Throw<GraphQLException>(() => SchemaFromSdl.Build(sdl)).Message.ShouldBe(message);

    [Fact]
    public void EnumValue_Reserved_IsRefused() =>
        SchemaValidator.Validate(SchemaFromSdl.Build("type Query { e: E } enum E { __A }")).Select(error => error.Message)
            .ShouldBe(["Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection."]);

    [Fact]
    public void Assert_OfInvalidSchema_SaysAllThatIsWrong() =>
        Should.Throw<InvalidOperationException>(() => SchemaValidator.Assert(new(new("Query", () => []))))
            .Message.ShouldBe("The GraphQL schema is not valid.\n- Type Query must define one or more fields.");

    private static GraphQLObjectType Query(GraphQLType type, GraphQLType? argument = null) =>
        new("Query", () => [new("field", type, argument is null ? [] : [new("by", argument)])]);

    private static IEnumerable<string> Errors(GraphQLObjectType query) => SchemaValidator.Validate(new(query)).Select(error => error.Message);
}
