using Graph.Api.Schema.Articles;
using Graph.GraphQL.Annotations;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Sentences;

/// <summary>A sentence behind a number, with its place in the article.</summary>
[ObjectType("Evidence")]
public sealed class EvidenceView
{
    private readonly Evidence _evidence;

    private EvidenceView(Evidence evidence) => _evidence = evidence;

    /// <summary>The article it stands in.</summary>
    public ArticleView Article => new(_evidence.Article);

    /// <summary>The part of the article it is from; the title is a sentence too.</summary>
    public TextField Field => _evidence.Field;

    /// <summary>Its exact characters.</summary>
    public string Sentence => _evidence.Sentence;

    /// <summary>Its first UTF-16 unit in the field.</summary>
    public int Start => _evidence.Span.Start;

    /// <summary>The first UTF-16 unit after it in the field.</summary>
    public int End => _evidence.Span.End;

    /// <summary>The mentions that matter to the question, counted from the sentence's start, in order.</summary>
    [ListSize(AssumedSize = 3)]
    public IReadOnlyList<HighlightView> Highlights => [.. _evidence.Highlights.Select(highlight => new HighlightView(_evidence, highlight))];

    /// <summary>The sentences behind a count, as a connection.</summary>
    internal static async Task<Connection<EvidenceView>> FindAsync(
        EvidenceQuery query, EvidenceOrder orderBy, GraphReader graph, PagingArguments paging, CancellationToken cancellation)
    {
        var ordered = query with { OrderBy = orderBy };
        return await graph.PageAsync(
            ordered, paging, (snapshot, page) => snapshot.EvidenceAsync(ordered with { Page = page }, cancellation), evidence => new EvidenceView(evidence));
    }
}
