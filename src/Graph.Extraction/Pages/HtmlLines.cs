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
    /// <summary>A longer first part of a title is no site's name.</summary>
    private const int MaxSiteName = 14;

    private static readonly string[] SiteEndings = ["日报", "晚报", "数字报", "电子报", "报纸", "周报", "时报", "网", "在线", "客户端", "频道", "电子版"];

    /// <summary>What a title that is nothing but a site's name ends with; 报纸 or 网 may end an article's.</summary>
    private static readonly string[] SiteNames = ["日报", "晚报", "数字报", "电子报", "数字报刊", "客户端", "电子版", "新闻网"];

    /// <summary>How far into a text its first tag is looked for.</summary>
    private const int SniffLength = 2048;

    /// <summary>A shorter line under a heading says little of whether an article stands there.</summary>
    private const int MinArticleLine = 30;

    /// <summary>Within so many characters of a line its reporters are named, where it names them.</summary>
    private const int MaxReporterLead = 16;

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
        var content = MainContent.Of(blocks, document.Title ?? "");
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
        var date = Meta(document, "PubDate", "publishdate", "article:published_time", "og:release_date", "date");
        if (HoldsSeveral(document, content))
            return new GivenFacts(null, Day(date), Meta(document, "ContentSource", "source", "article:publisher") ?? PaperOf(document.Title ?? ""), PageTitle: string.IsNullOrWhiteSpace(document.Title) ? null : document.Title);
        var heading = content.FirstOrDefault(block => block.HeadingLevel == 1) ?? content.FirstOrDefault(block => block.HeadingLevel == 2);
        var title = heading?.Text.Text
            ?? Meta(document, "ArticleTitle", "og:title", "title")
            ?? WithoutSiteName(document.Title);
        return new GivenFacts(
            string.IsNullOrWhiteSpace(title) ? null : title.Trim(),
            Day(date),
            Meta(document, "ContentSource", "source", "article:publisher") ?? PaperOfSite(document.Title?.Trim() ?? ""),
            Meta(document, "Author", "article:author"));
    }

    private static DateOnly? Day(string? date) =>
        date is { Length: >= 10 } && DateOnly.TryParseExact(date[..10].Replace('/', '-'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>
    /// Whether the page is one of a paper with several articles: two or more of its highest headings have text under them, and its title is
    /// that of the page and holds none of them. A page without a title must have each of them signed.
    /// </summary>
    private static bool HoldsSeveral(IHtmlDocument document, IReadOnlyList<HtmlBlock> content)
    {
        var level = content.Where(block => block.HeadingLevel > 0).Select(block => block.HeadingLevel).DefaultIfEmpty(0).Min();
        if (level is 0 or > 3)
            return false;
        var pageTitle = document.Title?.Trim() ?? "";
        int headings = 0, texts = 0, signed = 0;
        bool isUnderHeading = false, isSigned = false;
        foreach (var block in content)
        {
            if (block.HeadingLevel == level)
            {
                if (pageTitle.Length > 0 && (pageTitle.Contains(block.Text.Text, StringComparison.Ordinal) || block.Text.Text.Contains(pageTitle, StringComparison.Ordinal)))
                    return false;
                headings++;
                (isUnderHeading, isSigned) = (true, false);
            }
            else if (isUnderHeading && block.Text.Text.Length >= MinArticleLine && block.Text.Text.Contains('。', StringComparison.Ordinal))
            {
                texts++;
                signed += isSigned || NamesReporter(block.Text.Text) ? 1 : 0;
                isUnderHeading = false;
            }
            else if (isUnderHeading)
            {
                isSigned |= NamesReporter(block.Text.Text);
            }
        }

        return headings >= 2 && texts == headings && (pageTitle.Length > 0 || signed == headings);
    }

    /// <summary>Whether a line begins with the words that say who wrote: 本报记者, 作者：, 本报讯（记者.</summary>
    private static bool NamesReporter(string line) => line.AsSpan(0, Math.Min(line.Length, MaxReporterLead)) is var lead && (lead.Contains("记者", StringComparison.Ordinal) || lead.Contains("通讯员", StringComparison.Ordinal) || lead.Contains("作者", StringComparison.Ordinal));

    /// <summary>福建日报 of 福建日报-第04版:区域: the first part of a page's title when it ends as a paper's name does.</summary>
    private static string? PaperOf(string title) => title.Split(['-', '_', '|', '—', ' '], StringSplitOptions.RemoveEmptyEntries) is [{ Length: <= 10 } first, ..] && first.EndsWith('报') ? first : null;

    /// <summary>江南日报 of 江南日报数字报, the name of a paper's digital edition.</summary>
    private static string? PaperOfSite(string title) => IsSiteName(title) && title.IndexOf('报', StringComparison.Ordinal) is > 1 and var end ? title[..(end + 1)] : null;

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
        // 湖北日报数字报-江汉平原升级记: the paper may stand first.
        if (title.AsSpan().IndexOfAny("-_|—") is > 2 and <= MaxSiteName and var lead && SiteEndings.Any(end => title.AsSpan(0, lead).TrimEnd().EndsWith(end, StringComparison.Ordinal)) && title.AsSpan(lead).Trim("-_|— ").Length > lead)
            return WithoutSiteName(title[lead..].Trim('-', '_', '|', '—', ' '));
        var cut = title.AsSpan().IndexOfAny('_', '|');
        if (cut < 0)
            cut = title.IndexOf(" - ", StringComparison.Ordinal);
        if (cut < 0 && title.LastIndexOf('-') is var hyphen and > 6)
            cut = hyphen;
        var own = (cut > 0 ? title[..cut] : title).Trim();
        // 江南日报数字报 alone names the site, and no article.
        return IsSiteName(own) ? null : own;
    }

    private static bool IsSiteName(string title) => title.Length is > 0 and <= MaxSiteName && SiteNames.Any(end => title.EndsWith(end, StringComparison.Ordinal));
}
