using Graph.GraphQL.Http;

namespace Graph.Api.Hosting;

/// <summary>
/// Lets pages of other origins ask, where the environment names them: <c>GRAPH_CORS</c>, origins such as <c>https://example.org</c> with
/// semicolons between. Nobody is named by default.
/// </summary>
internal static class ForeignPages
{
    private const string Variable = "GRAPH_CORS";

    /// <summary>Reads who is named and prepares the service for them.</summary>
    public static void Add(WebApplicationBuilder builder)
    {
        var origins = Origins(builder.Configuration);
        if (origins.Length == 0)
            return;
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins(origins).AllowAnyHeader().WithMethods("GET", "POST")));
        // Browsers leave the origin of a WebSocket to the server.
        builder.Services.Configure<GraphQLHttpOptions>(options =>
        {
            foreach (var origin in origins)
                options.AllowedWebSocketOrigins.Add(origin);
        });
    }

    /// <summary>Answers their browsers' questions.</summary>
    public static void Use(WebApplication application)
    {
        if (Origins(application.Configuration).Length > 0)
            application.UseCors();
    }

    private static string[] Origins(IConfiguration configuration) =>
        configuration[Variable]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
