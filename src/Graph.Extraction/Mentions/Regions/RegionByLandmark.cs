using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Regions.Zones;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Places that bear what they are in their names and stand in no list: old towns, gorges, parks, reserves and excavated sites (窑埠古镇, 芜湖古城, 沂山风景区, 陶寺遗址), a river's basin or delta (东辽河流域, 辽河三角洲), wetlands of a known shore (条子泥湿地), mountains and
/// waters named beside known ones (贺兰山、罗山) or behind their county (敦化市寒葱岭).
/// </summary>
internal static class RegionByLandmark
{
    public const string Name = "region-by-landmark";

    private const int ShortestOwn = 2;
    private const int LongestOwn = 3;

    /// <summary>The longest name of a mountain or a water, in characters.</summary>
    private const int LongestFeature = 4;

    /// <summary>How sure a landmark is that the word of its kind tells.</summary>
    private const int ByKind = 52;

    /// <summary>How sure one is that only a known one beside it tells.</summary>
    private const int ByNeighbour = 46;

    /// <summary>Behind the name of a water.</summary>
    private static readonly WordList OfWaters = new(["流域", "三角洲"]);

    /// <summary>Behind the name of an area, a lake or a shore (条子泥|湿地); along a river there are many.</summary>
    private static readonly WordList OfAreas = new(["湿地"]);

    /// <summary>Behind a name of their own, or that of their city.</summary>
    private static readonly WordList Sites = new(["古镇", "古城", "古村", "古寨", "古村落", "峡谷", "大峡谷", "历史文化街区", "历史街区", "文化街区", "古商城", "风景区", "风景名胜区", "滑雪场", "国际滑雪场", "湿地公园", "国家湿地公园", "森林公园", "国家森林公园", "地质公园", "国家地质公园", "遗址", "遗址公园", "国家遗址公园", "自然保护区", "国家级自然保护区"]);

    /// <summary>Of what time or sort an excavated site is, not which: 抗战|遗址.</summary>
    private static readonly WordList SortsOfSites = new(["抗战", "红色", "革命", "工业", "文明", "早期", "王宫", "都城", "两宋", "西南", "东南", "西北", "东北", "聚落", "窑址", "柴窑"]);

    /// <summary>Where a kind may stand.</summary>
    public static readonly Trigger PlacesOfKinds = Trigger.Words([.. OfWaters.Words, .. OfAreas.Words, .. Sites.Words]);

    /// <summary>What mountains and waters end with.</summary>
    private const string Features = "山岭峰河江湖湾岛泊淀滩";

    /// <summary>What may stand behind a name that stands free.</summary>
    private const string Behind = "、，。；：！？”）\n的是等和与及为在三两四五六七八九十";

    /// <summary>What a name may stand behind.</summary>
    private const string Before = "、，。；：！？“（\n的在到与和把及从对由以访游进借";

    /// <summary>No name of a place has one of these.</summary>
    private static readonly CharacterSet NotInNames = new("的了是在和与及等个这那各每该某其们到从被把让将给使有着过就也都又并或但而且很最更不没为以座一二三四五六七八九十百千万亿新老大小名全高深古雪耀游逛赏醉借");

    public static void Propose(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        foreach (var at in context.PlacesOf(PlacesOfKinds))
            ProposeByKind(context, names, at, found);
        ProposeFeatures(context, names, found);
    }

    private static void ProposeByKind(RecognitionText context, PlaceNames names, int at, List<MentionCandidate> found)
    {
        var text = context.Text;
        if (OfWaters.LongestAt(text, at) is > 0 and var ofWater)
        {
            if (names.EndingAt(at) is { IsWeak: false } water && IsFeature(water) && names.EndingAt(at + ofWater) is null)
                Add(text, new TextSpan(water.Span.Start, at + ofWater), ByKind, found);
            return;
        }

        var end = at + Sites.LongestAt(text, at);
        if (end == at && OfAreas.LongestAt(text, at) is > 0 and var ofArea)
        {
            if (names.EndingAt(at) is { IsWeak: false } area && area.Entries.All(entry => entry.Has("area")) && text[at - 1] is not ('江' or '河') && names.EndingAt(at + ofArea) is null)
                Add(text, new TextSpan(area.Span.Start, at + ofArea), ByKind, found);
            return;
        }

        if (end == at || names.EndingAt(end) is { IsWeak: false } || end < text.Length && (text[end] is '区' or '群' or '化' or '博' || text.AsSpan(end).StartsWith("大桥") || text.AsSpan(end).StartsWith("特大桥")))
            return;
        if (text.AsSpan(at, 2) is "遗址" && SortsOfSites.LongestEndingAt(text, at) > 0)
            return;
        if (text.AsSpan(at, 2) is "古城" or "峡谷" && names.EndingAt(at) is { Span.Length: 2 } city && city.Entries.Any(entry => entry.Has("prefecture") || entry.Has("county")))
        {
            Add(text, new TextSpan(city.Span.Start, end), ByKind, found);
            return;
        }

        for (var length = LongestOwn; length >= ShortestOwn; length--)
        {
            var start = at - length;
            if (start < 0 || start > 0 && !Before.Contains(text[start - 1]) && !ZoneWords.EndsWithVerb(text.AsSpan(0, start)) && names.EndingAt(start) is not { IsWeak: false, Span.Length: > 2 } || !IsOwn(context, new TextSpan(start, at)))
                continue;
            Add(text, new TextSpan(start, end), ByKind, found);
            return;
        }
    }

