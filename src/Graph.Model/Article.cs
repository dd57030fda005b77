namespace Graph.Model;

/// <summary>One title with its own body, as read from a page.</summary>
public sealed record Article
{
    /// <summary>Stable identity.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The document it stands in.</summary>
    public required DocumentKey Document { get; init; }

    /// <summary>The file's name, or the row's id in a table or a <c>.jsonl</c>.</summary>
    public required string Page { get; init; }

    /// <summary>Place among the page's articles, from 0, in the order their bodies begin in the file.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As printed, the lines of a title of several lines joined by one space; empty when none was found.</summary>
    public required string Title { get; init; }

    /// <summary>The running text, paragraphs separated by one line feed, lines and words joined where print broke them.</summary>
    public required string Body { get; init; }

    /// <summary>The printed byline (authors, speaker, reporters, posts), above it the subtitle, and what over the title tells who said the text; lines separated by one line feed; empty when none is.</summary>
    public string Byline { get; init; } = "";

    /// <summary>The column or section name printed next to the article, or null.</summary>
    public string? Column { get; init; }

    /// <summary>Who wrote it, in the byline's order; empty for an unsigned article.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>The person whose words it prints (讲述人, interviewee), who is not an author; or null.</summary>
    public Author? Speaker { get; init; }

    /// <summary>The newspaper or publisher where printed, or null.</summary>
    public string? Newspaper { get; init; }

    /// <summary>The day of publication where printed, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The region that 我市 or 我省 means here, or null when the page does not tell.</summary>
    public EntityId? HomeRegion { get; init; }

    /// <summary>The paragraphs of <see cref="Body"/>, in order, without the line feeds between them.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; init; } = [];

    /// <summary>The sentences of <see cref="Body"/>, in order, each inside one paragraph.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>From offsets of <see cref="Body"/> to UTF-16 offsets of the decoded file.</summary>
    public OffsetMap BodyOffsets { get; init; } = OffsetMap.Empty;

    /// <summary>The characters of one field.</summary>
    public string TextOf(TextField field) => field switch
    {
        TextField.Body => Body,
        TextField.Title => Title,
        TextField.Byline => Byline,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a field of an article."),
    };
}
