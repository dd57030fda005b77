using Graph.Api.Schema.Inputs;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Statistics;

/// <summary>How much of everything the graph, or the selection of its articles that was asked for, holds.</summary>
[ObjectType("Statistics")]
public sealed class StatisticsView
{
    private readonly GraphStatistics _statistics;
    private readonly ArticleSelection _selection;

    internal StatisticsView(GraphStatistics statistics, ArticleSelection selection, string snapshot) =>
        (_statistics, _selection, Snapshot) = (statistics, selection, snapshot);

    /// <summary>Names this state of the graph: the same documents give the same value in every store.</summary>
    public string Snapshot { get; }

    /// <summary>Documents: of the whole graph all taken in, those without articles included; of a selection those it has an article of.</summary>
    public int Documents => checked((int)_statistics.Documents);

    /// <summary>Articles read from them.</summary>
    public int Articles => checked((int)_statistics.Articles);

    /// <summary>Sentences of the articles' bodies.</summary>
    public int Sentences => checked((int)_statistics.Sentences);

    /// <summary>Mentions linked to an entity.</summary>
    public int Mentions => checked((int)_statistics.Mentions);

    /// <summary>Entities mentioned at least once.</summary>
    public int Entities => checked((int)_statistics.Entities);

    /// <summary>Unordered pairs of entities that at least one article mentions together.</summary>
    public int CoMentions => checked((int)_statistics.CoMentions);

    /// <summary>Different newspapers printed on the articles.</summary>
    public int Newspapers => checked((int)_statistics.Newspapers);

    /// <summary>Surface forms counted for no entity because the text does not decide.</summary>
    public int AmbiguousMentions => checked((int)_statistics.AmbiguousMentions);

    /// <summary>Words that refer to an entity which is not told, or only by words that several entities share: 我市 where nothing tells which, 该局, 张老师.</summary>
    public int UnresolvedMentions => checked((int)_statistics.UnresolvedMentions);

    /// <summary>Articles without a date.</summary>
    public int UndatedArticles => checked((int)_statistics.UndatedArticles);

    /// <summary>The earliest day of publication.</summary>
    public DateOnly? FirstDate => _statistics.FirstDate;

    /// <summary>The latest day of publication.</summary>
    public DateOnly? LastDate => _statistics.LastDate;

    /// <summary>What the selection has of each newspaper, day by day; by name, articles without a newspaper last.</summary>
    [ListSize(AssumedSize = 20)]
    public async Task<IReadOnlyList<NewspaperCoverageView>> GetCoverageAsync(GraphReader graph, CancellationToken cancellation) =>
        [.. (await graph.AskAsync(snapshot => snapshot.CoverageAsync(_selection, cancellation))).Select(newspaper => new NewspaperCoverageView(newspaper))];

    /// <summary>Surface forms that the texts of the selection leave undecided, the most frequent first.</summary>
    /// <param name="first">At most so many.</param>
    [ListSize(SlicingArguments = ["first"])]
    public async Task<IReadOnlyList<AmbiguousFormView>> GetAmbiguousFormsAsync(GraphReader graph, CancellationToken cancellation, int first = 20)
    {
        if (first < 0)
            throw InvalidArgument.Because("'first' counts forms: it must be 0 or more.");
        var forms = await graph.AskAsync(snapshot => snapshot.AmbiguousFormsAsync(_selection, cancellation));
        return [.. forms.Take(first).Select(form => new AmbiguousFormView(form))];
    }

    /// <summary>Words by which the texts of the selection refer to what is not told, the most frequent first.</summary>
    /// <param name="reasons">Only what is not told for one of these reasons; an empty list for all.</param>
    /// <param name="first">At most so many.</param>
    [ListSize(SlicingArguments = ["first"])]
    public async Task<IReadOnlyList<UnresolvedFormView>> GetUnresolvedFormsAsync(
        GraphReader graph, CancellationToken cancellation, [DefaultValueSyntax("[]")] IReadOnlyList<UnresolvedReason> reasons, int first = 20)
    {
        if (first < 0)
            throw InvalidArgument.Because("'first' counts forms: it must be 0 or more.");
        var forms = await graph.AskAsync(snapshot => snapshot.UnresolvedFormsAsync(_selection, reasons, cancellation));
        return [.. forms.Take(first).Select(form => new UnresolvedFormView(form))];
    }

    /// <summary>The last ingest of the whole graph, by whichever program, with the versions of rules and lexicon; null when the store keeps no note of any.</summary>
    public async Task<IngestRecordView?> GetLastIngestAsync(IGraphStore store, CancellationToken cancellation) =>
        await store.LastIngestAsync(cancellation) is { } record ? new IngestRecordView(record) : null;

    /// <summary>The same by kind, one row for each of the six.</summary>
    public IReadOnlyList<KindStatisticsView> Kinds => [.. _statistics.Kinds.Select(kind => new KindStatisticsView(kind))];
}

/// <summary>How much of one kind the graph holds.</summary>
[ObjectType("KindStatistics")]
public sealed class KindStatisticsView
{
    private readonly KindStatistics _statistics;

    internal KindStatisticsView(KindStatistics statistics) => _statistics = statistics;

    /// <summary>The kind counted.</summary>
    public EntityKind Kind => _statistics.Kind;

    /// <summary>Entities of the kind mentioned at least once.</summary>
    public int Entities => checked((int)_statistics.Entities);

    /// <summary>Their mentions.</summary>
    public int Mentions => checked((int)_statistics.Mentions);
}
