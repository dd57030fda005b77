using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs named by a number: five-year plans (“十四五”), documents (国发〔2022〕2号, 中央一号文件), measures (民营经济31条), and the numbered
/// meetings of the party and the people's congresses (党的二十届三中全会, 市第十三次党代会).
/// </summary>
public sealed partial class ProgramByNumber : IMentionRecognizer
{
    // Each pattern below begins with characters that stand everywhere. Most clauses hold none of the words that it cannot do without,
    // and finding that out costs a tenth of trying it at every place.
    private static readonly NeededWords PlanWords = new("五”", "五规划", "五时期", "五期间", "五以来", "五末", "五开局");
    private static readonly NeededWords FullPlanWords = new("个五年");
    private static readonly NeededWords DocumentWords = new("发〔20", "发[20", "发（20", "发(20", "发20", "国发0", "国发1", "国发2", "国发3", "国发4", "国发5", "国发6", "国发7", "国发8", "国发9", "央一号文件", "央1号文件");
    private static readonly NeededWords PartyMeetingWords = new("党的一十", "党的二十", "党的三十", "党的十", "中全会", "届中央纪委", "届全国人大", "全国两会", "全国人大常委会第", "全国政协", "中央政治局会", "中央政治局常委会", "委员会第");
    private static readonly NeededWords MeasureWords = new("条措施", "条政策", "条意见", "条举措", "条等", "条”", "条，", "条。");
    private static readonly NeededWords CongressWords = new("次会议", "次全体会议");
    private static readonly NeededWords LocalMeetingWords = new("次党代会", "次代表大会", "次全会", "次全体会议", "次会议");

    private static readonly NeededWords ReportWords = new("政府工作报告");

    /// <summary>The least that says what measures are for.</summary>
    private const int ShortestSubject = 2;

    /// <summary>Verbs and prepositions before a document's sign.</summary>
    private static readonly WordList BeforeIssuers = new(["抢抓", "抓住", "用好", "贯彻", "落实", "印发", "根据", "依据", "按照", "执行", "出台", "关于", "以", "的", "和", "及", "由", "《", "发布", "实施", "制定"]);

    /// <summary>Verbs before measures that are known by their number.</summary>
    private static readonly WordList BeforeMeasures = new(["出台", "推出", "制定", "发布", "公布", "印发", "实施", "落实", "落地", "提出", "首批", "的", "了", "共", "共有", "等", "共计", "全部", "包括", "围绕", "明确", "列出", "形成", "梳理"]);

