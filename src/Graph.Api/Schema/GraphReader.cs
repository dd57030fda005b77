using Graph.GraphQL;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema;

/// <summary>
/// The graph as one request sees it. All fields of a request read the same snapshot, so its numbers agree with its sentences whatever
/// is written meanwhile.
/// </summary>
/// <param name="store">Where the graph is kept.</param>
public sealed class GraphReader(IGraphStore store) : IAsyncDisposable
{
    private Lazy<Task<IGraphSnapshot>> _snapshot = new(() => store.OpenSnapshotAsync().AsTask());

    /// <summary>The id of the snapshot this request read; null when it read none.</summary>
    public string? SnapshotId => _snapshot is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? _snapshot.Value.Result.Id : null;

    /// <summary>Asks the snapshot.</summary>
    /// <exception cref="GraphQLException">The store refused the question; the message, and where there are any the candidates, say why.</exception>
    public async ValueTask<T> AskAsync<T>(Func<IGraphSnapshot, ValueTask<T>> question)
    {
        try
        {
            return await question(await _snapshot.Value);
        }
        catch (GraphStoreException e)
        {
            throw StoreErrors.ToGraphQL(e);
        }
    }

    /// <summary>The ids of the entities a client means.</summary>
    /// <exception cref="GraphQLException">One is unknown or ambiguous.</exception>
    public async ValueTask<IReadOnlyList<EntityId>> ResolveAsync(IReadOnlyList<Inputs.EntityRefInput> references, CancellationToken cancellation)
    {
        var ids = new List<EntityId>(references.Count);
        foreach (var reference in references)
            ids.Add(await ResolveAsync(reference, cancellation));
        return ids;
    }

    /// <summary>The id of the entity a client means.</summary>
    /// <exception cref="GraphQLException">It is unknown or ambiguous.</exception>
    public async ValueTask<EntityId> ResolveAsync(Inputs.EntityRefInput reference, CancellationToken cancellation)
    {
        var entity = await AskAsync(snapshot => snapshot.ResolveAsync(reference.ToEntityRef(), cancellation));
        return entity.Id;
    }

    /// <summary>Lets the next question see what was stored meanwhile: each event of a subscription is answered from one snapshot, the newest then.</summary>
    public async ValueTask MoveOnAsync()
    {
        await DisposeAsync();
        _snapshot = new Lazy<Task<IGraphSnapshot>>(() => store.OpenSnapshotAsync().AsTask());
    }

    /// <summary>Lets go of the snapshot, if one was opened.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_snapshot is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await _snapshot.Value.Result.DisposeAsync();
    }
}
