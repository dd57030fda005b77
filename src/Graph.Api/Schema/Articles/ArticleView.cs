using System.Diagnostics.CodeAnalysis;
using Graph.Api.Schema.Entities;
using Graph.Api.Schema.Nodes;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;
using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Schema.Articles;

/// <summary>One title with its own body, as read from a newspaper page or a policy document.</summary>
[ObjectType("Article")]
public sealed class ArticleView : INode
{
    private readonly Article _article;
    private readonly ArticleFacts? _facts;

    internal ArticleView(Article article) => _article = article;

    private ArticleView(ArticleFacts facts) => (_article, _facts) = (facts.Article, facts);

    /// <summary>Derived from its document's key and its place on the page.</summary>
    [ID]
    public string Id => _article.Id.Value;

    /// <summary>The document it stands in: a file's path, or a row of a table or a `.jsonl`.</summary>
    public string Document => _article.Document.Value;

    /// <summary>The file's name, or the row's id.</summary>
    public string Page => _article.Page;

    /// <summary>Its place among the page's articles, from 0.</summary>
    public int Ordinal => _article.Ordinal;

    /// <summary>As printed; empty when none was found.</summary>
    public string Title => _article.Title;

    /// <summary>The running text, paragraphs separated by one line feed.</summary>
    public string Body => _article.Body;

    /// <summary>The printed lines that name who wrote or told it; empty when there are none.</summary>
    public string Byline => _article.Byline;

    /// <summary>The column or section printed next to it.</summary>
    public string? Column => _article.Column;

    /// <summary>Who wrote it, in the byline's order; empty when it is unsigned.</summary>
    public IReadOnlyList<AuthorView> Authors => [.. _article.Authors.Select(author => new AuthorView(author))];

    /// <summary>The person whose words it prints (讲述人, an interviewee), who is not an author.</summary>
    public AuthorView? Speaker => _article.Speaker is { } speaker ? new AuthorView(speaker) : null;

    /// <summary>The newspaper or publisher, where it is known.</summary>
    public string? Newspaper => _article.Newspaper;

    /// <summary>The day of publication, where it is known.</summary>
    public DateOnly? Date => _article.Date;

    /// <summary>How to cite it. What the page does not tell (newspaper, day, authors) is left out; an article without a title is cited as [无题].</summary>
    /// <param name="style">How the citation is written.</param>
    public string GetCitation(CitationStyle style = CitationStyle.Gbt7714) => style.Cite(_article);

    /// <summary>The region that 我市 and 我省 mean in it, where the page tells.</summary>
    [Cost(1)]
    public async Task<EntityView?> GetHomeRegionAsync(IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation) =>
        _article.HomeRegion is { } home ? EntityView.Of(await entities.LoadAsync(home, cancellation)) : null;

    /// <summary>The other articles that print the same text but for small changes, the first in print first.</summary>
    [ListSize(AssumedSize = 5)]
    public async Task<IReadOnlyList<ArticleView>> GetReprintsAsync(
        GraphReader graph, IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation)
    {
        var ids = await graph.AskAsync(snapshot => snapshot.ReprintsAsync([_article.Id], cancellation));
        return ids[0].Count == 0 ? [] : [.. (await articles.LoadAsync(ids[0], cancellation)).OfType<ArticleFacts>().Select(facts => Of(facts))];
    }

    /// <summary>Every mention found in it, by field and place.</summary>
    [ListSize(AssumedSize = 100)]
    public async Task<IReadOnlyList<MentionView>> GetMentionsAsync(IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation)
    {
        var facts = await FactsAsync(articles, cancellation);
        return [.. facts.Mentions.Select(mention => new MentionView(mention))];
    }

    /// <summary>Every entity mentioned in it, once each, in the order of their first mentions.</summary>
    [ListSize(AssumedSize = 50)]
    public async Task<IReadOnlyList<EntityView>> GetEntitiesAsync(
        IDataLoader<ArticleId, ArticleFacts> articles, IDataLoader<EntityId, EntitySummary> entities, CancellationToken cancellation)
    {
        var facts = await FactsAsync(articles, cancellation);
        var ids = facts.Mentions.Select(mention => mention.Entity).Distinct().ToList();
        var summaries = await entities.LoadAsync(ids, cancellation);
        return [.. summaries.OfType<EntitySummary>().Select(summary => EntityView.Of(summary))];
    }

    /// <summary>Surface forms that may mean several entities where the text does not decide. They count for none.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<AmbiguousMentionView>> GetAmbiguousMentionsAsync(
        IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation)
    {
        var facts = await FactsAsync(articles, cancellation);
        return [.. facts.Ambiguous.Select(mention => new AmbiguousMentionView(mention))];
    }

    /// <summary>Words that refer to an entity which is not told, or only by words that several entities share.</summary>
    [ListSize(AssumedSize = 10)]
    public async Task<IReadOnlyList<UnresolvedMentionView>> GetUnresolvedMentionsAsync(
        IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation)
    {
        var facts = await FactsAsync(articles, cancellation);
        return [.. facts.Unresolved.Select(mention => new UnresolvedMentionView(mention))];
    }

    /// <summary>A view of what the store knows about an article, or null when it knows none.</summary>
    [return: NotNullIfNotNull(nameof(facts))]
    internal static ArticleView? Of(ArticleFacts? facts) => facts is null ? null : new ArticleView(facts);

    private async ValueTask<ArticleFacts> FactsAsync(IDataLoader<ArticleId, ArticleFacts> articles, CancellationToken cancellation) =>
        _facts ?? await articles.LoadAsync(_article.Id, cancellation) ?? new ArticleFacts(_article, []);
}
