using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Reads the lines that name who wrote or told an article, in the forms Chinese papers print:
/// names alone (赵岩 刘松), labelled (本报记者 张三 通讯员 李四, 作者：张三, 文/张三, 记者|张三, 株洲日报·掌上株洲记者·邓伟勇),
/// after a post or an institution (上海市市长 龚 正, 湖南大学教授 李四), with the institution in brackets (张三（湖南大学）),
/// and speakers (讲述人：某局局长 王五).
/// </summary>
internal static partial class BylineReader
{
    /// <summary>More names than these sign nothing; they are a list of members or of winners.</summary>
    private const int MaxNames = 12;

    /// <summary>A line of nothing but names is no longer.</summary>
    private const int MaxNamesLength = 56;

    /// <summary>A longer line is text.</summary>
    internal const int MaxLength = 80;

    internal static readonly char[] Ornaments = ['□', '■', '◎', '●', '○', '◇', '◆', '▲', '△', '★', '☆', '※', '▍', '丨', '|', '｜', '—', '-', '·', '•', '*', '/', '／', '\u3000', ' ', '\t', '_', '＿', '▢', '☐', '❏', '◤', '◢', '►', '▶', '▌', '\uE004'];

    [GeneratedRegex(@"^(?:本报|本刊|本网|新华社|[\p{IsCJKUnifiedIdeographs}]{2,4}日报)?(?:特约|首席)?(?:评论员(?:文章)?|编辑部|编辑部文章|观察员)$|^(?!记者)[^，。：“”\s（）()]{2,20}(?:课题组|调研组|编辑部|写作组|采访组|报道组|理论学习中心组|政策研究室|评论部|宣传部|办公室|研究室)$", RegexOptions.CultureInvariant)]
    private static partial Regex Commentator { get; }

