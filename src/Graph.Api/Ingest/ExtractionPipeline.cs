using System.Runtime.CompilerServices;
using Graph.Extraction;
using Graph.Model;

namespace Graph.Api.Ingest;

/// <summary>What extraction gave for one item: facts, the reason why there are none, or neither where nothing had to be extracted.</summary>
/// <param name="Facts">The facts, or null.</param>
/// <param name="Problem">Why there are none, or null.</param>
public readonly record struct ExtractionOutcome(DocumentFacts? Facts, IngestProblem? Problem);

/// <summary>
/// Extracts on every core while results come out in the order of the input, so that the same input gives the same store whatever
/// the machine. A bounded number is under way: memory does not grow with the corpus.
/// </summary>
/// <param name="extract">Text in, facts out; called from several threads at once.</param>
/// <param name="documentsAhead">How many documents may be under way or wait for their turn to come out, at least 1.</param>
public sealed class ExtractionPipeline(Func<SourceDocument, DocumentFacts> extract, int documentsAhead)
{
    /// <summary>Runs over the items lazily; reading goes on the caller's thread.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public IAsyncEnumerable<ExtractionOutcome> RunAsync(IEnumerable<SourceItem> items, CancellationToken cancellation) =>
        RunAsync(items.ToAsyncEnumerable(), cancellation);

    /// <inheritdoc cref="RunAsync(IEnumerable{SourceItem}, CancellationToken)"/>
    public async IAsyncEnumerable<ExtractionOutcome> RunAsync(IAsyncEnumerable<SourceItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var underWay = new Queue<Task<ExtractionOutcome>>();
        await foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (underWay.Count >= documentsAhead)
                yield return await underWay.Dequeue();
            underWay.Enqueue(item.Document is { } document
                ? Task.Run(() => Extract(document), CancellationToken.None)
                : Task.FromResult(new ExtractionOutcome(null, item.Problem)));
        }

        while (underWay.TryDequeue(out var next))
            yield return await next;
    }

    private ExtractionOutcome Extract(SourceDocument document)
    {
        try
        {
            return new ExtractionOutcome(extract(document), null);
        }
        catch (PageUnreadableException e)
        {
            return new ExtractionOutcome(null, new IngestProblem(document.Key.Value, e.Reason));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A mistake of ours on one document must not cost the others; it is named so that it can be reported.
            return new ExtractionOutcome(null, new IngestProblem(document.Key.Value, $"extraction failed, which is a bug: {e.GetType().Name}: {e.Message}"));
        }
    }
}
