namespace Graph.GraphQL.DataLoader;

/// <summary>The data loaders of one request, in the order they were first asked for: the order their batches are sent in.</summary>
internal sealed class DataLoaderRegistry
{
    private readonly Lock _gate = new();
    private readonly OrderedDictionary<DataLoaderDefinition, DataLoaderBase> _loaders = [];
    private TaskCompletionSource _keysWaiting = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool HasWaitingKeys => Snapshot().Exists(static loader => loader.HasWaitingKeys);

    /// <summary>The request's instance of a loader.</summary>
    public DataLoaderBase Get(DataLoaderDefinition definition, IServiceProvider services, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_loaders.TryGetValue(definition, out var loader))
            {
                _loaders.Add(definition, loader = definition.Create(services, cancellationToken));
                loader.KeysWaiting = () => _keysWaiting.TrySetResult();
            }

            return loader;
        }
    }

    /// <summary>A task that ends when a key begins to wait from now on.</summary>
    public Task NextSignal()
    {
        if (_keysWaiting.Task.IsCompleted)
            _keysWaiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return _keysWaiting.Task;
    }

    /// <summary>
    /// Fetches all waiting batches side by side. The answers are given out loader by loader and key by key, so that what waits for
    /// them goes on in an order that timing does not change.
    /// </summary>
    public async Task FetchAsync(CancellationToken cancellationToken)
    {
        var batches = Snapshot().FindAll(static loader => loader.HasWaitingKeys).ConvertAll(loader => loader.FetchAsync(cancellationToken));
        foreach (var giveOut in await Task.WhenAll(batches).ConfigureAwait(false))
            giveOut();
    }

    private List<DataLoaderBase> Snapshot()
    {
        lock (_gate)
            return [.. _loaders.Values];
    }
}
