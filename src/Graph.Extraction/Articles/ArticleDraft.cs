using Graph.Extraction.Pages;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>An article while it is put together.</summary>
internal sealed class ArticleDraft
{
    /// <summary>A longer line over a text is a heading of it.</summary>
    private const int MaxColumnLength = 6;

    /// <summary>The title, or empty.</summary>
    public required string Title { get; init; }

    /// <summary>The column, or null.</summary>
    public string? Column { get; set; }

    /// <summary>Authors and speaker so far.</summary>
    public required Byline Byline { get; set; }

    /// <summary>The byline as printed, line by line.</summary>
    public required List<string> BylineText { get; init; }

    /// <summary>The subtitles, and what over the title tells who said the text.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>The paragraphs of the body, as they are to be read.</summary>
    public required MappedText[] Body { get; init; }

    /// <summary>What the article's own source note says, or null.</summary>
    public SourceNote? Source { get; init; }

    /// <summary>Makes a draft of a segment: header, datelines, signatures and closing notes together say who wrote it.</summary>
    public static ArticleDraft Of(Segment segment, Places places)
    {
        var header = segment.Header ?? new Header();
        // 黑土评弹 over a text whose title stands below it.
        if (header is { Column: null, Title.Length: > 0 } && segment.Body is [{ Kind: BlockKind.Short, HeadingLevel: 0, Text.Length: <= MaxColumnLength } name, { Kind: BlockKind.Paragraph }, ..] && (name.Printed.Offsets.ToSource(0) < header.Place || Headings.IsColumn(name.Text))
            && name.Text.All(CharacterClass.IsHan))
        {
            header = header with { Column = name.Text };
            segment.Body.RemoveAt(0);
        }

        var byline = segment.Signatures.Aggregate(header.Byline, (all, block) => all.With(block.Byline));
        return Of(header.Title, header.Column, byline, [.. header.Bylines, .. segment.Signatures], segment.Body, header.Source, places, [.. header.Subtitles.Where(Headings.TellsMore)]);
    }

    /// <summary>Makes a draft of its parts.</summary>
    public static ArticleDraft Of(string title, string? column, Byline byline, IReadOnlyList<Block> bylines, IReadOnlyList<Block> body, SourceNote? source, Places places, IReadOnlyList<string>? told = null)
    {
        var paragraphs = new MappedText[body.Count];
        MappedText? first = null;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = body[i].Running;
            first ??= body[i].Kind == BlockKind.Paragraph ? paragraphs[i] : null;
        }

        return Of(title, column, byline, bylines, paragraphs, first, source, places, told);
    }

    /// <summary>Makes a draft of its parts, of the body only what is to be read.</summary>
    /// <param name="title">The title, or empty.</param>
    /// <param name="column">The column, or null.</param>
    /// <param name="byline">Authors and speaker that are known beside the body.</param>
    /// <param name="bylines">The lines that name them.</param>
    /// <param name="body">The paragraphs of the body and its headings.</param>
    /// <param name="first">The first paragraph, which may open as a news item does; null without one.</param>
    /// <param name="source">What the article's own source note says, or null.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    /// <param name="told">The subtitles, and what over the title tells who said the text.</param>
    public static ArticleDraft Of(string title, string? column, Byline byline, IReadOnlyList<Block> bylines, MappedText[] body, MappedText? first, SourceNote? source, Places places, IReadOnlyList<string>? told)
    {
        if (first is not null && Dateline.TryRead(first.Characters, out var reporters))
            byline = byline.With(reporters);
        for (var i = Math.Max(0, body.Length - 4); i < body.Length; i++)
        {
            if (EndMark.SignatureOf(body[i].Characters, places) is { } signature && (byline.Authors.Count == 0 || signature.IsReporters))
                byline = byline.With(signature);
            if (ClosingNotes.FindNote(body[i].Characters) is { } note)
                byline = ClosingNotes.Apply(note, byline.Authors) with { Speaker = byline.Speaker, IsReporters = byline.IsReporters };
        }

        if (byline.Speaker is not null)
            byline = WithoutSpeaker(byline, byline.Speaker.Name);
        return new ArticleDraft
        {
            Title = title.Length == 0 && body.Length > 0 ? Dateline.TopicOf(body[0].Characters) ?? "" : title,
            Column = column,
            Byline = byline,
            BylineText = bylines.Count == 0 ? [] : [.. bylines.Select(block => block.Text)],
            Told = told ?? [],
            Body = body,
            Source = source,
        };
    }

    /// <summary>The name under a speaker's portrait is the speaker's once more.</summary>
    private static Byline WithoutSpeaker(Byline byline, string speaker) =>
        byline.Authors.Any(author => author.Name == speaker) ? byline with { Authors = [.. byline.Authors.Where(author => author.Name != speaker)] } : byline;

    /// <summary>The article as the first of its page; the others' ids and ordinals are set when the page's order is known.</summary>
    public Article Build(SourcePage page, PageFacts facts)
    {
        var body = MappedText.Join('\n', Body);
        var paragraphs = SentenceSplitter.Paragraphs(body.Text);
        return new Article
        {
            Id = ArticleId.Of(page.Key, 0),
            Document = page.Key,
            Page = page.Page,
            Ordinal = 0,
            Title = Title,
            Body = body.Text,
            Byline = string.Join('\n', Told.Concat(BylineText)),
            Column = Column,
            Authors = Byline.Authors,
            Speaker = Byline.Speaker,
            Newspaper = Source?.Source ?? facts.Newspaper,
            Date = Source?.Date ?? facts.Date,
            Paragraphs = paragraphs,
            Sentences = SentenceSplitter.Sentences(body.Text, paragraphs),
            BodyOffsets = OffsetMaps.Compose(body.Offsets, page.Offsets, page.Text.Length),
        };
    }
}
