using System.Text.RegularExpressions;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Reads what a byline says its writers did or are, behind or before their names: 报道, 整理, 摄影报道, 文/图, 读者.</summary>
internal static partial class WorkOfWriters
{
    /// <summary>What stands under the title of a picture with a text: its reporters wrote the text as well.</summary>
    internal const string PhotoReport = "摄影报道";

    [GeneratedRegex(@"\s+(?:发自[\p{IsCJKUnifiedIdeographs}]{2,6}|[\p{IsCJKUnifiedIdeographs}]{2,6}报道|等|文\s*[/／]\s*图|图\s*[/／]\s*文)$", RegexOptions.CultureInvariant)]
    private static partial Regex ReportEnd { get; }

    /// <summary>记者 刘兵 李子路 报道, 本报记者 徐铁英 整理, 罗杰 摄影报道: the last word is what they did.</summary>
    internal static string Without(string line) =>
        line.EndsWith("采访整理", StringComparison.Ordinal) && line.Length > 6 && CharacterClass.IsBlank(line[^5]) ? line[..^4].TrimEnd() :
        line.EndsWith(PhotoReport, StringComparison.Ordinal) && line.Length > PhotoReport.Length + 1 ? line[..^PhotoReport.Length].TrimEnd() :
        line.Length > 5 && (line[^1] is '道' or '等' or '图' or '文' || line.Contains("发自", StringComparison.Ordinal)) && ReportEnd.Match(line) is { Success: true } end ? line[..end.Index] :
        line.Length > 4 && CharacterClass.IsBlank(line[^3]) && line.AsSpan(line.Length - 2) is "报道" or "整理" or "采写" or "综合" or "摘编" or "编译" ? line[..^2].TrimEnd() : line;

    /// <summary>赖小燕 文/图, 罗杰 摄影报道: names and what they did; null where nothing is said of that.</summary>
    public static Byline? ReadNames(string line) =>
        Without(line) is var names && names.Length < line.Length && PersonNames.AsList(names) is { } list ? new Byline([.. list.Select(name => new Author(name))], IsReporters: true) : null;

    /// <summary>田野整理, 王强 李丽采写: what the last of them did, without a blank between.</summary>
    internal static string WithoutGlued(string names) =>
        names.Length - names.LastIndexOfAny([' ', '\u3000', '、']) - 1 is (4 or 5) and var last && names.AsSpan(names.Length - 2) is "整理" or "采写" or "报道" or "撰文" && names.AsSpan(names.Length - last, last - 2) is var name && (PersonNames.IsName(name) || PersonNames.IsWordUsedAsName(name)) ? names[..^2] : names;

    /// <summary>读者　黔南　罗明, 河东区市民 罗明: place and name of who wrote a letter.</summary>
    public static string WithoutRole(string line) =>
        line.AsSpan().IndexOfAny(' ', '\u3000') is >= 2 and <= MaxRole and var blank && line.Length > blank + 2 && line.AsSpan(blank - 2, 2) is "读者" or "市民" or "网友" or "村民" or "居民"
        && (blank == 2 || blank >= 4 && "省市县区州盟旗镇乡村".Contains(line[blank - 3], StringComparison.Ordinal)) ? line[(blank + 1)..].Trim() : line;

    /// <summary>内蒙古自治区呼和浩特市新城区读者 at most.</summary>
    private const int MaxRole = 16;
}
