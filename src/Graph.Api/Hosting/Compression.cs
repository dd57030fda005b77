using Graph.GraphQL.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Hosting;

/// <summary>
/// What is sent compressed to clients that accept it: the pages' files, each compressed once, and exports, the schema and pages written for a request, compressed on their way. GraphQL's answers
/// see to that themselves, where they are large; event streams are never compressed.
/// </summary>
internal static class Compression
{
    private static readonly PathString[] OnTheirWay = ["/export", "/schema.graphql", "/articles"];

    private static readonly PathString HashedNames = "/explorer/assets";

    /// <summary>Prepares the service.</summary>
    public static void Add(IServiceCollection services) => services.AddResponseCompression(options => options.MimeTypes =
    [
        .. ResponseCompressionDefaults.MimeTypes, "application/gexf+xml", "application/graphml+xml", "application/ld+json", "application/graphql", "text/csv",
    ]);

    /// <summary>Compresses what is written for a request.</summary>
    public static void Use(WebApplication application) => application.UseWhen(
        context => OnTheirWay.Any(path => context.Request.Path.StartsWithSegments(path)), branch => branch.UseResponseCompression());

    /// <summary>Serves the files of the web root.</summary>
    public static void UseStaticFiles(WebApplication application)
    {
        var files = application.Environment.WebRootFileProvider;
        // Wherever both are accepted alike Brotli is the smaller.
        Serve("br", CompressedFiles.Brotli(files));
        Serve("gzip", CompressedFiles.Gzip(files));
        application.UseStaticFiles(Options(files, null));

        void Serve(string encoding, IFileProvider compressed) => application.UseWhen(
            context => ContentCoding.Choose(context.Request.Headers.AcceptEncoding) == encoding, branch => branch.UseStaticFiles(Options(compressed, encoding)));
    }

    private static StaticFileOptions Options(IFileProvider files, string? encoding) => new()
    {
        FileProvider = files,
        OnPrepareResponse = sent =>
        {
            var headers = sent.Context.Response.Headers;
            headers.Vary = HeaderNames.AcceptEncoding;
            // A name with a hash is another when its content is. The other files import each other: after an update none may be older than the rest.
            headers.CacheControl = sent.Context.Request.Path.StartsWithSegments(HashedNames) ? "public, max-age=31536000, immutable" : "no-cache";
            if (sent.File is CompressedFile)
                headers.ContentEncoding = encoding;
        },
    };
}
