using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Storage;
using Graph.TestKit;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests.Schema;

/// <summary>Pages and counts over a store that changes between requests.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private readonly CountedStore _store = new(new MemoryGraphStore());
    private WebApplication _service = null!;
    private HttpClient _client = null!;

    /// <summary>A connection, and what tells its nodes apart.</summary>
    public static TheoryData<string, string> Connections { get; } = new()
    {
        { "entities", "id" },
        { "articles(orderBy: DOCUMENT)", "id" },
        { "links(between: [{id: \"region:430200\"}, {id: \"region:520000\"}])", "entity { id mentionCount }" },
        { "search(text: \"丙\")", "text ... on ArticleHit { article { id } }" },
    };

    public async Task InitializeAsync()
    {
        _service = Service.Build(_store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await _service.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_service.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _service.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Pages_WhileDocumentsComeChangeAndGo_AreThoseOfTheFirst(string connection, string node)
    {
        var changes = new ChangingCorpus(_store);
        await changes.BeginAsync();
        var whole = Nodes(await PageAsync(connection, node, 100, null));
        var shown = new List<string>();
        string? after = null;
        string? snapshot = null;
        do
        {
            var answer = await AskAsync(connection, node, 2, after);
            var page = Connection(answer);
            shown.AddRange(Nodes(page));
            snapshot ??= answer.GetProperty("extensions").GetProperty("snapshot").GetString();
            answer.GetProperty("extensions").GetProperty("snapshot").GetString().ShouldBe(snapshot);
            page.GetProperty("totalCount").GetInt32().ShouldBe(whole.Count);
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            await changes.ChangeAsync();
        }
        while (after is not null);
        shown.ShouldBe(whole);
    }

    [Fact]
    public async Task Cursor_OfAMomentNobodyKept_GoesOnInThePresent()
    {
        var changes = new ChangingCorpus(_store);
        await changes.BeginAsync();
        var page = await PageAsync("entities(orderBy: NAME)", "id", 2, null);
        var cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        var next = await PageAsync("entities(orderBy: NAME)", "id", 2, cursor[..cursor.LastIndexOf('.')] + ".0123456789abcdef");
        Nodes(next).ShouldBe(Nodes(await PageAsync("entities(orderBy: NAME)", "id", 4, null))[2..]);
    }

    [Fact]
    public async Task Cursor_ThatIsNone_IsRefused()
    {
        await new ChangingCorpus(_store).BeginAsync();
        (await AskAsync("entities", "id", 2, "hello!")).GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("is not a cursor");
        (await QueryAsync("{ entities(after: \"hello!\") { totalCount } }")).GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("is not a cursor");
    }

    [Theory]
    [InlineData("{ entities { totalCount } articles { totalCount } search(text: \"丙\") { totalCount } }", 0)]
    [InlineData("{ links(between: [{id: \"region:430200\"}, {id: \"region:520000\"}], first: 100) { ...Count } } fragment Count on LinkConnection { __typename totalCount }", 0)]
    [InlineData("{ articles { totalCount nodes @include(if: false) { id } ...Nodes @skip(if: true) } } fragment Nodes on ArticleConnection { nodes { id } }", 0)]
    [InlineData("query($on: Boolean = false) { articles { totalCount edges @include(if: $on) { cursor } } }", 0)]
    [InlineData("{ entity(id: \"theme:丙\") { articles { totalCount } evidence { totalCount } } }", 0)]
    [InlineData("{ articles(first: 3) { totalCount ...Nodes } } fragment Nodes on ArticleConnection { nodes { id } }", 3)]
    [InlineData("{ articles(first: 3) { pageInfo { hasNextPage } } }", 3)]
    public async Task Count_AskedAlone_FetchesNoRow(string query, int rows)
    {
        await new ChangingCorpus(_store).BeginAsync();
        (await QueryAsync(query)).TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        _store.Rows.ShouldBe(rows);
    }

    [Fact]
    public async Task Burst_OfATimeline_OpensToTheSentencesOfItsTime()
    {
        var changes = new ChangingCorpus(_store);
        await changes.BeginAsync();
        for (var i = 0; i < 5; i++)
            await changes.ChangeAsync();
        var bursts = Connection(await QueryAsync(
            "{ bursts(interval: MONTH, scaling: 1.3, gamma: 0.1, minArticles: 1) { from to count evidence(first: 100) { nodes { article { id date } } } } }"))
            .EnumerateArray().ToList();
        bursts.ShouldNotBeEmpty();
        foreach (var burst in bursts)
        {
            var articles = burst.GetProperty("evidence").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("article")).ToList();
            articles.Select(article => article.GetProperty("id").GetString()).Distinct().Count().ShouldBe(burst.GetProperty("count").GetInt32());
            articles.ShouldAllBe(article => string.CompareOrdinal(article.GetProperty("date").GetString(), burst.GetProperty("from").GetString()) >= 0
                && string.CompareOrdinal(article.GetProperty("date").GetString(), burst.GetProperty("to").GetString()) <= 0);
        }
    }

    private static List<string> Nodes(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText())];

    private static JsonElement Connection(JsonElement answer) => answer.GetProperty("data").EnumerateObject().First().Value;

    private async Task<JsonElement> PageAsync(string connection, string node, int first, string? after) => Connection(await AskAsync(connection, node, first, after));

    private Task<JsonElement> AskAsync(string connection, string node, int first, string? after)
    {
        var arguments = $"first: {first}{(after is null ? "" : $", after: \"{after}\"")}";
        var field = connection.EndsWith(')') ? $"{connection[..^1]}, {arguments})" : $"{connection}({arguments})";
        return QueryAsync($"{{ {field} {{ totalCount pageInfo {{ hasNextPage endCursor }} nodes {{ {node} }} }} }}");
    }

    private async Task<JsonElement> QueryAsync(string query)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>A store that counts the rows its snapshots hand out in lists.</summary>
    private sealed class CountedStore(IGraphStore store) : IGraphStore
    {
        public int Rows { get; private set; }

        public string Location => store.Location;

        public ValueTask<PutOutcome> PutAsync(Model.DocumentFacts facts, CancellationToken cancellation = default) => store.PutAsync(facts, cancellation);

        public ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<Model.DocumentFacts> facts, CancellationToken cancellation = default) =>
            store.PutManyAsync(facts, cancellation);

        public ValueTask<IReadOnlyDictionary<Model.DocumentKey, string>> ContentHashesAsync(
            IReadOnlyList<Model.DocumentKey> keys, CancellationToken cancellation = default) => store.ContentHashesAsync(keys, cancellation);

        public ValueTask<bool> RemoveAsync(Model.DocumentKey key, CancellationToken cancellation = default) => store.RemoveAsync(key, cancellation);

        public async ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default)
        {
            var counted = DispatchProxy.Create<IGraphSnapshot, Counted>();
            var proxy = (Counted)(object)counted;
            (proxy.Snapshot, proxy.Count) = (await store.OpenSnapshotAsync(cancellation), rows => Rows += rows);
            return counted;
        }

        public IAsyncEnumerable<Model.DocumentFacts> ReadDocumentsAsync(CancellationToken cancellation = default) => store.ReadDocumentsAsync(cancellation);

        public ValueTask DisposeAsync() => store.DisposeAsync();
    }

    public class Counted : DispatchProxy
    {
        public IGraphSnapshot Snapshot { get; set; } = null!;

        public Action<int> Count { get; set; } = _ => { };

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            object? answer;
            try
            {
                answer = targetMethod!.Invoke(Snapshot, args);
            }
            catch (TargetInvocationException refused)
            {
                throw refused.InnerException!;
            }

            // Answers of a store in memory are there at once.
            var result = answer?.GetType().GetProperty("IsCompletedSuccessfully")?.GetValue(answer) is true ? answer.GetType().GetProperty("Result")?.GetValue(answer) : null;
            if (result?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Slice<>))
                Count(((System.Collections.ICollection)type.GetProperty("Items")!.GetValue(result)!).Count);
            return answer;
        }
    }
}
