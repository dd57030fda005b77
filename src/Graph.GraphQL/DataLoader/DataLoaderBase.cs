namespace Graph.GraphQL.DataLoader;

/// <summary>What the executor sees of a loader: whether keys wait, and how to fetch them.</summary>
public abstract class DataLoaderBase
{
    private protected DataLoaderBase()
    {
    }

    /// <summary>Called when a first key begins to wait.</summary>
    internal Action? KeysWaiting { get; set; }

    /// <summary>True when keys wait for a batch.</summary>
    internal abstract bool HasWaitingKeys { get; }

    /// <summary>Begins to fetch the waiting keys and returns what gives out the answers once they are there.</summary>
    internal abstract Task<Action> FetchAsync(CancellationToken cancellationToken);
}
