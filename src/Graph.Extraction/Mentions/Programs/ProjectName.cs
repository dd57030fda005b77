using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>What makes a wording that ends like a construction project the name of one: a place, two ends of a line, a dash, a list, the verb of its being built.</summary>
internal sealed class ProjectName(ProgramWords words)
{
    /// <summary>The longest date in brackets: （12月31日）.</summary>
    private const int LongestDate = 9;

    /// <summary>The longest proper words of a project listed beside another: 张靖皋长江.</summary>
    private const int LongestListed = 6;

    /// <summary>The least that tells what is demonstrated.</summary>
    private const int ShortestDemonstrated = 7;

    /// <summary>The longest proper word behind a dash: 马来西亚东海岸.</summary>
    private const int LongestCalled = 8;

    /// <summary>The longest proper word of a facility that no place names: 叶巴滩, 乌拉哈达.</summary>
    private const int LongestOwnName = 4;

    /// <summary>A word and a kind: 后安隧道.</summary>
    private const int ShortestOwnName = 3;

    /// <summary>Kinds of works of which each has a name of its own.</summary>
    private static readonly WordList NamedKinds = new(["水利枢纽", "航电枢纽", "抽水蓄能", "抽水蓄能电站"]);

    /// <summary>Kinds of lines, whose names have two characters: 弥蒙铁路.</summary>
    private static readonly WordList NamedLines = new(["高铁", "铁路", "高速", "高速公路"]);

    /// <summary>What may stand between a facility and the verb of its being built.</summary>
    private static readonly WordList Adverbs = new(["今天", "昨天", "昨晚", "今日", "日前", "近日", "正式", "全线", "顺利", "全面", "主体", "如期", "提前", "今年", "已", "首次", "成功", "按期", "有序", "正在", "加快", "抓紧", "稳步"]);

    /// <summary>The longest name of a line between cities: 穗莞深.</summary>
    private const int LongestLine = 3;

    /// <summary>The longest proper word of a project among others: 小浪底北岸|灌区.</summary>
    private const int LongestInRow = 6;

    private readonly ProjectRow _row = new(words);

    /// <summary>Where the name ends whose suffix stands from <paramref name="suffix"/> on, with what is done to the project; -1 where nothing tells a project.</summary>
    public int EndOf(RecognitionText text, int start, int suffix, int length)
    {
        var printed = text.Text;
        // 京滨|城际: only a line's; 城际 is said of trains and of much else.
        if (printed.AsSpan(suffix, length) is "城际" && !(suffix - start <= LongestLine && words.IsLine(printed.AsSpan(start, suffix - start))))
            return -1;
        var isBehindDash = IsBehindDash(printed, start, suffix);
        if (!isBehindDash && !IsDemonstration(printed, start, suffix) && !IsPlaced(text, start, suffix) && !IsOneOfList(printed, start, suffix, length)
            && !IsNamedFacility(text, start, suffix, length) && BeginningBehindLine(text, start, suffix + length) <= start && !IsInRow(text, start, suffix, length))
            return -1;
        var extension = Math.Max(words.Extensions.LongestAt(printed, suffix + length), LengthOfSection(text, suffix + length));
        return extension > 0 || isBehindDash || !words.IsFacility(printed.AsSpan(suffix, length)) || IsUnderConstruction(printed, start, suffix + length) || _row.Holds(printed, start, suffix + length)
            ? suffix + length + extension : -1;
    }

    /// <summary>第一条电气化铁路|拉林铁路: what is said of a line before its own name, which ends like it, is no part of it.</summary>
    public int BeginningBehindLine(RecognitionText text, int start, int end)
    {
        var name = text.Text.AsSpan(start, end - start);
        // 德余高速重点控制性工程|乌江特大桥, 沈白高铁全线控制性工程——|后安隧道: what it is for its line, before its own name.
        foreach (var role in (ReadOnlySpan<string>)["控制性工程", "重点工程——", "水利工程", "节点工程"])
        {
            if (name.LastIndexOf(role) is >= 0 and var found && found + role.Length is var behind && behind + ShortestOwnName < name.Length)
                return start + behind + (name[behind..].StartsWith("——") ? 2 : 0);
        }

        var kind = words.ProjectSuffixes.LongestEnding(name);
        for (var line = 2; kind > 0 && line <= 4 && name.Length - kind - line > kind; line++)
        {
            var at = name.Length - kind - line;
            if (words.ProjectSuffixes.LongestEnding(name[..at]) > 1 && words.IsLine(name[at..^kind]))
                return start + at;
        }

        return start;
    }

    /// <summary>The length of the section of a line named after a place or two: 潮南高速|三明段, 呼南高铁|襄阳至宜昌段; 0 when none is named.</summary>
    private static int LengthOfSection(RecognitionText text, int start)
    {
        var end = EndOfPlace(text, start);
        if (end > start && end < text.Text.Length && text.Text[end] is '至' or '—')
            end = EndOfPlace(text, end + 1);
        return end > start && end < text.Text.Length && text.Text[end] == '段' ? end + 1 - start : 0;
    }

    /// <summary>Where the longest place that begins there ends; 0 without one.</summary>
    private static int EndOfPlace(RecognitionText text, int start) =>
        start < text.Text.Length ? text.MatchesAt(start).First(static (in match) => match is { Kind: EntityKind.Region, Span.Length: > 1 })?.Span.End ?? 0 : 0;

