using System.Net.Http.Json;
using System.Text.Json;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Storage;
using Graph.TestKit;
using Microsoft.AspNetCore.Builder;
using static Graph.TestKit.Facts;

namespace Graph.Api.Tests.Schema;

/// <summary>A cursor goes on with the question it was given out to, and with no other.</summary>
public sealed class CursorTests : IAsyncLifetime
{
    private const string Links = "links(between: [{id: \"region:430200\"}, {id: \"region:520000\"}]";

    private const string Burst = "bursts(interval: MONTH, scaling: 1.3, gamma: 0.1, minArticles: 1, first: 1)";

    private readonly MemoryGraphStore _store = new();
    private WebApplication _service = null!;
    private HttpClient _client = null!;

    /// <summary>
    /// Every connection of the schema: its field, a question with one connection called <c>c</c> whose arguments end at <c>§</c>, and what makes another question of it.
    /// </summary>
    public static TheoryData<string, string, string, string> Connections { get; } = new()
    {
        { "Query.links", $"{{ c: {Links}, minSupport: 1§) }}", "minSupport: 1", "minSupport: 2" },
        { "Query.evidence", "{ c: evidence(of: [{id: \"theme:丙\"}]§) }", "theme:丙", "theme:乙" },
        { "Query.entities", "{ c: entities(orderBy: NAME§) }", "NAME", "ARTICLE_COUNT" },
        { "Query.articles", "{ c: articles(orderBy: OLDEST§) }", "OLDEST", "NEWEST" },
        { "Query.search", "{ c: search(text: \"丙\"§) }", "丙", "乙" },
        { "Query.centrality", "{ c: centrality(by: DEGREE§) }", "DEGREE", "STRENGTH" },
        { "Query.communities", "{ c: communities(minSize: 1, seed: 1§) }", "seed: 1", "seed: 2" },
        { "Entity.articles", "{ entity(id: \"theme:丙\") { c: articles(orderBy: OLDEST§) } }", "theme:丙", "theme:乙" },
        { "Entity.evidence", "{ entity(id: \"theme:丙\") { c: evidence(rollUp: AS_NAMED§) } }", "AS_NAMED", "PROVINCE" },
        { "Link.jointEvidence", "{ links(between: [{id: \"region:430200\"}, {id: \"theme:甲\"}], first: 1) { nodes { c: jointEvidence(§) } } }", "theme:甲", "theme:丁" },
        { "LinkLeg.evidence", "{ links(between: [{id: \"region:430200\"}, {id: \"theme:甲\"}], first: 1, scope: ARTICLE) { nodes { legs { c: evidence(orderBy: NEWEST§) } } } }", "NEWEST", "OLDEST" },
        { "CoMention.evidence", "{ neighborhood(of: [{id: \"region:430200\"}, {id: \"theme:丙\"}], limit: 0) { edges { c: evidence(§) } } }", "theme:丙", "theme:乙" },
        { "PathStep.evidence", "{ paths(from: {id: \"region:430200\"}, to: {id: \"theme:丙\"}, maxLength: 1, first: 1) { steps { c: evidence(§) } } }", "theme:丙", "theme:乙" },
        { "Comparison.rows", "{ compare(left: {id: \"region:430200\"}, right: {id: \"region:520000\"}, minSupport: 1) { c: rows(§) } }", "minSupport: 1", "minSupport: 2" },
        { "ComparisonRow.leftEvidence", "{ compare(left: {id: \"region:430200\"}, right: {id: \"region:520000\"}) { rows(first: 1) { nodes { c: leftEvidence(§) } } } }", "c: left", "c: right" },
        { "ComparisonRow.rightEvidence", "{ compare(left: {id: \"region:430200\"}, right: {id: \"region:520000\"}) { rows(first: 1) { nodes { c: rightEvidence(§) } } } }", "c: right", "c: left" },
        { "TimePoint.evidence", "{ timeline(of: [{id: \"theme:丙\"}], interval: YEAR) { points { c: evidence(§) } } }", "theme:丙", "theme:乙" },
        { "Burst.evidence", $"{{ {Burst} {{ c: evidence(§) }} }}", Burst, "entity(id: \"theme:丙\")" },
        { "DiffusionStep.evidence", "{ diffusion(of: {id: \"theme:丙\"}) { steps(first: 1) { c: evidence(§) } } }", "theme:丙", "theme:乙" },
        { "AttentionCell.evidence", "{ attention(from: NEWSPAPER, kinds: [THEME]) { rows(first: 1) { cells(first: 1) { c: evidence(§) } } } }", "NEWSPAPER, kinds: [THEME]", "NEWSPAPER, kinds: [REGION]" },
        { "CentralNode.evidence", "{ centrality(kinds: [THEME], first: 1) { nodes { c: evidence(§) } } }", "THEME", "REGION" },
        { "NetworkNode.evidence", "{ network(kinds: [THEME], limit: 1) { nodes { c: evidence(§) } } }", "THEME", "REGION" },
        { "CommunityMember.evidence", "{ communities(kinds: [THEME], first: 1, minSize: 1) { nodes { members(first: 1) { c: evidence(§) } } } }", "THEME", "REGION" },
    };

