using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>Reads lines that say by a label who wrote: 本报记者 张三 通讯员 李四, 作者：张三, 文/张三, 株洲日报·掌上株洲记者·邓伟勇.</summary>
internal static partial class LabelledByline
{
    [GeneratedRegex(@"(?<author>(?:全媒体|全媒|融媒体|融媒|见习|首席|特约|特派|实习|本报|本刊|本网|青年|高级|资深|驻站|调查)*(?:记者|通讯员|实习生|评论员|特约撰稿人?|撰稿人?|报道员|特派员|主笔)|(?<![\p{IsCJKUnifiedIdeographs}])(?:文\s*[/／]?\s*图|图\s*[/／]?\s*文)(?=[\s：:|｜丨])|(?<![\p{IsCJKUnifiedIdeographs}])(?:采访整理|文字整理|采访|采写|整理|撰文|执笔人?|作者|文字|文|供稿|主讲人?|编译|口述整理)(?=[\s/／：:|｜丨·]))|(?<other>摄影报道|摄影|摄像|摄|供图|图片|制图|漫画|插图|绘图|责任编辑|责编|美术编辑|美编|编辑|校对|视频|出品|监制|审核|统筹|策划|编审|(?<![\p{IsCJKUnifiedIdeographs}])图(?=[\s/／：:|｜丨]))", RegexOptions.CultureInvariant)]
    internal static partial Regex Labels { get; }

    /// <summary>One of these stands in every one of them: the last characters of most, a rarer one where there is any.</summary>
    private static readonly SearchValues<char> LabelSigns = SearchValues.Create("者员生稿笔文图访写理译讲摄漫编校视品监审筹策");

