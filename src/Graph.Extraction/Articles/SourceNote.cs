using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>What a line of a web page says of where and when its article appeared: 来源：中国新闻网 2024年01月04日 10:00.</summary>
/// <param name="Source">The newspaper or publisher, or null.</param>
/// <param name="Date">The day, or null.</param>
/// <param name="Byline">The author named with them.</param>
internal sealed partial record SourceNote(string? Source, DateOnly? Date, Byline Byline)
{
    [GeneratedRegex(@"(?<label>(?<!收稿|修回|数据|资料|图片|材料)(?:来源|稿源|信息来源|文章来源|发布机构|发布单位|发文机关|成文日期|发布时间|发布日期|发表时间|发稿时间|更新时间|日期|时间|作者|记者|编辑|责任编辑|责编|浏览量|浏览次数|浏览|阅读量|阅读|点击量|点击数|点击|字号|字体|评论|分享))\s*[:：]\s*(?<value>(?:(?!来源|稿源|信息来源|发布|更新时间|发稿时间|时间|日期|作者|编辑|责任编辑|责编|浏览|阅读|点击|字号|字体|评论|分享).)*)", RegexOptions.CultureInvariant)]
    internal static partial Regex Pairs { get; }

    [GeneratedRegex(@"\d{1,2}\s*[:：时]\s*\d{2}(?:\s*[:：分]\s*\d{2})?秒?|星期[一二三四五六日天]|第?\s*[A-Z]?\d{1,2}\s*版|[\s\u3000|｜/／\-—【】\[\]（）()]+", RegexOptions.CultureInvariant)]
    private static partial Regex Clutter { get; }

    [GeneratedRegex(@"(?:19|20)\d{2}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}\s*日?", RegexOptions.CultureInvariant)]
    private static partial Regex Day { get; }

    /// <summary>A longer value names nobody.</summary>
    private const int MaxWriter = 12;

    /// <summary>What stands behind 记者： and names nobody is no longer; else it asks.</summary>
    private const int MaxReporter = 4;

    /// <summary>What stands behind every label and inside every day.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(":：月-/.");

    /// <summary>漫画：“走访”　作者：某某: what stands before a label when it is a work that has the author.</summary>
    private static readonly SearchValues<char> WorkMarks = SearchValues.Create("“《：");

    /// <summary>The last characters of all labels.</summary>
    private static readonly SearchValues<char> LabelEndings = SearchValues.Create("源构位关期间者辑编量数览读击号体论享");

    /// <summary>来源： alone, its value standing in the line below.</summary>
    public static bool IsBareSourceLabel(ReadOnlySpan<char> line) => line.TrimEnd("：: ") is "来源" or "稿源" or "信息来源" or "文章来源" && line[^1] is '：' or ':';

    /// <summary>What the line says, or null when anything but labels, days and times stands in it.</summary>
    public static SourceNote? Read(ReadOnlySpan<char> line)
    {
        if (UnlabelledSource.IsOriginal(line))
            return UnlabelledSource.ReadOriginal(line.ToString());
        // Text that ends as a sentence does and holds no label says more than a day.
        if (line.Length > 100 || (line[^1] == '。' ? !MayHoldLabel(line) : !line.ContainsAny(Signs)))
            return null;
        line = line.Trim();
        if (line.Length > 0 && line[0] is '（' or '(')
            line = line.Trim("（）() \u3000");
        var date = Masthead.FindDate(line);
        if (date is not null && UnlabelledSource.MayNamePaper(line) && UnlabelledSource.ReadPaper(line.ToString(), date) is { } printed)
            return printed;
        var mayHoldLabel = MayHoldLabel(line);
        if (date is null && !mayHoldLabel)
            return null;
        var unwrapped = line.ToString();
        var pairs = mayHoldLabel && Pairs.Matches(unwrapped) is { Count: > 0 } found ? found : null;
        if (pairs is null && date is null)
            return null;
        var rest = pairs is null ? unwrapped : unwrapped[..pairs[0].Index];
        var bare = Clutter.Replace(Day.Replace(rest, ""), "");
        if (pairs is null && UnlabelledSource.ReadPosted(unwrapped, date) is { } posted)
            return posted;
        if (pairs is null)
            return bare.Length == 0 || bare.Length <= 12 && Institutions.EndsAsOne(bare) ? new SourceNote(bare.Length == 0 ? null : WithoutSection(bare), date, Byline.None) : null;
        // 中新网 2024年… 来源：…: a name before the first label is the site's.
        if (bare.Length > 12 || bare.AsSpan().ContainsAny(WorkMarks))
            return null;
        string? source = null;
        var byline = Byline.None;
        foreach (Match pair in pairs)
        {
            var value = pair.Groups["value"].Value.Trim();
            var label = pair.Groups["label"].Value;
            if (label.EndsWith("来源", StringComparison.Ordinal) || label is "稿源" or "发布机构" or "发布单位")
            {
                var name = Clutter.Replace(Day.Replace(value, ""), "").Trim('《', '》', '>', '丨');
                if (name.Length > 20)
                    return null;
                source ??= name.Length == 0 ? null : name;
            }
            else if (label is "作者" or "记者")
            {
                var read = LabelledByline.Read(label + "：" + value);
                // 新华社记者： over what that reporter asks.
                if (label == "记者" && value.Length == 0 && date is null)
                    return null;
                // 记者：您最期待什么？ is a question, not the writer of the page; 记者：扩大内需是今年经 is its first line.
                if (read is null && (value.Length > (label == "记者" ? MaxReporter : MaxWriter) || CharacterClass.EndsSentence(value)))
                    return null;
                byline = byline.With(read ?? Byline.None);
            }
            else if (value.Length > 30)
            {
                return null;
            }
        }

        return new SourceNote(source, date, byline);
    }

    /// <summary>新华日报：思想周刊·智库 is the newspaper and one of its sections.</summary>
    private static string WithoutSection(string name) =>
        Masthead.FindNewspaper(name) is { } newspaper && name.StartsWith(newspaper, StringComparison.Ordinal) ? newspaper : name;

    /// <summary>Whether a colon stands behind the last character of one of the labels.</summary>
    internal static bool MayHoldLabel(ReadOnlySpan<char> line)
    {
        for (var colon = line.IndexOfAny(':', '：'); colon >= 0; colon = line.IndexOfAny(':', '：'))
        {
            if (line[..colon].TrimEnd() is [.., var last] && LabelEndings.Contains(last))
                return true;
            line = line[(colon + 1)..];
        }

        return false;
    }
}