    public async Task InitializeAsync()
    {
        var corpus = new ChangingCorpus(_store);
        await corpus.BeginAsync();
        for (var i = 0; i < 5; i++)
            await corpus.ChangeAsync();
        await _store.PutAsync(Document("paper.txt", Article("题", "[株洲=region:430200]说[甲=theme:甲]。", date: "2023-03-05", newspaper: "株洲日报")));
        _service = Service.Build(_store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await _service.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_service.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Cursor_OfTheSameQuestion_GoesOnWhateverThePageSize(string field, string question, string asked, string instead)
    {
        question.ShouldContain(asked, Case.Sensitive, instead);
        // The legs of a link are questions of their own, each with its cursors: see below how one goes on.
        if (field == "LinkLeg.evidence")
            return;
        var cursor = CursorOf(await AskAsync(question, "first: 1"), field);
        var answer = await AskAsync(question, $"first: 3, after: \"{cursor}\"");
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Cursor_OfAnotherQuestion_IsRefusedWithWhatToDo(string field, string question, string asked, string instead)
    {
        var foreign = CursorOf(await AskAsync(question.Replace(asked, instead, StringComparison.Ordinal), "first: 1"), field);
        foreach (var argument in new[] { "after", "before" })
        {
            var error = (await AskAsync(question, $"{argument}: \"{foreign}\"")).GetProperty("errors")[0];
            error.GetProperty("message").GetString()!.ShouldStartWith($"`{argument}` is a cursor of another question");
            error.GetProperty("message").GetString()!.ShouldContain($"leave `{argument}` out");
            error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("INVALID_ARGUMENT");
            error.GetProperty("path").EnumerateArray().Last().GetString().ShouldBe("c");
        }
    }

    [Fact]
    public async Task Connections_OfTheSchema_AreAllTriedHere()
    {
        var schema = await QueryAsync("{ __schema { types { name fields { name args { name } } } } }");
        var fields =
            from type in schema.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
            where type.GetProperty("fields").ValueKind == JsonValueKind.Array
            from field in type.GetProperty("fields").EnumerateArray()
            where field.GetProperty("args").EnumerateArray().Any(argument => argument.GetProperty("name").GetString() == "after")
            select $"{type.GetProperty("name").GetString()}.{field.GetProperty("name").GetString()}";
        fields.ShouldBe(Connections.Select(row => (string)row[0]), ignoreOrder: true);
    }

    [Fact]
    public async Task Cursor_OfTheSameQuestionPutByName_GoesOn()
    {
        var cursor = CursorOf(await AskAsync("{ c: evidence(of: [{id: \"theme:丙\"}]§) }", "first: 1"), "");
        (await AskAsync("{ entity(name: \"丙\") { c: evidence(§) } }", $"after: \"{cursor}\"")).TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Cursor_OfALeg_GoesOnAmongTheSentencesOfItsTie()
    {
        const string shown = "totalCount pageInfo { endCursor } nodes { sentence article { id } }";
        var query = $"{{ {Links}, first: 1) {{ nodes {{ entity {{ id }} legs {{ with {{ id }} all: evidence(first: 100) {{ {shown} }} some: evidence(first: 2) {{ {shown} }} }} }} }} }}";
        var link = (await QueryAsync(query)).GetProperty("data").GetProperty("links").GetProperty("nodes")[0];
        foreach (var leg in link.GetProperty("legs").EnumerateArray())
        {
            var (all, some) = (leg.GetProperty("all"), leg.GetProperty("some"));
            var of = $"[{{id: \"{link.GetProperty("entity").GetProperty("id").GetString()}\"}}, {{id: \"{leg.GetProperty("with").GetProperty("id").GetString()}\"}}]";
            var rest = (await QueryAsync($"{{ evidence(of: {of}, first: 100, after: \"{some.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\") {{ {shown} }} }}"))
                .GetProperty("data").GetProperty("evidence");
            rest.GetProperty("totalCount").GetInt32().ShouldBe(all.GetProperty("totalCount").GetInt32());
            Nodes(some).Concat(Nodes(rest)).ShouldBe(Nodes(all));
        }
    }

    private static IEnumerable<string> Nodes(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText());

    /// <summary>The end cursor of the first connection of an answer that has one.</summary>
    private static string CursorOf(JsonElement answer, string field)
    {
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return Cursors(answer).FirstOrDefault().ShouldNotBeNull($"{field}: {answer}");
    }

    private static IEnumerable<string> Cursors(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property is { Name: "endCursor", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Cursors(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Cursors),
        _ => [],
    };

    /// <summary>Asks with arguments put in at <c>§</c>, and for the end cursor of what is called <c>c</c>.</summary>
    private Task<JsonElement> AskAsync(string question, string arguments)
    {
        var (head, tail) = question.Split('§') is [var before, var after] ? (before, after) : (question, "");
        return QueryAsync(tail.Length == 0 ? question : $"{head}{(head.EndsWith('(') ? "" : ", ")}{arguments}) {{ pageInfo {{ endCursor }} }}{tail[1..]}");
    }

    private async Task<JsonElement> QueryAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
