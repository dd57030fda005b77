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

    private const int MaxNamesLength = 56;

    /// <summary>A longer line is text.</summary>
    private const int MaxLength = 80;

    private static readonly char[] Ornaments = ['□', '■', '◎', '●', '○', '◇', '◆', '▲', '△', '★', '☆', '※', '▍', '丨', '|', '｜', '—', '-', '·', '•', '*', '/', '／', '\u3000', ' ', '\t', '_', '＿', '▢', '☐', '❏', '◤', '◢', '►', '▶', '▌', '\uE004'];

    [GeneratedRegex(@"(?<author>(?:全媒体|全媒|融媒体|融媒|见习|首席|特约|特派|实习|本报|本刊|本网|青年|高级|资深|驻站|调查)*(?:记者|通讯员|实习生|评论员|特约撰稿人?|撰稿人?|报道员|特派员|主笔)|(?<![\p{IsCJKUnifiedIdeographs}])(?:文\s*[/／]?\s*图|图\s*[/／]?\s*文)(?=[\s：:|｜丨])|(?<![\p{IsCJKUnifiedIdeographs}])(?:采访整理|文字整理|采访|采写|整理|撰文|执笔人?|作者|文字|文|供稿|主讲人?|编译|口述整理)(?=[\s/／：:|｜丨·]))|(?<other>摄影报道|摄影|摄像|摄|供图|图片|制图|漫画|插图|绘图|责任编辑|责编|美术编辑|美编|编辑|校对|视频|出品|监制|审核|统筹|策划|编审|(?<![\p{IsCJKUnifiedIdeographs}])图(?=[\s/／：:|｜丨]))", RegexOptions.CultureInvariant)]
    internal static partial Regex Labels { get; }

    /// <summary>One of these stands in every one of them: the last characters of most, a rarer one where there is any.</summary>
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create("者员生稿笔文图访写理译讲摄漫编校视品监审筹策");

    /// <summary>Whether a label stands in the line: most lines have none, which costs little to be told so.</summary>
    internal static bool HoldsLabel(string line) => line.AsSpan().ContainsAny(LabelSigns) && Labels.IsMatch(line);

    [GeneratedRegex(@"^(?:本报|本刊|本网|新华社|[\p{IsCJKUnifiedIdeographs}]{2,4}日报)?(?:特约|首席)?(?:评论员(?:文章)?|编辑部|编辑部文章|观察员)$|^[^，。：“”\s]{2,20}(?:课题组|调研组|编辑部|写作组|采访组|报道组|理论学习中心组|政策研究室|评论部|宣传部|办公室|研究室)$", RegexOptions.CultureInvariant)]
    private static partial Regex Commentator { get; }

    /// <summary>The first characters of the labels below: most lines begin with none of them.</summary>
    private const string SpeakerBeginnings = "讲口受访对本特嘉被述主发";

    internal static bool MayBeSpeaker(ReadOnlySpan<char> line) => SpeakerBeginnings.Contains(line[0], StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:讲述人|讲述者|讲述|口述人|口述者|口述|受访人|受访者|受访专家|受访嘉宾|访谈嘉宾|对话嘉宾|本期嘉宾|特邀嘉宾|嘉宾|被采访人|被访者|访谈对象|对话人物|述评人|主讲嘉宾|发言人)\s*[:：|｜/]?\s*(?<rest>.+)$", RegexOptions.CultureInvariant)]
    internal static partial Regex SpeakerLabel { get; }

    [GeneratedRegex(@"(?<who>[^/／]{2,24})[/／]\s*(?<label>文图|图文|文并图|文|图|摄影|摄|绘)(?:[\s\u3000、]+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SuffixLabel { get; }

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}·\s]{2,12})[（(](?<note>[^）)]{2,40})[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex NameWithNote { get; }

    [GeneratedRegex(@"^(?:作者|文字|文图|图文|文|撰文|撰稿|执笔|来稿|采访人|采访者|采访|主持人|对话人|记录整理|采访整理|口述整理|文字整理|整理|记录)\s*[/／：:|｜]\s*(?<rest>.+)$", RegexOptions.CultureInvariant)]
    internal static partial Regex AuthorLabel { get; }

    internal static bool MayHaveAuthorLabel(ReadOnlySpan<char> line) => line.IndexOfAny(LabelMarks) > 0;

    /// <summary>What stands behind the label of an author.</summary>
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create("/／：:|｜");

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}·]{0,10}记者|通讯员|文字?|撰文|采写|作者)\s*[|｜丨/／：:]\s*(?:(?:本报|本刊|本网)?(?:全媒体|融媒体|见习|实习)?(?:记者|通讯员)[\s　]*)?[\p{IsCJKUnifiedIdeographs}·]{1,4}(?:[\s、]+[\p{IsCJKUnifiedIdeographs}·]{1,4})*\s+(?:摄影|图片|摄|图|视频|制图|责任编辑|责编|编辑|审核|校对)\s*[|｜丨/／：:]", RegexOptions.CultureInvariant)]
    private static partial Regex WriterFirst { get; }

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[（(]\s*(?:发自)?[\p{IsCJKUnifiedIdeographs}]{2,3}\s*[）)](?=[\s、]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CityBehindName { get; }

    [GeneratedRegex(@"^(?:[^、，\s]{0,6}(?:人大代表|政协委员|党代表|党代会代表))[、，]?", RegexOptions.CultureInvariant)]
    internal static partial Regex Delegate { get; }

    /// <summary>Whether the line has 代表 or 委员 where a delegate's begins.</summary>
    internal static bool MayBeDelegate(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, MaxDelegate)].ContainsAny('表', '员');

    /// <summary>Where it begins, a line names delegates of no more characters than 党代会代表 and six before.</summary>
    private const int MaxDelegate = 11;

    /// <summary>What stands under the title of a picture with a text: its reporters wrote the text as well.</summary>
    private const string PhotoReport = "摄影报道";

    [GeneratedRegex(@"\s+(?:发自[\p{IsCJKUnifiedIdeographs}]{2,6}|[\p{IsCJKUnifiedIdeographs}]{2,6}报道|等|文\s*[/／]\s*图|图\s*[/／]\s*文)$", RegexOptions.CultureInvariant)]
    private static partial Regex ReportEnd { get; }

    [GeneratedRegex(@"^(?<told>.{2,40}?)[\s\u3000]+(?<by>(?:采访整理|口述整理|文字整理|记录整理|整理|记录|采写|撰文|执笔|文字|采访|文)\s*[/／:：|｜].+|\S{0,12}记者\s.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenDown { get; }

    /// <summary>记者 刘兵 李子路 报道, 本报记者 徐铁英 整理, 罗杰 摄影报道: the last word is what they did.</summary>
    private static string WithoutReport(string line) =>
        line.EndsWith("采访整理", StringComparison.Ordinal) && line.Length > 6 && CharacterClass.IsBlank(line[^5]) ? line[..^4].TrimEnd() :
        line.EndsWith(PhotoReport, StringComparison.Ordinal) && line.Length > PhotoReport.Length + 1 ? line[..^PhotoReport.Length].TrimEnd() :
        line.Length > 5 && (line[^1] is '道' or '等' or '图' or '文' || line.Contains("发自", StringComparison.Ordinal)) && ReportEnd.Match(line) is { Success: true } end ? line[..end.Index] :
        line.Length > 4 && CharacterClass.IsBlank(line[^3]) && line.AsSpan(line.Length - 2) is "报道" or "整理" or "采写" or "综合" or "摘编" or "编译" ? line[..^2].TrimEnd() : line;

    /// <summary>赖小燕 文/图, 罗杰 摄影报道: names and what they did; null where nothing is said of that.</summary>
    public static Byline? ReadNamesOf(string line) =>
        WithoutReport(line) is var names && names.Length < line.Length && PersonNames.AsList(names) is { } list ? new Byline([.. list.Select(name => new Author(name))], IsReporters: true) : null;

    /// <summary>读者　黔南　罗明: place and name of who wrote a letter.</summary>
    public static string WithoutRole(string line) =>
        line.Length > 4 && CharacterClass.IsBlank(line[2]) && line.AsSpan(0, 2) is "读者" or "市民" or "网友" or "村民" or "居民" ? line[3..].Trim() : line;

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
        line = WithoutRole(line);
        // 石 磊　shilei@example.edu.cn: the name, and where to write to.
        if (line.Contains('@', StringComparison.Ordinal) && AddressBehind.Match(line) is { Success: true, Index: > 1 } address)
            line = line[..address.Index];
        if (line.EndsWith(PhotoReport, StringComparison.Ordinal) && PersonNames.AsList(WithoutReport(line)) is { } photographers)
            return new Byline([.. photographers.Select(name => new Author(name))], IsReporters: true);
        line = NumberedAffiliations.WithoutNumbers(WithoutReport(line));
        if (line.Length < 2)
            return null;
        if (line[0] is '主' or '本' or '采' or '对' or '特' or '栏' or '提' && HostLead.Match(line) is { Success: true } host)
            line = line[host.Length..];
        if (IsCommentator(line))
            return Byline.None;
        return ReadSpeaker(line) ?? ReadSuffixed(line) ?? ReadLabelled(line) ?? ReadNames(line, places) ?? ReadWithNote(line) ?? ReadAfterPost(line) ?? ReadAfterPlace(line, places)
            ?? (isOrnamented && PersonNames.AsSignature(line) is { } signature && !places.AreAll(signature) ? new Byline([.. signature.Select(name => new Author(name))]) : null);
    }

    /// <summary>重庆 谭鹤鸣, 甘肃陇南 王小明: a reader signs with place and name.</summary>
    public static Byline? ReadAfterPlace(string line, Places places)
    {
        if (line.Length > 24 || line.AsSpan().IndexOfAny(' ', '\u3000') is not (> 1 and var blank) || !PersonNames.MayEndWithName(line) || !places.IsPath(line.AsSpan(0, blank)))
            return null;
        return PersonNames.AsList(line[blank..].Trim()) is [var name] && !places.IsPlace(name) ? new Byline([new Author(name)]) : null;
    }

    /// <summary>Whether the line names a writer before the photographer, or one who is both: 记者|张三 摄影|李四, 本报记者 罗杰 摄影报道. It is no caption.</summary>
    public static bool OpensWithWriter(string line, Places places) =>
        line.Length <= MaxLength && (WriterFirst.IsMatch(line) || (line.EndsWith(PhotoReport, StringComparison.Ordinal) || line[^1] == '摄' && line.Length > 3 && line[^2] is '/' or '／' && line[^3] == '文') && Read(line, places) is { NamesSomebody: true });

    /// <summary>Whether the line begins with the label of a speaker: 讲述人：.</summary>
    public static bool OpensSpeaker(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= MaxLength && MayBeSpeaker(line)
        && SpeakerLabel.Match(line.ToString()) is { Success: true } match && line[..match.Groups["rest"].Index].IndexOfAny("：:") > 0;

    /// <summary>全国政协委员、江西省政协副主席 雷元江：, 全国人大代表、某市市长张三：: a delegate over the title of what that person says.</summary>
    public static Byline? ReadSpeakerLead(string line)
    {
        if (line.Length is < 8 or > 45 || line[^1] is not ('：' or ':') || Delegate.Match(line) is not { Success: true })
            return null;
        line = line[..^1].TrimEnd();
        if (ReadAfterPost(line) is { Speaker: not null } read)
            return read;
        return SplitGluedName(line) is { } glued ? new Byline([], new Author(glued.Name, Posts.Institution(Delegate.Replace(glued.Post, "")))) : null;
    }

    /// <summary>What a line of labels and names says (记者 张三 通讯员 李四), or null when anything else stands in it.</summary>
    public static Byline? ReadLabelled(string line)
    {
        line = WithoutReport(line);
        if (!HoldsLabel(line))
            return ReadAuthorLabel(line);
        var labels = Labels.Matches(line);
        if (line.AsSpan().IndexOfAny('（', '(') > 0 && CityBehindName.IsMatch(line))
            labels = Labels.Matches(line = CityBehindName.Replace(line, ""));
        if (labels.Count == 0)
            return ReadAuthorLabel(line);
        var authors = new List<Author>();
        var lead = line[..labels[0].Index];
        var institution = InstitutionBefore(lead);
        if (institution is null && labels[0].Groups["author"].Success && PersonNames.AsList(lead.Trim(Ornaments)) is { } first)
        {
            // 张三 本报记者 李四: the first is the paper's guest.
            authors.AddRange(first.Select(name => new Author(name)));
            institution = "";
        }

        if (institution is null)
            return ReadAuthorLabel(line);
        institution = WithMedium(institution, labels[0].Value);
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var end = i + 1 < labels.Count ? labels[i + 1].Index : line.Length;
            var glued = start;
            while (start < end && " \t\u3000/／：:|｜丨·•—-".Contains(line[start]))
                start++;
            var part = line[start..end];
            // 记者手记 is no reporter called 手记: without a blank between only a name that looks like one counts.
            var (names, rest) = PersonNames.ReadList(part, isLabelled: start > glued);
            var left = part[Math.Min(rest, part.Length)..].Trim().Trim('）', ')', '（', '(', '/', '／', '|', '：', ':');
            if (names.Count == 0 && left.Length > 0 && i == 0 || left.Length > 0 && i == labels.Count - 1 && !IsHarmlessTail(left))
                return ReadAuthorLabel(line);
            // 文/本报记者 甲 摄影/本报记者 乙: the second took the pictures.
            var isOther = i > 0 && labels[i - 1].Groups["other"].Success && line[(labels[i - 1].Index + labels[i - 1].Length)..labels[i].Index].Trim() is ['/' or '／' or '：' or ':' or '|' or '｜', ..] behind && InstitutionBefore(behind[1..]) is not null;
            if (labels[i].Groups["author"].Success && !isOther)
            {
                // 记者、图片 of one name: the label right after another one without names adds nothing.
                var printed = labels[i].Value is "通讯员" && institution.Length > 0 && i > 0 && left.Length == 0 ? "" : institution;
                foreach (var name in names)
                    authors.Add(new Author(name, printed.Length == 0 ? null : printed));
            }

            if (i + 1 < labels.Count && left.Length > 0)
                institution = InstitutionBefore(left) ?? "";
            else if (i + 1 < labels.Count && labels[i + 1].Value is "通讯员")
                institution = "";
        }

        return authors.Count > 0 ? new Byline(authors, IsReporters: true) : null;
    }

    /// <summary>Whether every label of the line names people who are no authors (摄影 张三, 责任编辑：李四).</summary>
    public static bool NamesOnlyOthers(string line)
    {
        if (!HoldsLabel(line))
            return false;
        var labels = Labels.Matches(line);
        return labels.All(label => label.Groups["other"].Success);
    }

    /// <summary>Whether a house is named instead of a person: 本报评论员, 某某课题组. All end with one of a few characters.</summary>
    private static bool IsCommentator(string line) => line[^1] is '员' or '章' or '部' or '组' or '室' && Commentator.IsMatch(line);

    private static Byline? ReadAuthorLabel(string line)
    {
        if (!MayHaveAuthorLabel(line) || AuthorLabel.Match(line) is not { Success: true } match)
            return null;
        var rest = match.Groups["rest"].Value;
        if (IsCommentator(rest))
            return Byline.None;
        // 主持人：本报记者 张三.
        if (HoldsLabel(rest) && ReadLabelled(rest) is { NamesSomebody: true } labelled)
            return labelled;
        // 作者：张三 单位：某某大学.
        string? house = null;
        if (rest.IndexOf("单位：", StringComparison.Ordinal) is > 1 and var unit)
            (house, rest) = (rest[(unit + 3)..].Trim(), rest[..unit].TrimEnd(' ', '\u3000', '，', '；'));
        var (names, end) = PersonNames.ReadList(rest, isLabelled: true);
        if (names.Count > 0 && end >= rest.Length)
            return Of(names, house);
        return ReadWithNote(rest) ?? ReadAfterPost(rest);
    }

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
            else if (ReadLabelled(who) is { } labelled)
                byline = byline.With(labelled);
        }

        return byline.NamesSomebody ? byline : null;
    }

    /// <summary>讲述人：某局局长 王五, 省政协委员、某大学教授张建国: whose words stand below, or null.</summary>
    public static Byline? ReadSpeaker(string line)
    {
        // 省政协委员、某大学教授张建国: a delegate is named for the words under the name.
        if (MayBeDelegate(line) && Delegate.Match(line) is { Success: true, Length: > 0 } && line.AsSpan().IndexOfAny(" \u3000，。：“") < 0 && SplitGluedName(line) is { } delegated)
            return new Byline([], new Author(delegated.Name, Posts.Institution(Delegate.Replace(delegated.Post, ""))));
        if (!MayBeSpeaker(line) || SpeakerLabel.Match(line) is not { Success: true } match)
            return null;
        var rest = match.Groups["rest"].Value.Trim();
        // 口述：王德顺 整理：李明: one tells, the other writes it down.
        if (WrittenDown.Match(rest) is { Success: true } written && ReadLabelled(written.Groups["by"].Value) is { Authors: { Count: > 0 } authors })
            return ReadSpeaker(line[..match.Groups["rest"].Index] + written.Groups["told"].Value) is { } told ? told with { Authors = authors } : null;
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
        return SplitGluedName(rest) is { } glued ? new Byline([], new Author(glued.Name, Posts.Institution(Delegate.Replace(glued.Post, "")))) : null;
    }

    private static Byline? ReadNames(string line, Places places) =>
        line.Length <= MaxNamesLength && line[^1] is not ('，' or ',' or '、') && PersonNames.AsList(line) is { Count: <= MaxNames } names && !places.AreAll(names) ? new Byline([.. names.Select(name => new Author(name))]) : null;

    private static Byline? ReadWithNote(string line)
    {
        if (line[^1] is not ('）' or ')') || NameWithNote.Match(line) is not { Success: true } match || PersonNames.AsList(match.Groups["name"].Value.Trim()) is not { } names)
            return null;
        return Of(names, Posts.Institution(ClosingNotes.WithoutLead(match.Groups["note"].Value)));
    }

    private static Byline Of(IReadOnlyList<string> names, string? institution) => new([.. names.Select(name => new Author(name, institution))]);

    private static readonly SearchValues<char> TextMarks = SearchValues.Create("，。！？“”《》：:；");

    /// <summary>上海市市长 龚 正; 湖南大学马克思主义学院 张三 李四; 敦煌研究院 张三 兰州大学 李四; 省人大代表、某局局长 王五 (a speaker).</summary>
    public static Byline? ReadAfterPost(string line)
    {
        if (line.Length > 60 || !line.AsSpan().ContainsAny(' ', '\t', '\u3000') || line.AsSpan().ContainsAny(TextMarks) || !PersonNames.MayEndWithName(line))
            return null;
        var words = line.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var authors = new List<Author>();
        for (var from = 0; from < words.Length;)
        {
            if (NextGroup(words, from) is not { } group)
                return null;
            var institution = group.IsPost ? Posts.Institution(group.Before) : group.Before;
            if (institution is not null && !Institutions.EndsAsOne(institution))
                institution = null;
            authors.AddRange(group.Names.Select(name => new Author(name, institution)));
            if (from == 0 && group.End == words.Length && group.Names is [var single] && Delegate.IsMatch(group.Before))
                return new Byline([], new Author(single, Posts.Institution(Delegate.Replace(group.Before, ""))));
            from = group.End;
        }

        return authors.Count > 0 ? new Byline(authors) : null;
    }

    /// <summary>The words from <paramref name="from"/> on that are one post or institution and the names after it.</summary>
    private static (string Before, bool IsPost, IReadOnlyList<string> Names, int End)? NextGroup(string[] words, int from)
    {
        for (var at = from + 1; at < words.Length; at++)
        {
            var before = string.Concat(words[from..at]);
            var isPost = Posts.EndsWithPost(before);
            if (!isPost && !Institutions.EndsAsOne(before))
                continue;
            // As many names as there are up to the end, else up to the next institution.
            for (var end = words.Length; end > at; end--)
            {
                if (end < words.Length && !Institutions.EndsAsOne(words[end]) && !Posts.EndsWithPost(words[end]))
                    continue;
                var tail = string.Join(' ', words[at..end]);
                var (names, rest) = PersonNames.ReadList(tail, isLabelled: isPost);
                if (names.Count > 0 && rest >= tail.Length)
                    return (before, isPost, names, end);
            }
        }

        return null;
    }

    /// <summary>某局局长王五: a post and a name without a blank between.</summary>
    private static (string Post, string Name)? SplitGluedName(string text)
    {
        for (var length = 4; length >= 2; length--)
        {
            if (text.Length > length + 2 && PersonNames.IsName(text.AsSpan(text.Length - length)) && Posts.EndsWithPost(text[..^length]))
                return (text[..^length], text[^length..]);
        }

        return null;
    }

    /// <summary>The institution printed before 记者; empty for 本报 and for none; null when it is no institution at all.</summary>
    private static string? InstitutionBefore(string text)
    {
        text = text.Trim(Ornaments).Trim('（', '(', '）', ')', '、', '，');
        if (text.Length == 0 || text is "本报" or "本刊" or "本网" or "本台" or "本社" or "我报")
            return "";
        if (text.Length > 24 || text.AsSpan().ContainsAny(TextMarks))
            return null;
        // 株洲日报·掌上株洲: a paper and its application.
        var parts = text.Split('·', '•', '/', '、', '-', '—');
        return Array.Exists(parts, part => Institutions.EndsAsOne(part)) ? text : null;
    }

    /// <summary>榆林日报·榆林融媒: what stands before 记者 belongs to the second house where that would end without it.</summary>
    private static string WithMedium(string institution, string label)
    {
        // 湖北日报全媒记者: so the house calls itself; 全媒体记者 is what its reporters are called.
        if (institution.EndsWith('报') && label.StartsWith("全媒", StringComparison.Ordinal) && !label.StartsWith("全媒体", StringComparison.Ordinal))
            return institution + "全媒";
        if (institution.LastIndexOfAny(['·', '•', '/']) is not (> 0 and var mark) || Institutions.EndsAsOne(institution[(mark + 1)..]))
            return institution;
        foreach (var medium in (ReadOnlySpan<string>)["融媒体", "融媒", "全媒体", "全媒"])
        {
            if (label.StartsWith(medium, StringComparison.Ordinal))
                return institution + medium;
        }

        return institution;
    }

    private static bool IsHarmlessTail(string tail) =>
        tail is "报道" or "文" or "图" or "文/摄" or "摄/文" or "文图" or "图文" or "文/图" or "图/文" or "摄" or "整理" or "采写" or "编辑" or "等" or "综合报道" or "专题报道" or "本报" or "/"
        || tail.StartsWith("发自", StringComparison.Ordinal) || tail.EndsWith("报道", StringComparison.Ordinal) && tail.Length <= 6;

    private static string Unwrap(string line) =>
        line.Length > 2 && line[0] is '（' or '(' or '[' && line[^1] is '）' or ')' or ']' && line.AsSpan(1, line.Length - 2).IndexOfAny("（）()") < 0 ? line[1..^1].Trim() : line;
}
