using System.Net.Http.Json;
using System.Text.Json;
using Graph.Api.Commands;
using Graph.Api.Configuration;
using Graph.Api.Hosting;
using Graph.Api.Ingest;
using Graph.Storage;
using Microsoft.AspNetCore.Builder;

namespace Graph.Api.Tests.Support;

/// <summary>The service over the example pages, listening on a free port: what <c>dotnet run</c> starts. One for all tests that ask it.</summary>
public sealed class SeedService : IAsyncLifetime
{
    private readonly MemoryGraphStore _store = new();
    private WebApplication? _application;

    /// <summary>What the service answers from.</summary>
    public IGraphStore Store => _store;

    public HttpClient Client { get; private set; } = null!;

    public string Address => _application!.Urls.First();

    public async Task InitializeAsync()
    {
        var surroundings = new Surroundings
        {
            Out = TextWriter.Null,
            Error = TextWriter.Null,
            In = TextReader.Null,
            Variable = _ => null,
            WorkingFolder = Checkout.Path(),
        };
        var extractor = Extractors.Load(null, surroundings);
        var listing = SourceListing.Of(["seeds"], Checkout.Path());
        await new IngestRun(_store, extractor).RunAsync(listing, SourceLimits.Default, new Silence(), CancellationToken.None);
        _application = Service.Build(_store, Settings.Default with { Urls = ["http://127.0.0.1:0"] });
        await _application.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    /// <summary>Asks a question and gives the whole response.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Asks a question that must be answered without errors and gives its data.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var response = await AskAsync(query, variables);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return response.GetProperty("data");
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application!.DisposeAsync();
        await _store.DisposeAsync();
    }
}

/// <summary>Tests that share one service over the example pages.</summary>
[CollectionDefinition(Name)]
public sealed class SeedServiceCollection : ICollectionFixture<SeedService>
{
    public const string Name = "Service over the seeds";
}
