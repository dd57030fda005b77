using System.Text.Json;
using Graph.Api.Configuration;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;
using Graph.Storage;

namespace Graph.Api.Hosting;

/// <summary>Asks GraphQL questions without a service, as the command line does.</summary>
internal static class GraphQLAnswers
{
    /// <summary>The schema in the schema definition language.</summary>
    public static string SchemaText()
    {
        using var services = Services(new MemoryGraphStore(), Settings.Default);
        return SchemaPrinter.Print(services.GetRequiredService<GraphQLSchema>());
    }

    /// <summary>Runs an operation on a store.</summary>
    /// <param name="store">What it is asked of.</param>
    /// <param name="settings">What is too much.</param>
    /// <param name="document">The document.</param>
    /// <param name="variables">A JSON object, or undefined for none.</param>
    /// <param name="operation">Which operation of the document; null when it has only one.</param>
    /// <param name="cancellation">Stops the operation.</param>
    /// <returns>The response as JSON, and whether it carries errors.</returns>
    public static async Task<(string Json, bool HasErrors)> AskAsync(
        IGraphStore store, Settings settings, string document, JsonElement variables, string? operation, CancellationToken cancellation)
    {
        await using var services = Services(store, settings);
        await using var scope = services.CreateAsyncScope();
        var request = new GraphQLRequest(document) { Variables = variables, OperationName = operation };
        var executor = services.GetRequiredService<GraphQLExecutor>();
        using var result = await executor.ExecuteAsync(request, scope.ServiceProvider, cancellation);
        return (result.ToString(), result.Errors.Count > 0);
    }

    private static ServiceProvider Services(IGraphStore store, Settings settings)
    {
        var services = new ServiceCollection();
        Service.AddGraph(services, store, settings);
        return services.BuildServiceProvider();
    }
}
