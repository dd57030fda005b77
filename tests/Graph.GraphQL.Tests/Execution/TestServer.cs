using System.Text.Json;
using Graph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Tests.Execution;

/// <summary>Runs operations against annotated classes in process.</summary>
public sealed class TestServer
{
    private readonly ServiceProvider _services;

    public TestServer(Action<GraphQLServerBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddGraphQLServer());
        _services = services.BuildServiceProvider();
        Executor = _services.GetRequiredService<GraphQLExecutor>();
    }

    public GraphQLExecutor Executor { get; }

    public async Task<string> ExecuteAsync(string query, string? variables = null, CancellationToken cancellationToken = default)
    {
        using var scope = _services.CreateScope();
        using var json = JsonDocument.Parse(variables ?? "{}");
        var request = new GraphQLRequest(query) { Variables = json.RootElement };
        using var result = await Executor.ExecuteAsync(request, scope.ServiceProvider, cancellationToken);
        return result.ToString();
    }

    public async Task<List<string>> SubscribeAsync(string query, CancellationToken cancellationToken = default)
    {
        using var scope = _services.CreateScope();
        var events = new List<string>();
        await foreach (var result in Executor.SubscribeAsync(new(query), scope.ServiceProvider, cancellationToken))
        {
            events.Add(result.ToString());
            result.Dispose();
        }

        return events;
    }
}
