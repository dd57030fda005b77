using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Decides whether the one-character name of a place is meant: with a word of place before it (在黔, 入湘, 赴粤) or of belonging after it
/// (粤企, 浙籍). Alone it is a part of everyday words nearly always.
/// </summary>
internal static class AbbreviatedNames
{
    // 进京 and 进藏 say where a road or a journey leads.
    private const string WordsOfPlace = "在来入赴驻离返回抵留访迁";

    /// <summary>In 存在, 现在 the word of place is the end of a verb.</summary>
    private const string VerbsBefore = "存潜现汇";

    /// <summary>After the character they make another word: 川剧, 港口, 苏南, 鲁班, 藏粮.</summary>
    private const string WordsGoingOn = "畿剧口菜酒湾绣流河江山海南北西东中州城族沈冀古津粮传阔班祠";

    /// <summary>Parts of everyday words even there (在深入, 在筑牢, 入港): the word after must be one of people or events.</summary>
    private const string Everyday = "深筑港苏";

    private const string PeopleOrEvents = "召举企高院创就投考调的，。、；";

    private static readonly string[] WordsOfBelonging = ["企业", "企", "籍", "商", "乡贤"];

    /// <summary>The span that names the place, the word of place included (在黔); null when it is no name there.</summary>
    public static TextSpan? Confirm(string text, TextSpan span)
    {
        var (before, after) = (span.Start > 0 ? text[span.Start - 1] : '\0', span.End < text.Length ? text[span.End] : '。');
        // 入港, 离港 are said of harbours too.
        if (text[span.Start] is '港' && (before is '离' or '入' or '抵' or '返'))
            return null;
        // 访蒙, and 来澳 where the text speaks of Australia: another country.
        if ((before is '访' && text[span.Start] is '蒙') || (text[span.Start] is '澳' && WordsOfPlace.Contains(before) && text.Contains("澳大利亚", StringComparison.Ordinal)))
            return null;
        if (WordsOfPlace.Contains(before) && !WordsGoingOn.Contains(after) && !(span.Start > 1 && VerbsBefore.Contains(text[span.Start - 2])))
            return !Everyday.Contains(text[span.Start]) || PeopleOrEvents.Contains(after) ? new TextSpan(span.Start - 1, span.End) : null;
        if (char.IsLetterOrDigit(before))
            return null;
        foreach (var word in WordsOfBelonging)
        {
            if (text.AsSpan(span.End).StartsWith(word, StringComparison.Ordinal))
                return span;
        }

        return null;
    }
}
