using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>Takes documents in and out, a batch a transaction; for one caller at a time.</summary>
/// <param name="session">Where to.</param>
/// <param name="facts">Reads what documents said before.</param>
/// <param name="replacing">Is told what a document says that is about to be replaced or removed.</param>
internal sealed class DocumentWriter(IAsyncSession session, FactsReader facts, Action<DocumentFacts> replacing)
{
    /// <summary>How often a batch is planned anew because another program changed one of its documents meanwhile.</summary>
    private const int MaxPlans = 20;

    private readonly BatchSize _size = new();

    /// <summary>Puts documents in, in order, in as few transactions as the server's memory allows.</summary>
    /// <exception cref="ChangedTooOftenException">Other programs change the same documents all the time.</exception>
    public async Task<IReadOnlyList<PutOutcome>> PutAsync(IReadOnlyList<DocumentFacts> documents, CancellationToken cancellation)
    {
        var outcomes = new List<PutOutcome>(documents.Count);
        while (outcomes.Count < documents.Count)
        {
            var batch = _size.Take(documents, outcomes.Count);
            try
            {
                outcomes.AddRange(await PutOnceAsync(batch, cancellation));
                _size.Grow();
            }
            catch (Neo4jException e) when (e.IsTooLarge && batch.Count > 1)
            {
                _size.Halve(batch);
            }
        }

        return outcomes;
    }

    /// <summary>Takes a document out.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="ChangedTooOftenException">Other programs change it all the time.</exception>
    public async Task<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation)
    {
        for (var plan = 0; plan < MaxPlans; plan++)
        {
            if (await facts.ReadAsync([key], cancellation) is not [var old])
                return false;
            if (await SendAsync([new DocumentChange(key, old, null)], cancellation) is null)
                return true;
        }

        throw new ChangedTooOftenException();
    }

    /// <summary>Puts a batch in one transaction. At first every document is taken for new: on a first load no question has to be asked before.</summary>
    private async Task<IReadOnlyList<PutOutcome>> PutOnceAsync(IReadOnlyList<DocumentFacts> documents, CancellationToken cancellation)
    {
        // Of several that bear one key the last one stands.
        var last = documents.GroupBy(one => one.Document.Key).ToDictionary(group => group.Key, group => group.Last());
        var known = new Dictionary<DocumentKey, DocumentFacts>();
        var hashes = new Dictionary<DocumentKey, string>();
        for (var plan = 0; plan < MaxPlans; plan++)
        {
            var changes = last
                .Where(one => hashes.GetValueOrDefault(one.Key) != one.Value.Document.ContentHash)
                .Select(one => new DocumentChange(one.Key, known.GetValueOrDefault(one.Key), one.Value))
                .ToArray();
            var before = new Dictionary<DocumentKey, string>(hashes);
            if (changes.Length == 0)
                return Outcomes(documents, before);
            if (await SendAsync(changes, cancellation) is not { } stale)
                return Outcomes(documents, before);
            foreach (var (key, hash) in stale)
            {
                if (hash.Length == 0)
                    hashes.Remove(key);
                else
                    hashes[key] = hash;
                known.Remove(key);
            }

            var changed = stale.Where(one => one.Hash.Length > 0 && one.Hash != last[one.Key].Document.ContentHash).Select(one => one.Key).ToArray();
            if (changed.Length == 0)
                continue;
            foreach (var old in await facts.ReadAsync(changed, cancellation))
            {
                known[old.Document.Key] = old;
                hashes[old.Document.Key] = old.Document.ContentHash;
            }
        }

        throw new ChangedTooOftenException();
    }

    private static PutOutcome[] Outcomes(IReadOnlyList<DocumentFacts> documents, Dictionary<DocumentKey, string> before)
    {
        var now = new Dictionary<DocumentKey, string>(before);
        var outcomes = new PutOutcome[documents.Count];
        for (var i = 0; i < outcomes.Length; i++)
        {
            var document = documents[i].Document;
            outcomes[i] = !now.TryGetValue(document.Key, out var hash) ? PutOutcome.Added
                : hash == document.ContentHash ? PutOutcome.Unchanged
                : PutOutcome.Replaced;
            now[document.Key] = document.ContentHash;
        }

        return outcomes;
    }

    /// <summary>Sends one batch.</summary>
    /// <returns>Null when it is written; otherwise the documents that are not as expected, with their hashes, empty where there is none.</returns>
    private async Task<IReadOnlyList<(DocumentKey Key, string Hash)>?> SendAsync(IReadOnlyList<DocumentChange> changes, CancellationToken cancellation)
    {
        foreach (var old in changes.Select(change => change.Old).OfType<DocumentFacts>())
            replacing(old);
        // The driver sends the same request again when it does not know what became of it; the token tells the server.
        var result = await session.ExecuteWriteAsync(BatchPlan.Write(changes, Guid.NewGuid().ToString("N")), cancellation);
        var stale = result.Records[0].Get<List<object?>>("stale");
        return stale.Count == 0
            ? null
            : stale.ConvertAll(one => (new DocumentKey((string)((List<object?>)one!)[0]!), (string)((List<object?>)one)[1]!));
    }
}

/// <summary>Other programs changed the same documents faster than a change could be planned.</summary>
internal sealed class ChangedTooOftenException() : Exception("Other programs change the same documents all the time.");
