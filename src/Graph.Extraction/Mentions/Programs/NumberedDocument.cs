using System.Text.RegularExpressions;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Documents by their number: 国发〔2022〕2号, 中央一号文件.</summary>
internal static partial class NumberedDocument
{
    private static readonly NeededWords Words = new("发〔20", "发[20", "发（20", "发(20", "发20", "国发0", "国发1", "国发2", "国发3", "国发4", "国发5", "国发6", "国发7", "国发8", "国发9", "央一号文件", "央1号文件");

    /// <summary>Verbs and prepositions before a document's sign.</summary>
    private static readonly WordList BeforeIssuers = new(["抢抓", "抓住", "用好", "贯彻", "落实", "印发", "根据", "依据", "按照", "执行", "出台", "关于", "以", "的", "和", "及", "由", "《", "发布", "实施", "制定"]);

    /// <summary>Where one may stand.</summary>
    public static Trigger Trigger => Words.Trigger;

    /// <summary>Adds those of a text.</summary>
    public static void AddAll(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (var match in Words.MatchesOf(Sign(), text))
        {
            var start = BeginningOfIssuer(text.Text, match.Index, match.Index + match.Length);
            found.Add(ProgramByNumber.Candidate(text.Text, start, match.Index + match.Length));
        }
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

    [GeneratedRegex("[\u4E00-\u9FFF]{1,6}发[〔\\[（(]?20[0-9]{2}[〕\\]）)]?[0-9]{1,3}号(?:文件|文)?|(?<![\u4E00-\u9FFF])?国发[0-9]{1,3}号(?:文件|文)?|中央(?:一|1)号文件", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
