using System.Collections.Concurrent;

namespace Graph.GraphQL.Execution;

/// <summary>Keeps the states of finished requests, whose memory later requests use again.</summary>
internal sealed class RequestStatePool
{
    private const int MaximumKept = 64;

    private readonly ConcurrentQueue<RequestState> _states = new();

    public RequestStatePool() => Release = Keep;

    /// <summary>Takes a state back. One delegate for all, because every result is given it.</summary>
    public Action<RequestState> Release { get; }

    /// <summary>A state that is empty.</summary>
    public RequestState Rent() => _states.TryDequeue(out var state) ? state : new();

    private void Keep(RequestState state)
    {
        if (state.IsAbandoned)
            return;
        state.Clear();
        if (_states.Count < MaximumKept)
            _states.Enqueue(state);
    }
}
