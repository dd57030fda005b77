using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;
using static Graph.Extraction.Mentions.Institutions.SuffixKinds;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Reads the name of a house from its suffix to the left, word by word, to the nearest verb, function word or mark: 支持|硬质合金|全国重点实验室.
/// </summary>
internal sealed class SuffixedName(InstitutionWords words)
{
    /// <summary>What 子 ends a word of science with: 光电子创新中心, unlike 子公司.</summary>
    private const string ParticlesBefore = "电量光分离原种质粒中";

    /// <summary>What the names of houses begin with that a province and a ministry keep together.</summary>
    private const string SharedHouse = "省部共建";

    /// <summary>The longest field before such a house's name, in characters.</summary>
    private const int LongestField = 10;

    /// <summary>The shortest of two fields joined in a name, in characters.</summary>
    private const int ShortestField = 2;

    /// <summary>What is done with laboratories, behind which the name of one begins; its field may hold other verbs: 保护与利用.</summary>
    private static readonly WordList LaboratoryVerbs = new(["建设", "推进", "推动", "获批", "组建", "重组", "依托", "支持", "筹建", "新建", "共建", "成立", "打造", "创建", "建成", "加快", "布局", "牵头", "争创", "建好", "走进", "来到", "联合", "入选", "拥有", "加强", "培育", "建立", "设立", "入驻", "落户", "揭牌", "跻身", "用好", "纳入", "发挥", "建强", "做强", "通过"]);

    /// <summary>How far before its suffix the name of such a house may begin.</summary>
    private const int LongestShared = 24;

    private readonly NameTokens _tokens = new(words);
    private readonly AnchoredName _anchored = new(words);
    private readonly UnanchoredName _unanchored = new(words);

    /// <summary>The house whose name ends with a suffix; null when the words before it make none.</summary>
    public MentionCandidate? Read(RecognitionText context, NameAnchors anchors, int suffix, int end) =>
        ReadWords(context, anchors, suffix, end) is { } house ? WithFirstField(context, anchors, house, suffix) : LaboratoryAt(context, suffix, end);

    /// <summary>内燃机与|动力系统全国重点实验室, 船舶与|海洋工程装备技术创新中心: with the first of two fields, from the mark or the verb before it.</summary>
    private static MentionCandidate WithFirstField(RecognitionText context, NameAnchors anchors, MentionCandidate house, int suffix)
    {
        var (text, joint, end) = (context.Text, house.Span.Start - 1, house.Span.End);
        if (joint < ShortestField || text[joint] != '与' || !(text.AsSpan(suffix, end - suffix).EndsWith("重点实验室") || text.AsSpan(suffix, end - suffix).EndsWith("创新中心") || text.AsSpan(suffix, end - suffix).EndsWith("工程研究中心"))
            || house.Span.Length <= end - suffix || anchors.RegionBeginningAt(house.Span.Start) is not null || text.AsSpan(house.Span.Start).StartsWith("国家"))
        {
            return house;
        }

        var start = joint;
        while (start > 0 && joint - start <= LongestField && text[start - 1] is >= '\u4E00' and <= '\u9FFF' && text[start - 1] is not ('的' or '在' or '等' or '家' or '个' or '了' or '和') && LaboratoryVerbs.LongestEndingAt(text, start) == 0)
            start--;
        return joint - start is >= ShortestField and <= LongestField - 2 && context.IsWordBoundary(start) ? HouseName.Candidate(text, new TextSpan(start, end), house.Confidence) : house;
    }

