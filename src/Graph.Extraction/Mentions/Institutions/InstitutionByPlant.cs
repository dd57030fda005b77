using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// What a company has built, named after it: its works, mines, parks and halls. Between the company and what it is stands where it is, what it makes or which of several it is:
/// 海尔|武汉|工业园, 江铜集团|贵溪|冶炼厂, 奇瑞|超级一工厂, 京东|物流园.
/// </summary>
/// <remarks>Stands after the other recognisers of houses, whose findings are companies as the lexicon's names are.</remarks>
public sealed class InstitutionByPlant(InstitutionWords words) : IMentionRecognizer
{
    /// <summary>How many characters may stand between the company and the plant.</summary>
    private const int LongestMiddle = 10;

    /// <summary>How many characters the unknown place of a works may have: 扶南|糖厂.</summary>
    private const int LongestPlace = 2;

    /// <summary>How far behind a plant the word is looked for that sums up its list.</summary>
    private const int LongestList = 40;

    private static readonly WordList Plants = new(
    [
        "工厂", "超级工厂", "智能工厂", "总装厂", "一工厂", "二工厂", "三工厂", "超级一工厂", "冶炼厂", "糖厂", "炼厂", "钢厂", "电厂", "热电厂", "发电厂", "铝厂", "铜厂", "纸厂", "酒厂", "制造厂", "水泥厂", "铁矿", "煤矿", "铜矿", "金矿",
        "采油厂", "采气厂", "采油一厂", "采油二厂", "采油三厂", "采油四厂", "采油五厂", "采油六厂", "采油七厂", "采油八厂", "采油九厂", "采油十厂", "采气一厂", "采气二厂", "采气三厂", "采气四厂", "采气五厂",
        "工业园", "产业园", "科技园", "物流园", "数据中心", "物流基地", "电池基地", "精品基地", "整车基地", "制造基地", "生产基地", "总装基地", "研发基地", "核心基地", "生产线", "展馆", "文化展馆", "展览馆", "文化园", "研究总院", "研发总院", "研发院",
    ]);

    /// <summary>Works that are named after a place no lexicon knows.</summary>
    private static readonly WordList Works = new(["冶炼厂", "糖厂", "炼厂", "钢厂", "电厂", "热电厂", "发电厂", "铝厂", "铜厂", "纸厂", "水泥厂", "铁矿", "煤矿", "铜矿", "金矿"]);

    /// <summary>What every company has: right behind one it names nothing further (晶科能源|智能工厂), and the company is meant.</summary>
    private static readonly WordList Ordinary = new(["工厂", "智能工厂", "生产线"]);

    /// <summary>What belongs to no name of one plant: 特斯拉|首座|超级工厂.</summary>
    private static readonly WordList NotInside = new(["首座", "首个", "全球", "海外", "所有", "多个", "两个", "各个", "新建", "建设", "投资", "旗下", "等", "的", "和", "与", "在", "及"]);

    private readonly Trigger _plants = Trigger.Words(Plants);

    /// <inheritdoc/>
    public string Name => "institution-by-plant";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_plants];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var (printed, last) = (text.Text, -1);
        foreach (var at in text.PlacesOf(_plants))
        {
            var length = at < last ? 0 : Plants.LongestAt(printed, at);
            if (length == 0 || !text.IsWordBoundary(at + length) || IsContinued(printed, at + length) || IsProject(printed, at + length))
                continue;
            last = at + length;
            var isOrdinary = Ordinary.Contains(printed.AsSpan(at, length));
            for (var start = at; start >= Math.Max(2, at - LongestMiddle); start--)
            {
                if (start < at && NotInside.LongestAt(printed, start) > 0)
                    break;
                if (CompanyEndingAt(text, start, found) is not { IsEmpty: false } company)
                    continue;
                if (!(isOrdinary && start == at) && IsMiddle(text, start, at, Works.LongestAt(printed, at) > 0))
                    found.Add(HouseName.Candidate(printed, new TextSpan(company.Start, last), 59) with { Recognizer = Name });
                break;
            }
        }
    }

    /// <summary>工厂|化, 电厂|附近 may be; 生产线|上 is no house.</summary>
    private static bool IsContinued(string text, int end) => end < text.Length && text[end] is '化' or '级' or '区' or '长' && end > 0;

    /// <summary>某某产业园、某某装置改造等重大项目: what is only being built is a project of the company.</summary>
    private static bool IsProject(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(LongestList, text.Length - end));
        var mark = rest.IndexOfAny("，。；！？\n");
        rest = mark < 0 ? rest : rest[..mark];
        return rest.StartsWith("一期") || rest.StartsWith("二期") || rest.StartsWith("三期") || rest.StartsWith("项目")
            || rest.IndexOf('等') is >= 0 and var sum && rest[sum..].Contains("项目", StringComparison.Ordinal);
    }

    /// <summary>The company that ends at a place, by its name in the lexicon or found by its shape; empty without one.</summary>
    private static TextSpan CompanyEndingAt(RecognitionText text, int end, List<MentionCandidate> found)
    {
        if (text.Anchors.InstitutionEndingAt(end) is { } known && known.Entry.Has("company") && text.IsWordBoundary(known.Span.Start))
            return known.Span;
        foreach (var candidate in found)
        {
            if (candidate is { Kind: EntityKind.Institution, Name: not null, Span.Length: > 3 } && candidate.Span.End == end && (candidate.Name.EndsWith("公司", StringComparison.Ordinal) || candidate.Name.EndsWith("集团", StringComparison.Ordinal) || candidate.Recognizer is InstitutionByTail.OwnName or InstitutionByContext.OwnName))
                return candidate.Span;
        }

        return default;
    }

    /// <summary>Whether what stands between is made of places, trades, common words and numbers; of works also one short word nobody knows.</summary>
    private bool IsMiddle(RecognitionText text, int start, int end, bool isOfWorks)
    {
        var printed = text.Text;
        if (isOfWorks && end - start == LongestPlace && !printed.AsSpan(start, end - start).ContainsAnyExceptInRange('\u4E00', '\u9FFF'))
            return true;
        for (var at = start; at < end;)
        {
            var length = LengthOfKnown(text, at, end);
            if (length == 0)
                return false;
            at += length;
        }

        return true;
    }

    private int LengthOfKnown(RecognitionText text, int at, int end)
    {
        if (text.MatchesAt(at, end).First(static (in match) => match.Kind is EntityKind.Region or EntityKind.Industry) is { } known)
            return known.Span.Length;
        var length = words.Modifiers.LongestAt(text.Text.AsSpan(0, end), at);
        return length > 0 ? length : "一二三四五六七八九十".Contains(text.Text[at]) ? 1 : 0;
    }
}