    /// <summary>
    /// A project's name begins with a place, joins two (韶山—井冈山), or continues another project's (醴茶铁路电气化改造); the trains' has the place behind theirs
    /// (中欧班列广州集结中心).
    /// </summary>
    private bool IsPlaced(RecognitionText text, int start, int suffix)
    {
        var core = text.Text.AsSpan(start, suffix - start);
        return text.MatchesAt(start).Any(static (in match) => match is { Kind: EntityKind.Region, Span.Length: > 1 })
            || core.IndexOfAny('—', '至', '-') > 0
            || IsOfCompany(text, start, suffix)
            || words.IsLine(core)
            || words.BeginsWithProvinces(core)
            || core.StartsWith("中欧班列") && core.Length > "中欧班列".Length
            || words.ProjectSuffixes.LongestEnding(core) is > 0 and var inner && inner < core.Length;
    }

    /// <summary>中广核|德令哈光热储一体化项目: one of a company; its plants, lines and platforms are its own.</summary>
    private static bool IsOfCompany(RecognitionText text, int start, int suffix) =>
        text.Text.AsSpan(suffix).StartsWith("一体化", StringComparison.Ordinal)
        && text.MatchesAt(start, suffix - 1).Any(static (in match) => match is { Kind: EntityKind.Institution, IsWeak: false, Span.Length: > 1 } && match.Entry.Has("company"));

    /// <summary>煤炭分质清洁高效转化|示范项目, 裕龙岛|炼化一体化项目: what is demonstrated, or whose refinery it is, names the project, wherever it stands.</summary>
    private static bool IsDemonstration(string text, int start, int suffix) =>
        (suffix - start >= ShortestDemonstrated && text.AsSpan(suffix).StartsWith("示范项目", StringComparison.Ordinal)) || text.AsSpan(suffix).StartsWith("炼化一体化", StringComparison.Ordinal);

    /// <summary>控制性工程——|双髻山隧道: what is called so behind what it is.</summary>
    private bool IsBehindDash(string text, int start, int suffix) =>
        start > 1 && text[start - 1] == '—' && text[start - 2] == '—' && suffix - start is >= 2 and <= LongestCalled && !words.IsGeneric(text.AsSpan(start, suffix - start));

    /// <summary>建成阳信高速、|增天高速、|张靖皋长江大桥: a short name beside another project's.</summary>
    private bool IsOneOfList(string text, int start, int suffix, int length)
    {
        if (suffix - start is < 2 or > LongestListed || words.IsGeneric(text.AsSpan(start, suffix - start)))
            return false;
        return start > length && text[start - 1] == '、' && words.ProjectSuffixes.LongestEndingAt(text, start - 1) > 1;
    }

    /// <summary>叶巴滩|水电站|首台机组, 开工建设|车马碧|水库: a proper word that is no place, where its facility is told to be under construction.</summary>
    private bool IsNamedFacility(RecognitionText text, int start, int suffix, int length)
    {
        var printed = text.Text;
        var core = printed.AsSpan(start, suffix - start);
        return core.Length is >= 2 and <= LongestOwnName && (words.IsFacility(printed.AsSpan(suffix, length)) || NamedKinds.Contains(printed.AsSpan(suffix, length)) || (core.Length == 2 && NamedLines.Contains(printed.AsSpan(suffix, length)))) && words.ProjectSuffixes.LongestEnding(core) == 0
            && core.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && text.TagOf(new TextSpan(start, suffix)) is null or "nr" or "ns" or "nz"
            && IsBehindVerbOrMark(printed, start) && !words.IsGeneric(core) && IsUnderConstruction(printed, start, suffix + length);
    }

    /// <summary>姚家平|水利枢纽, 弥蒙|铁路: a short proper word in a list of projects that are built.</summary>
    private bool IsInRow(RecognitionText text, int start, int suffix, int length)
    {
        var core = text.Text.AsSpan(start, suffix - start);
        return core.Length is >= 2 and <= LongestInRow && !core.ContainsAnyExceptInRange('\u4E00', '\u9FFF') && !words.IsGeneric(core) && !core.EndsWith("型") && !core.ContainsAny(ProgramCount.GroupNumerals) && text.IsWordBoundary(start) && IsBehindVerbOrMark(text.Text, start)
            && _row.Holds(text.Text, start, suffix + length + words.Extensions.LongestAt(text.Text, suffix + length));
    }

    /// <summary>Whether nothing, a mark or a verb stands before a name.</summary>
    private bool IsBehindVerbOrMark(string text, int start) =>
        start == 0 || !ProgramWords.IsNameCharacter(text[start - 1]) || words.Building.LongestEndingAt(text, start) > 0 || words.Stops.LongestEndingAt(text, start) > 1;

    /// <summary>An airport or a reservoir is a project only while it is built: 开工建设…机场, …大桥建成通车.</summary>
    private bool IsUnderConstruction(string text, int start, int end) =>
        words.Building.LongestEndingAt(text, start) > 0 || words.Building.LongestAt(text, BehindTime(text, end)) > 0;

    /// <summary>大桥|今天（1月1日）|正式|通车: where the verb begins behind when and how it is done.</summary>
    private static int BehindTime(string text, int at)
    {
        for (var length = Adverbs.LongestAt(text, at); length > 0; length = Adverbs.LongestAt(text, at))
        {
            at += length;
            if (at < text.Length && text[at] == '（' && text.IndexOf('）', at) is > 0 and var close && close - at <= LongestDate)
                at = close + 1;
        }

        return at;
    }
}
