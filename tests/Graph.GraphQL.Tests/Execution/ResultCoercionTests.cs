using Graph.GraphQL.Execution;
using Graph.GraphQL.Utilities;

namespace Graph.GraphQL.Tests.Execution;

public class ResultCoercionTests
{
    private const string Sdl = """
        type Query {
          int: Int  float: Float  string: String  boolean: Boolean  id: ID  color: Color  any: Any
          list: [Int]  matrix: [[Int!]]  strict: [Int!]  animal: Animal  thing: Thing  self: Query
        }
        enum Color { RED GREEN }
        scalar Any
        interface Animal { name: String }
        type Cat implements Animal { name: String lives: Int }
        type Dog implements Animal { name: String }
        union Thing = Cat | Dog
        """;

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Value_OfDictionary_IsCoercedAsTheSpecificationSays(string field, object? value, string expected)
    {
        var answer = await Answer("{ self { " + field + " } }", new() { [field] = value });
        var message = expected.TrimStart('!').Replace("\"", "\\\"");
        answer.ShouldBe(expected.StartsWith('!')
            ? "{\"data\":{\"self\":{\"" + field + "\":null}},\"errors\":[{\"message\":\"" + message
                + "\",\"locations\":[{\"line\":1,\"column\":10}],\"path\":[\"self\",\"" + field + "\"],\"extensions\":{\"code\":\"INTERNAL_SERVER_ERROR\"}}]}"
            : "{\"data\":{\"self\":{\"" + field + "\":" + expected + "}}}");
    }

    public static TheoryData<string, object?, string> Values => new()
    {
        { "int", 1, "1" },
        { "int", 1.0, "1" },
        { "int", true, "1" },
        { "int", 1.5, "!Int cannot represent non-integer value: 1.5" },
        { "int", 9876504321L, "!Int cannot represent non 32-bit signed integer value: 9876504321" },
        { "int", "one", "!Int cannot represent non-integer value: \"one\"" },
        { "float", 1, "1" },
        { "float", 0.1f, "0.1" },
        { "float", 1.5m, "1.5" },
        { "float", double.NaN, "!Float cannot represent non numeric value: NaN" },
        { "string", 1, "\"1\"" },
        { "string", true, "\"true\"" },
        { "string", new Dictionary<string, object?>(), "!String cannot represent value: {}" },
        { "boolean", 1, "true" },
        { "boolean", 0, "false" },
        { "boolean", "true", "!Boolean cannot represent a non boolean value: \"true\"" },
        { "id", 7, "\"7\"" },
        { "id", true, "!ID cannot represent value: true" },
        { "color", "RED", "\"RED\"" },
        { "color", "BLUE", "!Enum \"Color\" cannot represent value: \"BLUE\"" },
        { "any", new Dictionary<string, object?> { ["a"] = new object?[] { 1, null, "x" } }, "{\"a\":[1,null,\"x\"]}" },
        { "list", new object?[] { 1, null, 2 }, "[1,null,2]" },
        { "list", Array.Empty<object?>(), "[]" },
        { "list", "12", "!Expected Iterable, but did not find one for field \"Query.list\"." },
        { "matrix", new[] { new[] { 1, 2 }, [] }, "[[1,2],[]]" },
        { "int", null, "null" },
    };

    [Theory]
    [InlineData("strict", """{"data":{"strict":null},"errors":[{"message":"Cannot return null for non-nullable field Query.strict.","locations":[{"line":1,"column":3}],"path":["strict",1],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("list", """{"data":{"list":[1,null,3]}}""")]
    public async Task List_WithNull_TakesTheNullWhereItMay(string field, string expected)
    {
        var answer = await Answer($"{{ {field} }}", new() { ["strict"] = new object?[] { 1, null, 3 }, ["list"] = new object?[] { 1, null, 3 } });
        answer.ShouldBe(expected);
    }

    [Theory]
    [InlineData("{ animal { __typename name ... on Cat { lives } } }", "Cat", """{"data":{"animal":{"__typename":"Cat","name":"Tom","lives":9}}}""")]
    [InlineData("{ thing { ... on Animal { name } } }", "Dog", """{"data":{"thing":{"name":"Tom"}}}""")]
    [InlineData("{ thing { __typename } }", "Query", """{"data":{"thing":null},"errors":[{"message":"Runtime Object type \"Query\" is not a possible type for \"Thing\".","locations":[{"line":1,"column":3}],"path":["thing"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ thing { __typename } }", "Cow", """{"data":{"thing":null},"errors":[{"message":"Abstract type \"Thing\" was resolved to a type \"Cow\" that does not exist inside the schema.","locations":[{"line":1,"column":3}],"path":["thing"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    public async Task AbstractValue_OfDictionary_IsOfTheTypeItNames(string query, string type, string expected)
    {
        var animal = new Dictionary<string, object?> { ["__typename"] = type, ["name"] = "Tom", ["lives"] = 9 };
        (await Answer(query, new() { ["animal"] = animal, ["thing"] = animal })).ShouldBe(expected);
    }

    private static async Task<string> Answer(string query, Dictionary<string, object?> source)
    {
        var schema = SchemaFromSdl.Build(Sdl);
        source["self"] = source;
        foreach (var field in schema.QueryType!.Fields.Values)
            field.Resolver = FieldResolver.From<object?, object?>((_, _) => source.GetValueOrDefault(field.Name));
        return await new TestServer(builder => builder.UseSchema(schema)).ExecuteAsync(query);
    }
}