    private MentionCandidate? ReadWords(RecognitionText context, NameAnchors anchors, int suffix, int end)
    {
        var text = context.Text;
        if (text[suffix - 1] is '副' or '分' || text[suffix - 1] == '子' && !(suffix > 1 && ParticlesBefore.Contains(text[suffix - 2])) || end - suffix == 2 && text[suffix] == '中' && "市区县镇乡村城".Contains(text[suffix - 1]) || text[suffix] == '商' && text[suffix - 1] == '协' || text[suffix] == '协' && text[suffix - 1] == '商' && text.AsSpan(0, suffix - 1).EndsWith("在华"))
            return null;
        var tokens = _tokens.Before(context, anchors, suffix);
        var ending = text.AsSpan(suffix, end - suffix);
        // 中国宝武|试点|国有资本投资公司: what a house tries to be.
        if (tokens.LastPrinted(text, "试点") is >= 0 and var trial)
            tokens = tokens[(trial + 1)..];
        var anchor = tokens.FirstAnchor();
        // 支持赤峰|建设|蒙东作物种质资源库: what stands before a verb is not the name's.
        while (anchor >= 0 && tokens.FirstOf(NameTokenKind.Verb, anchor) is var verb && verb > anchor && verb + 1 < tokens.Count && tokens[verb + 1].Kind == NameTokenKind.Region)
            anchor = verb + 1;
        if (BuiltFrom(text, tokens, ending) is > 0 and var built)
            return HouseName.Candidate(text, new TextSpan(built, end), 50);
        if (SharedFrom(text, suffix, ending) is >= 0 and var shared)
            return HouseName.Candidate(text, new TextSpan(shared, end), 56);
        if (BehindBuilder(text, tokens, ending) is > 0 and var behind)
        {
            tokens = tokens[behind..];
            anchor = tokens.FirstAnchor();
        }

        if (anchor < 0 && ending.EndsWith("有限公司") && SeatOf(text, anchors, suffix) is >= 0 and var seat)
            return HouseName.Candidate(text, new TextSpan(seat, end), 50);
        if (anchor > 1 && UnanchoredName.NationalHouseAt(text, tokens, anchor, ending) is { } national)
            return HouseName.Candidate(text, new TextSpan(national, end), 52);
        if (anchor >= 0)
        {
            return _anchored.Read(text, anchors, tokens[anchor..], ending, end) is { } anchored
                ? AnchoredName.WithField(text, tokens, anchor, ending, AnchoredName.WithFullHead(text, anchors, tokens[anchor], ending.EndsWith("公司") || ending.EndsWith("集团") ? anchored : AnchoredName.OfNearest(context, tokens, anchor, anchored)))
                : null;
        }

        if (tokens.Count > 0 && ending is "学院" or "研究院" or "医院" or "商学院" or "医学院" or "附属医院" or "研究中心" or "第一医院" or "第二医院" or "附中" or "附小" && ShortUniversityAt(context, tokens) is { } university)
        {
            var faculty = new TextSpan(university.Span.Start, end);
            return new MentionCandidate(faculty, EntityKind.Institution, InstitutionBySuffix.OwnName)
            {
                Name = university.Entry.Name + text[university.Span.End..end],
                OtherNames = [faculty.Of(text)],
                Confidence = 50,
            };
        }

        // Leading verbs and vague words belong to the sentence: 建设 + 量子信息国家实验室.
        var first = tokens.FirstOfAnotherKind(NameTokenKind.Verb);
        if (first < 0)
            return null;
        // 登录|国家智慧教育公共服务平台: no word before 国家 is the name's.
        if (tokens.LastPrinted(text, "国家") is var state && state > first && context.IsWordBoundary(tokens[state].Start))
            first = state;
        tokens = tokens[first..];
        var span = new TextSpan(tokens[0].Start, end);
        if (tokens[0].Kind == NameTokenKind.Quoted)
            return tokens.Count <= 2 && (ending is "工作室" or "智库" || ending.EndsWith("实验室")) || tokens.Count <= 3 && (ending.EndsWith("合作社") || ending is "家庭农场") ? HouseName.Candidate(text, span, 57) : null;
        if (_unanchored.IsNational(text, tokens, ending))
            return HouseName.Candidate(text, new TextSpan(UnanchoredName.TreatyBefore(text, span.Start), end), 50);
        if (_unanchored.IsOfTreaty(text, tokens, ending))
            return HouseName.Candidate(text, span, 46);
        return context.IsWordBoundary(span.Start) && !HouseName.IsCounted(text, span) && (_unanchored.IsProper(context, tokens, ending) || _unanchored.IsJustFounded(text, tokens, ending)) ? HouseName.Candidate(text, span, 40) : null;
    }

    /// <summary>广西大学亚热带农业生物资源保护与利用|国家重点实验室: a key laboratory by its long field, joined words included, from the mark or the verb before it; null without one.</summary>
    private MentionCandidate? LaboratoryAt(RecognitionText context, int suffix, int end)
    {
        var text = context.Text;
        if (!text.AsSpan(suffix, end - suffix).EndsWith("重点实验室") || end - suffix < 6)
            return null;
        var start = suffix;
        while (start > 0 && suffix - start < LongestShared && text[start - 1] is >= '\u4E00' and <= '\u9FFF' && text[start - 1] is not ('的' or '在' or '等' or '家' or '个' or '了') && LaboratoryVerbs.LongestEndingAt(text, start) == 0)
            start--;
        var field = text.AsSpan(start, suffix - start);
        return field.Length > LongestField - 2 && field.Length < LongestShared && field[0] is not ('与' or '和' or '及') && context.IsWordBoundary(start) && !HouseName.IsCounted(text, new TextSpan(start, end))
            ? HouseName.Candidate(text, new TextSpan(start, end), 48)
            : null;
    }

