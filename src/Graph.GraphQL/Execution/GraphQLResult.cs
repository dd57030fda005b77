using System.Text;

namespace Graph.GraphQL.Execution;

/// <summary>The response to a request, as JSON. Dispose it when it has been sent: its memory is used again.</summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly Action<RequestState>? _release;
    private RequestState? _state;

    internal GraphQLResult(RequestState state, bool isExecuted, Action<RequestState> release) =>
        (_state, IsExecuted, _release, Errors) = (state, isExecuted, release, state.Errors.Count == 0 ? [] : [.. state.Errors]);

    /// <summary>The response, UTF-8.</summary>
    public ReadOnlyMemory<byte> Json => (_state ?? throw new ObjectDisposedException(nameof(GraphQLResult))).Out.Written;

    /// <summary>True when the operation began to run, so that the response has <c>data</c>, though it may be null.</summary>
    public bool IsExecuted { get; }

    /// <summary>The errors in the response.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>True when the request was refused because it asks for more than a query over a safe method.</summary>
    public bool IsMethodNotAllowed { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Json.Span);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _state, null) is { } state)
            _release?.Invoke(state);
    }
}
