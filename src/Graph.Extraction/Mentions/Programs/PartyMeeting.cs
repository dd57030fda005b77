using System.Text.RegularExpressions;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>The numbered meetings of the party and of the national congress: 党的二十届三中全会, 十四届全国人大一次会议, 全国两会.</summary>
internal static partial class PartyMeeting
{
    private static readonly NeededWords Words = new("党的一十", "党的二十", "党的三十", "党的十", "中全会", "届中央纪委", "届全国人大", "全国两会", "全国人大常委会第", "全国政协", "中央政治局会", "中央政治局常委会", "委员会第", "改委第", "改组第", "财经委第", "审计委第", "外事委第", "网信委第", "国安委第", "治国委第", "领导小组第");

    /// <summary>Where one may stand.</summary>
    public static Trigger Trigger => Words.Trigger;

    /// <summary>Adds those of a text.</summary>
    public static void AddAll(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in Words.MatchesOf(Meeting(), text))
        {
            if (match.Value.IndexOf('、', StringComparison.Ordinal) < 0 || match.Value.IndexOf('届', StringComparison.Ordinal) is var session && session < 0)
                found.Add(ProgramByNumber.Candidate(text.Text, match.Index, match.Index + match.Length));
            else
                AddSessions(match.Index, match.Value, session + 1, found);
        }
    }

    /// <summary>二十届二中、三中全会: each of them is a meeting of its own.</summary>
    private static void AddSessions(int start, string printedName, int session, List<MentionCandidate> found)
    {
        var congress = printedName.StartsWith("党的", StringComparison.Ordinal) ? printedName[..session] : "党的" + printedName[..session];
        for (var from = session; from < printedName.Length;)
        {
            var to = printedName.IndexOf('、', from) is > 0 and var comma ? comma : printedName.Length;
            var name = printedName[from..to];
            var first = from == session ? 0 : from;
            found.Add(ProgramByNumber.Candidate(start + first, to - first, congress + (name.EndsWith("全会", StringComparison.Ordinal) ? name : name + "全会"), []));
            from = to + 1;
        }
    }

    [GeneratedRegex("党的(?:[一二三]?十[一二三四五六七八九]?)(?:大(?![会事])|届[一二三四五六七]中(?:、[一二三四五六七]中)*全会)|(?<![党的])(?:[一二]?十[一二三四五六七八九]?)届[一二三四五六七]中(?:、[一二三四五六七]中)*全会|第?[十一二三四五六七八九]+届全国人大[一二三四五六七]次会议|(?:第?[十一二三四五六七八九]+届)?全国(?:人大|政协)常委会第[一二三四五六七八九十]+次会议|全国政协[十一二三四五六七八九]+届(?:常委会第?)?[一二三四五六七八九十]+次会议|(?:[一二]?十[一二三四五六七八九]?)届中央(?:纪委[一二三四五六七八九]次全会|政治局常委会会议)|中共中央政治局(?:常委会)?会议|中央政治局(?:常委会)?会议|中央(?:全面|财经|网络安全和|国家|审计|外事|教育|农村|军民)[\u4E00-\u9FFF]{0,8}委员会第[一二三四五六七八九十]+次(?:全体)?会议|中央(?:深改[委组]|财经委|审计委|外事委|网信委|国安委|全面依法治国委|依法治国委|[\u4E00-\u9FFF]{2,12}领导小组)第[一二三四五六七八九十]+次(?:全体)?会议|全国两会", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
