using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Graph.GraphQL.Http;
using Graph.GraphQL.Language;
using Graph.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Execution;

/// <summary>
/// Runs operations (specification, chapter 6). Documents are parsed, validated and planned once and kept. One executor serves all
/// requests and threads.
/// </summary>
public sealed class GraphQLExecutor
{
    private const int MaximumCachedText = 8 * 1024 * 1024;
    private const int MaximumPooled = 64;

    private static readonly Action<ILogger, string, Exception?> LogUnexpected = LoggerMessage.Define<string>(
        LogLevel.Error, new(1, "UnexpectedExecutionError"), "A resolver failed at {Path}.");

    private readonly BoundedCache<PreparedDocument> _documents;
    private readonly BoundedCache<PreparedDocument> _escapedDocuments;
    private readonly ConcurrentQueue<RequestState> _states = new();
    private readonly IReadOnlyList<IResponseExtensions> _extensions;
    private readonly IReadOnlyList<IOperationListener> _listeners;
    private readonly IReadOnlyList<ICursorListener> _cursorListeners;
    private readonly IReadOnlyList<IQueryRetry> _retries;
    private readonly ILogger _logger;
    private readonly Action<RequestState> _release;

    /// <summary>Creates an executor.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="options">Limits and behaviour.</param>
    /// <param name="extensions">What adds to the responses' <c>extensions</c>.</param>
    /// <param name="listeners">Told of every operation.</param>
    /// <param name="cursorListeners">Told the cursors of every operation that has any.</param>
    /// <param name="retries">Say whether a query that failed is run once more.</param>
    /// <param name="logger">Told of what resolvers throw.</param>
    public GraphQLExecutor(
        GraphQLSchema schema, GraphQLOptions options, IEnumerable<IResponseExtensions> extensions, IEnumerable<IOperationListener> listeners,
        IEnumerable<ICursorListener> cursorListeners, IEnumerable<IQueryRetry> retries, ILogger<GraphQLExecutor> logger)
    {
        (Schema, Options, _extensions, _listeners, _cursorListeners, _retries, _logger) =
            (schema, options, [.. extensions], [.. listeners], [.. cursorListeners], [.. retries], logger);
        _documents = new(options.DocumentCacheSize, MaximumCachedText);
        _escapedDocuments = new(options.DocumentCacheSize, MaximumCachedText);
        _release = Release;
    }

    /// <summary>The schema served.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>Limits and behaviour.</summary>
    public GraphQLOptions Options { get; }

