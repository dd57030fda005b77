using Graph.GraphQL.Types;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Execution;

/// <summary>Runs ready operations and writes their responses (specification, sections 6.2 and 7.1). Serves all requests and threads.</summary>
/// <param name="schema">The schema served.</param>
/// <param name="options">Limits and behaviour.</param>
/// <param name="extensions">What adds to the responses' <c>extensions</c>.</param>
/// <param name="listeners">Told of every operation.</param>
/// <param name="cursorListeners">Told the cursors of every operation that has any.</param>
/// <param name="logger">Told of what resolvers throw.</param>
internal sealed class OperationRunner(
    GraphQLSchema schema, GraphQLOptions options, IReadOnlyList<IResponseExtensions> extensions, IReadOnlyList<IOperationListener> listeners,
    IReadOnlyList<ICursorListener> cursorListeners, ILogger logger)
{
    private static readonly Action<ILogger, string, Exception?> LogUnexpected = LoggerMessage.Define<string>(
        LogLevel.Error, new(1, "UnexpectedExecutionError"), "A resolver failed at {Path}.");

    private static readonly Action<ILogger, string, string, Exception?> LogRefused = LoggerMessage.Define<string, string>(
        LogLevel.Error, new(2, "RefusedExecution"), "No answer at {Path}: {Reason}");

    private readonly RequestStatePool _states = new();

    /// <summary>Runs a query or mutation, or one event of a subscription.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="root">The event; null for queries and mutations.</param>
    public ValueTask<GraphQLResult> RunAsync(ReadyOperation operation, object? root = null)
    {
        var plan = operation.Plan;
        var state = Begin(operation);
        state.Telemetry = OperationTelemetry.Start(plan, listeners);
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

    /// <summary>A response of errors alone: the operation did not begin to run.</summary>
    public GraphQLResult Refuse(IReadOnlyList<GraphQLError> errors, bool isMethodNotAllowed = false)
    {
        var state = _states.Rent();
        state.Errors.AddRange(errors);
        state.Out.WriteByte((byte)'{');
        ResponseWriter.WriteErrors(state.Out, errors);
        state.Out.WriteByte((byte)'}');
        return new(state, isExecuted: false, _states.Release) { IsMethodNotAllowed = isMethodNotAllowed };
    }

    /// <summary>A state in which the operation's fields can be resolved; who takes it gives it back.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="timeout">How long that may take; null for as long as the options say.</param>
    public RequestState Begin(ReadyOperation operation, TimeSpan? timeout = null)
    {
        var state = _states.Rent();
        state.Begin(schema, options, operation, timeout);
        return state;
    }

    /// <summary>Takes a state back.</summary>
    public void Release(RequestState state) => _states.Release(state);

    /// <summary>
    /// Logs the errors that are not the client's: with its stack what no resolver expected; in one line what one told itself, with a code of its own, such as a database that is away.
    /// </summary>
    public void Log(RequestState state)
    {
        foreach (var error in state.Errors)
        {
            if (error.Exception is not { } exception)
                continue;
            var path = string.Join('.', error.Path ?? []);
            if (error.Code == ErrorCodes.InternalServerError)
                LogUnexpected(logger, path, exception);
            else
                LogRefused(logger, path, error.Message, logger.IsEnabled(LogLevel.Debug) ? exception : null);
        }
    }

    private async ValueTask<GraphQLResult> RunDeferredAsync(RequestState state, object? root)
    {
        try
        {
            var node = state.Plan.Root.Expand(root!, state);
            state.TakeNextLevel();
            await DeferredLevels.ResolveAsync(node, state).ConfigureAwait(false);
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

    private void TellCursors(RequestState state)
    {
        string[] cursors = [.. state.Plan.GoingOn.SelectMany(state.Cursors)];
        if (cursors.Length == 0)
            return;
        foreach (var listener in cursorListeners)
            listener.GoOn(state.Services, cursors);
    }

    private GraphQLResult Finish(RequestState state)
    {
        if (state.Errors.Count > 0)
        {
            state.Out.WriteByte((byte)',');
            ResponseWriter.WriteErrors(state.Out, state.Errors);
            Log(state);
        }

        if (extensions.Count > 0)
            WriteExtensions(state);
        state.Out.WriteByte((byte)'}');
        state.Telemetry?.Stop(state.Errors.Count == 0 ? [] : [.. state.Errors]);
        return new(state, isExecuted: true, _states.Release);
    }

    private void WriteExtensions(RequestState state)
    {
        var entries = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var extension in extensions)
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
        state.Errors.Add(state.IsOutOfTime
            ? new GraphQLError($"The operation took longer than {ResponseWriter.Seconds(state.Options.ExecutionTimeout)} seconds and was stopped.")
                .OrCode(ErrorCodes.Timeout)
            : new GraphQLError("The operation was cancelled.").OrCode(ErrorCodes.Cancelled));
        WriteNullData(state);
    }
}
