using Graph.Api.Ingest;

namespace Graph.Api.Tests.Support;

/// <summary>An ingest nobody watches; a problem, which none of its tests expects, fails.</summary>
internal sealed class Silence : IIngestProgress
{
    public void Advance(int documents, double share)
    {
    }

    public void Report(IngestProblem problem) => throw new InvalidOperationException(problem.ToString());
}
