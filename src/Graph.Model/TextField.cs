namespace Graph.Model;

/// <summary>The part of an article a span counts in.</summary>
public enum TextField
{
    /// <summary>The running text, closing notes such as （作者单位：…） included.</summary>
    Body,

    /// <summary>The printed title.</summary>
    Title,

    /// <summary>The printed lines that name who wrote or told the article.</summary>
    Byline,
}
