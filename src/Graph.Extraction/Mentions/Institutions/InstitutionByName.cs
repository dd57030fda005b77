using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Institutions the lexicon names. A short name must not cut a word: 中粮 is none in 其中粮食, 科技部 none in 科技部门.
/// </summary>
public sealed class InstitutionByName(InstitutionWords words) : IMentionRecognizer
{
    /// <summary>Names up to this length are held against the text's words; longer ones are sure by themselves.</summary>
    private const int LongestDoubtful = 3;

    /// <summary>From this length on only a single character can go on with the name's last word: 清华大学|生, not 新疆生产建设兵团|工作.</summary>
    private const int LongName = 4;

    /// <summary>The short name of an institute behind its academy's, in characters.</summary>
    private const int LongestInstitute = 7;

    /// <summary>The number of an institute has at most so many characters.</summary>
    private const int LongestNumber = 4;

    /// <summary>How far before a company's name its group's may begin, in characters.</summary>
    private const int LongestOwner = 8;

    /// <summary>A company's name is printed with its place from this length on; 北京|小米 may be two names.</summary>
    private const int ShortestSeated = 4;

    /// <summary>What the full name of a company goes on with behind the name it is known by: 大疆创新|科技有限公司, 三全食品|公司.</summary>
    private static readonly WordList LegalForms = new(
        [.. from trade in new[] { "", "科技", "技术", "电子", "实业", "控股", "投资", "食品", "汽车", "集团", "科技集团", "控股集团", "新材料", "新能源", "新能源科技", "光伏科技", "生物科技", "智能科技", "信息技术", "药业", "半导体", "化工", "能源" } from form in new[] { "公司", "有限公司", "股份有限公司", "有限责任公司" } select trade + form]);

    /// <inheritdoc/>
    public string Name => "institution-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            // 中船|七二五所: the number makes the short name sure.
            if (match is { Kind: EntityKind.Institution, IsWeak: true } && NumberedAfter(text, match) is > 0 and var byNumber)
                found.Add(new MentionCandidate(new TextSpan(match.Span.Start, byNumber), EntityKind.Institution, Name) { Name = text.Text[match.Span.Start..byNumber], Confidence = 55 });
            if (match.Kind != EntityKind.Institution || (match.IsWeak && !IsListedWithItsLike(text, match, "company") && !IsListedWithItsLike(text, match, "party")) || IsCut(text, match))
                continue;
            if (BodyOfAnotherState.Of(text, match) is { } other)
            {
                found.Add(new MentionCandidate(new TextSpan(other.Start, match.Span.End), EntityKind.Institution, Name) { Name = other.Name, Confidence = 55 });
                continue;
            }

