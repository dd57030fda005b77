using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions.Zones;

/// <summary>What the word of a kind of zone (高新区, 都市圈, 片区) says by itself, and by what stands right beside it.</summary>
internal static class ZoneKind
{
    /// <summary>What parks begin with.</summary>
    private static readonly WordList Parks = new(["产业园", "化工园", "工业园", "软件园", "科技园", "科技产业园", "科技创新孵化园", "创新孵化园", "物流园"]);

    /// <summary>What shops draw people to.</summary>
    public const string ShoppingDistrict = "商圈";

    /// <summary>What tells some sort of shopping district from others, and names none: 漯河主要|商圈, 友好型|商圈.</summary>
    private static readonly WordList SortsOfDistrict = new(["主要", "重点", "特色", "传统", "新兴", "智慧", "示范", "热门", "核心", "中心", "知名", "著名", "地标", "景点", "大型", "各大", "城市", "社区", "商业", "文旅", "消费", "现代", "高端", "国际", "老", "新", "型", "性", "级", "轮", "大", "个", "的", "内", "周边", "繁华", "成熟", "标杆", "区域", "线下", "街区"]);

    /// <summary>Whether a kind stands at a place as a word of its own that makes one zone: not 新区|域, 三大|都市圈 or 经济区|与行政区.</summary>
    public static bool StandsAlone(string text, TextSpan kind) =>
        !IsContinued(text, kind.End) && !text.AsSpan(kind.End).StartsWith("片区") && !IsKindBesideAnother(text, kind.Start, kind.Length) && !IsCounted(text, kind.Start)
        && !(text[kind.End - 1] == '圈' && SortsOfDistrict.LongestEndingAt(text, kind.Start) > 0 && text.AsSpan(kind.Start, kind.Length) is ShoppingDistrict);

    /// <summary>片区: a part of a larger zone or of a district.</summary>
    public static bool IsPart(string text, TextSpan kind) => text.AsSpan(kind.Start, kind.Length) is "片区";

    /// <summary>Kinds of zone before which only a place's name stands: 经开区, 高新区.</summary>
    public static bool IsOfPlaceOnly(string text, int kind) =>
        text.AsSpan(kind).StartsWith("经开区", StringComparison.Ordinal) || text.AsSpan(kind).StartsWith("高新区", StringComparison.Ordinal)
        || text.AsSpan(kind).StartsWith("经济开发区", StringComparison.Ordinal) || text.AsSpan(kind).StartsWith("经济技术开发区", StringComparison.Ordinal)
        || text.AsSpan(kind).StartsWith("高新技术产业开发区", StringComparison.Ordinal) || text.AsSpan(kind).StartsWith("综合保税区", StringComparison.Ordinal);

    /// <summary>Parks: 产业园区, 化工园区.</summary>
    public static bool IsPark(string text, int kind) => Parks.LongestAt(text, kind) > 0;

    /// <summary>Kinds of zone that unite several places, by their end: 都市圈, 城市群, 走廊, 合作示范区.</summary>
    public static bool IsOfSeveralPlaces(string text, int end) =>
        text[end - 1] is '圈' or '群' or '带' or '廊' || text.AsSpan(0, end).EndsWith("示范区") || text.AsSpan(0, end).EndsWith("先行区") || text.AsSpan(0, end).EndsWith("试验区") || text.AsSpan(0, end).EndsWith("合作区") || text.AsSpan(0, end).EndsWith("科创园");

    /// <summary>自贸试验区联动创新区 is a kind of zone, of which there are many.</summary>
    public static bool IsGeneral(PlaceName place) => place.Entries.All(entry => entry.Name == "自贸试验区");

    /// <summary>打造铜川高端铝产业基地: what is only to become a base is none yet.</summary>
    public static bool IsOnlyToBeBuilt(string text, int end, int start) =>
        start >= 2 && text.AsSpan(0, end).EndsWith("基地")
        && (text.AsSpan(0, start).EndsWith("打造") || text.AsSpan(0, start).EndsWith("建设") || text.AsSpan(0, start).EndsWith("建成") || text.AsSpan(0, start).EndsWith("争创"));

    /// <summary>武汉、襄阳、宜昌三大|都市圈: several are counted, each of another place.</summary>
    private static bool IsCounted(string text, int kind) => kind >= 2 && text[kind - 1] == '大' && "两三四五六七八九十".Contains(text[kind - 2], StringComparison.Ordinal);

    /// <summary>某某新区|经济区与行政区适度分离: of what a zone is an example, no part of its name.</summary>
    private static bool IsKindBesideAnother(string text, int start, int length) =>
        text.AsSpan(start, length) is "经济区" && text.AsSpan(start + length).StartsWith("与行政区", StringComparison.Ordinal);

    /// <summary>新区域, 新城市, 产业园林, 东湖新城社区: the kind is the beginning of another word.</summary>
    private static bool IsContinued(string text, int end) =>
        end < text.Length && (text.AsSpan(end).StartsWith("社区") || text.AsSpan(end).StartsWith("街道")) || text.AsSpan(end).StartsWith("一把") || end < text.Length && (text[end - 1], text[end]) is ('区', '域' or '间' or '别' or '块') or ('城', '市' or '镇' or '乡') or ('园', '林' or '区') or ('带', '动' or '来' or '头' or '给' or '领') or ('群', '众')
            or ('港', '口' or '澳' or '台' or '元' or '股' or '商' or '资' or '企' or '珠' or '铁' or '交' or '航' or '务' or '湾' or '币') or ('基', '因') or ('区', '段');
}