    /// <summary>海南|澳斯卡国际粮油有限公司: where the place begins that a company's full name begins with, whatever words its own name looks like; -1 without one.</summary>
    private int SeatOf(string text, NameAnchors anchors, int suffix)
    {
        for (var at = suffix - 1; at > 0 && suffix - at <= LongestField + 2; at--)
        {
            if (text[at] is < '\u4E00' or > '\u9FFF' || NameTokens.IsHardStop(text[at]) || words.Stops.LongestAt(text, at) > 1)
                return -1;
            if (suffix - at >= 2 && anchors.RegionEndingAt(at) is { } seat && !seat.Entry.Has("area"))
                return anchors.RegionEndingAt(seat.Span.Start + 1)?.Span.Start ?? seat.Span.Start;
        }

        return -1;
    }

    /// <summary>运城学院|建设|河东文化研究中心: where the name begins of what one house builds; 0 where no house builds anything.</summary>
    private int BuiltFrom(string text, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        if (!FoundedSuffixes.Contains(ending))
            return 0;
        for (var i = 1; i < tokens.Count - 1; i++)
        {
            if (tokens[i].Kind == NameTokenKind.Verb && text.AsSpan(tokens[i].Start, tokens[i].Length) is "建设" or "打造" && Builders.Contains(text.AsSpan(tokens[i - 1].Start, tokens[i - 1].Length)))
                return tokens[^1].End - tokens[i].End >= InstitutionBySuffix.ShortestTrade && (tokens.FirstOf(NameTokenKind.Proper, i + 1) >= 0 || tokens.FirstOf(NameTokenKind.Region, i + 1) >= 0) ? tokens[i].End : 0;
        }

        return 0;
    }

    /// <summary>国网盐城供电公司|建设|虚拟电厂: the place among the words of what stands behind a house that builds it; 0 where none does. Names such as 某某集团建设有限公司 and 联合国建设和平委员会 hold the word.</summary>
    private static int BehindBuilder(string text, List<NameToken> tokens, ReadOnlySpan<char> ending)
    {
        if (ending.EndsWith("公司") || ending.EndsWith("集团") || ending is "委员会")
            return 0;
        var verb = tokens.LastPrinted(text, "建设", NameTokenKind.Verb);
        return verb > 0 && (tokens[verb - 1].Kind == NameTokenKind.Institution || text.AsSpan(0, tokens[verb].Start).EndsWith("公司") || text.AsSpan(0, tokens[verb].Start).EndsWith("集团")) && verb + 1 < tokens.Count ? verb + 1 : 0;
    }

    /// <summary>省部共建|盐湖化工创新中心: where the name begins of what provinces and ministries keep together; -1 elsewhere.</summary>
    private int SharedFrom(string text, int suffix, ReadOnlySpan<char> ending)
    {
        if (!ending.EndsWith("中心") && !ending.EndsWith("实验室"))
            return -1;
        var start = text.LastIndexOf(SharedHouse, suffix - 1, Math.Min(suffix, LongestShared), StringComparison.Ordinal);
        var field = start < 0 ? default : text.AsSpan(start + SharedHouse.Length, suffix - start - SharedHouse.Length);
        if (field.IndexOfAny("，。；：、的") >= 0 || field.Length < 2)
            return -1;
        // 磷资源高效利用|省部共建协同创新中心: the field stands before it.
        var first = start;
        while (first > 0 && start - first <= LongestField && text[first - 1] is >= '\u4E00' and <= '\u9FFF' && !(start - first >= 2 && words.Stops.LongestEndingAt(text, first) >= 2))
            first--;
        var isField = start - first is >= 3 and <= LongestField && words.Stops.LongestEndingAt(text, first) >= 2 && text.AsSpan(first, start - first).IndexOfAny("的在和与由有是了") < 0;
        return isField ? first : start;
    }

    /// <summary>云大|材料与能源学院: a university's short name, which its faculty makes sure.</summary>
    private static LexiconMatch? ShortUniversityAt(RecognitionText context, List<NameToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (context.MatchesAt(token.Start, token.End).First(static (in match) => match is { IsWeak: true, Kind: EntityKind.Institution } && match.Entry.Has("university")) is { } university)
                return university;
            if (token.Kind == NameTokenKind.Proper)
                return null;
        }

        return null;
    }
}
