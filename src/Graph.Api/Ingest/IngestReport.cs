using Graph.Extraction;
using Graph.Storage;

namespace Graph.Api.Ingest;

/// <summary>What a run did.</summary>
public sealed record IngestReport
{
    /// <summary>Documents whose key was new.</summary>
    public int Added { get; init; }

    /// <summary>Documents that say something else than when they were last taken in.</summary>
    public int Replaced { get; init; }

    /// <summary>Documents that were there already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Articles of the documents added and replaced.</summary>
    public int Articles { get; init; }

    /// <summary>Mentions in those articles.</summary>
    public int Mentions { get; init; }

    /// <summary>What could not be read, in the order of the input.</summary>
    public IReadOnlyList<IngestProblem> Problems { get; init; } = [];

    /// <summary>Files of data in folders that hold no articles: nothing of them is missing.</summary>
    public int PassedOver { get; init; }

    /// <summary>What the store notes of it.</summary>
    public IngestRecord ToRecord(string lexicon, TimeProvider clock) =>
        new(clock.GetUtcNow(), Extractor.Version, lexicon, Added, Replaced, Unchanged, Problems.Count);

    /// <summary>Documents read.</summary>
    public int Documents => Added + Replaced + Unchanged;
}
