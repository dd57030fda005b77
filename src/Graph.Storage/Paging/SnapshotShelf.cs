namespace Graph.Storage;

/// <summary>
/// Keeps the moments of the graph that cursors were given out at, so that the pages that follow show the same moment: nothing twice and nothing left out,
/// whatever is stored meanwhile, and in orders that move with the counts too.
/// </summary>
/// <remarks>
/// A moment is kept until <see cref="Patience"/> after it was last read, the latest <see cref="MostMoments"/> of them. What this program stores itself costs a kept
/// moment little memory, for the moments share what is alike; after another program wrote, each is an index of its own.
/// </remarks>
/// <param name="store">Whose moments.</param>
/// <param name="clock">What patience is measured by.</param>
public sealed class SnapshotShelf(IGraphStore store, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>How many moments are kept at most.</summary>
    public const int MostMoments = 8;

    private readonly Lock _lock = new();

    // The one read last stands last.
    private readonly List<KeptMoment> _kept = [];

    /// <summary>How long a moment is kept after it was last read.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The moment asked for, if it is kept or the newest; else the newest.</summary>
    /// <param name="id">A snapshot's id; null for the newest.</param>
    /// <param name="cancellation">Stops opening.</param>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    public async ValueTask<SnapshotLease> OpenAsync(string? id = null, CancellationToken cancellation = default)
    {
        var newest = await store.OpenSnapshotAsync(cancellation);
        if (id is null || id == newest.Id || Take(id) is not { } kept)
            return new SnapshotLease(this, new KeptMoment(newest));
        await newest.DisposeAsync();
        return new SnapshotLease(this, kept);
    }

    /// <summary>Keeps a moment that somebody may want to go on from.</summary>
    public void Keep(SnapshotLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        List<KeptMoment> left = [];
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var moment = lease.Moment;
            // Of two that are the same, the later one: a server still answers for it.
            left.AddRange(_kept.Where(other => other != moment && (other.Snapshot.Id == moment.Snapshot.Id || now - other.LastRead > Patience)));
            _kept.Remove(moment);
            if (_kept.Count - left.Count >= MostMoments)
                left.Add(_kept.First(other => !left.Contains(other)));
            _kept.RemoveAll(left.Contains);
            _kept.Add(moment);
            (moment.IsKept, moment.LastRead) = (true, now);
            foreach (var one in left)
                one.IsKept = false;
            left.RemoveAll(one => one.Readers > 0);
        }

        Dispose(left);
    }

    /// <summary>Keeps a moment no longer: the store cannot answer for it any more.</summary>
    public void Forget(SnapshotLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        lock (_lock)
        {
            _kept.Remove(lease.Moment);
            lease.Moment.IsKept = false;
        }
    }

    /// <summary>Lets go of all moments that nobody reads.</summary>
    public ValueTask DisposeAsync()
    {
        List<KeptMoment> left;
        lock (_lock)
        {
            left = [.. _kept.Where(moment => moment.Readers == 0)];
            _kept.ForEach(moment => moment.IsKept = false);
            _kept.Clear();
        }

        Dispose(left);
        return default;
    }

    internal void Return(KeptMoment moment)
    {
        lock (_lock)
        {
            moment.Readers--;
            if (moment.Readers > 0 || moment.IsKept)
                return;
        }

        Dispose([moment]);
    }

    private KeptMoment? Take(string id)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_kept.Find(one => one.Snapshot.Id == id && now - one.LastRead <= Patience) is not { } moment)
                return null;
            moment.LastRead = now;
            moment.Readers++;
            _kept.Remove(moment);
            _kept.Add(moment);
            return moment;
        }
    }

    private static void Dispose(List<KeptMoment> moments)
    {
        // Letting go of a snapshot is a matter of memory: no store waits for anything then.
        foreach (var moment in moments)
            _ = moment.Snapshot.DisposeAsync().AsTask();
    }
}

/// <summary>A moment of the graph in a reader's hands.</summary>
public sealed class SnapshotLease : IAsyncDisposable
{
    private readonly SnapshotShelf _shelf;
    private int _returned;

    internal SnapshotLease(SnapshotShelf shelf, KeptMoment moment) => (_shelf, Moment) = (shelf, moment);

    /// <summary>What the reader asks; of no use once the lease was given back.</summary>
    public IGraphSnapshot Snapshot => Moment.Snapshot;

    internal KeptMoment Moment { get; }

    /// <summary>Gives it back.</summary>
    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _returned, 1) == 0)
            _shelf.Return(Moment);
        return default;
    }
}

/// <summary>A snapshot with what the shelf knows of it; all but the snapshot under the shelf's lock.</summary>
internal sealed class KeptMoment(IGraphSnapshot snapshot)
{
    public IGraphSnapshot Snapshot => snapshot;

    /// <summary>Whoever opens one is its first reader.</summary>
    public int Readers { get; set; } = 1;

    public bool IsKept { get; set; }

    public DateTimeOffset LastRead { get; set; }
}
