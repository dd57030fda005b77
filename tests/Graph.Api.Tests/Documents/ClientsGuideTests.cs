using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Documents;

/// <summary>What the guide for clients says of the service is what the service does.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed partial class ClientsGuideTests(SeedService service)
{
    private static readonly string Guide = File.ReadAllText(Checkout.Path("docs", "clients.md"));

    [GeneratedRegex(@"```graphql\n(?<question>(?:.*\n)+?)```(?:\n\n```json\n(?<refusal>(?:.*\n)+?)```)?")]
    private static partial Regex Example { get; }

    [Fact]
    public async Task Guide_OfEveryExample_IsAnsweredOrRefusedAsItSays()
    {
        var examples = Example.Matches(Guide).Where(example => !example.Groups["question"].Value.StartsWith("subscription", StringComparison.Ordinal)).ToList();
        examples.Count.ShouldBeGreaterThan(4);
        foreach (var example in examples)
        {
            var question = example.Groups["question"].Value;
            var answer = await service.AskAsync(question);
            if (example.Groups["refusal"] is not { Success: true, Value: var shown })
            {
                answer.TryGetProperty("errors", out _).ShouldBeFalse(question);
                continue;
            }

            var (said, refusal) = (JsonDocument.Parse(shown).RootElement, answer.GetProperty("errors")[0].GetProperty("extensions"));
            refusal.GetProperty("code").GetString().ShouldBe(said.GetProperty("code").GetString());
            refusal.GetProperty("candidates")[0].GetRawText().ShouldBe(JsonSerializer.Serialize(said.GetProperty("candidates")[0], Plain));
        }
    }

    [Theory]
    [InlineData("UNKNOWN_ENTITY", "{ neighborhood(of: [{name: \"无此地\"}]) { nodes { id } } }")]
    [InlineData("INVALID_ARGUMENT", "{ articles(after: \"x\") { totalCount } }")]
    [InlineData("INVALID_ARGUMENT", "{ timeline(of: [{name: \"株洲\"}], period: {from: \"2022-01-01\", to: \"2021-01-01\"}) { points { share } } }")]
    public async Task Guide_OfACode_NamesTheOneTheServiceGives(string code, string question)
    {
        Guide.ShouldContain($"| `{code}` |");
        (await service.AskAsync(question)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Guide_OfIdsThatAreNotThere_IsRightThatTheyAreNull()
    {
        var data = await service.DataAsync("{ article(id: \"0000000000000000-0\") { id } node(id: \"region:999999\") { id } entity(id: \"region:999999\") { id } }");
        foreach (var field in data.EnumerateObject())
            field.Value.ValueKind.ShouldBe(JsonValueKind.Null, field.Name);
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
