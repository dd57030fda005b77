using Graph.GraphQL.Annotations;
using Graph.Storage;

namespace Graph.Api.Schema.Subscriptions;

/// <summary>How much the graph holds while an ingest goes on.</summary>
[ObjectType("IngestProgress")]
public sealed class IngestProgressView
{
    private readonly GraphStatistics _statistics;
    private readonly GraphStatistics _before;

    internal IngestProgressView(string snapshot, GraphStatistics statistics, GraphStatistics before) =>
        (Snapshot, _statistics, _before) = (snapshot, statistics, before);

    /// <summary>Names this state of the graph.</summary>
    public string Snapshot { get; }

    /// <summary>Documents taken in so far.</summary>
    public int Documents => checked((int)_statistics.Documents);

    /// <summary>Articles read from them.</summary>
    public int Articles => checked((int)_statistics.Articles);

    /// <summary>Mentions in those.</summary>
    public int Mentions => checked((int)_statistics.Mentions);

    /// <summary>Entities mentioned at least once.</summary>
    public int Entities => checked((int)_statistics.Entities);

    /// <summary>Articles more than when the subscription began; less than 0 when documents were removed.</summary>
    public int ArticlesSinceStart => checked((int)(_statistics.Articles - _before.Articles));
}
