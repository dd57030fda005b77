using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Graph.Api.Citations;
using Graph.Model;
using Microsoft.Extensions.FileProviders;

namespace Graph.Api.Hosting;

/// <summary>
/// The page of an article as it is sent: the text, where it is from and how to cite it stand in it, for readers without JavaScript, for archives and for programs that collect references.
/// The page's scripts then mark what the text names and speak the visitor's language.
/// </summary>
/// <param name="template">The page with <c>{{slots}}</c>, each named by what goes there.</param>
internal sealed partial class ArticlePage(IFileInfo template)
{
    private const string Untitled = "（无题）";

    private const string Unknown = "未知";

    /// <summary>A fact that the page prints for few articles.</summary>
    private const string None = "—";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="before">The one before it on its page, or null.</param>
    /// <param name="after">The one after it, or null.</param>
    public string Of(Article article, Article? before, Article? after)
    {
        var title = article.Title.Length == 0 ? Untitled : Citation.OneLine(article.Title);
        return Fill(name => name switch
        {
            "heading" => Encoder.Encode($"{title} · 政策主题知识图谱"),
            "references" => References(article),
            "title" => Encoder.Encode(article.Title.Length == 0 ? Untitled : article.Title),
            "byline" => Encoder.Encode(article.Byline),
            "newspaper" => Encoder.Encode(article.Newspaper ?? Unknown),
            "date" => Encoder.Encode(DayOf(article, "yyyy-MM-dd") ?? Unknown),
            "column" => Encoder.Encode(article.Column ?? None),
            "authors" => Encoder.Encode(article.Authors.Count == 0 ? "未署名" : string.Join('、', article.Authors.Select(NameOf))),
            "speaker" => Encoder.Encode(article.Speaker is { } speaker ? NameOf(speaker) : None),
            "document" => Encoder.Encode(article.Document.Value),
            "place" => $"{Encoder.Encode(article.Page)} · 第 {article.Ordinal + 1} 篇{Link(before, "上一篇")}{Link(after, "下一篇")}",
            "id" => Encoder.Encode(article.Id.Value),
            "body" => string.Concat(article.Body.Split('\n').Select(paragraph => $"<p>{Encoder.Encode(paragraph)}</p>\n")),
            "gbt" => Encoder.Encode(Gbt7714Citation.Of(article)),
            "bibtex" => Encoder.Encode(BibTeXCitation.Of(article).TrimEnd()),
            "ris" => Encoder.Encode(RisCitation.Of(article).TrimEnd()),
            _ => "",
        });
    }

    /// <summary>The page of an id that no article has.</summary>
    public string OfNone(ArticleId id) => Problem(
        $"图谱里没有编号为“{id.Value}”的文章。它的文档可能已被撤回，也可能是编号抄错了。",
        $"The graph holds no article with the id “{id.Value}”. Its document may have been retracted, or the id was copied with an error.");

    /// <summary>The page while the store cannot be read.</summary>
    /// <param name="why">What the store says of it, and what to do.</param>
    public string OfUnreadableStore(string why) => Problem("图谱现在读不出来，缘由和办法如下。", why);

    private string Problem(string chinese, string english) => Fill(name => name switch
    {
        "heading" => "文章 · Article",
        "problem" => $"""<p class="message">{Encoder.Encode(chinese)}<br /><span lang="en">{Encoder.Encode(english)}</span></p>""",
        "hidden" => " hidden",
        _ => "",
    });

    /// <summary>What Zotero and other collectors of references read off a page (Highwire Press tags).</summary>
    private static string References(Article article)
    {
        var tags = new StringBuilder();
        Add("title", Citation.TitleOf(article));
        foreach (var author in article.Authors)
            Add("author", author.Name);
        Add("journal_title", article.Newspaper);
        Add("publication_date", DayOf(article, "yyyy/MM/dd"));
        Add("language", "zh");
        return tags.ToString();

        void Add(string name, string? content)
        {
            if (content is not null)
                tags.Append(CultureInfo.InvariantCulture, $"""<meta name="citation_{name}" content="{Encoder.Encode(content)}" />""").Append('\n');
        }
    }

    private static string Link(Article? beside, string text) =>
        beside is null ? "" : $""" · <a href="/articles/{Uri.EscapeDataString(beside.Id.Value)}" title="{Encoder.Encode(beside.Title)}">{text}</a>""";

    private static string NameOf(Author author) => author.Affiliation is { } affiliation ? $"{author.Name}（{affiliation}）" : author.Name;

    private static string? DayOf(Article article, string format) => article.Date?.ToString(format, CultureInfo.InvariantCulture);

    private string Fill(Func<string, string> slot)
    {
        using var reader = new StreamReader(template.CreateReadStream());
        return Slot.Replace(reader.ReadToEnd(), match => slot(match.Groups[1].Value));
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot { get; }
}
