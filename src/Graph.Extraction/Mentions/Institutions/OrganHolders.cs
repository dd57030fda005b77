using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>Finds whose a party or government body is: the region, the zone or the level word before its organ.</summary>
internal sealed class OrganHolders(InstitutionWords words)
{
    /// <summary>The longest name of a place that the lexicon does not know or only by a word, in characters.</summary>
    private const int LongestPlaceName = 4;

    /// <summary>The longest organ looked for before a list mark, in characters: 社会工作部.</summary>
    private const int LongestOrganBefore = 6;

    /// <summary>How far before a level word its region may stand, in characters.</summary>
    private const int SameSentence = 40;

    /// <summary>Parties and leagues with committees of their own in every region.</summary>
    private static readonly WordList Parties = new(["中共", "中国共产党", "共青团", "团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟"]);

    /// <summary>Zones of which a city has one.</summary>
    private static readonly WordList HomeZones = new(["高新区", "经开区", "高新技术产业开发区", "经济技术开发区", "综保区", "综合保税区"]);

    private static readonly (string Word, RegionLevel Level)[] LevelWords =
    [
        ("自治区", RegionLevel.Province), ("自治州", RegionLevel.Prefecture), ("自治县", RegionLevel.County), ("街道", RegionLevel.Township), ("社区", RegionLevel.Village),
        ("省", RegionLevel.Province), ("市", RegionLevel.Prefecture), ("州", RegionLevel.Prefecture), ("盟", RegionLevel.Prefecture),
        ("县", RegionLevel.County), ("区", RegionLevel.County), ("旗", RegionLevel.County),
        ("镇", RegionLevel.Township), ("乡", RegionLevel.Township), ("村", RegionLevel.Village),
    ];

    private static readonly CharacterSet LevelEndings = new(LevelWords.Select(level => level.Word[^1]));

    /// <summary>Characters before a level word that make it part of another word (城市, 园区, 全省) or say that several are meant (各县, 两省).</summary>
    private const string NoHomeBefore =
        "港城都超上夜股门菜集早闹房楼花楼地园社小景辖郊山片灾疆特库校厂牧林矿专战军防校政东西南北中两三四五六七八九十几多各全每某外他跨省市县区州旗乡镇村、0123456789";

    /// <summary>The holder of the organ at a place: for a mere 区 the zone found there goes before the district that the level word would mean.</summary>
    public OrganHolder? Before(RecognitionText text, int organ, List<MentionCandidate> found) => Find(text, text.Anchors, organ) switch
    {
        null => PlaceFoundBefore(text, organ, found),
        { Level: RegionLevel.County, Place: "区" } level => PlaceFoundBefore(text, organ, found) ?? level,
        var holder => holder,
    };

    /// <summary>
    /// The region a level word means where the sentence has just named it: 广东省委和省政府, 在株洲天元区，区妇联.
    /// </summary>
    public static OrganHolder NamedBefore(RecognitionText text, OrganHolder holder, OrganHolder? last, int lastEnd)
    {
        if (holder.Level is null || holder.Level >= RegionLevel.Township)
            return holder;
        var printed = text.Text;
        var from = Math.Max(0, holder.Start - SameSentence);
        from = Math.Max(from, printed.LastIndexOfAny(['。', '\n', '；', '！', '？'], Math.Max(0, holder.Start - 1)) + 1);
        if (holder.Place.Length > 0 && last is { Level: null } && lastEnd >= from && last.Place.EndsWith(holder.Place, StringComparison.Ordinal))
            return holder with { Place = last.Place, Level = null };
        string? named = null;
        for (var (at, end) = (from, from); at < holder.Start; at++)
        {
            foreach (var match in text.MatchesAt(at))
            {
                // 长|兴县 is no 兴县.
                if (match.Kind == EntityKind.Region && match.Span.End <= end)
                    continue;
                if (match.Kind == EntityKind.Region && !match.IsWeak)
                    end = match.Span.End;
                if (match.Kind == EntityKind.Region && !match.IsWeak && match.Span.End <= holder.Start && IsOfLevel(match.Entry, holder.Level.Value) && match.Entry.Name.EndsWith(holder.Place, StringComparison.Ordinal))
                    named = match.Entry.Name;
            }
        }

        return named is null ? holder : holder with { Place = named, Level = null };
    }

