using System.Text.Json;
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
        using var services = Services(new MemoryGraphStore());
        return SchemaPrinter.Print(services.GetRequiredService<GraphQLSchema>());
    }

    /// <summary>Runs an operation on a store.</summary>
    /// <param name="store">What it is asked of.</param>
    /// <param name="document">The document.</param>
    /// <param name="variables">A JSON object, or undefined for none.</param>
    /// <param name="operation">Which operation of the document; null when it has only one.</param>
    /// <param name="cancellation">Stops the operation.</param>
    /// <returns>The response as JSON, and whether it carries errors.</returns>
    public static async Task<(string Json, bool HasErrors)> AskAsync(
        IGraphStore store, string document, JsonElement variables, string? operation, CancellationToken cancellation)
    {
        await using var services = Services(store);
        await using var scope = services.CreateAsyncScope();
        var request = new GraphQLRequest(document) { Variables = variables, OperationName = operation };
        var executor = services.GetRequiredService<GraphQLExecutor>();
        using var result = await executor.ExecuteAsync(request, scope.ServiceProvider, cancellation);
        return (result.ToString(), result.Errors.Count > 0);
    }

    private static ServiceProvider Services(IGraphStore store)
    {
        var services = new ServiceCollection();
        Service.AddGraph(services, store);
        return services.BuildServiceProvider();
    }
}
