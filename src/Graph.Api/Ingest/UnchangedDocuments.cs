using System.Runtime.CompilerServices;
using Graph.Extraction;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Ingest;

/// <summary>Passes over what the store holds already, so that a folder taken in again costs only what changed in it.</summary>
/// <param name="storedHashes">Asks the store: <see cref="IGraphStore.ContentHashesAsync"/>.</param>
/// <param name="contentHash">The hash that extraction would note with a document.</param>
internal sealed class UnchangedDocuments(
    Func<IReadOnlyList<DocumentKey>, CancellationToken, ValueTask<IReadOnlyDictionary<DocumentKey, string>>> storedHashes, Func<SourceDocument, string> contentHash)
{
    /// <summary>Documents asked about at once: a question to a server costs milliseconds, whatever it names.</summary>
    private const int DocumentsPerQuestion = 256;

    /// <summary>The same items in the same order, with <see cref="SourceItem.Unchanged"/> in place of documents that the store holds.</summary>
    public async IAsyncEnumerable<SourceItem> PassOverAsync(IEnumerable<SourceItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // What was let through may be under way still: of its key the store tells nothing.
        var letThrough = new HashSet<DocumentKey>();
        foreach (var batch in items.Chunk(DocumentsPerQuestion))
        {
            var stored = await StoredAsync([.. batch.Select(item => item.Document?.Key).OfType<DocumentKey>()], cancellation);
            foreach (var item in batch)
            {
                var isUnchanged = item.Document is { } document && !letThrough.Contains(document.Key)
                    && stored.TryGetValue(document.Key, out var hash) && hash == contentHash(document);
                if (!isUnchanged && item.Document is { } changed)
                    letThrough.Add(changed.Key);
                yield return isUnchanged ? SourceItem.Unchanged : item;
            }
        }
    }

    /// <summary>What is known of those documents; nothing while the store is away, since writing waits longer for it than asking does.</summary>
    private async ValueTask<IReadOnlyDictionary<DocumentKey, string>> StoredAsync(DocumentKey[] keys, CancellationToken cancellation)
    {
        try
        {
            return await storedHashes(keys, cancellation);
        }
        catch (StoreUnavailableException e) when (e.Problem == StoreProblem.Unreachable)
        {
            return new Dictionary<DocumentKey, string>();
        }
    }
}
