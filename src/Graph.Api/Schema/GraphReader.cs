using Graph.Api.Schema.Paging;
using Graph.GraphQL;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema;

/// <summary>
/// The graph as one request sees it. All fields of a request read the same snapshot, so its numbers agree with its sentences whatever
/// is written meanwhile: the newest, or the one that the request's first cursor was given out at, while it is kept.
/// </summary>
/// <param name="shelf">Where snapshots come from.</param>
public sealed class GraphReader(SnapshotShelf shelf) : IAsyncDisposable
{
    private Lazy<Task<SnapshotLease>> _lease = new(() => shelf.OpenAsync().AsTask());

    /// <summary>The id of the snapshot this request read; null when it read none.</summary>
    public string? SnapshotId => Lease?.Snapshot.Id;

    private SnapshotLease? Lease => _lease is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? _lease.Value.Result : null;

    /// <summary>Lets this request read an earlier snapshot, if it is still kept. Before it asks anything.</summary>
    /// <param name="moment">The snapshot's id.</param>
    public void GoOnAt(string moment)
    {
        if (!_lease.IsValueCreated)
            _lease = new(() => shelf.OpenAsync(moment).AsTask());
    }

    /// <summary>Asks the one snapshot that all fields of the request read.</summary>
    /// <exception cref="GraphQLException">The store refused the question; the message, and where there are any the candidates, say why.</exception>
    public async ValueTask<T> AskAsync<T>(Func<IGraphSnapshot, ValueTask<T>> question)
    {
        try
        {
            return await question((await _lease.Value).Snapshot);
        }
        catch (GraphStoreException e)
        {
            if (e is StoreUnavailableException { Problem: StoreProblem.Changed } && Lease is { } lease)
                shelf.Forget(lease);
            throw StoreErrors.ToGraphQL(e);
        }
    }

    /// <summary>Asks for a part of an ordered answer, and keeps the snapshot for whoever goes on from there.</summary>
    /// <param name="question">All that decides what is listed and in which order, see <see cref="QuestionSign"/>.</param>
    /// <param name="paging">Which part.</param>
    /// <param name="ask">Asks the store for it.</param>
    /// <param name="view">Shows an item.</param>
    /// <exception cref="GraphQLException">As for <see cref="AskAsync"/>; or a cursor is none, or of another question.</exception>
    public async Task<Connection<TView>> PageAsync<TQuestion, T, TView>(
        TQuestion question, PagingArguments paging, Func<IGraphSnapshot, PageRequest, ValueTask<Slice<T>>> ask, Func<T, TView> view)
        where TView : notnull
    {
        // Most answers are shown without cursors: then nobody goes on from there.
        var sign = paging is { WithoutCursors: true, After: null, Before: null } ? "" : QuestionSign.Of(question);
        var page = paging.ToPageRequest(sign);
        var slice = await AskAsync(snapshot => ask(snapshot, page));
        var lease = await _lease.Value;
        if (slice is { Items.Count: > 0 } and ({ HasNextPage: true } or { HasPreviousPage: true }))
            shelf.Keep(lease);
        return slice.ToConnection(sign, lease.Snapshot.Id, view);
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
        _lease = new(() => shelf.OpenAsync().AsTask());
    }

    /// <summary>Lets go of the snapshot, if one was opened.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Lease is { } lease)
            await lease.DisposeAsync();
    }
}