    /// <summary>Whether a label stands in the line: most lines have none, which costs little to be told so.</summary>
    internal static bool Holds(string line) => line.AsSpan().ContainsAny(LabelSigns) && Labels.IsMatch(line);

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})[（(]\s*(?:发自)?[\p{IsCJKUnifiedIdeographs}]{2,3}\s*[）)](?=[\s、]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CityBehindName { get; }

    [GeneratedRegex(@"^(?:作者|文字|文图|图文|文|撰文|撰稿|执笔|来稿|采访人|采访者|采访|主持人|对话人|记录整理|采访整理|口述整理|文字整理|整理|记录)\s*[/／：:|｜]\s*(?<rest>.+)$", RegexOptions.CultureInvariant)]
    internal static partial Regex Lead { get; }

    internal static bool MayHaveLead(ReadOnlySpan<char> line) => line.IndexOfAny(LabelMarks) > 0;

    /// <summary>What stands behind the label of an author.</summary>
    private static readonly SearchValues<char> LabelMarks = SearchValues.Create("/／：:|｜");

    /// <summary>What a line of labels and names says (记者 张三 通讯员 李四), or null when anything else stands in it.</summary>
    public static Byline? Read(string line)
    {
        line = WorkOfWriters.Without(line);
        if (!Holds(line))
            return ReadLead(line);
        var labels = Labels.Matches(line);
        if (line.AsSpan().IndexOfAny('（', '(') > 0 && CityBehindName.IsMatch(line))
            labels = Labels.Matches(line = CityBehindName.Replace(line, ""));
        if (labels.Count == 0)
            return ReadLead(line);
        var authors = new List<Author>();
        var lead = line[..labels[0].Index];
        var institution = InstitutionBefore(lead);
        if (institution is null && labels[0].Groups["author"].Success && PersonNames.AsList(lead.Trim(BylineReader.Ornaments)) is { } first)
        {
            // 张三 本报记者 李四: the first is the paper's guest.
            authors.AddRange(first.Select(name => new Author(name)));
            institution = "";
        }

        if (institution is null)
            return ReadLead(line);
        institution = WithMedium(institution, labels[0].Value);
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var end = i + 1 < labels.Count ? labels[i + 1].Index : line.Length;
            var glued = start;
            while (start < end && " \t\u3000/／：:|｜丨·•—-".Contains(line[start]))
                start++;
            var printed = line[start..end];
            var part = i == labels.Count - 1 ? WorkOfWriters.WithoutGlued(printed) : printed;
            // 记者手记 is no reporter called 手记: without a blank between only a name that looks like one counts, but beside a reporter's any (记者马岚 实习生才仁措),
            // and so before what the writer did, which was taken off (记者田野整理).
            var isSurelyName = start > glued || authors.Count > 0 || part.Length < printed.Length;
            var (names, rest) = PersonNames.ReadList(part, isLabelled: isSurelyName);
            var left = part[Math.Min(rest, part.Length)..].Trim().Trim('）', ')', '（', '(', '/', '／', '|', '：', ':');
            if (names.Count == 0 && left.Length > 0 && i == 0 || left.Length > 0 && i == labels.Count - 1 && !IsHarmlessTail(left))
                return ReadLead(line);
            // 文/本报记者 甲 摄影/本报记者 乙: the second took the pictures.
            var isOther = i > 0 && labels[i - 1].Groups["other"].Success && line[(labels[i - 1].Index + labels[i - 1].Length)..labels[i].Index].Trim() is ['/' or '／' or '：' or ':' or '|' or '｜', ..] behind && InstitutionBefore(behind[1..]) is not null;
            if (labels[i].Groups["author"].Success && !isOther)
            {
                // 记者、图片 of one name: the label right after another one without names adds nothing.
                var house = labels[i].Value is "通讯员" && institution.Length > 0 && i > 0 && left.Length == 0 ? "" : institution;
                foreach (var name in names)
                    authors.Add(new Author(name, house.Length == 0 ? null : house));
            }

            if (i + 1 < labels.Count && left.Length > 0)
                institution = InstitutionBefore(left) ?? "";
            else if (i + 1 < labels.Count && labels[i + 1].Value is "通讯员")
                institution = "";
        }

        return authors.Count > 0 ? new Byline(authors, IsReporters: true) : null;
    }

    /// <summary>Whether every label of the line stands by names, of people who are no authors (摄影 张三, 责任编辑：李四); 统筹调度 精细治理 begins a title.</summary>
    public static bool NamesOnlyOthers(string line)
    {
        if (!Holds(line))
            return false;
        var from = 0;
        foreach (Match label in Labels.Matches(line))
        {
            if (!label.Groups["other"].Success || !OpensWithName(line.AsSpan(from, label.Index - from)))
                return false;
            from = label.Index + label.Length;
        }

        return OpensWithName(line.AsSpan(from));
    }

    /// <summary>Whether names stand first, before a telephone number perhaps, or nothing does; 图表 before 制图 is no more than another label.</summary>
    private static bool OpensWithName(ReadOnlySpan<char> piece) =>
        piece.Trim(" \t\u3000/／：:|｜丨·•—-（）()、").ToString() is var names && (names.Length <= 2 || PersonNames.ReadList(names, isLabelled: false).Names.Count > 0 || InstitutionBefore(names) is not null);

    private static Byline? ReadLead(string line)
    {
        if (!MayHaveLead(line) || Lead.Match(line) is not { Success: true } match)
            return null;
        var rest = match.Groups["rest"].Value;
        if (BylineReader.IsCommentator(rest))
            return Byline.None;
        // 主持人：本报记者 张三.
        if (Holds(rest) && Read(rest) is { NamesSomebody: true } labelled)
            return labelled;
        // 作者：张三 单位：某某大学.
        string? house = null;
        if (rest.IndexOf("单位：", StringComparison.Ordinal) is > 1 and var unit)
            (house, rest) = (rest[(unit + 3)..].Trim(), rest[..unit].TrimEnd(' ', '\u3000', '，', '；'));
        var (names, end) = PersonNames.ReadList(rest, isLabelled: true);
        if (names.Count > 0 && end >= rest.Length)
            return BylineReader.Of(names, house);
        return BylineReader.ReadWithNote(rest) ?? PostAndNames.Read(rest);
    }

    /// <summary>The institution printed before 记者; empty for 本报 and for none; null when it is no institution at all.</summary>
    private static string? InstitutionBefore(string text)
    {
        text = text.Trim(BylineReader.Ornaments).Trim('（', '(', '）', ')', '、', '，');
        if (text.Length == 0 || text is "本报" or "本刊" or "本网" or "本台" or "本社" or "我报")
            return "";
        // 云报, 川报: so a province's paper calls itself.
        if (text is [_, '报'])
            return text;
        if (text.Length > 24 || text.AsSpan().ContainsAny(BylineReader.TextMarks))
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
}
