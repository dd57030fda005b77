namespace Graph.Api.Hosting;

/// <summary>
/// The pages. The first page is plain files and needs no build. GraphiQL and the explorer are built by <c>npm run build</c> in
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

    /// <summary>Maps the files of wwwroot, and the addresses of what is built.</summary>
    public static void Map(WebApplication application)
    {
        application.UseDefaultFiles();
        application.UseStaticFiles();
        var files = application.Environment.WebRootFileProvider;
        application.MapGet("/graphiql", () => Html(BuiltGraphiQL));
        application.MapGet("/explorer", () => Html(BuiltExplorer));

        IResult Html(string page)
        {
            var built = files.GetFileInfo(page);
            return Results.File((built.Exists ? built : files.GetFileInfo(HowToBuild)).PhysicalPath!, "text/html; charset=utf-8");
        }
    }
}
