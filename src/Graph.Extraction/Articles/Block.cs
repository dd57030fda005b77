using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>One or several lines of a page that belong together: a paragraph, a line of a title, a byline.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Printed">Its characters with the blanks as printed, lines joined.</param>
/// <param name="HeadingLevel">1 to 6 for a heading of Markdown or HTML, else 0.</param>
/// <param name="BlankLinesBefore">Number of blank lines above it.</param>
internal sealed record Block(BlockKind Kind, MappedText Printed, int HeadingLevel, int BlankLinesBefore)
{
    /// <summary>Its characters with the blanks as printed, lines joined.</summary>
    public MappedText Printed
    {
        get;
        init => (field, Running) = (value, BlankCleaner.CleanRunningText(value));
    }
    = Printed;

    /// <summary>The characters without the blanks that typesetting left.</summary>
    public MappedText Running { get; private init; } = BlankCleaner.CleanRunningText(Printed);

    /// <summary>What the line says when it is a byline.</summary>
    public Byline Byline { get; init; } = Byline.None;

    /// <summary>What the line says when it is a source note.</summary>
    public SourceNote? Source { get; init; }

    /// <summary>Whether an editors' note follows that tells what this column is for.</summary>
    public bool IsColumnName { get; init; }

    /// <summary>Whether it names the speaker of the title under it: 省人大代表、某公司总工程师 张三 over a title and its reporters.</summary>
    public bool LeadsTitle { get; init; }

    /// <summary>Whether it is the title of one of several short news under one heading.</summary>
    public bool IsBriefTitle { get; init; }

    /// <summary>Whether its first line has no indent although the page's paragraphs have: it goes on with a paragraph from elsewhere.</summary>
    public bool IsFlush { get; init; }

    /// <summary>Whether its first line has an indent.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether a rule of Markdown or HTML stands above it.</summary>
    public bool FollowsRule { get; init; }

    /// <summary>Whether it is a byline right under an editors' note: whose pieces stand below, and not those above.</summary>
    public bool FollowsNote { get; init; }

    /// <summary>The width of its printed lines, the last apart, in quarters of a Han character; 0 when print did not break it.</summary>
    public int LineWidth { get; init; }

    /// <summary>The number of lines print broke it into.</summary>
    public int LineCount { get; init; } = 1;

    /// <summary>The blank lines between its first two lines; -1 where it has one.</summary>
    public int LineGap { get; init; } = -1;

    /// <summary>Whether its last line fills its column and ends no sentence: it goes on elsewhere.</summary>
    public bool EndsFull { get; init; }

    /// <summary>Whether a gap wider than others, a picture or a page's head stands above it.</summary>
    public bool StandsApart { get; init; }

    /// <summary>Whether it opens as a news item does: 本报讯, 新华社北京1月4日电.</summary>
    public bool HasDateline { get; init; }

    /// <summary>The characters to read, as a string: made when first asked for, which is spared for most paragraphs.</summary>
    public string Text => Running.Text;

    /// <summary>Number of characters to read.</summary>
    public int Length => Running.Length;

    /// <summary>The characters to read, where they stand.</summary>
    public ReadOnlySpan<char> Characters => Running.Characters;
}
