using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>Finds the newspaper and the day in the lines that print them: 2021年9月28日 星期二, 贵州日报 2024-01-31 第5版.</summary>
internal static partial class Masthead
{
    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2}|[一二][〇○零九0][〇○零一二三四五六七八九]{2})\s*(?:年|[-/.])\s*(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:月|[-/.])\s*(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})(?:\s*日|(?=\s|$|[^\d]))", RegexOptions.CultureInvariant)]
    private static partial Regex Day { get; }

    /// <summary>What stands behind the year of every day: a line without one of these needs no further look.</summary>
    private static readonly SearchValues<char> AfterYear = SearchValues.Create("年-/.");

    /// <summary>What stands behind the month of every day.</summary>
    private static readonly SearchValues<char> AfterMonth = SearchValues.Create("月-/.");

    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}]{2,8}?(?:日报|晚报|晨报|早报|都市报|时报|商报|农民报|工人报|青年报|导报|经济报|科技报|周报|学习时报|参考报|政协报|法治报|建设报|教育报|文化报|环境报|能源报|新报|电视报|每日电讯)|^[\p{IsCJKUnifiedIdeographs}]{3,8}(?<![简通捷海情预汇喜])报(?=[\s\u3000]*(?:\d|$)|[\s\u3000]+[\p{IsCJKUnifiedIdeographs}·]{2,8}[\s\u3000]+(?:19|20)\d{2}))", RegexOptions.CultureInvariant)]
    private static partial Regex Newspaper { get; }

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}]{2,6}(?:日报|晚报|晨报|早报|都市报|时报|商报|工人报|青年报|导报|科技报|周报|新报|新闻网|在线|客户端|融媒体中心|人民政府网|人民政府门户网站)|新华网|人民网|光明网|中新网|央视网|央广网|经济网|学习强国|新华社|中新社)$", RegexOptions.CultureInvariant)]
    internal static partial Regex Publisher { get; }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}]{1,8}报(?=[\s\u3000\d·|｜])", RegexOptions.CultureInvariant)]
    private static partial Regex Nameplate { get; }

    /// <summary>A paper's name on a nameplate has no more characters.</summary>
    private const int MaxNameplate = 9;

    /// <summary>Marks of text, which no nameplate and no page head holds.</summary>
    private static readonly SearchValues<char> TextMarks = SearchValues.Create("，。；：、“”");

    /// <summary>More characters than this beside name and day say something of their own.</summary>
    private const int MaxBesideName = 14;

    /// <summary>Whether a paper's name opens the line and the day follows with a section or a page at most: 苏州日报 圆桌 2023年12月8日 A07.</summary>
    public static bool IsNameplate(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 60 || line[^1] == '。' || line[..Math.Min(line.Length, MaxNameplate)].IndexOf('报') < 1 || line.ContainsAny(TextMarks) || FindDate(line) is null || Nameplate.Match(line.ToString()) is not { Success: true } name)
            return false;
        var beside = 0;
        foreach (var c in Day.Replace(line[name.Length..].ToString(), ""))
            beside += char.IsWhiteSpace(c) ? 0 : 1;
        return beside <= MaxBesideName;
    }

    /// <summary>Whether the line at a page's top is a name, a section and the day: 文化周末　人物　2024-07-19.</summary>
    public static bool IsPageHead(ReadOnlySpan<char> line)
    {
        if (line.Length > 40 || line[^1] == '。' || line.ContainsAny(TextMarks) || line.Contains(':') || FindDate(line) is null || Day.Match(line.ToString()) is not { Success: true } day)
            return false;
        // 2025年1月1日起我国调整部分商品关税 is a title.
        if (day.Index + day.Length < line.Length && !char.IsWhiteSpace(line[day.Index + day.Length]) || day.Index > 0 && CharacterClass.IsHan(line[day.Index - 1]))
            return false;
        var beside = 0;
        foreach (var c in Day.Replace(line.ToString(), ""))
            beside += char.IsWhiteSpace(c) || char.IsAsciiDigit(c) ? 0 : 1;
        return beside is > 0 and <= MaxBesideName;
    }

    /// <summary>Whether the line at a page's top is a paper's name, a section at most and the page: 江城日报 要闻 03.</summary>
    public static bool IsNumberedHead(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxNumberedHead || !line.ContainsAnyInRange('0', '9') || !line.Contains('报') || line.IndexOfAny(" \u3000") < 0)
            return false;
        int names = 0, pages = 0, others = 0;
        foreach (var range in line.SplitAny(' ', '\u3000'))
        {
            var word = line[range];
            if (word.IsEmpty)
                continue;
            if (word.Length is > 2 and <= MaxNameplate && word[^1] == '报' && CharacterClass.IsHan(word[0]))
                names++;
            else if (IsPage(word))
                pages++;
            else if (word.Length <= MaxSectionName && !word.ContainsAny(TextMarks) && CharacterClass.IsHan(word[0]) && CharacterClass.IsHan(word[^1]))
                others++;
            else
                return false;
        }

        return names == 1 && pages == 1 && others <= 1;
    }

    /// <summary>03, A05, 第02版.</summary>
    private static bool IsPage(ReadOnlySpan<char> word)
    {
        word = word.TrimStart('第').TrimEnd('版');
        if (word.Length > 1 && char.IsAsciiLetterUpper(word[0]))
            word = word[1..];
        return word.Length is 1 or 2 && !word.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>A page head of name, section and page is no longer.</summary>
    private const int MaxNumberedHead = 24;

    /// <summary>The name of a section in it is no longer.</summary>
    private const int MaxSectionName = 6;

    /// <summary>Whether the line is a publisher's name and nothing else.</summary>
    public static bool IsPublisher(ReadOnlySpan<char> line) => line.Length is > 0 and <= 14 && PublisherEndings.Contains(line[^1], StringComparison.Ordinal) && Publisher.IsMatch(line);

    /// <summary>The last characters of publishers' names: 报 of 日报, 端 of 客户端.</summary>
    private const string PublisherEndings = "报网线端心站国社";

    /// <summary>The day printed in the line, or null.</summary>
    public static DateOnly? FindDate(ReadOnlySpan<char> line)
    {
        var isWide = line.ContainsAnyInRange('０', '９');
        if (!MayHoldDay(line) || !isWide && !Day.IsMatch(line))
            return null;
        var text = line.ToString();
        if (isWide)
            text = string.Concat(text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        for (var match = Day.Match(text); match.Success; match = match.NextMatch())
        {
            if (Number(match.Groups["y"].Value) is { } year && Number(match.Groups["m"].Value) is { } month && Number(match.Groups["d"].Value) is { } day
                && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
                return new DateOnly(year, month, day);
        }

        return null;
    }

    /// <summary>Whether what stands behind a year and behind a month stands in the line.</summary>
    public static bool MayHoldDay(ReadOnlySpan<char> line) => line.ContainsAny(AfterYear) && line.ContainsAny(AfterMonth);

    /// <summary>Whether the line is a day and little else (a weekday, a page, a newspaper).</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line) => line.Length <= 60 && FindDate(line) is not null;

    /// <summary>The newspaper named in the line, or null.</summary>
    public static string? FindNewspaper(string line) => Newspaper.Match(line) is { Success: true } match ? match.Groups["name"].Value : null;

    private static int? Number(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        const string digits = "零一二三四五六七八九";
        if (text.Length == 4)
        {
            var year = 0;
            foreach (var c in text)
            {
                var digit = c is '〇' or '○' or '0' ? 0 : digits.IndexOf(c);
                if (digit < 0)
                    return null;
                year = year * 10 + digit;
            }

            return year;
        }

        var ten = text.IndexOf('十');
        if (ten < 0)
            return text.Length == 1 && digits.IndexOf(text[0]) is > 0 and var single ? single : null;
        var tens = ten == 0 ? 1 : digits.IndexOf(text[0]);
        var units = ten == text.Length - 1 ? 0 : digits.IndexOf(text[^1]);
        return tens < 0 || units < 0 ? null : tens * 10 + units;
    }
}
