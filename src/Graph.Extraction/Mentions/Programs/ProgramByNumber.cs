using System.Text.RegularExpressions;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs named by a number: five-year plans (“十四五”), documents (国发〔2022〕2号, 中央一号文件), measures (民营经济31条), and the numbered
/// meetings of the party and the people's congresses (党的二十届三中全会, 市第十三次党代会).
/// </summary>
public sealed partial class ProgramByNumber : IMentionRecognizer
{
    // Each pattern below begins with characters that stand everywhere. Most texts hold none of the words that it cannot do without,
    // and finding that out costs a tenth of trying it at every place.
    private static readonly NeededWords PlanWords = new("五”", "五规划", "五时期", "五期间", "五以来", "五末", "五开局");
    private static readonly NeededWords FullPlanWords = new("个五年");
    private static readonly NeededWords DocumentWords = new("发〔", "发[", "发（", "发(", "发20", "国发", "号文件");
    private static readonly NeededWords PartyMeetingWords = new("党的一", "党的二", "党的三", "党的十", "中全会", "届中央纪委", "届全国人大", "全国两会", "全国人大常委会第", "全国政协", "中央政治局");
    private static readonly NeededWords MeasureWords = new("条措施", "条政策", "条意见", "条举措", "条”");
    private static readonly NeededWords CongressWords = new("次会议", "次全体会议");
    private static readonly NeededWords LocalMeetingWords = new("次党代会", "次代表大会", "次全会", "次全体会议", "次会议");

    /// <inheritdoc/>
    public string Name => "program-by-number";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [PlanWords.Trigger, FullPlanWords.Trigger, DocumentWords.Trigger, PartyMeetingWords.Trigger, MeasureWords.Trigger, CongressWords.Trigger, LocalMeetingWords.Trigger];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var match in MatchesOf(FiveYearPlan(), PlanWords, text))
        {
            var period = match.Groups["period"];
            Add(match.Index, match.Length, period.Value, period.Value == match.Value ? [] : [period.Value]);
        }

        foreach (var match in MatchesOf(FiveYearPlanInFull(), FullPlanWords, text))
            Add(match.Index, match.Length, match.Groups["period"].Value + "五", [match.Value]);
        foreach (var match in MatchesOf(NumberedDocument(), DocumentWords, text))
            Add(match.Index, match.Length, match.Value, []);
        foreach (var match in MatchesOf(PartyMeeting(), PartyMeetingWords, text))
            Add(match.Index, match.Length, match.Value, []);
        foreach (var match in MatchesOf(Measures(), MeasureWords, text))
            Add(match.Index, match.Length, match.Value, []);
        foreach (var match in MatchesOf(Congress(), CongressWords, text))
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

        foreach (var match in MatchesOf(LocalMeeting(), LocalMeetingWords, text))
        {
            found.Add(new MentionCandidate(new TextSpan(match.Index, match.Index + match.Length), EntityKind.Program, Name)
            {
                Name = match.Value,
                HomeLevel = LevelOf(match.Value[0]),
                Confidence = 65,
            });
        }

        void Add(int start, int length, string name, IReadOnlyList<string> otherNames) =>
            found.Add(new MentionCandidate(new TextSpan(start, start + length), EntityKind.Program, Name)
            {
                Name = name,
                OtherNames = otherNames,
                Confidence = 65,
            });
    }

    private static RegionLevel LevelOf(char c) => c switch { '省' => RegionLevel.Province, '市' or '州' => RegionLevel.Prefecture, _ => RegionLevel.County };

    /// <summary>The matches of a pattern, each of which holds one of the <paramref name="words"/>.</summary>
    private static IEnumerable<Match> MatchesOf(Regex pattern, NeededWords words, RecognitionText text) =>
        words.StandIn(text) ? pattern.Matches(text.Text) : [];

    [GeneratedRegex("“?(?<period>(?<![一二三四五六七八九十])(?:[九十]|十[一二三四五六])五)(?:”(?:规划)?|规划|时期|期间|以来|末|开局)", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearPlan();

    [GeneratedRegex("(?:国民经济和社会发展)?第(?<period>十[一二三四五六])个五年(?:规划|计划)(?:纲要)?", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearPlanInFull();

    [GeneratedRegex("[\u4E00-\u9FFF]{1,6}发[〔\\[（(]?20[0-9]{2}[〕\\]）)]?[0-9]{1,3}号(?:文件|文)?|(?<![\u4E00-\u9FFF])?国发[0-9]{1,3}号(?:文件|文)?|中央(?:一|1)号文件", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedDocument();

    [GeneratedRegex("党的(?:[一二三]?十[一二三四五六七八九]?)(?:大(?![会事])|届[一二三四五六七]中(?:、[一二三四五六七]中)*全会)|(?<![党的])(?:[一二]?十[一二三四五六七八九]?)届[一二三四五六七]中(?:、[一二三四五六七]中)*全会|第?[十一二三四五六七八九]+届全国人大[一二三四五六七]次会议|(?:第?[十一二三四五六七八九]+届)?全国(?:人大|政协)常委会第[一二三四五六七八九十]+次会议|全国政协[十一二三四五六七八九]+届(?:常委会第?)?[一二三四五六七八九十]+次会议|(?:[一二]?十[一二三四五六七八九]?)届中央(?:纪委[一二三四五六七八九]次全会|政治局常委会会议)|中共中央政治局(?:常委会)?会议|中央政治局(?:常委会)?会议|全国两会", RegexOptions.CultureInvariant)]
    private static partial Regex PartyMeeting();

    [GeneratedRegex("[\u4E00-\u9FFF]{2,6}[0-9]{1,3}条(?=措施|政策|意见|举措|”)", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();

    [GeneratedRegex("[省市县区州]第?[一二三四五六七八九十]+届(?:人民代表大会|人大常委会|人大|政协常委会|政协)(?:常务委员会)?第?[一二三四五六七八九十]+次(?:会议|全体会议)", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    [GeneratedRegex("(?<![\u4E00-\u9FFF])[省市州县区]第[一二三四五六七八九十]+次(?:党代会|代表大会)|[省市州县区]政协[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:会议|全会|全体会议)|[省市州县区]委[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:(?:、[一二三四五六七八九十]+次)*(?:全会|全体会议|党代会))", RegexOptions.CultureInvariant)]
    private static partial Regex LocalMeeting();
}
