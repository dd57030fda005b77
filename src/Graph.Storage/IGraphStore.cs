using Graph.Model;

namespace Graph.Storage;

/// <summary>
/// Keeps what documents say and answers questions over it. Whatever was put, replaced and removed, in whatever order, the graph equals one
/// built afresh from the documents that remain.
/// </summary>
/// <remarks>
/// One writer at a time, any number of readers, and readers never wait for the writer: a question is asked of an
/// <see cref="IGraphSnapshot"/>. Calls usually complete synchronously.
/// </remarks>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Where the graph is kept, for people: <c>memory</c>, <c>sqlite:data/graph.db</c>.</summary>
    string Location { get; }

    /// <summary>Whether it may only be read where it is: whatever would write to it is refused.</summary>
    bool IsReadOnly => false;

    /// <summary>Takes in one document in one transaction: all of it or nothing.</summary>
    /// <exception cref="GraphStoreException">The store cannot be written; nothing changed.</exception>
    ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default);

    /// <summary>Takes in many documents in one transaction, in order: all of them or nothing.</summary>
    /// <returns>What became of each, in the order given.</returns>
    /// <exception cref="GraphStoreException">The store cannot be written; nothing changed.</exception>
    ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default);

    /// <summary>
    /// The content hashes (<see cref="Document.ContentHash"/>) of those of the documents that are there, as the graph stands now: whoever takes documents in need not read
    /// again what did not change.
    /// </summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    ValueTask<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation = default);

    /// <summary>Retracts a document with everything only it said.</summary>
    /// <returns>False when no document has that key.</returns>
    /// <exception cref="GraphStoreException">The store cannot be written; nothing changed.</exception>
    ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default);

    /// <summary>Notes that an ingest is over. A store without a place for such notes does nothing.</summary>
    /// <exception cref="GraphStoreException">The store cannot be written.</exception>
    ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default) => default;

    /// <summary>What was noted last, by whichever program; null when nothing was.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default) => default;

    /// <summary>The graph as it stands now. It does not change while it is held, whatever is written meanwhile.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Every document whole, in order of key, as the graph stands now: put into an empty store of any kind, they make the same graph. Texts
    /// are read as they are asked for, so that memory does not grow with the corpus.
    /// </summary>
    /// <exception cref="GraphStoreException">The store cannot be read, or another program changed it while it was gone through.</exception>
    IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync(CancellationToken cancellation = default);
}
