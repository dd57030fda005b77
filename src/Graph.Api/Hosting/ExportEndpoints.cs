using Graph.Api.Export;
using Graph.Api.Schema;
using Graph.Storage;

namespace Graph.Api.Hosting;

/// <summary>Exports by address: <c>/export</c> lists the formats, <c>/export/gexf?kinds=THEME&amp;minSupport=2</c> is one.</summary>
internal static class ExportEndpoints
{
    // An export of everything takes a core and some hundred megabytes: others wait for their turn.
    private static readonly SemaphoreSlim Turns = new(2);

    /// <summary>Maps both.</summary>
    public static void Map(WebApplication application)
    {
        application.MapGet("/export", () => Results.Json(List()));
        application.MapGet("/export/{format}", ExportAsync);
    }

    private static object List() => new
    {
        formats = ExportFormats.All.Select(format => new
        {
            name = format.Name,
            address = $"/export/{format.Name}",
            content = format.Content.ToString(),
            mediaType = format.MediaType,
            description = format.Description,
        }),
        arguments = ExportArguments.All.Select(argument => new { name = argument.Name, description = argument.Description, repeats = argument.Repeats }),
    };

    private static async Task<IResult> ExportAsync(string format, HttpContext context, IGraphStore store, CancellationToken cancellation)
    {
        try
        {
            var chosen = ExportFormats.Parse(format);
            var given = context.Request.Query;
            foreach (var (name, value) in given)
            {
                if (ExportArguments.All.All(argument => argument.Name != name))
                    throw new ExportArgumentException(name, value.ToString(), $"is no argument; there are {string.Join(", ", ExportArguments.All.Select(argument => argument.Name))}");
            }

            var options = ExportArguments.Parse(chosen, name => [.. given[name].OfType<string>()]);
            await Turns.WaitAsync(cancellation);
            try
            {
                return await WriteAsync(store, chosen, options, cancellation);
            }
            finally
            {
                Turns.Release();
            }
        }
        catch (ExportArgumentException e)
        {
            return Refusal(e.Message, e.Argument == "format" ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
        }
        catch (GraphStoreException e) when (e is not StoreUnavailableException and not StoreTooNewException)
        {
            return StoreErrors.Candidates(e) is { } candidates
                ? Results.Json(new { error = e.Message, candidates }, statusCode: StatusCodes.Status400BadRequest)
                : Refusal(e.Message, StatusCodes.Status400BadRequest);
        }
        catch (GraphStoreException e)
        {
            return Refusal(e.Message, StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>By way of a temporary file: it is complete before the first byte leaves, and a slow reader holds no turn and no memory.</summary>
    private static async Task<IResult> WriteAsync(IGraphStore store, ExportFormat format, ExportOptions options, CancellationToken cancellation)
    {
        var data = await Exporter.ReadAsync(store, format, options, cancellation);
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await Task.Run(() => format.Write(data, file), cancellation);
            file.Position = 0;
            return Results.File(file, ContentType(format), format.FileName);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static string ContentType(ExportFormat format) =>
        format.MediaType.StartsWith("text/", StringComparison.Ordinal) ? $"{format.MediaType}; charset=utf-8" : format.MediaType;

    private static IResult Refusal(string message, int status) => Results.Json(new { error = message }, statusCode: status);
}
