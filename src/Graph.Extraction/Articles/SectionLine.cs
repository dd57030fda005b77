using System.Text.RegularExpressions;

namespace Graph.Extraction.Articles;

/// <summary>Knows the line that heads a newspaper page with its section and number: 要闻 03, A05 民生·综合, 08理论周刊, B2 学与思, 湖北日报 7 要论, 江城日报 理论.</summary>
internal static partial class SectionLine
{
    /// <summary>A longer line is no section's.</summary>
    private const int MaxLength = 16;

    /// <summary>A word that sections are called by.</summary>
    private const string Word =
        "(?:要闻|头版|综合|时政|政务|政治|经济|财经|产经|民生|社会|法治|法制|理论|评论|言论|观点|思想|国内|国际|天下|中国|全国|本省|本市|省内|市州|市县|地方|各地|县区|区县|县域|区域|城事|都市|"
        + "教育|科教|科技|文化|文旅|文体|旅游|体育|健康|卫生|生态|环境|环保|三农|乡村|农业|农村|工业|产业|企业|能源|交通|金融|专题|专版|专刊|专栏|特刊|特别报道|深读|深度|焦点|热点|关注|聚焦|视觉|影像|图片|副刊|读书|人物|党建|群众|公告|资讯|新闻)";

    /// <summary>A section's name: one to three such words.</summary>
    private const string Name = Word + @"(?:\s*[·•・/—\-]?\s*" + Word + @"){0,2}(?:版|周刊)?";

    [GeneratedRegex("^(?:" + Name + @"\s*第?[A-Z]?\d{1,2}版?|第?[A-Z]?\d{1,2}版?\s*[:：]?\s*" + Name + @"|\d{2}版?\s*[\p{IsCJKUnifiedIdeographs}]{2,4}[·•・][\p{IsCJKUnifiedIdeographs}]{2,4}|[A-D]\d{1,2}\s+[\p{IsCJKUnifiedIdeographs}·•]{2,6}|[\p{IsCJKUnifiedIdeographs}]{2,6}报\s+第?[A-Z]?\d{1,2}版?(?:\s+[\p{IsCJKUnifiedIdeographs}·•]{2,6})?)$", RegexOptions.CultureInvariant)]
    internal static partial Regex Pattern { get; }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{2,6}报[\s\u3000·|｜]+" + Name + "$", RegexOptions.CultureInvariant)]
    private static partial Regex UnderPaper { get; }

    /// <summary>Whether the line is a section's name with the page's number, or behind the paper's name (江城日报 理论), and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length is >= 3 and <= MaxLength && (line.ContainsAnyInRange('0', '9') ? MayBe(line) && Pattern.IsMatch(line) : line.Contains('报') && UnderPaper.IsMatch(line));

    /// <summary>Whether the number stands at either end, as all sections have it but those behind a paper's name: titles have theirs in the middle as a rule.</summary>
    internal static bool MayBe(ReadOnlySpan<char> line) =>
        char.IsDigit(line[^1]) || line[^1] == '版' || char.IsDigit(line[0]) || char.IsAsciiLetterUpper(line[0]) || line[0] == '第' || line.Contains('报');
}