    /// <summary>Runs a query or mutation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">Where resolvers' services come from.</param>
    /// <param name="cancellationToken">Stops the operation.</param>
    public ValueTask<GraphQLResult> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken = default)
    {
        var key = Encoding.UTF8.GetBytes(request.Query);
        var document = Prepare(key, static query => query, request.Query, out var errors);
        return document is null
            ? new(Refuse(errors))
            : ExecuteAsync(document, request.OperationName, request.Variables, request.QueriesOnly, services, () => cancellationToken);
    }

    /// <summary>Runs a subscription; for a query or mutation the one response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">Where resolvers' services come from.</param>
    /// <param name="cancellationToken">Ends the subscription.</param>
    public async IAsyncEnumerable<GraphQLResult> SubscribeAsync(
        GraphQLRequest request, IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var document = Prepare(Encoding.UTF8.GetBytes(request.Query), static query => query, request.Query, out var errors);
        if (document is null)
        {
            yield return Refuse(errors);
            yield break;
        }

        PreparedOperation? operation = null;
        object?[] variables = [];
        OperationPlan? plan = null;
        var refused = Begin(document, request.OperationName, request.Variables, ref operation, ref variables, ref plan);
        if (refused is not null)
        {
            yield return refused;
            yield break;
        }

        if (request.QueriesOnly && operation!.Definition.Operation == OperationType.Mutation)
        {
            yield return Refuse([new("Mutations cannot be sent this way; send them with POST.")], isMethodNotAllowed: true);
            yield break;
        }

        if (plan!.Stream is null)
        {
            yield return await RunOnceOrTwiceAsync(plan, variables, services, () => cancellationToken).ConfigureAwait(false);
            yield break;
        }

        await foreach (var result in EventsAsync(plan, variables, services, cancellationToken).ConfigureAwait(false))
            yield return result;
    }

    /// <summary>The kept document of a key, or the document parsed and validated now.</summary>
    internal PreparedDocument? Prepare<TArgument>(
        ReadOnlySpan<byte> key, Func<TArgument, string> text, TArgument argument, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_documents.TryGet(key, out var document))
            return document;
        document = PreparedDocument.Create(text(argument), Schema, Options, out errors);
        if (document is not null)
            _documents.Add(key, document);
        return document;
    }

    /// <summary>
    /// The same for a document as it stands between the quotes of a JSON string: known by that form too, so that it is unescaped
    /// only the first time.
    /// </summary>
    internal PreparedDocument? PrepareEscaped(ReadOnlyMemory<byte> escaped, out IReadOnlyList<GraphQLError> errors)
    {
        errors = [];
        if (_escapedDocuments.TryGet(escaped.Span, out var document))
            return document;
        var text = RequestEnvelope.Unescape(escaped);
        document = Prepare(Encoding.UTF8.GetBytes(text), static query => query, text, out errors);
        if (document is not null)
            _escapedDocuments.Add(escaped.Span, document);
        return document;
    }

    internal ValueTask<GraphQLResult> ExecuteAsync(
        PreparedDocument document, string? operationName, JsonElement given, bool queriesOnly, IServiceProvider services, Func<CancellationToken> clientLeft)
    {
        PreparedOperation? operation = null;
        object?[] variables = [];
        OperationPlan? plan = null;
        if (Begin(document, operationName, given, ref operation, ref variables, ref plan) is { } refused)
            return new(refused);
        if (queriesOnly && operation!.Definition.Operation != OperationType.Query)
            return new(Refuse([new("Only queries can be sent this way; send mutations with POST.")], isMethodNotAllowed: true));
        return plan!.Stream is null
            ? RunOnceOrTwiceAsync(plan, variables, services, clientLeft)
            : new(Refuse([new("Subscriptions need a connection that stays open: Server-Sent Events or a WebSocket.", operation!.Definition)]));
    }

    /// <summary>A response of errors alone: the operation did not begin to run.</summary>
    internal GraphQLResult Refuse(IReadOnlyList<GraphQLError> errors, bool isMethodNotAllowed = false)
    {
        var state = Rent();
        state.Errors.AddRange(errors);
        state.Out.WriteByte((byte)'{');
        ResponseWriter.WriteErrors(state.Out, errors);
        state.Out.WriteByte((byte)'}');
        return new(state, isExecuted: false, _release) { IsMethodNotAllowed = isMethodNotAllowed };
    }

    private GraphQLResult? Begin(
        PreparedDocument document, string? operationName, JsonElement given,
        ref PreparedOperation? operation, ref object?[] variables, ref OperationPlan? plan)
    {
        try
        {
            operation = document.Operation(operationName);
            variables = operation.Variables.Length == 0 ? [] : new object?[operation.Variables.Length];
            if (VariableCoercion.Coerce(operation.Variables, given, Options.EnableIntrospection, variables) is { } errors)
                return Refuse(errors);
            plan = operation.Plan(variables);
            var (ready, values) = (plan, variables);
            var cost = plan.Cost.Evaluate(name => ready.VariableIndex(name) is >= 0 and var index ? values[index] : Absent.Value);
            return cost <= Options.MaxCost
                ? null
                : Refuse([new GraphQLError(FormattableString.Invariant(
                    $"The estimated cost of the operation is {cost:0}; at most {Options.MaxCost:0} is allowed. Ask for smaller pages or fewer fields."))]);
        }
        catch (GraphQLException refused)
        {
            return Refuse(refused.Errors);
        }
        catch (InvalidOperationException)
        {
            // System.Text.Json's word for strings that are no Unicode text, such as half a surrogate pair.
            return Refuse([new("The variables contain text that is not valid Unicode.")]);
        }
    }

    private ValueTask<GraphQLResult> RunOnceOrTwiceAsync(
        OperationPlan plan, object?[] variables, IServiceProvider services, Func<CancellationToken> clientLeft)
    {
        var running = RunAsync(plan, variables, services, clientLeft, null);
        // A mutation has done something already.
        if (_retries.Count == 0 || plan.Operation.Operation != OperationType.Query)
            return running;
        if (!running.IsCompletedSuccessfully)
            return RunAgainAsync(running, plan, variables, services, clientLeft);
        var result = running.Result;
        return result.Errors.Count == 0 ? new(result) : RunAgainAsync(new(result), plan, variables, services, clientLeft);
    }

    private async ValueTask<GraphQLResult> RunAgainAsync(
        ValueTask<GraphQLResult> running, OperationPlan plan, object?[] variables, IServiceProvider services, Func<CancellationToken> clientLeft)
    {
        var result = await running.ConfigureAwait(false);
        if (result.Errors.Count == 0)
            return result;
        foreach (var retry in _retries)
        {
            if (!await retry.PrepareAsync(services, result.Errors).ConfigureAwait(false))
                continue;
            result.Dispose();
            return await RunAsync(plan, variables, services, clientLeft, null).ConfigureAwait(false);
        }

        return result;
    }

    private ValueTask<GraphQLResult> RunAsync(
        OperationPlan plan, object?[] variables, IServiceProvider services, Func<CancellationToken> clientLeft, object? root)
    {
        var state = Rent();
        state.Begin(Schema, Options, plan, variables, services, clientLeft);
        state.Telemetry = OperationTelemetry.Start(plan, _listeners);
        if (plan.GoingOn.Count > 0)
            TellCursors(state);
        if (plan.Root.IsDeferred)
            return RunDeferredAsync(state, root);
        state.Out.Write("{\"data\":"u8);
        try
        {
            if (!plan.Root.Write(root!, state))
                WriteNullData(state);
        }
        catch (OperationCanceledException)
        {
            WriteStopped(state);
        }

        return new(Finish(state));
    }

    private void TellCursors(RequestState state)
    {
        string[] cursors = [.. state.Plan.GoingOn.SelectMany(state.Cursors)];
        if (cursors.Length == 0)
            return;
        foreach (var listener in _cursorListeners)
            listener.GoOn(state.Services, cursors);
    }

    private async ValueTask<GraphQLResult> RunDeferredAsync(RequestState state, object? root)
    {
        var plan = state.Plan;
        try
        {
            var node = plan.Root.Expand(root!, state);
            state.TakeNextLevel();
            if (plan.Operation.Operation == OperationType.Mutation)
            {
                // One after the other, each with everything below it (section 6.2.2).
                for (var field = 0; field < node.FieldCount; field++)
                {
                    node.Begin(field, state);
                    await state.DrainAsync().ConfigureAwait(false);
                    node.Expand(field, state);
                    await LevelsAsync(state.TakeNextLevel(), state).ConfigureAwait(false);
                }
            }
            else
            {
                await LevelsAsync([node], state).ConfigureAwait(false);
            }

            state.Out.Write("{\"data\":"u8);
            if (!node.Write(state))
                WriteNullData(state);
        }
        catch (OperationCanceledException)
        {
            // Resolvers nobody waits for any more may still hold the state.
            state.IsAbandoned = true;
            WriteStopped(state);
        }

        return Finish(state);
    }

    private static async ValueTask LevelsAsync(List<ObjectNode> level, RequestState state)
    {
        while (level.Count > 0)
        {
            foreach (var node in level)
            {
                state.ThrowIfStopped();
                for (var field = 0; field < node.FieldCount; field++)
                    node.Begin(field, state);
            }

            await state.DrainAsync().ConfigureAwait(false);
            foreach (var node in level)
            {
                for (var field = 0; field < node.FieldCount; field++)
                    node.Expand(field, state);
            }

            level = state.TakeNextLevel();
        }
    }

    private async IAsyncEnumerable<GraphQLResult> EventsAsync(
        OperationPlan plan, object?[] variables, IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var data = plan.Stream!;
        var opening = Rent();
        // A subscription lasts as long as its client stays; the time limit is for each event.
        opening.Begin(Schema, Options, plan, variables, services, () => cancellationToken, TimeSpan.FromDays(10_000));
        IAsyncEnumerator<object?>? events = null;
        try
        {
            while (true)
            {
                GraphQLResult? failed = null;
                var isOver = false;
                try
                {
                    events ??= ((IStreamResolver)data.Field.Resolver!).OpenAsync(null, opening.Context(data)).GetAsyncEnumerator(cancellationToken);
                    isOver = !await events.MoveNextAsync().ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
                {
                    isOver = true;
                }
                catch (Exception failure)
                {
                    opening.Push(data);
                    opening.AddError(failure, data);
                    opening.Pop();
                    Log(opening);
                    failed = Refuse([.. opening.Errors]);
                }

                if (failed is not null)
                {
                    yield return failed;
                    yield break;
                }

                if (isOver)
                    yield break;
                yield return await RunAsync(plan, variables, services, () => cancellationToken, events!.Current).ConfigureAwait(false);
            }
        }
        finally
        {
            if (events is not null)
                await events.DisposeAsync().ConfigureAwait(false);
            Release(opening);
        }
    }

    private GraphQLResult Finish(RequestState state)
    {
        if (state.Errors.Count > 0)
        {
            state.Out.WriteByte((byte)',');
            ResponseWriter.WriteErrors(state.Out, state.Errors);
            Log(state);
        }

        if (_extensions.Count > 0)
            WriteExtensions(state);
        state.Out.WriteByte((byte)'}');
        state.Telemetry?.Stop(state.Errors.Count == 0 ? [] : [.. state.Errors]);
        return new(state, isExecuted: true, _release);
    }

    private void WriteExtensions(RequestState state)
    {
        var entries = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var extension in _extensions)
            extension.AddExtensions(state.Services, state.Errors, entries);
        if (entries.Count == 0)
            return;
        state.Out.Write(",\"extensions\":"u8);
        state.Out.WriteAny(entries);
    }

    private static void WriteNullData(RequestState state)
    {
        state.Out.Rewind(0);
        state.Out.Write("{\"data\":null"u8);
    }

    private static void WriteStopped(RequestState state)
    {
        state.Errors.Add(new(state.IsOutOfTime
            ? $"The operation took longer than {ResponseWriter.Seconds(state.Options.ExecutionTimeout)} seconds and was stopped."
            : "The operation was cancelled."));
        WriteNullData(state);
    }

    private void Log(RequestState state)
    {
        foreach (var error in state.Errors)
        {
            if (error.Exception is { } exception)
                LogUnexpected(_logger, string.Join('.', error.Path ?? []), exception);
        }
    }

    private RequestState Rent() => _states.TryDequeue(out var state) ? state : new();

    private void Release(RequestState state)
    {
        if (state.IsAbandoned)
            return;
        state.Clear();
        if (_states.Count < MaximumPooled)
            _states.Enqueue(state);
    }
}
