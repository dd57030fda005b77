using System.Buffers;
using Graph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Graph.GraphQL.Http;

/// <summary>
/// Server-Sent Events, one connection per operation (graphql-sse's "distinct connections mode"): <c>next</c> for each result, then
/// <c>complete</c>.
/// </summary>
internal sealed class EventStreamHandler(GraphQLExecutor executor, GraphQLHttpOptions options)
{
    public async Task HandleAsync(HttpContext context, GraphQLRequest request)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = MediaTypes.EventStream;
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        var cancellation = context.RequestAborted;
        // Sent at once, so that a client knows it is connected before something happens.
        await response.BodyWriter.FlushAsync(cancellation);

        await using var results = executor.SubscribeAsync(request, context.RequestServices, cancellation).GetAsyncEnumerator(cancellation);
        while (true)
        {
            var next = results.MoveNextAsync().AsTask();
            // A comment now and then keeps proxies from closing a quiet connection.
            while (await Task.WhenAny(next, Task.Delay(options.KeepAliveInterval, cancellation)) != next)
            {
                cancellation.ThrowIfCancellationRequested();
                response.BodyWriter.Write(":\n\n"u8);
                await response.BodyWriter.FlushAsync(cancellation);
            }

            if (!await next)
                break;
            using var result = results.Current;
            response.BodyWriter.Write("event: next\ndata: "u8);
            response.BodyWriter.Write(result.Json.Span);
            response.BodyWriter.Write("\n\n"u8);
            await response.BodyWriter.FlushAsync(cancellation);
        }

        response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        await response.BodyWriter.FlushAsync(cancellation);
    }
}