    /// <summary>Mountains and waters right beside a known one in a list, or right behind the full name of their county.</summary>
    private static void ProposeFeatures(RecognitionText context, PlaceNames names, List<MentionCandidate> found)
    {
        var text = context.Text;
        foreach (ref readonly var name in names.All)
        {
            if (name.IsWeak)
                continue;
            // What is neither in a list nor a county's full name need not be looked at.
            var isListed = (name.Span.End < text.Length && text[name.Span.End] == '、') || (name.Span.Start > 0 && text[name.Span.Start - 1] == '、');
            if (!isListed && !(name.Span.Length > 2 && text[name.Span.End - 1] is '市' or '县' or '旗'))
                continue;
            if (IsFeature(name))
            {
                ProposeBehind(context, names, name.Span.End, found);
                ProposeBefore(context, names, name.Span.Start, found);
            }
            else if (name.Span.Length > 2 && text[name.Span.End - 1] is '市' or '县' or '旗' && FeatureFrom(context, names, name.Span.End) is { IsEmpty: false, Length: > 2 } own)
            {
                Add(text, own, ByNeighbour, found);
            }
        }
    }

    private static void ProposeBehind(RecognitionText context, PlaceNames names, int end, List<MentionCandidate> found)
    {
        while (end < context.Text.Length && context.Text[end] == '、' && FeatureFrom(context, names, end + 1) is { IsEmpty: false } next)
        {
            Add(context.Text, next, ByNeighbour, found);
            end = next.End;
        }
    }

    private static void ProposeBefore(RecognitionText context, PlaceNames names, int start, List<MentionCandidate> found)
    {
        var text = context.Text;
        while (start > ShortestOwn && text[start - 1] == '、' && Features.Contains(text[start - 2]))
        {
            var (from, end) = (0, start - 1);
            for (var length = LongestOwn; length >= ShortestOwn && from == 0; length--)
            {
                if (end - length > 0 && Before.Contains(text[end - length - 1]) && names.EndingAt(end) is not { IsWeak: false } && IsOwn(context, new TextSpan(end - length, end)))
                    from = end - length;
            }

            if (from == 0)
                return;
            Add(text, new TextSpan(from, end), ByNeighbour, found);
            start = from;
        }
    }

    /// <summary>The unknown mountain or water whose name begins at a place and stands free behind; empty without one.</summary>
    private static TextSpan FeatureFrom(RecognitionText context, PlaceNames names, int start)
    {
        var text = context.Text;
        if (names.BeginningAt(start) is not null)
            return default;
        for (var end = start + ShortestOwn; end <= Math.Min(text.Length, start + LongestFeature); end++)
        {
            if (!Features.Contains(text[end - 1]) || end < text.Length && !Behind.Contains(text[end]))
                continue;
            var span = new TextSpan(start, end);
            return IsOwn(context, span) ? span : default;
        }

        return default;
    }

    /// <summary>Whether a stretch may be a place's own name: no word of the dictionary that means something else, and no character of a phrase.</summary>
    private static bool IsOwn(RecognitionText context, TextSpan own)
    {
        var characters = context.Text.AsSpan(own.Start, own.Length);
        foreach (var c in characters)
        {
            if (c is < '\u4E00' or > '\u9FFF' || NotInNames.Contains(c))
                return false;
        }

        if (context.TagOf(own) is { } tag)
            return tag is "ns" or "nz" or "nr" or "nrt";
        for (var at = own.Start; own.Length > 2 && at < own.End - 1; at++)
        {
            if (context.TagOf(new TextSpan(at, at + 2)) is { } part && part is not ("ns" or "nz" or "nr" or "nrt"))
                return false;
        }

        return context.IsWordBoundary(own.Start);
    }

    private static bool IsFeature(PlaceName name) => name.Entries.All(entry => entry.Has("area") && Features.Contains(entry.Name[^1]));

    private static void Add(string text, TextSpan span, int confidence, List<MentionCandidate> found) =>
        found.Add(new MentionCandidate(span, EntityKind.Region, Name) { Name = span.Of(text), Confidence = confidence });
}
