using AngleSharp.Dom;

namespace Graph.Extraction.Pages;

/// <summary>
/// Tells by its name, class or id the element that a page without headings prints an article's title in, as digital editions of papers do
/// (<c>&lt;p class="title"&gt;</c>, <c>&lt;founder-title&gt;</c>, <c>&lt;div id="bt"&gt;</c>).
/// </summary>
internal static class TitleElement
{
    /// <summary>What else is called a title: kickers, subtitles, names of lists, columns and pages.</summary>
    private static readonly string[] Others = ["sub", "pre", "intro", "intor", "yin", "second", "vice", "fu", "nav", "site", "list", "column", "page", "other", "top", "side", "box", "sec", "foot", "logo"];

    /// <summary>Whether the element itself is called a title.</summary>
    public static bool Is(IElement element)
    {
        if (IsTitle(element.LocalName) || element.Id is { } id && IsTitle(id))
            return true;
        foreach (var name in element.ClassList)
        {
            if (IsTitle(name))
                return true;
        }

        return false;
    }

    private static bool IsTitle(string name) =>
        (name.EndsWith("title", StringComparison.OrdinalIgnoreCase) || name.Equals("bt", StringComparison.OrdinalIgnoreCase) || name.Equals("biaoti", StringComparison.OrdinalIgnoreCase) || name.Equals("headline", StringComparison.OrdinalIgnoreCase))
        && !Array.Exists(Others, other => name.Contains(other, StringComparison.OrdinalIgnoreCase));
}
