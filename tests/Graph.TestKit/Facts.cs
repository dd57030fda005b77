using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Model;

namespace Graph.TestKit;

/// <summary>Builds what extraction would hand to a store.</summary>
public static class Facts
{
    /// <summary>A document whose content hash follows from what it says.</summary>
    public static DocumentFacts Document(string key, params ArticleDraft[] drafts) => Document(key, [], drafts);

    /// <summary>The same with entities that have aliases or parents, or are listed without a mention.</summary>
    public static DocumentFacts Document(string key, IReadOnlyList<Entity> described, params ArticleDraft[] drafts)
    {
        var articles = drafts.Select((draft, ordinal) => draft.Build(new DocumentKey(key), ordinal)).ToArray();
        var entities = described.ToDictionary(entity => entity.Id);
        foreach (var id in articles.SelectMany(MentionedIn))
            entities.TryAdd(id, new Entity(id, id.Key));
        var said = string.Join('\n', drafts.Select(draft => draft.ToString())) + string.Join('\n', described.Select(Describe));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
        return new DocumentFacts(
            new Document(new DocumentKey(key), hash, Path.GetFileName(key)), articles, [.. entities.Values.OrderBy(entity => entity.Id)]);
    }

    /// <summary>An article; the marks of title, body and byline become its mentions.</summary>
    public static ArticleDraft Article(string title, string body, string byline = "", string? date = null, string? newspaper = null) =>
        new(title, body, byline, date, newspaper);

    private static IEnumerable<EntityId> MentionedIn(ArticleFacts article) =>
        article.Mentions.Select(mention => mention.Entity)
            .Concat(article.Relations.Select(relation => relation.From))
            .Concat(article.Relations.Where(relation => relation.To is not null).Select(relation => relation.To!.Value));

    private static string Describe(Entity entity) => $"{entity.Id}|{entity.Name}|{string.Join(',', entity.Aliases)}|{entity.PartOf}";
}

/// <summary>An article in the tests' notation.</summary>
public sealed record ArticleDraft(string Title, string Body, string Byline, string? Date, string? Newspaper)
{
    public string[] Authors { get; init; } = [];

    public string? HomeRegion { get; init; }

    public string? Speaker { get; init; }

    public Relation[] Relations { get; init; } = [];

    public AmbiguousMention[] Ambiguous { get; init; } = [];

    public UnresolvedMention[] Unresolved { get; init; } = [];

    public ArticleFacts Build(DocumentKey document, int ordinal)
    {
        var title = MarkedText.Parse(Title, TextField.Title);
        var body = MarkedText.Parse(Body, TextField.Body);
        var byline = MarkedText.Parse(Byline, TextField.Byline);
        var paragraphs = Split(body.Text, new TextSpan(0, body.Text.Length), "\n", keepMark: false).ToArray();
        var article = new Article
        {
            Id = ArticleId.Of(document, ordinal),
            Document = document,
            Page = Path.GetFileName(document.Value),
            Ordinal = ordinal,
            Title = title.Text,
            Body = body.Text,
            Byline = byline.Text,
            Authors = [.. Authors.Select(name => new Author(name))],
            Speaker = Speaker is null ? null : new Author(Speaker),
            Newspaper = Newspaper,
            HomeRegion = HomeRegion is null ? null : new EntityId(HomeRegion),
            Date = Date is null ? null : DateOnly.Parse(Date, CultureInfo.InvariantCulture),
            Paragraphs = paragraphs,
            Sentences = [.. paragraphs.SelectMany(paragraph => Split(body.Text, paragraph, "。！？", keepMark: true))],
            BodyOffsets = OffsetMap.Identity(body.Text.Length),
        };
        return new ArticleFacts(article, [.. body.Mentions, .. title.Mentions, .. byline.Mentions])
        {
            Relations = Relations,
            Ambiguous = Ambiguous,
            Unresolved = Unresolved,
        };
    }

    private static IEnumerable<TextSpan> Split(string text, TextSpan within, string marks, bool keepMark)
    {
        var start = within.Start;
        for (var i = within.Start; i < within.End; i++)
        {
            if (!marks.Contains(text[i], StringComparison.Ordinal))
                continue;
            var end = keepMark ? i + 1 : i;
            if (end > start)
                yield return new TextSpan(start, end);
            start = i + 1;
        }

        if (start < within.End)
            yield return new TextSpan(start, within.End);
    }
}
