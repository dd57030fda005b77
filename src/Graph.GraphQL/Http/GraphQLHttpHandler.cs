using System.Buffers;
using System.Text.Json;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Http.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Http;

/// <summary>
/// Answers GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). One handler serves all requests.
/// </summary>
internal sealed class GraphQLHttpHandler(
    GraphQLExecutor executor, GraphQLHttpOptions options, IPersistedOperations? persisted, ILogger<GraphQLHttpHandler> logger)
{
    private static readonly Action<ILogger, Exception?> LogFailure = LoggerMessage.Define(
        LogLevel.Error, new(1, "GraphQLRequestFailed"), "A GraphQL request failed.");

    private readonly DocumentSource _documents = new(options, persisted);
    private readonly EventStreamHandler _events = new(executor, options);
    private readonly WebSocketHandler _sockets = new(executor, options, new DocumentSource(options, persisted));

    /// <summary>Answers one request, whatever its method.</summary>
    public Task HandleAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method))
            return PostAsync(context);
        if (HttpMethods.IsGet(request.Method) && context.WebSockets.IsWebSocketRequest && options.EnableWebSockets)
            return _sockets.HandleAsync(context);
        if (HttpMethods.IsGet(request.Method) && options.EnableGet)
            return GetAsync(context);
        context.Response.Headers.Allow = options.EnableGet ? "GET, POST" : "POST";
        return RefuseAsync(context, MediaTypes.Json, 405, "GraphQL is served with GET and POST only.");
    }

    private async Task PostAsync(HttpContext context)
    {
        var mediaType = MediaTypes.Negotiate(context.Request.Headers.Accept);
        if (mediaType is null)
        {
            await NotAcceptableAsync(context);
            return;
        }

        if (!MediaTypes.IsJsonBody(context.Request))
        {
            await RefuseAsync(context, mediaType, 415, "The request's Content-Type must be application/json, in UTF-8.");
            return;
        }

        if (context.Request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
        {
            await RefuseAsync(context, mediaType, 415, $"Request bodies are read uncompressed only: send this one without Content-Encoding: {encoding}.");
            return;
        }

        byte[]? body = null;
        try
        {
            (body, var length) = await RequestBody.ReadAsync(context.Request, options.MaxBodySize);
            var content = body.AsMemory(0, length);
            if (IsBatch(content.Span))
                await BatchAsync(context, mediaType, content);
            else
                await AnswerAsync(context, mediaType, RequestEnvelope.Read(content), queriesOnly: false);
        }
        catch (RequestRefusedException refused)
        {
            await RefuseAsync(context, mediaType, refused.StatusCode, refused.Error);
        }
        catch (BadHttpRequestException refused)
        {
            await RefuseAsync(context, mediaType, refused.StatusCode, "The request body could not be read.");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left; there is nobody to answer.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailure(logger, failure);
            await RefuseAsync(context, mediaType, 500, new GraphQLError("Unexpected Execution Error").OrCode(ErrorCodes.InternalServerError));
        }
        finally
        {
            if (body is not null)
                ArrayPool<byte>.Shared.Return(body);
        }
    }

    private async Task GetAsync(HttpContext context)
    {
        var mediaType = MediaTypes.Negotiate(context.Request.Headers.Accept);
        if (mediaType is null)
        {
            await NotAcceptableAsync(context);
            return;
        }

        try
        {
            var envelope = QueryString.Read(context.Request.Query);
            await AnswerAsync(context, mediaType, envelope, queriesOnly: true);
        }
        catch (RequestRefusedException refused)
        {
            await RefuseAsync(context, mediaType, refused.StatusCode, refused.Error);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left; there is nobody to answer.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailure(logger, failure);
            await RefuseAsync(context, mediaType, 500, new GraphQLError("Unexpected Execution Error").OrCode(ErrorCodes.InternalServerError));
        }
    }

    private async Task AnswerAsync(HttpContext context, string mediaType, RequestEnvelope envelope, bool queriesOnly)
    {
        using var variables = envelope.Variables.IsEmpty ? null : JsonDocument.Parse(envelope.Variables);
        if (mediaType == MediaTypes.EventStream)
        {
            if (!options.EnableEventStream)
                throw new RequestRefusedException(406, "Server-Sent Events are not served.");
            var request = new GraphQLRequest(_documents.Text(envelope))
            {
                OperationName = envelope.OperationName,
                Variables = variables?.RootElement ?? default,
                QueriesOnly = queriesOnly,
            };
            await _events.HandleAsync(context, request);
            return;
        }

        var execution = ExecuteAsync(context, envelope, variables, queriesOnly);
        using var result = execution.IsCompletedSuccessfully ? execution.Result : await execution;
        if (result.IsMethodNotAllowed)
            context.Response.Headers.Allow = "POST";
        // With application/json only a request that is not GraphQL at all fails as HTTP; a document with errors does not.
        var status = result.IsMethodNotAllowed ? 405 : result.IsExecuted || mediaType == MediaTypes.Json ? 200 : 400;
        await ResponseSender.SendAsync(context, options, status, mediaType, result.Json, withETag: queriesOnly && result is { IsExecuted: true, Errors.Count: 0 });
    }

    private ValueTask<GraphQLResult> ExecuteAsync(HttpContext context, RequestEnvelope envelope, JsonDocument? variables, bool queriesOnly)
    {
        PreparedDocument? document;
        IReadOnlyList<GraphQLError> errors;
        if (envelope.HasQuery && !options.PersistedOperationsOnly)
        {
            document = envelope.IsQueryEscaped
                ? executor.Documents.PrepareEscaped(envelope.Query, out errors)
                : executor.Documents.Prepare(envelope.Query, out errors);
        }
        else
        {
            document = executor.Documents.Prepare(_documents.Text(envelope), out errors);
        }

        return document is null
            ? new(executor.Refuse(errors))
            : executor.ExecuteAsync(
                document, envelope.OperationName, variables?.RootElement ?? default, queriesOnly, context.RequestServices, () => context.RequestAborted);
    }

    private async Task BatchAsync(HttpContext context, string mediaType, ReadOnlyMemory<byte> body)
    {
        if (!options.EnableBatching || mediaType == MediaTypes.EventStream)
            throw new RequestRefusedException(400, "Batches of requests are not served: send one request, a JSON object.");
        var requests = RequestBody.Split(body, options.MaxBatchSize);
        var answer = new ArrayBufferWriter<byte>();
        foreach (var one in requests)
        {
            answer.Write(answer.WrittenCount == 0 ? "["u8 : ","u8);
            var envelope = RequestEnvelope.Read(one);
            using var variables = envelope.Variables.IsEmpty ? null : JsonDocument.Parse(envelope.Variables);
            using var result = await ExecuteAsync(context, envelope, variables, queriesOnly: false);
            answer.Write(result.Json.Span);
        }

        answer.Write("]"u8);
        await ResponseSender.SendAsync(context, options, 200, mediaType, answer.WrittenMemory, withETag: false);
    }

    private static bool IsBatch(ReadOnlySpan<byte> body)
    {
        var start = body.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && body[start] == (byte)'[';
    }

    private Task NotAcceptableAsync(HttpContext context) => RefuseAsync(
        context, MediaTypes.Json, 406, "Accept application/graphql-response+json, application/json or text/event-stream.");

    private Task RefuseAsync(HttpContext context, string mediaType, int status, string message) =>
        RefuseAsync(context, mediaType, status, new GraphQLError(message).OrCode(ErrorCodes.BadRequest));

    private async Task RefuseAsync(HttpContext context, string mediaType, int status, GraphQLError error)
    {
        using var result = executor.Refuse([error]);
        var type = mediaType == MediaTypes.EventStream ? MediaTypes.Json : mediaType;
        await ResponseSender.SendAsync(context, options, status, type, result.Json, withETag: false);
    }
}
