using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Graph.Api.Tests.Support;
using Graph.GraphQL;

namespace Graph.Api.Tests.Schema;

/// <summary>Whatever is refused carries a code that stays, and the guide for clients lists it.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class ErrorCodeTests(SeedService service)
{
    private const string Pair = "between: [{name: \"株洲\"}, {name: \"贵州\"}]";

    private const string Costly = "{ links(" + Pair + ", first: 500) { nodes { legs { evidence(first: 500) { nodes { article { entities { id } } } } } } } }";

    private static readonly string[] StoreCodes = ["UNKNOWN_ENTITY", "AMBIGUOUS_ENTITY", "STORE_UNAVAILABLE"];

    // Codes that only a server set up otherwise, or a question of many seconds, is answered with; the engine's own tests have them.
    private static readonly string[] Elsewhere = ["PERSISTED_QUERY_NOT_FOUND", "PERSISTED_QUERY_ONLY", "OPERATION_TIMEOUT", "OPERATION_CANCELLED", "TOO_MANY_ERRORS"];

    public static TheoryData<string, string> Questions { get; } = new()
    {
        { "GRAPHQL_PARSE_FAILED", "" },
        { "GRAPHQL_PARSE_FAILED", "{ links(" },
        { "GRAPHQL_VALIDATION_FAILED", "{ nope }" },
        { "GRAPHQL_VALIDATION_FAILED", "{ links { totalCount } }" },
        { "GRAPHQL_VALIDATION_FAILED", "{ links(foo: 1) { totalCount } }" },
        { "GRAPHQL_VALIDATION_FAILED", "{ entities(first: \"x\") { totalCount } }" },
        { "GRAPHQL_VALIDATION_FAILED", "{ links(between: [{name: \"株洲\", id: \"region:430200\"}]) { totalCount } }" },
        { "GRAPHQL_VALIDATION_FAILED", "{ links(" + Pair + ", period: {from: \"2021-13-40\"}) { totalCount } }" },
        { "GRAPHQL_VALIDATION_FAILED", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
        { "GRAPHQL_VALIDATION_FAILED", "subscription { a: articleStored { id } b: articleStored { id } }" },
        { "OPERATION_RESOLUTION_FAILURE", "mutation { x }" },
        { "OPERATION_RESOLUTION_FAILURE", "query A { __typename } query B { __typename }" },
        { "OPERATION_TOO_LARGE", "{ articles { nodes " + Repeat("{ document { articles ", 10) + "{ __typename }" + Repeat(" } }", 10) + " } }" },
        { "OPERATION_TOO_LARGE", "{" + string.Join(' ', Enumerable.Range(0, 200).Select(static i => $"a{i}: __typename")) + "}" },
        { "OPERATION_TOO_LARGE", "{" + Repeat(" __typename", 30_000) + "}" },
        { "OPERATION_TOO_LARGE", Repeat("{ a ", 300) + Repeat("} ", 300) },
        { "OPERATION_TOO_LARGE", Costly },
        { "OPERATION_TOO_LARGE", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }" },
        { "INVALID_ARGUMENT", "{ entities(first: 501) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ entities(first: -1) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ entities(first: 1, last: 1) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ links(" + Pair + ") { nodes { legs { evidence(first: 501) { nodes { sentence } } } } } }" },
        { "INVALID_ARGUMENT", "{ entities(after: \"hello\") { totalCount } }" },
        { "INVALID_ARGUMENT", "{ links(" + Pair + ", first: 1) { nodes { legs { evidence(after: \"zz\") { nodes { sentence } } } } } }" },
        { "INVALID_ARGUMENT", "{ links(" + Pair + ", period: {from: \"2022-01-01\", to: \"2021-01-01\"}) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ links(between: [{name: \"株洲\"}]) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ links(between: [{id: \"nonsense\"}, {name: \"贵州\"}]) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ links(" + Pair + ", minSupport: 0) { totalCount } }" },
        { "INVALID_ARGUMENT", "{ entity { id } }" },
        { "INVALID_ARGUMENT", "{ search(text: \" \") { totalCount } }" },
        { "INVALID_ARGUMENT", "{ nodes(ids: [" + Repeat("\"region:430200\",", 1001) + "]) { id } }" },
        { "INVALID_ARGUMENT", "{ paths(from: {name: \"株洲\"}, to: {name: \"贵州\"}, maxLength: 99) { length } }" },
        { "UNKNOWN_ENTITY", "{ links(between: [{name: \"无此地\"}, {name: \"贵州\"}]) { totalCount } }" },
        { "UNKNOWN_ENTITY", "{ links(between: [{id: \"region:999999\"}, {name: \"贵州\"}]) { totalCount } }" },
        { "BAD_REQUEST", "subscription { articleStored { id } }" },
    };

    public static TheoryData<string, string> Bodies { get; } = new()
    {
        { "BAD_REQUEST", "" },
        { "BAD_REQUEST", "{" },
        { "BAD_REQUEST", "{}" },
        { "BAD_REQUEST", "[{\"query\":\"{ __typename }\"}]" },
        { "BAD_REQUEST", "{\"query\":\"{ __typename }\",\"variables\":[1]}" },
        { "PERSISTED_QUERY_NOT_SUPPORTED", "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"abc\"}}}" },
        { "OPERATION_RESOLUTION_FAILURE", "{\"query\":\"query A { __typename }\",\"operationName\":\"B\"}" },
        { "INVALID_ARGUMENT", "{\"query\":\"query($n: String!) { entity(name: $n) { id } }\"}" },
        { "INVALID_ARGUMENT", "{\"query\":\"query($n: Int) { entities(first: $n) { totalCount } }\",\"variables\":{\"n\":\"x\"}}" },
        { "INVALID_ARGUMENT", "{\"query\":\"query($d: Date) { articles(where: {period: {from: $d}}) { totalCount } }\",\"variables\":{\"d\":\"2021-13-40\"}}" },
        { "INVALID_ARGUMENT", "{\"query\":\"query($n: String) { entity(name: $n) { id } }\",\"variables\":{\"n\":\"\\ud800\"}}" },
    };

    public static TheoryData<string, string> Addresses { get; } = new()
    {
        { "BAD_REQUEST", "" },
        { "BAD_REQUEST", "?query=%7B__typename%7D&variables=%7B" },
        { "BAD_REQUEST", "?query=%7B__typename%7D&query=x" },
        { "BAD_REQUEST", "?query=subscription%7BarticleStored%7Bid%7D%7D" },
    };

    [Theory]
    [InlineData("{ links(" + Pair + ", scope: null) { totalCount } }", "{}")]
    [InlineData("query($s: Scope) { links(" + Pair + ", scope: $s) { totalCount } }", """{"s":null}""")]
    [InlineData("query($s: Scope! = ARTICLE) { links(" + Pair + ", scope: $s) { totalCount } }", """{"s":null}""")]
    public async Task Null_ForWhatHasADefault_IsRefusedWithWhatToDo(string question, string variables)
    {
        var body = $$"""{"query":{{JsonSerializer.Serialize(question)}},"variables":{{variables}}}""";
        using var response = await service.Client.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        answer.GetProperty("errors")[0].GetProperty("message").GetString().ShouldEndWith(" Leave it out to have its default, ARTICLE.");
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Question_Refused_HasItsCode(string code, string question) => ShouldAllBe(code, await service.AskAsync(question));

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_Refused_HasItsCode(string code, string body)
    {
        using var response = await service.Client.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));
        ShouldAllBe(code, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Get_Refused_HasItsCode(string code, string query)
    {
        using var response = await service.Client.GetAsync("/graphql" + query);
        ShouldAllBe(code, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    [Theory]
    [InlineData("PUT", "application/json", "application/json")]
    [InlineData("POST", "text/plain", "application/json")]
    [InlineData("POST", "application/json", "image/png")]
    public async Task Request_NotOfGraphQLOverHttp_HasItsCode(string method, string contentType, string accept)
    {
        using var request = new HttpRequestMessage(new(method), "/graphql") { Content = new StringContent("{\"query\":\"{ __typename }\"}", Encoding.UTF8, contentType) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await service.Client.SendAsync(request);
        ShouldAllBe("BAD_REQUEST", await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    [Fact]
    public async Task Cost_TooHigh_TellsBothNumbers()
    {
        var answer = await service.AskAsync(Costly);

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        extensions.GetProperty("cost").GetDouble().ShouldBeGreaterThan(extensions.GetProperty("maxCost").GetDouble());
    }

    [Fact]
    public void Guide_OfCodes_ListsEveryOne()
    {
        var guide = File.ReadAllText(Checkout.Path("docs", "clients.md"));
        var engine = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static code => (string)code.GetRawConstantValue()!);
        foreach (var code in engine.Concat(StoreCodes))
            guide.ShouldContain($"| `{code}` |");
    }

    [Fact]
    public void Tables_OfRefusals_HaveEveryCodeOfTheEngine()
    {
        var shown = Questions.Concat(Bodies).Concat(Addresses).Select(static row => (string)row[0]).ToHashSet();
        var engine = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static code => (string)code.GetRawConstantValue()!);
        engine.Where(code => !shown.Contains(code)).ShouldBe([.. Elsewhere, "INTERNAL_SERVER_ERROR"], ignoreOrder: true);
    }

    private static void ShouldAllBe(string code, JsonElement answer)
    {
        var errors = answer.GetProperty("errors").EnumerateArray().ToList();
        errors.ShouldNotBeEmpty();
        foreach (var error in errors)
            (error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null).ShouldBe(code, error.ToString());
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