    /// <summary>中共株洲市委, 团省委, 民盟湖南省委: whose committee it is stands before the region.</summary>
    public static OrganHolder WithParty(string text, OrganHolder holder)
    {
        var length = Parties.LongestEndingAt(text, holder.Start);
        return length == 0 ? holder : holder with { Start = holder.Start - length, Party = text.Substring(holder.Start - length, length) };
    }

    private OrganHolder? Find(RecognitionText context, NameAnchors anchors, int organ)
    {
        var text = context.Text;
        if (organ == 0)
            return null;
        // 株洲高新区 + 管委会: a zone whose own name begins with a region or a proper word.
        if (words.Zones.LongestEndingAt(text, organ) is var zone && zone > 0)
        {
            var start = anchors.RegionChainStart(organ - zone);
            if (start < 0)
                start = ProperStart(text, anchors, organ - zone, atLeast: 2);
            // 烟台黄渤海新区 is known by a longer name than 渤海新区.
            if (start >= 0 && anchors.RegionEndingAt(organ) is { } known && known.Span.Start < start)
                start = anchors.RegionChainStart(organ) is >= 0 and var whole ? whole : start;
            if (start >= 0)
                return new OrganHolder(text[start..organ], start);
        }

        var chain = anchors.RegionChainStart(organ);
        if (chain >= 0)
        {
            // 吕梁市|兴县|人民医院: of several the nearest makes the name, where no other is called so.
            var nearest = anchors.RegionEndingAt(organ)!.Value;
            var place = nearest.Span.Start > chain && anchors.IsEnough(nearest.Span.Start, organ) ? text[nearest.Span.Start..organ] : text[chain..organ];
            return new OrganHolder(IsDepartment(text, organ) ? FullRegionName(nearest, place) : place, chain) { IsAbroad = IsAbroad(nearest.Entry) };
        }

        if (!LevelEndings.Contains(text[organ - 1]))
            return null;
        // 高新区|管委会 without its city is the home city's, no district's.
        if (zone > 0)
            return HomeZones.Contains(text.AsSpan(organ - zone, zone)) && (organ == zone || !CharacterClass.IsCommonHan(text[organ - zone - 1]) || words.Stops.LongestEndingAt(text, organ - zone) > 0) ? new OrganHolder(text[(organ - zone)..organ], organ - zone, RegionLevel.Prefecture) : null;
        foreach (var (word, level) in LevelWords)
        {
            var start = organ - word.Length;
            if (start < 0 || !OrganWord.StandsAt(text, start, word))
                continue;
            if (level >= RegionLevel.Township)
            {
                if (start > 0 && "乡村城集市街居农新全".Contains(text[start - 1]) && !(word.Length > 1 && text[start - 1] == '街'))
                    return null;
                var place = ProperStart(text, anchors, start, atLeast: 2);
                return place >= 0 && place < start ? new OrganHolder(text[place..organ], place) : null;
            }

            if (start > 0 && NoHomeBefore.Contains(text[start - 1]) && !(text[start - 1] == '、' && (IsOrganBefore(text, start - 1) || !EndsWithLevel(text, start - 1))))
                return null;
            // 河内|市委: of a place abroad the list has no form with its unit.
            if (anchors.RegionEndingAt(start) is { } abroad && IsAbroad(abroad.Entry))
                return new OrganHolder(text[abroad.Span.Start..organ], abroad.Span.Start) { IsAbroad = true };
            return !context.IsWordBoundary(start) && IsInsideWord(text, start) ? null : new OrganHolder(word, start, level);
        }

        return null;
    }

    /// <summary>东兴边境经济合作区|管委会, 古田镇|党委, 前进区港湾街道春光社区|党委: a place found by its shape that ends where the organ begins.</summary>
    private static OrganHolder? PlaceFoundBefore(RecognitionText context, int organ, List<MentionCandidate> found)
    {
        if (FoundEndingAt(organ, found) is not { } place)
            return null;
        var start = place.Span.Start;
        if (place.Recognizer is Regions.RegionBySettlement.Name && FoundEndingAt(start, found) is { } township)
            start = DistrictEndingAt(context, township.Span.Start);
        return new OrganHolder(context.Text[start..organ], start);
    }

