namespace Graph.Model;

/// <summary>The window within which two mentions count as together.</summary>
public enum CoMentionScope
{
    /// <summary>One sentence of the body, or the title.</summary>
    Sentence,

    /// <summary>One paragraph of the body, or the title.</summary>
    Paragraph,

    /// <summary>One article: body, title and byline.</summary>
    Article,
}
