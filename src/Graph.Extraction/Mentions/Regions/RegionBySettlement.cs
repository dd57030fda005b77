using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Townships, villages and communities, told by their last word and by what stands before them: 茶陵县高陇镇龙匠村, 在云阳街道, 走进伞铺村.
/// They are too many and too homonymous for a list; the ordinary words of the same shape (古镇, 行政村, 智慧社区) are listed instead.
/// </summary>
internal sealed class RegionBySettlement
{
    public const string Name = "region-by-settlement";

    /// <summary>After a known place a name may be this long; standing free, where its beginning is a guess, only so long.</summary>
    private const int LongestStem = 4;
    private const int LongestFreeStem = 3;
    private const int LongestEthnicStem = 9;
    private const int LongestForeignStem = 8;
    private const int ShortestForeignStem = 4;
    private const int VerbLength = 2;

    /// <summary>A name so long that stood free is known again further on, whatever stands before it.</summary>
    private const int ShortestSure = 3;

    /// <summary>After one of these a name may begin; most end a verb of place: 来到, 走进, 前往.</summary>
    private const string WordsOfPlace = "在到赴往访至自从由达进于据";

    /// <summary>Verbs before a place, with which no name begins: 来自|内乡, 明确|镇、村.</summary>
    private static readonly WordList Openings = new(["来自", "明确", "前往", "走进", "走访", "深入", "组织", "覆盖", "涉及", "包括", "带领", "指导", "督促", "要求", "号召", "统筹", "压实", "鼓励", "引导", "发动", "协调", "沟通", "联系", "服务", "扎根", "帮扶", "驻守", "走向", "来往", "奔赴", "聘请", "邀请", "参观", "考察", "调研", "视察", "慰问", "探访", "途经", "路过", "毗邻", "紧邻", "地处"]);

    /// <summary>Verbs that are names of villages all over the country.</summary>
    private static readonly WordList NamingVerbs = new(["前进", "跃进", "解放", "奋斗", "团结", "联合", "合作", "联盟", "建设", "胜利", "和平", "进步", "振兴", "复兴", "迎新", "拥护", "爱国", "向阳", "迎春", "丰收", "起义", "发展", "创新", "开发", "新建", "联建", "共建"]);

    /// <summary>No settlement's name contains one of these; a stretch that does is a phrase.</summary>
    private static readonly CharacterSet CharactersOfPhrases = new("的了是在和与及等个这那各每该某其们到从被把让将给使有着过就也都又并或但而且很最更不没为以次她他你我受推助当边一镇乡村，。、；：！？“”（）()《》");

    /// <summary>Those of <see cref="CharactersOfPhrases"/> with which a village's name may be written right behind its township: 年都村, 当头村.</summary>
    private const string OfNamesBehindTownship = "都当边";

    /// <summary>Those with which a name goes on right behind a county's full name: 甘都|镇, 查汗都斯|乡, 河边|镇.</summary>
    private const string OfNamesBehindDivision = "都当边次那更";

    /// <summary>What villages' names end with before 村: 常山庄村, 石门沟村.</summary>
    private const string VillageEnds = "庄寨屯店湾沟河岭坪营堡坡口窑铺桥冲塘岗沿头";

    /// <summary>Of what sort a village of the hills is: 某小|山村.</summary>
    private const string SortsOfVillage = "小大个座的";

    private static readonly string[] Units = ["街道", "社区", "苏木", "嘎查", "苗寨", "侗寨", "瑶寨", "羌寨", "藏寨", "镇", "乡", "村"];

    /// <summary>Where a unit may begin.</summary>
    public static readonly Trigger PlacesOfUnits = Trigger.Words(Units);

    private readonly WordList _ordinary;
    private readonly CharacterSet _foreign;

    /// <summary>Tells settlements by their shape.</summary>
    /// <param name="ordinaryWords">Words that look like a settlement, unit included: 古镇, 行政村.</param>
    /// <param name="foreignCharacters">What names of other languages are written with: 阔什艾日克村.</param>
    public RegionBySettlement(IEnumerable<string> ordinaryWords, IEnumerable<char> foreignCharacters)
    {
        _ordinary = new WordList(ordinaryWords);
        _foreign = new CharacterSet(foreignCharacters);
    }

