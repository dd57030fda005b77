using Graph.GraphQL.Http;

namespace Graph.Api.Hosting;

/// <summary>Lets pages of other origins ask, where they are named: <c>GRAPH_CORS</c>. Nobody is by default.</summary>
internal static class ForeignPages
{
    /// <summary>Headers of answers that a page may read besides those every page may: to ask again at no cost, and to name a saved export.</summary>
    private static readonly string[] Readable = ["ETag", "Content-Disposition"];

    /// <summary>How long a browser remembers that it may ask, so that not every question costs two journeys. Browsers shorten what is longer than they like.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(2);

    /// <summary>Prepares the service for them.</summary>
    public static void Add(IServiceCollection services, IReadOnlyList<string> origins)
    {
        if (origins.Count == 0)
            return;
        services.AddCors(cors => cors.AddDefaultPolicy(policy =>
            policy.WithOrigins([.. origins]).AllowAnyHeader().WithMethods("GET", "POST").WithExposedHeaders(Readable).SetPreflightMaxAge(Remembered)));
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
