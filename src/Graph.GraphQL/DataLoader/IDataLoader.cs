namespace Graph.GraphQL.DataLoader;

/// <summary>Loads values by key, many in one batch, each key at most once per request.</summary>
/// <typeparam name="TKey">The key's type; equal keys are loaded once.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
public interface IDataLoader<in TKey, TValue>
    where TKey : notnull
{
    /// <summary>Asks for the value of a key. It comes when the batch the key falls into has been fetched; the default when there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Asks for several keys; the answers come in the keys' order, the default where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);
}
