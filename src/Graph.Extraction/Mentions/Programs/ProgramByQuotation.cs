using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs named in quotation marks: “东数西算”工程, “三高四新”, “揭榜挂帅”. A quoted word may as well be a figure of speech or somebody's
/// saying, so what speaks for and against it (<see cref="QuotationSigns"/>) is weighed.
/// </summary>
public sealed class ProgramByQuotation(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The longest quoted name, in characters.</summary>
    private const int LongestName = 20;

    /// <summary>The longest title of a study, which is quoted as well.</summary>
    private const int LongestStudy = 60;

    /// <summary>What quoted parts are examples of.</summary>
    private static readonly WordList Examples = new(["产品", "金融产品", "做法", "办法", "模式", "方式", "机制", "制度", "载体", "平台", "场景", "品牌", "服务", "服务品牌"]);

    /// <summary>What is made under a known program and has its name in its own.</summary>
    private static readonly WordList Parts = new(["方案", "计划", "意见", "办法", "行动", "工程", "试点", "论坛", "峰会", "座谈会", "专项", "基金", "大会", "大赛", "会议", "电影周", "共同体"]);

    /// <summary>What only says which sort of thing the quoted part names: “庆农优品”|区域公用品牌.</summary>
    private static readonly WordList Sorts = new(["品牌", "平台", "系统", "小程序", "活动", "格局", "专区", "窗口", "贷款", "白皮书"]);

    /// <summary>What names the sort alike, and makes a name of an everyday word: “叫应”|机制, but “共享”机制.</summary>
    private static readonly WordList WeakSorts = new(["机制", "制度", "政策", "规划", "改革", "试点", "模式", "项目", "联赛"]);

    /// <summary>The longest wording between a quoted name and such a whole.</summary>
    private const int LongestModifier = 6;

    /// <summary>What is planned or run under a code or a name of its own: “141”|基层治理体系, “天空地”一体化|监测网络.</summary>
    private static readonly WordList Wholes = new(["体系", "监测网络", "防护网络", "排查整治", "大走访", "服务圈"]);

    /// <summary>The places of which a slogan makes new ones, with what is said of them: 强富美高|新江苏, 科创、人文、生态|现代化新松江.</summary>
    private static readonly WordList News = new(["新", "现代化新", "美丽新", "幸福新", "和谐新"]);

    /// <summary>How work is done, behind what it is like: “五化”闭环|工作法.</summary>
    private static readonly WordList Methods = new(["工作法", "工作机制", "管理法"]);

    /// <summary>Where a reform of that name is tried or shown.</summary>
    private static readonly WordList Areas = new(["示范区", "先行区", "先导区", "试验区", "实验区", "试点区"]);

    /// <summary>How far behind a study's title its note says whose result it is.</summary>
    private const int LongestNote = 40;

    private readonly QuotationSigns _signs = new(words);

    /// <inheritdoc/>
    public string Name => "program-by-quotation";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var inner in Quotation.FindAll(printed))
        {
            if (IsStudy(printed, inner))
            {
                found.Add(new MentionCandidate(inner, EntityKind.Program, Name) { Name = inner.Of(printed), Confidence = 60 });
                continue;
            }

            if (inner.Length is < 2 or > LongestName)
                continue;
            var suffix = words.QuotedSuffixes.LongestAt(printed, inner.End + 1);
            if (!IsOnePhrase(WithoutCompanion(printed.AsSpan(inner.Start, inner.Length), suffix)))
                continue;
            if (suffix == 0 && AddsNames(text, inner))
                continue;
            if (words.IsOnlyBeginning(printed, inner.End + 1, suffix))
                suffix = 0;
            var isModified = suffix == 0;
            if (suffix == 0)
                suffix = IsOneOfGroup(printed, inner) ? 0 : SuffixWithModifier(text, inner.End + 1);
            var newPlace = suffix > 0 ? 0 : LengthOfNewPlace(text, inner.End + 1);
            if (newPlace == 0 && !_signs.TellName(text, inner, suffix, isSummedUp: suffix == 0 && IsSummedUp(printed, inner)))
                continue;
            var belonging = suffix > 0 ? suffix : LengthOfWhole(text, inner) is > 0 and var system ? system : LengthOfNoun(text, inner);
            if (belonging == 0)
                belonging = newPlace;
            else if (suffix == 0)
                belonging += words.QuotedSuffixes.LongestAt(printed, inner.End + 1 + belonging);
            var whole = inner.Of(printed) + printed.Substring(inner.End + 1, belonging);
            // “十五五”|碳达峰实施方案: a plan of its own, made under a known one.
            var isMadeUnder = isModified && suffix > 0 && QuotationSigns.IsKnown(text, inner);
            var isSort = belonging > 0 && !isMadeUnder && (Sorts.LongestEnding(whole) > 0 || (WeakSorts.LongestEnding(whole) > 0 && text.TagOf(inner) is null));
            found.Add(belonging > 0
                ? new MentionCandidate(new TextSpan(inner.Start - 1, inner.End + 1 + belonging), EntityKind.Program, Name)
                {
                    Name = isSort ? inner.Of(printed) : whole,
                    OtherNames = isSort || (isMadeUnder && Parts.LongestEndingAt(printed, inner.End + 1 + suffix) > 0) ? [] : [inner.Of(printed)],
                    Confidence = 55,
                }
                : new MentionCandidate(inner, EntityKind.Program, Name) { Name = inner.Of(printed), Confidence = 45 });
        }
    }

    /// <summary>A research project: 课题“…”.</summary>
    private static bool IsStudy(string text, TextSpan inner) =>
        inner.Length is >= 6 and <= LongestStudy && inner.Start >= 3 && (text.AsSpan(0, inner.Start - 1).EndsWith("课题", StringComparison.Ordinal)
            || (text.AsSpan(0, inner.Start - 1).EndsWith("项目", StringComparison.Ordinal) && IsNoted(text.AsSpan(inner.End + 1))));

    /// <summary>“…研究”（编号）的阶段性成果: what a closing note says behind the title of a study.</summary>
    private static bool IsNoted(ReadOnlySpan<char> after) =>
        after.StartsWith("阶段性", StringComparison.Ordinal) || after.StartsWith("的阶段性", StringComparison.Ordinal) || after.StartsWith("研究成果", StringComparison.Ordinal)
        || (after.Length > 0 && after[0] is '（' or '(' or '[' or '〔' && after[..Math.Min(after.Length, LongestNote)].Contains("成果", StringComparison.Ordinal));

    /// <summary>跟着|电影游中国 is what campaigns are called, and a saying elsewhere.</summary>
    private static ReadOnlySpan<char> WithoutCompanion(ReadOnlySpan<char> quoted, int suffix) =>
        (suffix > 0 && quoted.StartsWith("跟着", StringComparison.Ordinal)) || QuotedWording.IsTravel(quoted) ? quoted[2..] : quoted;

    /// <summary>“斯坦福+硅谷”: a house and a place beside each other, which keep their own names.</summary>
    private static bool AddsNames(RecognitionText text, TextSpan inner)
    {
        var plus = text.Text.IndexOf('+', inner.Start, inner.Length);
        return plus > inner.Start && IsHouseOrPlace(text, new TextSpan(inner.Start, plus)) && IsHouseOrPlace(text, new TextSpan(plus + 1, inner.End));
    }

    private static bool IsHouseOrPlace(RecognitionText text, TextSpan span) =>
        text.MatchesOver(span).Any(static (in match) => match.Kind is EntityKind.Institution or EntityKind.Region);

    /// <summary>A quoted part that is a clause or a list is somebody's saying.</summary>
    private static bool IsOnePhrase(ReadOnlySpan<char> quoted) => quoted.IndexOfAny("，。！？；：,!?;:了吗呢吧着") < 0;

    /// <summary>The length of the noun behind the quoted part, where it stands for itself: “五好”园区, not “品牌强国工程”乡村振兴传播.</summary>
    private int LengthOfNoun(RecognitionText text, TextSpan inner)
    {
        var length = words.QuotedNouns.LongestAt(text.Text, inner.End + 1);
        var end = inner.End + 1 + length;
        // “公司+农户”模式: what is joined is the name.
        if (length == 0 || (inner.Of(text.Text).Contains('+', StringComparison.Ordinal) && text.Text.AsSpan(inner.End + 1, length) is "模式") || words.Suffixes.LongestEnding(text.Text.AsSpan(inner.Start, inner.Length)) > 0)
            return 0;
        return end >= text.Text.Length || !char.IsLetter(text.Text[end]) || (text.IsWordBoundary(end) && !text.IsInsideName(end)
            && (words.QuotedSupports.LongestAt(text.Text, end) > 0 || words.QuotedSuffixes.LongestAt(text.Text, end) > 0 || words.Stops.LongestAt(text.Text, end) > 0))
            ? length : 0;
    }

    /// <summary>The length of 新江苏 behind “强富美高”; 0 when no such slogan goes on there.</summary>
    private static int LengthOfNewPlace(RecognitionText text, int start)
    {
        var length = News.LongestAt(text.Text, start);
        if (length == 0)
            return 0;
        // 新 alone begins many a word before a smaller place's name.
        var places = text.MatchesAt(start + length);
        var place = length == 1
            ? places.First(static (in match) => match is { Kind: EntityKind.Region, Span.Length: <= 3 } && match.Entry.Has("province"))
            : places.First(static (in match) => match is { Kind: EntityKind.Region, Span.Length: 2 or 3 });
        return place is { } found ? length + found.Span.Length : 0;
    }

    /// <summary>Whether a suffix sums up the list the quoted part stands in: “助企惠民”“暖冬”等专项行动.</summary>
    private bool IsSummedUp(string text, TextSpan inner)
    {
        var mark = inner.End;
        // Over the further quoted parts of the list, to 等 and what it sums up.
        var first = mark;
        while (mark + 2 < text.Length)
        {
            var next = text[mark + 1] is '、' or '和' ? mark + 2 : mark + 1;
            if (text[next] != '“' || text.IndexOf('”', next) is not (> 0 and var close) || close - next > LongestName)
                break;
            mark = close;
        }

        if (mark + 1 >= text.Length)
            return false;
        // “文教兴州”“产业强州”|三大战略: each is one of so many.
        if (LengthOfGroup(text, mark + 1) is > 0 and var group && (mark > first || IsOneOfGroup(text, inner)))
            return words.QuotedSuffixes.LongestAt(text, mark + 1 + group) > 0;
        // “府院”“府检”联动机制: the last one's suffix is the others' as well.
        if (mark > first && text[mark + 1] != '等')
            return words.QuotedSuffixes.LongestAt(text, mark + 1) > 1 && !words.IsOnlyBeginning(text, mark + 1, words.QuotedSuffixes.LongestAt(text, mark + 1));
        if (text[mark + 1] != '等')
            return false;
        // “楚天贷”“科担贷”等产品: examples that end like what somebody launches.
        if (Examples.LongestAt(text, mark + 2) > 0 && words.InnerSuffixes.LongestEndingAt(text, first) > 0)
            return true;
        for (var at = mark + 2; at < text.Length && at <= mark + 5; at++)
        {
            if (words.QuotedSuffixes.LongestAt(text, at) > 0 || words.Suffixes.LongestAt(text, at) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a quoted part is the last of several that are counted together: “文教兴州”|“和谐稳州”|三大战略.</summary>
    private static bool IsOneOfGroup(string text, TextSpan inner) =>
        LengthOfGroup(text, inner.End + 1) > 0 && inner.Start > 2 && (text[inner.Start - 2] == '”' || (text[inner.Start - 2] is '、' or '和' && text[inner.Start - 3] == '”'));

    /// <summary>The length of how many a group has: 三大|战略; 0 where no group stands.</summary>
    private static int LengthOfGroup(string text, int at) =>
        at + 2 < text.Length && text[at + 1] == '大' && ProgramCount.GroupNumerals.Contains(text[at], StringComparison.Ordinal) ? 2 : 0;

    /// <summary>The length of what is planned or run under a quoted name, behind the mark: “141”|基层治理体系; 0 where nothing is, or a known name stands in the marks.</summary>
    private int LengthOfWhole(RecognitionText text, TextSpan inner)
    {
        var printed = text.Text;
        var start = inner.End + 1;
        for (var at = start; at < printed.Length && at - start <= LongestModifier && printed[at] is >= '\u4E00' and <= '\u9FFF' and not ('的' or '和' or '与' or '等'); at++)
        {
            if (Wholes.LongestAt(printed, at) is > 0 and var length)
                return text.IsWordBoundary(at + length) && !QuotationSigns.IsKnown(text, inner) ? at - start + length : 0;
            if (at > start && words.Stops.LongestAt(printed, at) is > 1 and var stop && !words.IsSoftStop(printed.AsSpan(at, stop)) && text.IsWordBoundary(at))
                return 0;
        }

        return 0;
    }

    /// <summary>The length of a short modifier and suffix after the closing mark: “4+4”科创工程, “千兆城市”建设行动; 0 when there is none.</summary>
    private int SuffixWithModifier(RecognitionText recognized, int start)
    {
        var text = recognized.Text;
        for (var i = start; i < text.Length && i - start <= 6 && text[i] is >= '\u4E00' and <= '\u9FFF'; i++)
        {
            if (text[i] == '获' || i > start && (words.Stops.Contains(text.AsSpan(i - 1, 1)) || (i - start >= 2 && words.Stops.Contains(text.AsSpan(i - 2, 2)) && !words.IsSoftStop(text.AsSpan(i - 2, 2)))))
                return 0;
            var length = words.Suffixes.LongestAt(text, i);
            if (length == 0 && i > start)
                length = Methods.LongestAt(text, i);
            if (length == 0)
                continue;
            if (words.IsOnlyBeginning(text, i, length) || !recognized.IsWordBoundary(i + length))
                return 0;
            // “四化”同步集成改革|示范区: an area where the reform is tried bears its name.
            return i - start + length + Areas.LongestAt(text, i + length);
        }

        return 0;
    }
}