            found.Add(new MentionCandidate(match.Span, EntityKind.Institution, Name) { Known = new(match.Entry), Confidence = 52 });
            if (InstituteAfter(text, match) is { IsEmpty: false } institute)
                found.Add(new MentionCandidate(institute, EntityKind.Institution, Name) { Name = match.Entry.Name + text.Text[match.Span.End..institute.End], OtherNames = [institute.Of(text.Text)], Confidence = 54 });
            if (match.Entry.Has("company") && LegalForms.LongestAt(text.Text, match.Span.End) is > 0 and var form && IsWholeForm(text, match.Span.End + form))
                found.Add(new MentionCandidate(new TextSpan(match.Span.Start, match.Span.End + form), EntityKind.Institution, Name) { Known = new(match.Entry), Confidence = 53 });
            if (match.Entry.Has("company") && SeatBehind(text, match.Span.End) is > 0 and var seated)
                found.Add(new MentionCandidate(new TextSpan(match.Span.Start, seated), EntityKind.Institution, Name) { Name = match.Entry.Name + text.Text[match.Span.End..seated], OtherNames = [text.Text[match.Span.Start..seated]], Confidence = 53 });
            if (NumberedAfter(text, match) is > 0 and var numbered)
                found.Add(new MentionCandidate(new TextSpan(match.Span.Start, numbered), EntityKind.Institution, Name) { Name = text.Text[match.Span.Start..numbered], Confidence = 55 });
            if (match.Entry.Has("company") && match.Span.Length >= ShortestSeated && SeatBefore(text, match) is >= 0 and var seat)
                found.Add(new MentionCandidate(new TextSpan(seat, match.Span.End), EntityKind.Institution, Name) { Known = new(match.Entry), Confidence = 53 });
            // 上海证券交易所|科创板: the exchange and a board of it.
            if (match.Entry.Has("company") && text.Text[match.Span.Start] != '中' && text.Text[match.Span.End - 1] != '板' && OwnerBefore(text, match) is { } owner)
                found.Add(new MentionCandidate(new TextSpan(owner.Start, match.Span.End), EntityKind.Institution, Name) { Known = new(match.Entry), Confidence = 53 });
        }
    }

    /// <summary>联想、中芯国际, 民盟、民进: a word that may also name a company, or a party, does so in a list in which another stands.</summary>
    private static bool IsListedWithItsLike(RecognitionText text, LexiconMatch match, string kind)
    {
        var printed = text.Text;
        var (start, end) = (match.Span.Start, match.Span.End);
        if (!(end < printed.Length && printed[end] == '、') && !(start > 0 && printed[start - 1] == '、') || !match.Entry.Has(kind))
            return false;
        // 农工|民主党|中央委员会
        if (kind == "party" && (printed[start] == '中' || !match.Entry.Name.StartsWith("中国", StringComparison.Ordinal)))
            return false;
        var others = 0;
        while (end < printed.Length && printed[end] == '、' && NameFrom(text, end + 1, kind) is { } next)
        {
            if (!next.IsWeak)
                return true;
            others++;
            end = next.Span.End;
        }

        while (start > 1 && printed[start - 1] == '、' && NameUpTo(text, start - 1, kind) is { } before)
        {
            if (!before.IsWeak)
                return true;
            others++;
            start = before.Span.Start;
        }

        // 飞腾、麒麟、曙光|等企业
        return others > 0 && kind == "company" && end < printed.Length && printed[end] == '等' && CompanyList.HeadAfter(printed, end + 1) is true;
    }

    private static LexiconMatch? NameFrom(RecognitionText text, int start, string kind)
    {
        foreach (var match in text.MatchesAt(start))
        {
            if (match.Kind == EntityKind.Institution && match.Entry.Has(kind))
                return match;
        }

        return null;
    }

    private static LexiconMatch? NameUpTo(RecognitionText text, int end, string kind)
    {
        for (var start = Math.Max(0, end - LongestOwner); start < end; start++)
        {
            if (NameFrom(text, start, kind) is { } name && name.Span.End == end)
                return name;
        }

        return null;
    }

    /// <summary>中科院|地理所, 中国农科院|草原所: an institute of an academy by its short name; empty without one.</summary>
    private static TextSpan InstituteAfter(RecognitionText text, in LexiconMatch academy)
    {
        var printed = text.Text;
        var (start, last) = (academy.Span.End, Math.Min(printed.Length, academy.Span.End + LongestInstitute));
        if (printed[start - 1] != '院' || !academy.Entry.Name.EndsWith("科学院", StringComparison.Ordinal))
            return default;
        for (var end = start; end < last && printed[end] is >= '\u4E00' and <= '\u9FFF' and not ('的' or '和' or '与' or '院' or '在'); end++)
        {
            if (printed[end] == '所' && end - start >= 2 && text.IsWordBoundary(end + 1) && !(end + 1 < printed.Length && printed[end + 1] is '有' or '在' or '属' or '需' or '做'))
                return new TextSpan(academy.Span.Start, end + 1);
        }

        return default;
    }

    /// <summary>中国船舶|703所, 航天科技集团|八院, 中核集团|404厂: where an institute or a works ends that its group calls by number; 0 without one.</summary>
    private static int NumberedAfter(RecognitionText text, in LexiconMatch group)
    {
        var printed = text.Text;
        var (start, end) = (group.Span.End, group.Span.End);
        if (end < printed.Length && printed[end] == '第')
            end++;
        var number = end;
        while (end < printed.Length && end - number < LongestNumber && (char.IsAsciiDigit(printed[end]) || "〇一二三四五六七八九十".Contains(printed[end])))
            end++;
        if (end == number || end >= printed.Length || !group.Entry.Has("company"))
            return 0;
        var kind = printed.AsSpan(end).StartsWith("研究所") || printed.AsSpan(end).StartsWith("研究院") ? 3 : printed.AsSpan(end).StartsWith("基地") && end - number >= 3 ? 2 : printed[end] is '所' or '院' or '厂' ? 1 : 0;
        return kind > 0 && text.IsWordBoundary(start) && !(end + kind < printed.Length && printed[end + kind] is '校' or '高') ? end + kind : 0;
    }

    /// <summary>启迪之星|（青岛）、: where the bracket ends that holds nothing but the place of a company's house there; 0 without one, or where the name goes on behind it.</summary>
    private static int SeatBehind(RecognitionText text, int end)
    {
        var printed = text.Text;
        if (end >= printed.Length || printed[end] is not ('（' or '(') || text.Anchors.RegionBeginningAt(end + 1) is not { } seat || seat.Span.End >= printed.Length || printed[seat.Span.End] is not ('）' or ')'))
            return 0;
        var behind = seat.Span.End + 1;
        return behind == printed.Length || !CharacterClass.IsCommonHan(printed[behind]) || printed[behind] is '和' or '与' or '及' or '等' or '三' or '两' or '的' or '在' ? behind : 0;
    }

    /// <summary>公司 of 公司治理 and 公司法 names no one company.</summary>
    private static bool IsWholeForm(RecognitionText text, int end) => text.IsWordBoundary(end) && !(end < text.Text.Length && (text.Text[end] is '治' or '法' or '债' or '制' or '化' || text.Text.AsSpan(end).StartsWith("企业")));

    /// <summary>江西|联创电子: where the city or the province begins that a company is printed with, which is a part of its name; -1 without one.</summary>
    private static int SeatBefore(RecognitionText text, in LexiconMatch company) =>
        text.Anchors.RegionEndingAt(company.Span.Start) is { } seat && seat.Span.Length == 2 && (seat.Entry.Has("province") || seat.Entry.Has("prefecture")) && text.IsWordBoundary(seat.Span.Start)
        && text.Anchors.RegionEndingAt(seat.Span.Start) is null ? seat.Span.Start : -1;

    /// <summary>中国船舶|大连造船: the group's name right before a company's is a part of it; 美国航空公司|波音 are two.</summary>
    private static TextSpan? OwnerBefore(RecognitionText text, LexiconMatch company)
    {
        for (var start = Math.Max(0, company.Span.Start - LongestOwner); start < company.Span.Start - 1; start++)
        {
            // 一汽丰田 is a company of its own.
            if (text.MatchesOver(new TextSpan(start, company.Span.End)).Any(EntityKind.Institution))
                return null;
            foreach (ref readonly var owner in text.MatchesOver(new TextSpan(start, company.Span.Start)))
            {
                if (!owner.IsWeak && text.Text[owner.Span.End - 1] != '司' && owner.Kind == EntityKind.Institution && owner.Entry.Has("company") && owner.Entry != company.Entry)
                    return owner.Span;
            }
        }

        return null;
    }

    /// <summary>
    /// Arms of the forces stand before 某旅, 官兵 and the like, with which a dictionary makes words; of a ministry's short name it knows the beginning alone (工信|部前).
    /// </summary>
    private bool IsCut(RecognitionText text, in LexiconMatch name) =>
        EndsInsideAWord(text.Text, name.Span) || (name.Span.Length <= LongestDoubtful && !name.Entry.Has("military") && !(text.IsWordBoundary(name.Span.Start) && (text.IsWordBoundary(name.Span.End) || IsMinistry(text, name))));

    /// <summary>工信部|前三批: a ministry by three characters, behind which a word of the dictionary begins once the ministry's last character is not its first. 外交|部长 is an office.</summary>
    private static bool IsMinistry(RecognitionText text, in LexiconMatch name) =>
        name.Span.Length == LongestDoubtful && text.Text[name.Span.End - 1] == '部' && text.Text[name.Span.End] != '长' && name.Entry.Has("government") && text.IsWordBoundary(name.Span.End + 1);

    /// <summary>科技部门, 健康报告, 中国共产党人, 中国银行业, 清华大学生.</summary>
    private bool EndsInsideAWord(string text, TextSpan span)
    {
        if (span.End >= text.Length)
            return false;
        return text[span.End - 1] switch
        {
            '部' => text[span.End] is '门' or '分' or '署' or '位' or '级' or '队' or '落',
            '党' => text[span.End] is '人',
            '报' => text[span.End] is '告' or '名' or '送' or '考' or '价' or '废' or '酬',
            '行' or '学' or '司' or '心' or '团' => words.FollowerAt(text, span.End) is var follower && follower > 0 && (follower == 1 || span.Length < LongName),
            _ => text[span.End] == '业',
        };
    }
}
