using Graph.GraphQL;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Http;
using Graph.GraphQL.Types;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers a GraphQL server.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds a GraphQL server; say with the builder what it serves, and map it with <c>MapGraphQL</c>.</summary>
    public static GraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var builder = new GraphQLServerBuilder(services);
        services.AddOptions<GraphQLOptions>();
        services.AddOptions<GraphQLHttpOptions>();
        services.AddLogging();
        services.AddSingleton<GraphQLSchema>(provider =>
            SchemaValidator.Assert(builder.BuildSchema(provider, provider.GetRequiredService<IOptions<GraphQLOptions>>().Value)));
        services.AddSingleton(provider => new GraphQLExecutor(
            provider.GetRequiredService<GraphQLSchema>(),
            provider.GetRequiredService<IOptions<GraphQLOptions>>().Value,
            provider.GetServices<IResponseExtensions>(),
            provider.GetServices<IOperationListener>(),
            provider.GetServices<ICursorListener>(),
            provider.GetServices<IQueryRetry>(),
            provider.GetRequiredService<ILogger<GraphQLExecutor>>()));
        return builder;
    }
}
