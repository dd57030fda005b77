using Graph.GraphQL.Http;

namespace Graph.Api.Hosting;

/// <summary>Lets pages of other origins ask, where they are named: <c>GRAPH_CORS</c>. Nobody is by default.</summary>
internal static class ForeignPages
{
    /// <summary>Prepares the service for them.</summary>
    public static void Add(IServiceCollection services, IReadOnlyList<string> origins)
    {
        if (origins.Count == 0)
            return;
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins([.. origins]).AllowAnyHeader().WithMethods("GET", "POST")));
        // Browsers leave the origin of a WebSocket to the server.
        services.Configure<GraphQLHttpOptions>(options =>
        {
            foreach (var origin in origins)
                options.AllowedWebSocketOrigins.Add(origin);
        });
    }

    /// <summary>Answers their browsers' questions.</summary>
    public static void Use(WebApplication application, IReadOnlyList<string> origins)
    {
        if (origins.Count > 0)
            application.UseCors();
    }
}