    /// <inheritdoc/>
    public string Name => "program-by-number";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [PlanWords.Trigger, FullPlanWords.Trigger, DocumentWords.Trigger, PartyMeetingWords.Trigger, MeasureWords.Trigger, CongressWords.Trigger, LocalMeetingWords.Trigger, ReportWords.Trigger];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var match in PlanWords.MatchesOf(FiveYearPlan(), text))
        {
            var period = match.Groups["period"];
            Add(match.Index, match.Length, period.Value, period.Value == match.Value ? [] : [period.Value]);
        }

        foreach (var match in FullPlanWords.MatchesOf(FiveYearPlanInFull(), text))
            Add(match.Index, match.Length, match.Groups["period"].Value + "五", [match.Value]);
        foreach (var match in DocumentWords.MatchesOf(NumberedDocument(), text))
            AddFrom(BeginningOfIssuer(printed, match.Index, match.Index + match.Length), match);
        foreach (var match in PartyMeetingWords.MatchesOf(PartyMeeting(), text))
        {
            // 二十届二中、三中全会: each of them is a meeting of its own.
            if (match.Value.IndexOf('、', StringComparison.Ordinal) < 0 || match.Value.IndexOf('届', StringComparison.Ordinal) is var session && session < 0)
                Add(match.Index, match.Length, match.Value, []);
            else
                AddSessions(match.Index, match.Value, session + 1);
        }
        foreach (var match in MeasureWords.MatchesOf(Measures(), text))
            AddFrom(BeginningOfSubject(printed, match.Index, match.Index + match.Length), match);
        foreach (var match in CongressWords.MatchesOf(Congress(), text))
        {
            // Behind its name the congress is that place's; 市十六届人大三次会议 alone is the home city's.
            var place = text.Anchors.RegionEndingAt(match.Index + 1);
            var isRegional = place is null && printed.AsSpan(0, match.Index).EndsWith("自治", StringComparison.Ordinal);
            var start = place?.Span.Start ?? (isRegional ? match.Index - 2 : match.Index);
            found.Add(new MentionCandidate(new TextSpan(start, match.Index + match.Length), EntityKind.Program, Name)
            {
                Name = printed[start..(match.Index + match.Length)],
                HomeLevel = place is not null ? null : isRegional ? RegionLevel.Province : LevelOf(printed[match.Index]),
                Confidence = 65,
            });
        }

        foreach (var match in ReportWords.MatchesOf(Report(), text))
        {
            // The report itself does not name itself.
            if (text.Article.Title.Contains("工作报告", StringComparison.Ordinal))
                break;
            found.Add(new MentionCandidate(new TextSpan(match.Index, match.Index + match.Length), EntityKind.Program, Name)
            {
                Name = match.Value,
                HomeLevel = match.Value[0] == '政' ? null : LevelOf(match.Value[0]),
                Confidence = 65,
            });
        }

        foreach (var match in LocalMeetingWords.MatchesOf(LocalMeeting(), text))
        {
            found.Add(new MentionCandidate(new TextSpan(match.Index, match.Index + match.Length), EntityKind.Program, Name)
            {
                Name = match.Value,
                HomeLevel = LevelOf(match.Value[0]),
                Confidence = 65,
            });
        }

        void AddSessions(int start, string printedName, int session)
        {
            var congress = printedName.StartsWith("党的", StringComparison.Ordinal) ? printedName[..session] : "党的" + printedName[..session];
            for (var from = session; from < printedName.Length;)
            {
                var to = printedName.IndexOf('、', from) is > 0 and var comma ? comma : printedName.Length;
                var name = printedName[from..to];
                var first = from == session ? 0 : from;
                Add(start + first, to - first, congress + (name.EndsWith("全会", StringComparison.Ordinal) ? name : name + "全会"), []);
                from = to + 1;
            }
        }

        void AddFrom(int start, Match match)
        {
            if (start >= 0)
                Add(start, match.Index + match.Length - start, printed[start..(match.Index + match.Length)], []);
        }

        void Add(int start, int length, string name, IReadOnlyList<string> otherNames) =>
            found.Add(new MentionCandidate(new TextSpan(start, start + length), EntityKind.Program, Name)
            {
                Name = name,
                OtherNames = otherNames,
                Confidence = 65,
            });
    }

    /// <summary>
    /// Where the issuer's sign begins, of which the pattern may have taken a verb along: 抢抓|国发〔2022〕2号, 认真落实|黔府办发〔2021〕6号. The sign is what stands
    /// behind the last verb; 国 and 中 begin theirs wherever they stand.
    /// </summary>
    private static int BeginningOfIssuer(string text, int start, int end)
    {
        var sign = text.IndexOf('发', start, end - start);
        var national = sign < 0 ? -1 : text.LastIndexOfAny(['国', '中'], sign, sign - start + 1);
        if (national >= 0 && (sign - national == 1 || text.AsSpan(national, 2) is "国办" or "中办"))
            return national;
        var begins = start;
        for (var at = start; at < end - 2 && at < sign; at++)
        {
            if (BeforeIssuers.LongestAt(text, at) is > 0 and var verb && at + verb < sign)
                begins = at + verb;
        }

        return begins;
    }

    /// <summary>Where the wording of measures begins behind the verb that enacts them: 出台|稳外贸25条; -1 when the verb is all there is: 近日出台|12条.</summary>
    private static int BeginningOfSubject(string text, int start, int end)
    {
        // In the middle of a sentence only a verb tells where the wording begins.
        var begins = start > 0 && text[start - 1] is >= '\u4E00' and <= '\u9FFF' && BeforeMeasures.LongestEndingAt(text, start) == 0 ? end : start;
        for (var at = start; at < end; at++)
        {
            if (BeforeMeasures.LongestAt(text, at) is > 0 and var verb)
                begins = begins == end ? at + verb : Math.Max(begins, at + verb);
        }

        // 共十项行动|32条: how many of what, not what for.
        return begins + ShortestSubject < end && text.AsSpan(begins, ShortestSubject).IndexOfAnyInRange('0', '9') < 0 && !("一二三四五六七八九十两".Contains(text[begins], StringComparison.Ordinal) && "项部个方条大".Contains(text[begins + 1], StringComparison.Ordinal)) ? begins : -1;
    }

    private static RegionLevel LevelOf(char c) => c switch { '省' => RegionLevel.Province, '市' or '州' => RegionLevel.Prefecture, _ => RegionLevel.County };

    [GeneratedRegex("“?(?<period>(?<![一二三四五六七八九十])(?:[九十]|十[一二三四五六])五)(?:”(?:规划)?|规划|时期|期间|以来|末|开局)", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearPlan();

    [GeneratedRegex("(?:国民经济和社会发展)?第(?<period>十[一二三四五六])个五年(?:规划|计划)(?:纲要)?", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearPlanInFull();

    [GeneratedRegex("[\u4E00-\u9FFF]{1,6}发[〔\\[（(]?20[0-9]{2}[〕\\]）)]?[0-9]{1,3}号(?:文件|文)?|(?<![\u4E00-\u9FFF])?国发[0-9]{1,3}号(?:文件|文)?|中央(?:一|1)号文件", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedDocument();

    [GeneratedRegex("党的(?:[一二三]?十[一二三四五六七八九]?)(?:大(?![会事])|届[一二三四五六七]中(?:、[一二三四五六七]中)*全会)|(?<![党的])(?:[一二]?十[一二三四五六七八九]?)届[一二三四五六七]中(?:、[一二三四五六七]中)*全会|第?[十一二三四五六七八九]+届全国人大[一二三四五六七]次会议|(?:第?[十一二三四五六七八九]+届)?全国(?:人大|政协)常委会第[一二三四五六七八九十]+次会议|全国政协[十一二三四五六七八九]+届(?:常委会第?)?[一二三四五六七八九十]+次会议|(?:[一二]?十[一二三四五六七八九]?)届中央(?:纪委[一二三四五六七八九]次全会|政治局常委会会议)|中共中央政治局(?:常委会)?会议|中央政治局(?:常委会)?会议|中央(?:全面|财经|网络安全和|国家|审计|外事|教育|农村|军民)[\u4E00-\u9FFF]{0,8}委员会第[一二三四五六七八九十]+次(?:全体)?会议|全国两会", RegexOptions.CultureInvariant)]
    private static partial Regex PartyMeeting();

    [GeneratedRegex("(?<=(?:出台|推出|发布|印发|落实)了?)[\u4E00-\u9FFF-[近约余共多]]{4,12}[0-9]{1,3}条$|[\u4E00-\u9FFF]{2,12}[0-9]{1,3}条(?=等?(?:政策|措施|举措)|意见|”|、[\u4E00-\u9FFF]{2,12}[0-9]{1,3}条等)", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();

    [GeneratedRegex("[省市县区州]第?[一二三四五六七八九十]+届(?:人民代表大会|人大常委会|人大|政协常委会|政协)(?:常务委员会)?第?[一二三四五六七八九十]+次(?:会议|全体会议)", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex("(?:(?<![\u4E00-\u9FFF])[省市州县区])?政府工作报告", RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex("(?<![\u4E00-\u9FFF])[省市州县区]第[一二三四五六七八九十]+次(?:党代会|代表大会)|[省市州县区]政协[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:会议|全会|全体会议)|[省市州县区]委[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:(?:、[一二三四五六七八九十]+次)*(?:全会|全体会议|党代会))", RegexOptions.CultureInvariant)]
    private static partial Regex LocalMeeting();
}
