namespace Graph.Extraction.Articles;

/// <summary>A stretch of running text that may be an article's body, with the header printed over it.</summary>
/// <param name="header">The header, or null when none stands over it.</param>
internal sealed class Segment(Header? header)
{
    /// <summary>The header, or null.</summary>
    public Header? Header { get; set; } = header;

    /// <summary>Its paragraphs and headings, in order.</summary>
    public List<Block> Body { get; } = [];

    /// <summary>Bylines printed after the body.</summary>
    public List<Block> Signatures { get; } = [];

    /// <summary>Whether a closing note, a signature or the word 完 ended it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether it begins under a sentence pulled out of it, wherever its title stands.</summary>
    public bool OpensUnderQuote { get; init; }

    /// <summary>Whether it goes on with a text of another page.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether it has a title.</summary>
    public bool IsTitled => Header is { Title.Length: > 0 };

    /// <summary>Whether a title printed apart may be its own: it has none, or what stands over it reads like a column's name.</summary>
    public bool IsOpen => !IsTitled || Header!.IsPerhapsColumn;

    /// <summary>The characters of the body, for comparing.</summary>
    public string Text => string.Concat(Body.Select(block => block.Text));
}
