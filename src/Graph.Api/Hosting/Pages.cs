using Graph.Model;
using Graph.Storage;
using Microsoft.Extensions.FileProviders;

namespace Graph.Api.Hosting;

/// <summary>
/// The pages. The first page, the one that compares two and the page of an article are plain files and need no build. GraphiQL and the explorer are built by <c>npm run build</c> in
/// <c>web/</c>; until then their addresses say so.
/// </summary>
internal static class Pages
{
    /// <summary>
    /// Nothing comes from elsewhere. GraphiQL's editor writes styles into the page, carries fonts as data and starts workers.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; " +
        "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private const string BuiltGraphiQL = "explorer/graphiql/index.html";
    private const string BuiltExplorer = "explorer/explorer/index.html";
    private const string HowToBuild = "first-page/build.html";
    private const string Nothing = "first-page/nothing.html";
    private const string Compare = "compare-page/page.html";
    private const string Article = "article-page/page.html";

    /// <summary>What a visitor sees at an address that is none; the status is set already.</summary>
    public static IResult NothingThere(IWebHostEnvironment environment) => Html(environment.WebRootFileProvider.GetFileInfo(Nothing));

    /// <summary>Maps the files of wwwroot, and the addresses of what is built.</summary>
    public static void Map(WebApplication application)
    {
        application.Use(LeadToGraphiQL);
        application.UseDefaultFiles();
        Compression.UseStaticFiles(application);
        var files = application.Environment.WebRootFileProvider;
        application.MapGet("/compare", () => Html(files.GetFileInfo(Compare)));
        application.MapGet("/graphiql", () => Built(BuiltGraphiQL));
        application.MapGet("/explorer", () => Built(BuiltExplorer));
        application.MapGet("/articles/{id}", async (string id, IGraphStore store, CancellationToken cancellation) =>
        {
            var (page, status) = await ArticleAsync(new ArticlePage(files.GetFileInfo(Article)), store, new ArticleId(id), cancellation);
            return Results.Content(page, "text/html; charset=utf-8", statusCode: status);
        });

        IResult Built(string page) => Html(files.GetFileInfo(page) is { Exists: true } built ? built : files.GetFileInfo(HowToBuild));
    }

    /// <summary>Who opens the address for programs in a browser, and asks nothing there, is led to where people ask.</summary>
    private static Task LeadToGraphiQL(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Path != "/graphql" || request.QueryString.HasValue || context.WebSockets.IsWebSocketRequest
            || !request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType == "text/html"))
            return next(context);
        context.Response.Headers.Vary = "Accept";
        context.Response.Redirect("/graphiql");
        return Task.CompletedTask;
    }

    private static IResult Html(IFileInfo page) => Results.File(page.PhysicalPath!, "text/html; charset=utf-8");

    private static async Task<(string Page, int Status)> ArticleAsync(ArticlePage page, IGraphStore store, ArticleId id, CancellationToken cancellation)
    {
        try
        {
            await using var snapshot = await store.OpenSnapshotAsync(cancellation);
            if ((await snapshot.ArticlesAsync([id], cancellation))[0]?.Article is not { } article)
                return (page.OfNone(id), StatusCodes.Status404NotFound);
            ArticleId[] places = article.Ordinal == 0 ? [ArticleId.Of(article.Document, 1)] : [ArticleId.Of(article.Document, article.Ordinal + 1), ArticleId.Of(article.Document, article.Ordinal - 1)];
            var beside = await snapshot.ArticlesAsync(places, cancellation);
            return (page.Of(article, beside.ElementAtOrDefault(1)?.Article, beside[0]?.Article), StatusCodes.Status200OK);
        }
        catch (GraphStoreException e)
        {
            return (page.OfUnreadableStore(e.Message), StatusCodes.Status503ServiceUnavailable);
        }
    }
}
