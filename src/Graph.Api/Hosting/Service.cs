using System.Net.Sockets;
using Graph.Api.Commands;
using Graph.Api.Configuration;
using Graph.Api.Schema;
using Graph.Api.Schema.Articles;
using Graph.Api.Schema.Comparisons;
using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Links;
using Graph.Api.Schema.Neighborhoods;
using Graph.Api.Schema.Nodes;
using Graph.Api.Schema.Paging;
using Graph.Api.Schema.Paths;
using Graph.Api.Schema.Searching;
using Graph.Api.Schema.Sentences;
using Graph.Api.Schema.Statistics;
using Graph.Api.Schema.Timelines;
using Graph.GraphQL.Execution;
using Graph.Storage;

namespace Graph.Api.Hosting;

/// <summary>The web application: GraphQL, the pages, health.</summary>
internal static class Service
{
    private const string SchemaDescription =
        "A knowledge graph of policy themes, read from Chinese newspaper pages and policy documents: articles, the entities each one " +
        "names, and who is mentioned with whom. Every number opens to the sentences behind it.";

    /// <summary>The fields of <c>Query</c> in the order a reader of the schema meets them.</summary>
    private static readonly Type[] QueriesInOrder =
    [
        typeof(LinkQueries), typeof(NeighborhoodQueries), typeof(PathQueries), typeof(CompareQueries), typeof(TimelineQueries),
        typeof(EvidenceQueries), typeof(EntityQueries), typeof(ArticleQueries), typeof(SearchQueries), typeof(StatisticsQueries), typeof(NodeQueries),
    ];

    /// <summary>Puts the application together; nothing listens yet.</summary>
    /// <param name="store">What it answers from; left open when the application ends.</param>
    /// <param name="settings">Where it will listen, whose pages may ask, and what is too much.</param>
    public static WebApplication Build(IGraphStore store, Settings settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        builder.WebHost.UseUrls([.. settings.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Standard output is for results: what goes wrong inside is told on standard error.
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(settings.Log);
        // The host logs a failed start with its stack and throws as well: the command that serves tells it in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddGraph(builder.Services, store, settings);
        Compression.Add(builder.Services);
        ForeignPages.Add(builder.Services, settings.CorsOrigins);

        var application = builder.Build();
        application.Use(SafeHeaders);
        application.Use(NothingThereAsync);
        Compression.Use(application);
        ForeignPages.Use(application, settings.CorsOrigins);
        Pages.Map(application);
        application.MapGraphQL("/graphql");
        application.MapGraphQLSchema("/schema.graphql");
        ExportEndpoints.Map(application);
        application.MapGet("/health/live", () => Results.Text("live"));
        application.MapGet("/health/ready", ReadyAsync);
        return application;
    }

    /// <summary>Adds what the schema's resolvers need and the schema itself.</summary>
    public static void AddGraph(IServiceCollection services, IGraphStore store, Settings settings)
    {
        // An instance handed in is not disposed with the application: whoever opened it closes it.
        services.AddSingleton(store);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SnapshotShelf>();
        services.AddScoped<GraphReader>();
        services.AddSingleton<ICursorListener, CursorMoments>();
        services.AddSingleton<IQueryRetry, ChangedGraphRetry>();
        services.AddSingleton<IResponseExtensions, SnapshotExtension>();
        services.AddGraphQLServer()
            .AddTypes(QueriesInOrder)
            .AddTypes(typeof(GraphReader).Assembly)
            .Describe(SchemaDescription)
            .ModifyOptions(limits =>
            {
                limits.MaxPageSize = settings.MaxPageSize;
                // By default far above the engine's: answers come from an index in memory, and a page of 200 links with five sentences a leg is an honest question.
                limits.MaxCost = settings.MaxCost;
                limits.ExecutionTimeout = settings.QueryTimeout;
            });
    }

    /// <summary>Listens for a moment: whoever takes in much before it serves learns now that an address is taken, not when all is taken in.</summary>
    /// <exception cref="CommandException">An address is taken or may not be used.</exception>
    public static async Task TryAddressesAsync(IReadOnlyList<string> urls, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls([.. urls]);
        builder.Logging.ClearProviders();
        await using var nothing = builder.Build();
        await StartAsync(nothing, urls, cancellation);
        await nothing.StopAsync(cancellation);
    }

    /// <summary>Starts listening.</summary>
    /// <exception cref="CommandException">An address is taken or may not be used.</exception>
    public static async Task StartAsync(WebApplication application, IReadOnlyList<string> urls, CancellationToken cancellation)
    {
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            var addresses = string.Join(';', urls);
            var why = e.Message.Contains("already in use", StringComparison.OrdinalIgnoreCase)
                ? "the port is taken; stop the other program or choose another with --urls."
                : $"cannot listen there ({e.Message}).";
            throw new CommandException($"{addresses}: {why}", ExitCode.Environment);
        }
    }

    private static async Task<IResult> ReadyAsync(IGraphStore store, CancellationToken cancellation)
    {
        try
        {
            await using var snapshot = await store.OpenSnapshotAsync(cancellation);
            return Results.Text("ready");
        }
        catch (GraphStoreException e)
        {
            return Results.Text($"the store cannot be read: {e.Message}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>Tells whoever asks for an address that is none which there are.</summary>
    private static async Task NothingThereAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false } && context.GetEndpoint() is null)
        {
            if (context.Request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "text/html"))
            {
                await Pages.NothingThere(context.RequestServices.GetRequiredService<IWebHostEnvironment>()).ExecuteAsync(context);
                return;
            }

            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                $"Nothing is served at {context.Request.Path}. There are /, /compare, /articles/ID, /explorer, /graphiql, /graphql, /schema.graphql, /export, /health/live and /health/ready.\n",
                context.RequestAborted);
        }
    }

    private static Task SafeHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = Pages.ContentSecurityPolicy;
        return next(context);
    }
}
