using Graph.Extraction;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Ingest;

/// <summary>
/// Reads, extracts and stores everything a listing names. A document that cannot be read costs only itself; one that the store holds already is not extracted again.
/// </summary>
/// <param name="store">Where to; left open.</param>
/// <param name="extract">Text in, facts out; called from several threads at once.</param>
/// <param name="contentHash">The hash that <paramref name="extract"/> notes with a document, told without extracting.</param>
public sealed class IngestRun(IGraphStore store, Func<SourceDocument, DocumentFacts> extract, Func<SourceDocument, string> contentHash)
{
    /// <summary>Documents a transaction takes in: enough that its cost does not count, few enough that one is soon safe.</summary>
    private const int DocumentsPerTransaction = 256;

    /// <summary>With an extractor.</summary>
    public IngestRun(IGraphStore store, Extractor extractor)
        : this(store, extractor.Extract, extractor.ContentHashOf)
    {
    }

    /// <summary>The part of the listing that is taken in.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Runs to the end of the listing.</summary>
    /// <exception cref="GraphStoreException">The store cannot be written. What earlier transactions took in stays.</exception>
    /// <exception cref="OperationCanceledException">Asked for; what earlier transactions took in stays.</exception>
    public async Task<IngestReport> RunAsync(
        SourceListing listing, SourceLimits limits, IIngestProgress progress, CancellationToken cancellation)
    {
        var reader = new SourceReader(listing, limits) { Shard = Shard };
        // Two transactions ahead: the cores extract while one is written.
        var pipeline = new ExtractionPipeline(extract, 2 * DocumentsPerTransaction);
        var items = new UnchangedDocuments(store.ContentHashesAsync, contentHash).PassOverAsync(reader.Read(cancellation), cancellation);
        var report = new IngestReport();
        var problems = new List<IngestProblem>();
        var documents = 0;
        await foreach (var outcomes in pipeline.RunAsync(items, cancellation).Chunk(DocumentsPerTransaction).WithCancellation(cancellation))
        {
            var facts = new List<DocumentFacts>(outcomes.Length);
            foreach (var outcome in outcomes)
            {
                if (outcome.Problem is { } problem)
                {
                    if (!problem.IsNotice)
                        problems.Add(problem);
                    progress.Report(problem);
                }
                else if (outcome.Facts is { } found)
                {
                    facts.Add(found);
                }
                else
                {
                    report = report with { Unchanged = report.Unchanged + 1 };
                }

                progress.Advance(++documents, reader.TotalBytes == 0 ? 1 : (double)reader.BytesRead / reader.TotalBytes);
            }

            if (facts.Count > 0)
                report = Add(report, facts, await store.PutManyAsync(facts, cancellation));
        }

        return report with { Problems = problems, PassedOver = reader.PassedOver };
    }

    private static IngestReport Add(IngestReport report, List<DocumentFacts> facts, IReadOnlyList<PutOutcome> outcomes)
    {
        var stored = facts.Where((_, i) => outcomes[i] != PutOutcome.Unchanged).ToList();
        return report with
        {
            Added = report.Added + outcomes.Count(outcome => outcome == PutOutcome.Added),
            Replaced = report.Replaced + outcomes.Count(outcome => outcome == PutOutcome.Replaced),
            Unchanged = report.Unchanged + outcomes.Count(outcome => outcome == PutOutcome.Unchanged),
            Articles = report.Articles + stored.Sum(document => document.Articles.Count),
            Mentions = report.Mentions + stored.Sum(document => document.Articles.Sum(article => article.Mentions.Count)),
        };
    }
}
