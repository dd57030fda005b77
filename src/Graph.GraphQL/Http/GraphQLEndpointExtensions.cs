using Graph.GraphQL.Execution;
using Graph.GraphQL.Http;
using Graph.GraphQL.Types;
using Graph.GraphQL.Utilities;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL endpoints.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>
    /// Serves GraphQL at a path: GET, POST, Server-Sent Events and WebSockets. The schema is built here, so that a mistake in it
    /// shows when the application starts. Policies such as CORS and authorization are set on the result.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var options = services.GetRequiredService<IOptions<GraphQLHttpOptions>>().Value;
        var handler = new GraphQLHttpHandler(
            services.GetRequiredService<GraphQLExecutor>(), options, services.GetService<IPersistedOperations>(),
            services.GetRequiredService<ILogger<GraphQLHttpHandler>>());
        if (options.EnableWebSockets && endpoints is IApplicationBuilder application)
            application.UseWebSockets(new WebSocketOptions { KeepAliveInterval = options.KeepAliveInterval });
        return endpoints.Map(path, new RequestDelegate(handler.HandleAsync)).WithDisplayName("GraphQL");
    }

    /// <summary>Serves the schema as SDL for download.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string path = "/schema.graphql")
    {
        var sdl = SchemaPrinter.Print(endpoints.ServiceProvider.GetRequiredService<GraphQLSchema>());
        return endpoints.MapGet(path, () => Results.Text(sdl, "application/graphql; charset=utf-8")).WithDisplayName("GraphQL schema");
    }
}
