namespace Graph.GraphQL.DataLoader;

/// <summary>
/// A loader that fetches a batch of keys as a dictionary. Derive from it for a loader that is a class, with its services in the
/// constructor; a static method with <c>[DataLoader]</c> says the same shorter.
/// </summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : DataLoaderBase, IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _known = [];
    private List<(TKey Key, TaskCompletionSource<TValue?> Answer)> _waiting = [];

    internal override bool HasWaitingKeys
    {
        get
        {
            lock (_gate)
                return _waiting.Count > 0;
        }
    }

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        TaskCompletionSource<TValue?>? answer;
        lock (_gate)
        {
            if (_known.TryGetValue(key, out answer))
                return answer.Task;
            // Continuations run where the answers are given out, in the order of the keys: that keeps later batches deterministic.
            answer = new();
            _known.Add(key, answer);
            _waiting.Add((key, answer));
        }

        KeysWaiting?.Invoke();
        return answer.Task;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)).ToList()).ConfigureAwait(false);

    /// <summary>Fetches a batch.</summary>
    /// <param name="keys">Distinct keys, in the order they were first asked for.</param>
    /// <param name="cancellationToken">The request's.</param>
    /// <returns>The values found; a key that is missing has none.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    internal override async Task<Action> FetchAsync(CancellationToken cancellationToken)
    {
        List<(TKey Key, TaskCompletionSource<TValue?> Answer)> batch;
        lock (_gate)
        {
            batch = _waiting;
            _waiting = [];
        }

        try
        {
            var found = await LoadBatchAsync([.. batch.Select(static entry => entry.Key)], cancellationToken).ConfigureAwait(false);
            return () => batch.ForEach(entry => entry.Answer.TrySetResult(found.TryGetValue(entry.Key, out var value) ? value : default));
        }
        catch (Exception failure)
        {
            // Every field that asked is told; the executor masks what is not meant for clients.
            return () => batch.ForEach(entry => entry.Answer.TrySetException(failure));
        }
    }
}
