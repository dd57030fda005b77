namespace Graph.Api.Ingest;

/// <summary>Is told how far a run is. Called from one thread.</summary>
public interface IIngestProgress
{
    /// <summary>Another document is done.</summary>
    /// <param name="documents">So far.</param>
    /// <param name="share">The share of the input's bytes that was read, 0 to 1.</param>
    void Advance(int documents, double share);

    /// <summary>Something could not be read.</summary>
    void Report(IngestProblem problem);
}
