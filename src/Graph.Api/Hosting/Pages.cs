using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Hosting;

/// <summary>
/// The pages. The first page and the page of an article are plain files and need no build. GraphiQL and the explorer are built by <c>npm run build</c> in
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
    private const string Article = "article-page/page.html";

    /// <summary>Maps the files of wwwroot, and the addresses of what is built.</summary>
    public static void Map(WebApplication application)
    {
        application.UseDefaultFiles();
        application.UseStaticFiles();
        var files = application.Environment.WebRootFileProvider;
        application.MapGet("/graphiql", () => Html(BuiltGraphiQL));
        application.MapGet("/explorer", () => Html(BuiltExplorer));
        application.MapGet("/articles/{id}", async (string id, IGraphStore store, HttpContext context, CancellationToken cancellation) =>
        {
            // The page itself says what is wrong, in its visitor's language; programs and archives go by the status.
            context.Response.StatusCode = await StatusOfAsync(store, new ArticleId(id), cancellation);
            return Html(Article);
        });

        IResult Html(string page)
        {
            var built = files.GetFileInfo(page);
            return Results.File((built.Exists ? built : files.GetFileInfo(HowToBuild)).PhysicalPath!, "text/html; charset=utf-8");
        }
    }

    private static async Task<int> StatusOfAsync(IGraphStore store, ArticleId id, CancellationToken cancellation)
    {
        try
        {
            await using var snapshot = await store.OpenSnapshotAsync(cancellation);
            var found = await snapshot.ArticlesAsync([id], cancellation);
            return found[0] is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        }
        catch (GraphStoreException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
