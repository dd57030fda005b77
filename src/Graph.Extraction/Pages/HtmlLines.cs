using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Pages;

/// <summary>Reads an HTML page: the lines of its main content and what its meta elements say.</summary>
internal static class HtmlLines
{
    /// <summary>How far into a text its first tag is looked for.</summary>
    private const int SniffLength = 2048;

    /// <summary>Whether the text is HTML: its first characters hold a document type or one of the elements every page has.</summary>
    public static bool IsHtml(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, SniffLength)).TrimStart();
        if (head.IsEmpty || head[0] != '<')
            return false;
        foreach (var mark in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<article", "<p>", "<h1", "<table", "<title"])
        {
            if (head.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The page of an HTML file whose decoded characters are <paramref name="source"/>.</summary>
    /// <exception cref="PageUnreadableException">No text outside scripts, styles and menus.</exception>
    public static SourcePage Read(SourceFile file, string source)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false, IsKeepingSourceReferences = true });
        using var document = parser.ParseDocument(source);
        var blocks = HtmlBlocks.Of(document, source);
        var content = MainContent.Of(blocks);
        if (content.Count == 0)
            throw new PageUnreadableException(file.Page, "the HTML holds no text outside scripts, styles and menus.");
        var builder = new MappedText.Builder();
        var lines = new List<SourceLine>(content.Count);
        foreach (var block in content)
        {
            var start = builder.Length;
            builder.Append(block.Text);
            lines.Add(new SourceLine(new TextSpan(start, builder.Length), 0, 0, block.HeadingLevel, block.IsListItem));
            builder.AppendUnmapped('\n');
        }

        var text = builder.Build();
        return new SourcePage(file.Key, file.Page, PageForm.Html, text.Text, text.Offsets, lines, Facts(document, content));
    }

    private static GivenFacts Facts(IHtmlDocument document, IReadOnlyList<HtmlBlock> content)
    {
        var heading = content.FirstOrDefault(block => block.HeadingLevel == 1) ?? content.FirstOrDefault(block => block.HeadingLevel == 2);
        var title = heading?.Text.Text
            ?? Meta(document, "ArticleTitle", "og:title", "title")
            ?? WithoutSiteName(document.Title);
        var date = Meta(document, "PubDate", "publishdate", "article:published_time", "og:release_date", "date");
        return new GivenFacts(
            string.IsNullOrWhiteSpace(title) ? null : title.Trim(),
            date is { Length: >= 10 } && DateOnly.TryParseExact(date[..10].Replace('/', '-'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            Meta(document, "ContentSource", "source", "article:publisher"),
            Meta(document, "Author", "article:author"));
    }

    private static string? Meta(IHtmlDocument document, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var element in document.QuerySelectorAll("meta[content]"))
            {
                if (string.Equals(element.GetAttribute("name") ?? element.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase)
                    && element.GetAttribute("content")?.Trim() is { Length: > 0 } content)
                    return content;
            }
        }

        return null;
    }

    /// <summary>The title element without the site's name, which stands last after a hyphen, an underscore or a bar.</summary>
    private static string? WithoutSiteName(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return null;
        var cut = title.AsSpan().IndexOfAny('_', '|');
        if (cut < 0)
            cut = title.IndexOf(" - ", StringComparison.Ordinal);
        if (cut < 0 && title.LastIndexOf('-') is var hyphen and > 6)
            cut = hyphen;
        return cut > 0 ? title[..cut].Trim() : title.Trim();
    }
}
