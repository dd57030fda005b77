using AngleSharp.Dom;

namespace Graph.Extraction.Pages;

/// <summary>
/// Picks the main content of an HTML page by text density: the element that holds most running text outside links, taken together with
/// the heading above it and the lines between (source, time, author). Menus, lists of links and footers stay out.
/// </summary>
/// <remarks>After the idea of Kohlschütter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010: text and link density of blocks.</remarks>
internal static class MainContent
{
    /// <summary>A shorter line says nothing of where the text is.</summary>
    private const int RunningTextLength = 20;

    /// <summary>So many lines at most stand between the title and the text.</summary>
    private const int MaxHeadLines = 12;

    /// <summary>A shorter line that the page's title holds may be any word of it.</summary>
    private const int MinTitleLength = 6;

    /// <summary>The lines of the main content, in order.</summary>
    /// <param name="blocks">All lines the page shows.</param>
    /// <param name="title">What the page's title element says: where no heading stands over the text, the line that it repeats does.</param>
    public static IReadOnlyList<HtmlBlock> Of(IReadOnlyList<HtmlBlock> blocks, string title)
    {
        var shown = blocks.Where(block => !IsLinks(block)).ToList();
        if (Densest(shown) is not { } main)
            return shown;
        var first = shown.FindIndex(block => IsInside(block.Container, main));
        var last = shown.FindLastIndex(block => IsInside(block.Container, main));
        // Under the title, in h1, its subtitle may stand in h2.
        var head = Math.Min(first + 1, MaxHeadLines + 1);
        var heading = shown.FindLastIndex(first, head, block => block.HeadingLevel == 1);
        if (heading < 0)
            heading = shown.FindLastIndex(first, head, block => block.HeadingLevel == 2);
        if (heading < 0)
            heading = shown.FindLastIndex(first, Math.Min(first + 1, MaxHeadLines), block => block.Text.Text.Length >= MinTitleLength && title.Contains(block.Text.Text, StringComparison.Ordinal));
        if (heading < 0)
        {
            heading = shown.FindLastIndex(first, Math.Min(first + 1, MaxHeadLines), block => TitleElement.Is(block.Container) && block.Text.Text.Length >= MinTitleLength);
            if (heading >= 0)
                shown[heading] = shown[heading] with { HeadingLevel = 1 };
        }

        if (heading < 0)
            heading = first;
        return shown[heading..(last + 1)];
    }

    private static bool IsLinks(HtmlBlock block) => block.LinkLength * 2 > block.Text.Text.Length && block.HeadingLevel == 0;

    private static bool IsInside(IElement element, IElement container)
    {
        for (IElement? e = element; e is not null; e = e.ParentElement)
        {
            if (e == container)
                return true;
        }

        return false;
    }

    private static IElement? Densest(List<HtmlBlock> blocks)
    {
        var scores = new Dictionary<IElement, double>();
        var order = new List<IElement>();
        foreach (var block in blocks)
        {
            var text = block.Text.Text;
            if (text.Length < RunningTextLength || text.AsSpan().IndexOfAny("，。；、,") < 0)
                continue;
            var weight = (double)(text.Length - block.LinkLength);
            // Half goes to each element farther out, so that the nearest one that holds all paragraphs wins.
            for (IElement? e = block.Container is var c && IsParagraph(c) ? c.ParentElement ?? c : c; e is not null && weight > 1; e = e.ParentElement)
            {
                if (!scores.ContainsKey(e))
                    order.Add(e);
                scores[e] = scores.GetValueOrDefault(e) + weight;
                weight *= 0.7;
            }
        }

        IElement? best = null;
        foreach (var element in order)
        {
            if (best is null || scores[element] > scores[best])
                best = element;
        }

        return best;
    }

    private static bool IsParagraph(IElement element) => element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "td" or "tr" or "tbody" or "blockquote";
}
