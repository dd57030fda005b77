using System.Text.RegularExpressions;

namespace Graph.Extraction.Articles;

/// <summary>
/// Reads the words a news item opens with: 本报讯（记者 张三 通讯员 李四）, 新华社北京1月4日电（记者甲、乙）,
/// 中新社海口1月4日电 (记者 王子谦), 本报北京1月4日电 记者张三报道. They stay in the body; the reporters become authors.
/// </summary>
internal static partial class Dateline
{
    /// <summary>House, place and day take no more characters.</summary>
    private const int MaxOpeningLength = 24;

    [GeneratedRegex(@"^[\s\u3000]*[【\[［]?\s*(?<agency>(?:据)?(?:[\p{IsCJKUnifiedIdeographs}·]{2,14}?))(?<what>讯|(?:\p{IsCJKUnifiedIdeographs}{1,8}?)?(?:\d{1,2}\s*月\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日\s*(?:电|讯|消息)|电|消息)[】\]］]?\s*(?<by>[（(][^）)]{2,60}[）)]|(?:本报|全媒体|见习|实习|特派)*(?:记者|通讯员)\s*[^，。：:]{2,30}?(?=报道|[：:，。\s]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}·]{2,12}\s*\d{1,2}月\d{1,2}日电\s*(?:[（(][^）)]{2,40}[）)])?\s*题\s*[:：]\s*(?<title>.{4,60})$", RegexOptions.CultureInvariant)]
    internal static partial Regex Topic { get; }

    private static readonly string[] Agencies =
        ["本报", "本网", "本台", "本刊", "新华社", "新华网", "中新社", "中新网", "中国新闻网", "中国日报", "人民网", "央视网", "央广网", "光明网", "中央社", "讯", "报", "网", "社", "台", "客户端", "融媒", "新闻", "据新华社", "据中新社"];

    /// <summary>The title in 新华社长沙3月12日电 题：…, which stands alone on its line; null for any other line.</summary>
    public static string? TopicOf(ReadOnlySpan<char> line) => line.Length <= 100 && line[..Math.Min(line.Length, MaxOpeningLength)].Contains('电') && line.Contains('题') && Topic.Match(line.ToString()) is { Success: true } match ? match.Groups["title"].Value.Trim() : null;

    /// <summary>Whether the paragraph opens so, and who is named there.</summary>
    public static bool TryRead(ReadOnlySpan<char> paragraph, out Byline byline)
    {
        byline = Byline.None;
        var length = Math.Min(paragraph.Length, 140);
        if (!MayName(paragraph[..length]) || Opening.Match(paragraph[..length].ToString()) is not { Success: true } match)
            return false;
        var agency = match.Groups["agency"].Value;
        var opening = match.Value.TrimStart(' ', '\u3000', '\t', '【', '[', '［');
        if (!NamesAgency(opening, agency) && !NamesPaper(opening) && !NamesSite(opening)
            || match.Groups["what"].Value is "电" or "消息" && !agency.StartsWith("本报", StringComparison.Ordinal) && !agency.StartsWith("新华社", StringComparison.Ordinal))
            return false;
        if (match.Groups["by"] is { Success: true } by)
            byline = OfHouse(opening, Reporters(by.Value.Trim('（', '）', '(', ')', ' ', '\u3000')));
        return true;
    }

    /// <summary>记者 张三, 张三 李四, 市科技局 王五.</summary>
    private static Byline Reporters(string text) =>
        LabelledByline.Read(text) ?? Parted(text) ?? (PersonNames.AsSignature(text) is { } names ? new Byline([.. names.Select(name => new Graph.Model.Author(name))]) : PostAndNames.Read(text)) ?? Byline.None;

    /// <summary>记者娜仁花: what stands behind the label here is a name, whatever it is written with.</summary>
    private static Byline? Parted(string text) =>
        text.Contains("记者", StringComparison.Ordinal) || text.Contains("通讯员", StringComparison.Ordinal)
            ? LabelledByline.Read(text.Replace("记者", "记者 ", StringComparison.Ordinal).Replace("通讯员", "通讯员 ", StringComparison.Ordinal)) : null;

