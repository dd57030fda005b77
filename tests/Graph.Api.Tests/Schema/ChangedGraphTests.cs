using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Storage;

namespace Graph.Api.Tests.Schema;

public sealed class ChangedGraphTests
{
    private const string Query = "{ statistics { articles coverage { articles } } }";

    [Fact]
    public async Task Query_GraphChangesUnderItOnce_IsAskedAgainAsAWhole()
    {
        var (answer, opened) = await AskAsync(changes: 1);
        answer.TryGetProperty("errors", out _).ShouldBeFalse();
        answer.GetProperty("data").GetProperty("statistics").GetProperty("articles").GetInt32().ShouldBe(0);
        opened.ShouldBe(2);
    }

    [Fact]
    public async Task Query_GraphGoesOnChanging_ClientIsToldToAskAgain()
    {
        var (answer, opened) = await AskAsync(changes: 9);
        answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("STORE_UNAVAILABLE");
        opened.ShouldBe(2);
    }

    private static async Task<(JsonElement Answer, int Opened)> AskAsync(int changes)
    {
        await using var memory = new MemoryGraphStore();
        var store = DispatchProxy.Create<IGraphStore, Changing>();
        var changing = (Changing)(object)store;
        (changing.Target, changing.Left) = (memory, new Counter { Value = changes });
        await using var application = Service.Build(store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await application.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
        changing.Opened.Value = 0;
        using var response = await client.PostAsJsonAsync("/graphql", new { query = Query });
        return (await response.Content.ReadFromJsonAsync<JsonElement>(), changing.Opened.Value);
    }

    /// <summary>A store, or a snapshot of it, that another program changes whenever the coverage is asked for, some times.</summary>
    public class Changing : DispatchProxy
    {
        public object Target { get; set; } = null!;

        public Counter Left { get; set; } = null!;

        public Counter Opened { get; } = new();

        protected override object? Invoke(MethodInfo? method, object?[]? arguments)
        {
            if (method!.Name == nameof(IGraphSnapshot.CoverageAsync) && Left.Value-- > 0)
                throw new StoreUnavailableException(StoreProblem.Changed, "here", "another program changed the graph.");
            var result = method.Invoke(Target, arguments);
            return method.Name == nameof(IGraphStore.OpenSnapshotAsync) ? new ValueTask<IGraphSnapshot>(Wrap(((ValueTask<IGraphSnapshot>)result!).Result)) : result;
        }

        private IGraphSnapshot Wrap(IGraphSnapshot snapshot)
        {
            Opened.Value++;
            var wrapped = DispatchProxy.Create<IGraphSnapshot, Changing>();
            var changing = (Changing)(object)wrapped;
            (changing.Target, changing.Left) = (snapshot, Left);
            return wrapped;
        }
    }

    public sealed class Counter
    {
        public int Value { get; set; }
    }
}
