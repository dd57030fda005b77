namespace Graph.Extraction.Articles;

/// <summary>What a block of a page is, seen by itself.</summary>
internal enum BlockKind
{
    /// <summary>Running text: a paragraph or an item of a list.</summary>
    Paragraph,

    /// <summary>A short line without a full stop: a title, a line of one, a heading, a column's name, a banner.</summary>
    Short,

    /// <summary>Names who wrote or told an article.</summary>
    Byline,

    /// <summary>A sentence pulled out of the text in 【】.</summary>
    PullQuote,

    /// <summary>Where and when a web page's article appeared.</summary>
    SourceNote,

    /// <summary>The words 编者按 and their like; the note itself follows.</summary>
    EditorNote,

    /// <summary>A paragraph that is nothing but a note on the authors or the paper.</summary>
    ClosingNote,

    /// <summary>Mastheads, captions, buttons: no part of any article.</summary>
    Furniture,
}