    /// <summary>Whether a line opens so and breaks off inside the brackets of the reporters: 本报南陵讯（记者 丁文君 通讯.</summary>
    public static bool IsOpen(ReadOnlySpan<char> line)
    {
        // The last bracket of the line, which stands near its beginning.
        var bracket = line[..Math.Min(line.Length, MaxOpeningLength + 1)].LastIndexOfAny('（', '(');
        return bracket > 1 && line[..bracket].TrimEnd() is [.., '讯' or '电'] && line[(bracket + 1)..].IndexOfAny('（', '(') < 0 && line[bracket..].IndexOfAny('）', ')') < 0 && MayOpen(line)
            && (line[(bracket + 1)..].IndexOf("记者") >= 0 || line[(bracket + 1)..].IndexOf("通讯员") >= 0);
    }

    /// <summary>Whether nothing stands behind the words a news item opens with: what follows on the next line is the same paragraph.</summary>
    public static bool IsAll(string paragraph) =>
        paragraph.Length <= MaxOpeningLength + 60 && paragraph[^1] is '）' or ')' or '电' or '讯' && MayOpen(paragraph) && Opening.Match(paragraph) is { Success: true } match && match.Length >= paragraph.TrimEnd().Length;

    /// <summary>科技日报杭州6月8日电: whether a paper's name stands before the place.</summary>
    private static bool NamesPaper(string opening) => BeforeDay(opening).IndexOf('报') >= 2;

    /// <summary>四川新闻网攀枝花3月12日讯, 山海客户端银川3月1日讯: whether a site's name stands before the place.</summary>
    private static bool NamesSite(string opening) => BeforeDay(opening) is var house && (house.IndexOf('网') >= 2 || house.IndexOf("客户端") >= 2);

    private static ReadOnlySpan<char> BeforeDay(string opening) => opening.AsSpan(0, opening.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var day ? day : 0);

    private static bool NamesAgency(string opening, string agency)
    {
        foreach (var name in Agencies)
        {
            if (opening.StartsWith(name, StringComparison.Ordinal) || agency.EndsWith(name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>新华社兰州3月17日电（记者 张文静）: the reporters are those of the house that is named; 本报 names none.</summary>
    private static Byline OfHouse(string opening, Byline byline)
    {
        var lead = opening.StartsWith('据') ? opening[1..] : opening;
        var house = lead.StartsWith("新华社", StringComparison.Ordinal) || lead.StartsWith("中新社", StringComparison.Ordinal) ? lead[..3] : NamesPaper(lead) ? Masthead.FindNewspaper(lead) : null;
        return house is null ? byline : byline with { Authors = [.. byline.Authors.Select(author => author with { Affiliation = author.Affiliation ?? house })] };
    }

    /// <summary>The characters of the text before its first mark, which is as a rule a few characters on, too near for a search by vectors.</summary>
    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> text)
    {
        // Up to five characters are looked for as they are, several places at once.
        var usual = text.IndexOfAny(['，', '。', '、', '：', '“']);
        text = usual < 0 ? text : text[..usual];
        var seldom = text.IndexOfAny('；', '《', '（');
        return seldom < 0 ? text : text[..seldom];
    }

    /// <summary>Whether 讯, 电 or 消息 stands in the text with no mark before it.</summary>
    private static bool MayOpen(ReadOnlySpan<char> text) => FirstWords(text).IndexOfAny('讯', '电', '消') >= 0;

    /// <summary>
    /// Whether they stand there as behind a house: 讯 as it is, 电 and 消息 right behind a day or where 本报 or 新华社 opens the line. Most lines that tell of 电力 or 消费 are told by this.
    /// </summary>
    private static bool MayName(ReadOnlySpan<char> text)
    {
        var words = FirstWords(text);
        if (words.IndexOfAny('讯', '电', '消') < 0)
            return false;
        if (words.Contains('讯') || words.Contains("本报", StringComparison.Ordinal) || words.Contains("新华社", StringComparison.Ordinal))
            return true;
        for (var day = words.IndexOf('日'); day >= 0; day = words.IndexOf('日'))
        {
            words = words[(day + 1)..].TrimStart();
            if (words is ['电' or '消', ..])
                return true;
        }

        return false;
    }
}