    [GeneratedRegex(@"(?<who>[^/／]{2,24})[/／]\s*(?<label>文图|图文|文并图|文|图|摄影|摄|绘)(?:[\s\u3000、]+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixLabel { get; }

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}·\s]{2,12})[（(](?<note>[^（）()]{2,40}(?:[（(][^（）()]{2,16}[）)])?)[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithNote { get; }

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}·]{0,10}记者|通讯员|文字?|撰文|采写|作者)\s*[|｜丨/／：:]\s*(?:(?:本报|本刊|本网)?(?:全媒体|融媒体|见习|实习)?(?:记者|通讯员)[\s　]*)?[\p{IsCJKUnifiedIdeographs}·]{1,4}(?:[\s、]+[\p{IsCJKUnifiedIdeographs}·]{1,4})*\s+(?:摄影|图片|摄|图|视频|制图|责任编辑|责编|编辑|审核|校对)\s*[|｜丨/／：:]", RegexOptions.CultureInvariant)]
    private static partial Regex WriterFirst { get; }

    [GeneratedRegex(@"^(?:(?:总?策划|总?统筹|总?监制|出品|执行)\s*[|｜丨/／：:]\s*[\p{IsCJKUnifiedIdeographs}·]{1,4}(?:[\s、]+[\p{IsCJKUnifiedIdeographs}·]{1,4}(?![|｜丨/／：:]))*\s+)+(?:采写|采访|撰文|撰稿|执笔|文字?|本报记者|记者)[\s|｜丨/／：:]", RegexOptions.CultureInvariant)]
    private static partial Regex WriterBehindPlanners { get; }

    [GeneratedRegex(@"[\s\u3000]+(?:E-?mail\s*[:：]?\s*)?[\w.\-]+@[\w.\-]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressBehind { get; }

    [GeneratedRegex(@"^(?:本期|特约|栏目)?(?:主持人?|采访人|采访者|对话人|提问人)[\s：:]+(?=\S{0,12}记者)", RegexOptions.CultureInvariant)]
    private static partial Regex HostLead { get; }

    /// <summary>Whether the line is not too long, and ends as no text does.</summary>
    public static bool MayRead(ReadOnlySpan<char> line) => line.Length is >= 2 and <= MaxLength && (!CharacterClass.EndsSentence(line) || line[^1] is '…' or ')' or '）');

    /// <summary>What the line says, or null when it is no byline.</summary>
    /// <param name="line">The line as printed; blanks inside names are still there.</param>
    /// <param name="places">Tells the places a line may name instead of persons.</param>
    public static Byline? Read(string line, Places places)
    {
        if (!MayRead(line))
            return null;
        // An ornament before names or brackets around them say that they sign.
        var isOrnamented = line[0] is '□' or '■' or '◎' or '◆' or '◇' or '☆' or '★' or '○' or '（' or '(';
        line = Unwrap(line.Trim(Ornaments));
        line = WorkOfWriters.WithoutRole(line);
        // 石 磊　shilei@example.edu.cn: the name, and where to write to.
        if (line.Contains('@', StringComparison.Ordinal) && AddressBehind.Match(line) is { Success: true, Index: > 1 } address)
            line = line[..address.Index];
        if (line.EndsWith(WorkOfWriters.PhotoReport, StringComparison.Ordinal) && PersonNames.AsList(WorkOfWriters.Without(line)) is { } photographers)
            return new Byline([.. photographers.Select(name => new Author(name))], IsReporters: true);
        line = NumberedAffiliations.WithoutNumbers(WorkOfWriters.Without(line));
        if (line.Length < 2)
            return null;
        if (line[0] is '主' or '本' or '采' or '对' or '特' or '栏' or '提' && HostLead.Match(line) is { Success: true } host)
            line = line[host.Length..];
        if (IsCommentator(line))
            return Byline.None;
        return SpeakerLine.Read(line) ?? ReadSuffixed(line) ?? LabelledByline.Read(line) ?? ReadNames(line, places) ?? ReadWithNote(line) ?? PostAndNames.Read(line) ?? ReadAfterPlace(line, places)
            ?? (isOrnamented && PersonNames.AsSignature(line) is { } signature && !places.AreAll(signature) ? new Byline([.. signature.Select(name => new Author(name))]) : null);
    }

    /// <summary>重庆 谭鹤鸣, 甘肃陇南 王小明: a reader signs with place and name.</summary>
    public static Byline? ReadAfterPlace(string line, Places places)
    {
        if (line.Length > 24 || line.AsSpan().IndexOfAny(' ', '\u3000') is not (> 1 and var blank) || !PersonNames.MayEndWithName(line) || !places.IsPath(line.AsSpan(0, blank)))
            return null;
        return PersonNames.AsList(line[blank..].Trim()) is [var name] && !places.IsPlace(name) ? new Byline([new Author(name)]) : null;
    }

    /// <summary>Whether the line names a writer before the photographer, one who is both, or one behind who planned it: 记者|张三 摄影|李四, 本报记者 罗杰 摄影报道, 策划：张三 采写：李四. It is no caption and no line of staff.</summary>
    public static bool OpensWithWriter(string line, Places places) =>
        line.Length <= MaxLength && (WriterFirst.IsMatch(line) || line[0] is '策' or '总' or '统' or '监' or '出' or '执' && WriterBehindPlanners.IsMatch(line) || (line.EndsWith(WorkOfWriters.PhotoReport, StringComparison.Ordinal) || line[^1] == '摄' && line.Length > 3 && line[^2] is '/' or '／' && line[^3] == '文') && Read(line, places) is { NamesSomebody: true });

    /// <summary>Whether a house is named instead of a person: 本报评论员, 某某课题组. All end with one of a few characters.</summary>
    internal static bool IsCommentator(string line) => line[^1] is '员' or '章' or '部' or '组' or '室' && Commentator.IsMatch(line);

    /// <summary>本报记者 罗海兰/文 冉丽/摄: the label stands behind the names.</summary>
    private static Byline? ReadSuffixed(string line)
    {
        if (line.AsSpan().IndexOfAny('/', '／') < 0)
            return null;
        var parts = SuffixLabel.Matches(line);
        if (parts.Count == 0 || parts[0].Index != 0 || parts.Sum(part => part.Length) < line.Length)
            return null;
        var byline = Byline.None;
        foreach (Match part in parts.Where(part => part.Groups["label"].Value.Contains('文', StringComparison.Ordinal)))
        {
            var who = part.Groups["who"].Value.Trim();
            if (PersonNames.AsList(who) is { } names)
                byline = byline.With(new Byline([.. names.Select(name => new Author(name))]));
            else if (LabelledByline.Read(who) is { } labelled)
                byline = byline.With(labelled);
        }

        return byline.NamesSomebody ? byline : null;
    }

    private static Byline? ReadNames(string line, Places places) =>
        line.Length <= MaxNamesLength && line[^1] is not ('，' or ',' or '、') && PersonNames.AsList(line) is { Count: <= MaxNames } names && !places.AreAll(names) ? new Byline([.. names.Select(name => new Author(name))]) : null;

    /// <summary>组诗 of 黄河谣（组诗）, 外一首, 节选: what sort of work a title names.</summary>
    private static bool IsOfWork(string note) => note.Length <= 4 && note[^1] is '诗' or '首' or '章' or '篇' or '则' or '题' or '选';

    internal static Byline? ReadWithNote(string line)
    {
        if (line[^1] is not ('）' or ')') || NameWithNote.Match(line) is not { Success: true } match || PersonNames.AsList(match.Groups["name"].Value.Trim()) is not { } names || IsOfWork(match.Groups["note"].Value))
            return null;
        return Of(names, Posts.Institution(ClosingNotes.WithoutLead(match.Groups["note"].Value)));
    }

    internal static Byline Of(IReadOnlyList<string> names, string? institution) => new([.. names.Select(name => new Author(name, institution))]);

    internal static readonly SearchValues<char> TextMarks = SearchValues.Create("，。！？“”《》：:；");

    private static string Unwrap(string line) =>
        line.Length > 2 && line[0] is '（' or '(' or '[' && line[^1] is '）' or ')' or ']' && line.AsSpan(1, line.Length - 2).IndexOfAny("（）()") < 0 ? line[1..^1].Trim() : line;
}