    /// <summary>The zone or the settlement among what was found that ends at a place.</summary>
    private static MentionCandidate? FoundEndingAt(int end, List<MentionCandidate> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Kind == EntityKind.Region && found[i].Span.End == end && found[i].Recognizer is Regions.Zones.RegionByZone.Name or Regions.RegionBySettlement.Name)
                return found[i];
        }

        return null;
    }

    /// <summary>Where the full name of the district begins that ends where a street does, be it an ordinary word too (前进区); the street's beginning without one.</summary>
    private static int DistrictEndingAt(RecognitionText context, int end) =>
        context.LongestMatchEndingAt(end, Math.Max(0, end - LongestPlaceName), static (in match) => match is { Kind: EntityKind.Region, Span.Length: > 2 })?.Span.Start ?? end;

    /// <summary>Whether it is a place abroad: it lies in a country, those of China where a code says.</summary>
    private static bool IsAbroad(LexiconEntry region) => !char.IsAsciiDigit(region.Key[0]) && region.Parent is { } parent && !char.IsAsciiDigit(parent[0]);

    private static bool IsOfLevel(LexiconEntry region, RegionLevel level) => level switch
    {
        RegionLevel.Province => region.Has("province"),
        RegionLevel.Prefecture => region.Has("prefecture") || region.Has("province"),
        _ => region.Has("county"),
    };

    /// <summary>省委、市委: the list mark before a level word ends another body; 省、市教育局 is about all of them.</summary>
    private bool IsOrganBefore(string text, int end)
    {
        for (var length = 1; length <= LongestOrganBefore && length < end; length++)
        {
            if (words.Organs.Contains(text.AsSpan(end - length, length)))
                return true;
        }

        return end >= 1 && "厅局委院会府记长任员席".Contains(text[end - 1]);
    }

    /// <summary>国家、省、市教育局 is about all of them; 1401件、省政协提案 is about one.</summary>
    private static bool EndsWithLevel(string text, int end) => end == 0 || "省市县区州旗乡镇村级家央部".Contains(text[end - 1]);

    /// <summary>Whether the level word is the end of a longer word, which a stop word, a mark or 我 before it rules out.</summary>
    private bool IsInsideWord(string text, int start)
    {
        if (start == 0 || !CharacterClass.IsCommonHan(text[start - 1]) || text[start - 1] is '我' or '本' or '原' or '经' or '驻' or '报' or '系' or '是' or '为' || Parties.LongestEndingAt(text, start) > 0)
            return false;
        return words.Stops.LongestEndingAt(text, start) == 0 && words.Modifiers.LongestEndingAt(text, start) < 2 && !"记长任员席府委厅局".Contains(text[start - 1])
            && words.Organs.LongestEndingAt(text, start) == 0;
    }

    /// <summary>Where a short proper word begins that ends at <paramref name="end"/> and follows a mark or a stop word; -1 without one.</summary>
    private int ProperStart(string text, NameAnchors anchors, int end, int atLeast)
    {
        // 村党支部 may begin the text.
        if (end == 0)
            return -1;
        var start = end;
        while (start > 0 && end - start < LongestPlaceName && CharacterClass.IsCommonHan(text[start - 1]))
        {
            if (end - start >= atLeast && (words.Stops.LongestEndingAt(text, start) > 0 || anchors.RegionEndingAt(start) is not null))
                break;
            start--;
        }

        var isBounded = start == 0 || !CharacterClass.IsCommonHan(text[start - 1]) || words.Stops.LongestEndingAt(text, start) > 0 || anchors.RegionEndingAt(start) is not null;
        if (text[end - 1] is '在' or '到' or '的' or '了' or '和' or '与' or '把' or '被' or '向' or '对' or '从' or '个' or '座' || words.Stops.LongestEndingAt(text, end) >= 2)
            return -1;
        if (!isBounded || end - start < Math.Max(atLeast, 1) || words.Stops.LongestAt(text.AsSpan(0, end), start) > 0 || words.Modifiers.LongestAt(text.AsSpan(0, end), start) >= end - start)
            return -1;
        return anchors.RegionChainStart(start) is var chain && chain >= 0 ? chain : start;
    }

    /// <summary>Whether the body that begins here bears its region's full name: a department does, 海口海关 and 湖南博物院 do not.</summary>
    private bool IsDepartment(string text, int organ) =>
        OrganWord.LengthAt(words, text, organ) is > 0 and var length && text[organ + length - 1] is '厅' or '局' or '委' or '办' or '府' or '联';

    /// <summary>The region's full name before a body when it is printed short and means one region only: 贵州教育厅.</summary>
    private static string FullRegionName(LexiconMatch region, string printed) =>
        region.Entry.Parent is null && !region.Entry.Has("province") || region.Entry.Has("area") || region.Entry.Has("zone")
            ? printed
            : printed[..^region.Span.Length] + region.Entry.Name;
}