    public void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        var (lastEnd, last) = (-1, (string?)null);
        List<string>? sure = null;
        foreach (var offset in context.PlacesOf(PlacesOfUnits))
        {
            if (offset == 0 || offset < lastEnd || UnitAt(text, offset) is not { } unit)
                continue;
            var end = offset + unit.Length;
            if (IsContinued(text, unit, end))
                continue;
            var (start, parent) = NameBefore(context, names, offset, end, lastEnd, last);
            if (start < 0 && (start = SureBefore(text, sure, end)) < 0)
                continue;
            start = BehindVerb(context, start, offset);
            var name = text[start..end];
            if (parent is not null || name.Length >= ShortestSure)
                (sure ??= []).Add(name);
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Region, Name)
            {
                Name = name,
                Context = parent,
                Confidence = parent is null ? 45 : 60,
            });
            (lastEnd, last) = (end, name);
        }
    }

    /// <summary>壮大|嘎查, 打造|百村: whether what stands free is a verb and its object; some villages were named after what was called for, 前进村.</summary>
    private static bool OpensWithVerb(RecognitionText context, int start, int unit) =>
        unit - start is VerbLength or VerbLength + 1 && context.TagOf(new TextSpan(start, start + VerbLength)) is "v" && NamingVerbs.LongestAt(context.Text, start) == 0 && context.IsWordBoundary(start) && context.IsWordBoundary(start + VerbLength);

    /// <summary>昆明市|托管|磨憨镇: a verb that stands between a place and the settlement begins no name.</summary>
    private static int BehindVerb(RecognitionText context, int start, int unit) =>
        unit - start >= VerbLength + 2 && context.TagOf(new TextSpan(start, start + VerbLength)) is "v" or "vn" && context.IsWordBoundary(start + VerbLength) ? start + VerbLength : start;

    /// <summary>静兰街道环江社区……今年以来，环江社区: where a name begins that the text has printed before, behind its place or standing free; -1 without one.</summary>
    private static int SureBefore(string text, List<string>? sure, int end)
    {
        if (sure is null)
            return -1;
        foreach (var name in sure)
        {
            if (text.AsSpan(0, end).EndsWith(name, StringComparison.Ordinal))
                return end - name.Length;
        }

        return -1;
    }

    /// <summary>Where the name that goes on to the unit begins, and the place it directly follows; a start of -1 when there is no name.</summary>
    private (int Start, string? Parent) NameBefore(RecognitionText context, PlaceNames names, int unit, int end, int lastEnd, string? last)
    {
        var text = context.Text;
        // 景德镇 ends with the unit, 镇安 begins with it: a known name goes before one told by shape.
        // 提升社区服务, 新建社区食堂: before a community free words are verbs more often than names, so that a mark alone opens no name there.
        if (ForeignNameBefore(text, names, unit, lastEnd) is >= 0 and var foreign && !IsOrdinary(text, foreign, unit, end))
            return (foreign, foreign == lastEnd && last is not null ? last : names.EndingAt(foreign)?.Span.Of(text));
        if (names.EndingAt(end) is { IsWeak: false } known)
        {
            // 武乡县|韩北镇: between the county and a place called so elsewhere only the first character of a township is left.
            var own = known.Span.Start - 1;
            return known.Span.Length == 2 && own > 0 && CharacterClass.IsCommonHan(text[own]) && !CharactersOfPhrases.Contains(text[own]) && IsBehindDivision(names, own) ? BehindDivision(text, names, own, unit, end) : (-1, null);
        }

        if (names.BeginsAt(unit))
            return (-1, null);
        // 沂南县|常山|庄村: a village whose name begins as a place's elsewhere.
        if (text[unit] == '村' && unit >= 3 && VillageEnds.Contains(text[unit - 1]) && names.EndingAt(unit - 1) is { Span.Length: 2 } elsewhere && IsBehindDivision(names, elsewhere.Span.Start))
            return BehindDivision(text, names, elsewhere.Span.Start, unit, end);
        // 白云区|太和|镇: a place's name elsewhere is a township's here; 田阳区|那满|镇: 那 is the first character of many names in the south.
        if (names.EndingAt(unit) is { Span.Length: 2 or 3 } namesake && IsBehindDivision(names, namesake.Span.Start) || unit >= 3 && text[unit - 2] is '那' && !"个些里边样种时年天次".Contains(text[unit - 1]) && IsBehindDivision(names, unit - 2))
            return BehindDivision(text, names, names.EndingAt(unit) is { Span.Length: 3 } longer && IsBehindDivision(names, longer.Span.Start) ? unit - 3 : unit - 2, unit, end);
        // 禅城区|石湾镇|街道: a subdistrict that was a town.
        if (text[unit] == '街' && unit > VerbLength + 1 && text[unit - 1] == '镇' && IsBehindDivision(names, unit - 3) && !CharactersOfPhrases.Contains(text[unit - 3]) && !CharactersOfPhrases.Contains(text[unit - 2]) && !IsOrdinary(text, unit - 3, unit - 1, unit))
            return (unit - 3, names.EndingAt(unit - 3)!.Value.Span.Of(text));
        for (var start = unit - 1; start >= Math.Max(0, unit - LongestEthnicStem); start--)
        {
            // 许镇|镇: a town named after a market.
            // 安寨镇、侯村|镇: beside another.
            if (CharactersOfPhrases.Contains(text[start]) && !(start == unit - 1 && text[unit] == '镇' && (text[start] == '镇' || text[start] == '村' && start - 2 == lastEnd)) && !IsOfName(context, names, start, unit, end, lastEnd, last) || !CharacterClass.IsCommonHan(text[start]))
                return (-1, null);
            var stem = unit - start;
            if (stem == 1 && text[unit] == '社')
                continue;
            if (stem > LongestStem && text[unit - 1] != '族' && !(stem <= LongestForeignStem && IsForeign(text, start, unit)))
                return (-1, null);
            if (start == lastEnd && last is not null || stem >= 2 && IsAfterOffice(text, start, lastEnd))
                return IsOrdinary(text, start, unit, end, isBehindPlace: true) && !IsNewVillage(context, start, unit) && !IsOnMountain(context, start, unit) ? (-1, null) : (start, last);
            if (names.EndingAt(start) is { } before && IsDivision(before) && (!before.IsWeak || before.Span.Length > 2 && text[unit] == '街' || IsUnderNameBefore(names, before)))
                return IsOrdinary(text, start, unit, end, isBehindPlace: before.Entries.Any(entry => entry.Has("county"))) && !(before.Span.Length > 2 && (IsNewVillage(context, start, unit) || IsOnMountain(context, start, unit))) ? (-1, null) : (start, before.Span.Of(text));
            if (stem >= 2 && (stem <= LongestFreeStem || (IsForeign(text, start, unit) && !names.BeginsAt(start)) || IsOfChain(context, start, unit, end)) && (text[unit] != '社' || start > 0 && char.IsLetter(text[start - 1])) && (IsFreeBefore(text, start, lastEnd) || IsFirstBehindVerb(context, start, end)) && Openings.LongestAt(text, start) == 0 && !IsPartOfWhole(text, end) && !OpensWithVerb(context, start, unit) && (!IsOrdinary(text, start, unit, end, isBehindPlace: start - 1 == lastEnd) || IsTownOfTwoUnits(context, names, start, unit, end)))
                return (start, null);
        }

        return (-1, null);
    }

    /// <summary>
    /// Whether a character that phrases are written with belongs to a name: 太和|镇 is a word of the dictionary, 昂赛乡|年都|村 stands right behind its township, 阿尔乡|镇|北甸子村
    /// before its village.
    /// </summary>
    private static bool IsOfName(RecognitionText context, PlaceNames names, int at, int unit, int end, int lastEnd, string? last)
    {
        var text = context.Text;
        if (last is not null && lastEnd <= at && unit - lastEnd is 2 or 3 && text[unit] == '村' && CharacterClass.IsCommonHan(text[lastEnd]) && OfNamesBehindTownship.Contains(text[at]))
            return true;
        // 南浔区|和孚镇, 高明区|更合镇
        if (at == unit - 2 && text[at] is '和' or '更' && text[unit] is '镇' or '乡')
            return IsBehindDivision(names, at);
        // 雄县|朱各庄|镇
        if ((OfNamesBehindDivision.Contains(text[at]) || text[at] == '各' && at < unit - 1 && text[at + 1] == '庄') && GoesOnFromDivision(names, at, unit))
            return true;
        if (at != unit - 1)
            return false;
        return text[at] == '乡' ? text[unit] == '镇' && IsBeforeVillage(text, end) : unit >= 2 && text[at] is '和' or '都' or '当' or '边' && context.TagOf(new TextSpan(unit - 2, unit)) is "ns" or "nz" or "nr" or "nrt";
    }

    /// <summary>Whether a name that began right behind a county's full name goes on at a place.</summary>
    private static bool GoesOnFromDivision(PlaceNames names, int at, int unit)
    {
        for (var start = at - 1; start >= Math.Max(1, unit - LongestStem); start--)
        {
            if (IsBehindDivision(names, start))
                return true;
        }

        return false;
    }

    /// <summary>，哈拉直沟|乡|魏家堡村: whether what stands between a mark and a township that its village follows is a name, no word of the dictionary in it.</summary>
    private static bool IsOfChain(RecognitionText context, int start, int unit, int end)
    {
        var text = context.Text;
        if (unit - start != LongestStem || text[unit] is not ('乡' or '镇') || start > 0 && char.IsLetterOrDigit(text[start - 1]) || !IsBeforeVillage(text, end))
            return false;
        for (var at = start; at < unit - 1; at++)
        {
            if (context.IsWordBoundary(at) && context.TagOf(new TextSpan(at, at + 2)) is { } tag && tag is not ("ns" or "nr" or "nz" or "nrt" or "nrfg"))
                return false;
        }

        return true;
    }

    /// <summary>西坪镇|坊城新村: a village right behind its township whose name is no word but for 新.</summary>
    private static bool IsNewVillage(RecognitionText context, int start, int unit) =>
        unit - start == VerbLength + 1 && context.Text[unit - 1] == '新' && context.Text[unit] == '村' && context.TagOf(new TextSpan(start, start + VerbLength)) is null or "nr" or "nrt" or "ns" or "nz";

    /// <summary>马街镇|姜家山村, 房山区|大安山乡, 郓城县|张鲁集镇: a village of a hill, or a town of a market, whose own name is no word.</summary>
    private static bool IsOnMountain(RecognitionText context, int start, int unit) =>
        unit - start == VerbLength + 1 && (context.Text[unit - 1] == '山' && context.Text[unit] is '村' or '乡' || context.Text[unit - 1] == '集' && context.Text[unit] == '镇')
        && context.TagOf(new TextSpan(start, start + VerbLength)) is null or "nr" or "nrt" or "ns" or "nz" && !SortsOfVillage.Contains(context.Text[unit - 2]);

    /// <summary>串起|闽宁镇、西夏王陵: the first of a list right behind a verb.</summary>
    private static bool IsFirstBehindVerb(RecognitionText context, int start, int end) =>
        context.Text[end - 1] != '区' && end < context.Text.Length && context.Text[end] == '、' && start >= VerbLength && context.IsWordBoundary(start) && context.TagOf(new TextSpan(start - VerbLength, start)) is "v";

    /// <summary>
    /// 四合城|镇, 阿尔乡|镇|北甸子村: whether two characters that are no word before 城镇 or 乡镇 are a town's name; 大型城镇 and 边远乡镇 have a word there, 苏南城镇 a place.
    /// </summary>
    private static bool IsTownOfTwoUnits(RecognitionText context, PlaceNames names, int start, int unit, int end)
    {
        var text = context.Text;
        if (text[unit] != '镇' || unit - start != 3 || text[unit - 1] is not ('城' or '乡') || names.EndingAt(unit - 1) is not null)
            return false;
        var isBeforeMark = end < text.Length && !char.IsLetterOrDigit(text[end]) && text[end] != '、' && text[unit - 1] == '城' && start > 0 && char.IsLetter(text[start - 1]);
        return (isBeforeMark || IsBeforeVillage(text, end)) && context.TagOf(new TextSpan(start, start + 2)) is null or "j" or "nr" or "nz" or "nrt";
    }

    /// <summary>
    /// 西乌珠穆沁旗|浩勒图高勒镇|巴彦胡舒嘎查: where a name of another language begins that goes from a place to the unit, whatever places seem to stand in it; -1
    /// without one.
    /// </summary>
    private int ForeignNameBefore(string text, PlaceNames names, int unit, int lastEnd)
    {
        var start = unit;
        while (start > 0 && unit - start <= LongestForeignStem && _foreign.Contains(text[start - 1]))
            start--;
        for (; unit - start >= ShortestForeignStem; start++)
        {
            if (start == lastEnd || names.EndingAt(start) is { IsWeak: false } before && IsDivision(before) && names.BeginningAt(start) is null)
                return start;
        }

        return -1;
    }

    /// <summary>Whether a county's or a district's full name stands right before a place: 茶陵县, 雄县.</summary>
    private static bool IsBehindDivision(PlaceNames names, int start) =>
        names.EndingAt(start) is { IsWeak: false } before && before.Entries.Any(entry => entry.Has("county") && (before.Span.Length > 2 || entry.Name.Length == 2));

    /// <summary>The township whose name is a place's elsewhere; a start of -1 where it is an ordinary word.</summary>
    private (int Start, string? Parent) BehindDivision(string text, PlaceNames names, int start, int unit, int end) =>
        IsOrdinary(text, start, unit, end, isBehindPlace: true) ? (-1, null) : (start, names.EndingAt(start)!.Value.Span.Of(text));

    /// <summary>Whether a stretch is written as names of other languages are.</summary>
    private bool IsForeign(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (!_foreign.Contains(text[at]))
                return false;
        }

        return true;
    }

    /// <summary>南街街道办事处|西街社区: the office between the township and the village.</summary>
    private static bool IsAfterOffice(string text, int start, int lastEnd) =>
        lastEnd > 0 && lastEnd < start && start - lastEnd <= 3 && text.AsSpan(lastEnd, start - lastEnd) is "办事处" or "办";

    private static bool IsFreeBefore(string text, int start, int lastEnd)
    {
        if (start == 0)
            return true;
        var before = text[start - 1];
        if (start >= 2 && before is '于')
            return text[start - 2] is '位' or '处' or '落';
        if (start >= 2 && before is '达' or '进')
            return text[start - 2] is '到' or '抵' or '走';
        if (start >= 2 && before is '入')
            return text[start - 2] is '深' or '走' or '步';
        if (before is '和' or '与')
            return lastEnd == start - 1;
        if (Openings.LongestEndingAt(text, start) > 0)
            return true;
        // 镇上|好圣村
        if (before is '上')
            return start >= 2 && text[start - 2] is '镇' or '乡';
        // 走到了|章古台镇, 走进了|寺沟村
        if (before is '了')
            return start >= 2 && text[start - 2] is '到' or '进' or '往' or '访';
        // 我们|寺沟村
        if (before is '的' or '们')
            return true;
        return (!char.IsLetterOrDigit(before) && before is not ('“' or '’' or '·' or '—' or '-')) || WordsOfPlace.Contains(before);
    }

    /// <summary>镇里, 村上: somebody speaks of a place that has its name elsewhere, or of places in general.</summary>
    private static bool IsPartOfWhole(string text, int end) => end < text.Length && text[end] is '里' or '上' or '内' or '间';

    /// <summary>An ordinary word that reaches from the start, or from inside the stem, to the unit's end; the unit alone is none.</summary>
    private bool IsOrdinary(string text, int start, int unit, int end, bool isBehindPlace = false)
    {
        for (var i = start; i < unit; i++)
        {
            // 神|山村 behind a place is the village of a name with 山.
            // 九|重镇 before a village is the town of a name with 重.
            if (_ordinary.LongestAt(text, i) is var length && length > 0 && i + length == end && !((isBehindPlace || IsBeforeVillage(text, end)) && i == start + 1 && unit - start == 2))
                return true;
        }

        return false;
    }

    /// <summary>九重镇|邹庄村: whether a village's short name follows.</summary>
    private static bool IsBeforeVillage(string text, int end)
    {
        for (var at = end + 2; at <= end + 3 && at < text.Length; at++)
        {
            if (text[at] == '村' && text.AsSpan(end, at - end).IndexOfAny("的了是在和与及各全乡镇") < 0 && !text.AsSpan(end, at - end).ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
                return true;
        }

        return false;
    }

    /// <summary>广东中山桂南村: the weak name follows the region it lies in.</summary>
    private static bool IsUnderNameBefore(PlaceNames names, PlaceName name) =>
        names.EndingAt(name.Span.Start) is { IsWeak: false } above && above.Entries.Any(parent => name.Entries.Any(child => child.Parent == parent.Key));

    private static bool IsDivision(PlaceName name) =>
        name.Entries.Any(entry => entry.Has("county") || entry.Has("prefecture") || entry.Has("province") || entry.Has("zone") || entry.Has("township"));

    private static string? UnitAt(string text, int offset)
    {
        foreach (var unit in Units)
        {
            if (text.AsSpan(offset).StartsWith(unit, StringComparison.Ordinal))
                return unit;
        }

        return null;
    }

    /// <summary>乡村, 村民 and 村晚 of a nameless village, 镇静, 社区服务 of none: what goes on after the unit makes it another word.</summary>
    private static bool IsContinued(string text, string unit, int end)
    {
        var next = end < text.Length ? text[end] : '\0';
        return unit switch
        {
            "乡" => next is '村' or '镇' or '土' or '亲' or '愁' or '贤' or '音' or '情' or '风' or '间' or '县',
            "镇" => next is '镇' or '静' or '痛' or '江' or '定' or '守' or '压' or '海' or '街',
            "村" => next is '镇' or '庄' or '寨' or '落' or '民' or '级' or '集' or '屯' or '规' or '医' or '务' or '容' or '貌' or '卫' or '子' or '晚' or 'B' || next is '小' && !text.AsSpan(end).StartsWith("小伙") || next == '组' && !text.AsSpan(end).StartsWith("组织"),
            _ => false,
        };
    }
}
