using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Reads lines that name whose words stand below: 讲述人：某局局长 王五, 省政协委员、某大学教授张建国.</summary>
internal static partial class SpeakerLine
{
    /// <summary>The first characters of the labels below: most lines begin with none of them.</summary>
    private const string SpeakerBeginnings = "讲口受访对本特嘉被述主发答解";

    internal static bool MayBegin(ReadOnlySpan<char> line) => SpeakerBeginnings.Contains(line[0], StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:讲述人|讲述者|讲述|口述人|口述者|口述|受访人|受访者|受访专家|受访嘉宾|访谈嘉宾|对话嘉宾|本期嘉宾|特邀嘉宾|嘉宾|被采访人|被访者|访谈对象|对话人物|述评人|主讲嘉宾|发言人|发布人|答问人|答复人|解答人|解读人|解读专家)\s*[:：|｜/]?\s*(?<rest>.+)$", RegexOptions.CultureInvariant)]
    internal static partial Regex Label { get; }

    [GeneratedRegex(@"^(?:[^、，\s]{0,6}(?:人大代表|政协委员|党代表|党代会代表))[、，]?", RegexOptions.CultureInvariant)]
    internal static partial Regex Delegate { get; }

    /// <summary>Whether the line has 代表 or 委员 where a delegate's begins.</summary>
    internal static bool MayBeDelegate(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, MaxDelegate)].ContainsAny('表', '员');

    /// <summary>Where it begins, a line names delegates of no more characters than 党代会代表 and six before.</summary>
    private const int MaxDelegate = 11;

    [GeneratedRegex(@"^(?<told>.{2,40}?)[\s\u3000]+(?<by>(?:采访整理|口述整理|文字整理|记录整理|整理|记录|采写|撰文|执笔|文字|采访|文)\s*[/／:：|｜].+|\S{0,12}记者\s.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenDown { get; }

    /// <summary>Whether the line begins with the label of a speaker: 讲述人：.</summary>
    public static bool Opens(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= BylineReader.MaxLength && MayBegin(line)
        && Label.Match(line.ToString()) is { Success: true } match && line[..match.Groups["rest"].Index].IndexOfAny("：:") > 0;

    /// <summary>全国政协委员、江西省政协副主席 雷元江：, 全国人大代表、某市市长张三：: a delegate over the title of what that person says.</summary>
    public static Byline? ReadLead(string line)
    {
        if (line.Length is < 8 or > 45 || line[^1] is not ('：' or ':') || Delegate.Match(line) is not { Success: true })
            return null;
        line = line[..^1].TrimEnd();
        if (PostAndNames.Read(line) is { Speaker: not null } read)
            return read;
        return PostAndNames.SplitGlued(line) is { } glued ? new Byline([], new Author(glued.Name, Posts.Institution(Delegate.Replace(glued.Post, "")))) : null;
    }

    /// <summary>讲述人：某局局长 王五, 省政协委员、某大学教授张建国: whose words stand below, or null.</summary>
    public static Byline? Read(string line)
    {
        // 省政协委员、某大学教授张建国: a delegate is named for the words under the name.
        if (MayBeDelegate(line) && Delegate.Match(line) is { Success: true, Length: > 0 } && line.AsSpan().IndexOfAny(" \u3000，。：“") < 0 && PostAndNames.SplitGlued(line) is { } delegated)
            return new Byline([], new Author(delegated.Name, Posts.Institution(Delegate.Replace(delegated.Post, ""))));
        if (!MayBegin(line) || Label.Match(line) is not { Success: true } match)
            return null;
        var rest = match.Groups["rest"].Value.Trim();
        // 口述：王德顺 整理：李明: one tells, the other writes it down.
        if (WrittenDown.Match(rest) is { Success: true } written && LabelledByline.Read(written.Groups["by"].Value) is { Authors: { Count: > 0 } authors })
            return Read(line[..match.Groups["rest"].Index] + written.Groups["told"].Value) is { } told ? told with { Authors = authors } : null;
        if (PersonNames.AsList(rest) is [var single, ..])
            return new Byline([], new Author(single));
        var cut = rest.AsSpan().LastIndexOfAny(" \t\u3000");
        if (cut > 0 && rest[(cut + 1)..] is var last)
        {
            if (last.Length == 1 && cut >= 2 && rest[..cut].TrimEnd() is var before && before.AsSpan().LastIndexOfAny(" \t\u3000") is > 0 and var earlier && before.Length - earlier == 2)
                (cut, last) = (earlier, before[(earlier + 1)..] + last);
            if (PersonNames.MayBeName(last))
                return new Byline([], new Author(last, Posts.Institution(Delegate.Replace(rest[..cut].TrimEnd(), ""))));
        }

        // Name first: 讲述人：张三，某局局长 or 张三（某局局长）.
        var (names, end) = PersonNames.ReadList(rest, isLabelled: false);
        // 张三（某院院长）　李四（某公司总裁）: the post of the first ends where its bracket closes.
        if (names.Count == 1 && rest[end..] is ['（' or '(', ..] bracketed && bracketed.AsSpan().IndexOfAny('）', ')') is > 1 and var close && close < bracketed.Length - 1)
            return new Byline([], new Author(names[0], Posts.Institution(bracketed[1..close])));
        if (names.Count == 1)
            return new Byline([], new Author(names[0], Posts.Institution(rest[end..].Trim('，', ',', '（', '）', '(', ')', ' ', '\u3000'))));
        return PostAndNames.SplitGlued(rest) is { } glued ? new Byline([], new Author(glued.Name, Posts.Institution(Delegate.Replace(glued.Post, "")))) : null;
    }
}
