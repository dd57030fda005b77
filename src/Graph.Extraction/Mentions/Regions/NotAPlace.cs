using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// Tells where the characters of a place name are not that place: inside another word (长治久安), a street (山西路, 台湾风情街),
/// or across two words (合作市|场).
/// </summary>
internal sealed class NotAPlace
{
    private static readonly WordList StreetWords = new(["大道", "大街", "东路", "西路", "南路", "北路", "中路", "一路", "二路", "三路", "路", "街", "巷", "胡同"]);

    private static readonly WordList ThemedStreets = new(["风情街", "步行街", "美食街", "小吃街", "商业街", "一条街", "老街", "古街"]);

    private static readonly WordList Sights = new(["景区", "风景区", "风景名胜区", "旅游区", "旅游度假区", "森林公园", "国家森林公园", "地质公园", "国家地质公园", "自然保护区", "国家级自然保护区"]);

    /// <summary>Words of one character that stand before a city's name: 游|黄山景区.</summary>
    private const string WordsBeforeCity = "在游去到爬登与和及赴来从至以是的有于由将把对为给向往离逛访看";

    private static readonly WordList Lines = new(["铁路", "高铁", "高速", "公路", "航线", "专线", "红色旅游", "旅游", "班列", "动车", "线"]);

    private readonly WordList _words;
    private readonly Dictionary<string, TextSpan> _parts = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>What the words begin with: at most places before a name none does.</summary>
    private readonly PairSketch _beginnings;

    /// <summary>
    /// Words, of two characters or more, that contain a place's name and are none, such as those of <c>regions/not-places.txt</c>. Square brackets enclose the part
    /// that is no place where the rest may be one: 黄[河内]蒙古.
    /// </summary>
    public NotAPlace(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var open = word.IndexOf('[', StringComparison.Ordinal);
            var close = word.IndexOf(']', StringComparison.Ordinal);
            if (open >= 0 && close > open)
                _parts[word.Remove(close, 1).Remove(open, 1)] = new TextSpan(open, close - 1);
            else
                _parts[word] = new TextSpan(0, word.Length);
        }

        _words = new WordList(_parts.Keys);
        _beginnings = new PairSketch([.. _parts.Keys.Where(word => word.Length > 1).Select(word => (word[0], word[1]))]);
        _longest = _parts.Keys.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Whether the name at <paramref name="span"/> is no place there.</summary>
    public bool Covers(string text, TextSpan span) =>
        IsInsideWord(text, span) || IsPeople(text, span) || !HasUnit(text, span) && IsStreet(text, span.End) || IsCutBehind(text, span) || IsWater(text, span) || IsMountain(text, span) || IsLine(text, span);

    private bool IsInsideWord(string text, TextSpan span)
    {
        var parts = _parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = Math.Max(0, span.End - _longest); start < span.End; start++)
        {
            if (start + 1 >= text.Length || _beginnings.MayHold(text[start], text[start + 1]) == 0)
                continue;
            var length = _words.LongestAt(text, start);
            if (length == 0)
                continue;
            var part = parts[text.AsSpan(start, length)];
            var word = new TextSpan(start + part.Start, start + part.End);

            // A longer name that contains the word is a name all the same: 巴西利亚.
            if (word.Overlaps(span) && !span.Contains(new TextSpan(start, start + length)))
                return true;
        }

        return false;
    }

    /// <summary>A street is named after 山西, not after 山西省: 尚志市|老街基乡.</summary>
    private static bool HasUnit(string text, TextSpan span) => span.Length > 2 && text[span.End - 1] is '省' or '市' or '县' or '区' or '州' or '旗';

    private static bool IsStreet(string text, int end)
    {
        var length = StreetWords.LongestAt(text, end);
        if (length == 0)
            return ThemedStreets.LongestAt(text, end) > 0;
        var next = end + length < text.Length ? text[end + length] : '\0';
        return text[end + length - 1] switch
        {
            '路' => next is not ('网' or '径' or '线' or '程' or '由' or '况' or '段' or '面' or '演' or '人'),
            '街' => next is not ('道' or '头' or '区' or '舞' or '景'),
            '巷' => next is not ('道' or '战'),
            _ => true,
        };
    }

    /// <summary>鄂伦春|族狩猎文化, 东乡|族: a people has the name of its county; 东乡族自治县 is that county.</summary>
    private static bool IsPeople(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] == '族' && span.Length is 2 or 3 && !text.AsSpan(span.End + 1).StartsWith("自治", StringComparison.Ordinal) && !text.AsSpan(span.End + 1).StartsWith("乡", StringComparison.Ordinal);

    /// <summary>昆都仑|河穿城而过: a river or a hill of a district's name is no more it than a street.</summary>
    private static bool IsWater(string text, TextSpan span) =>
        span.End < text.Length && text[span.End] is '河' or '江' or '山' or '湖' && text[span.End - 1] != text[span.End] && !HasUnit(text, span)
        && (span.End + 1 == text.Length || !char.IsLetterOrDigit(text[span.End + 1]) || "干故沿穿".Contains(text[span.End + 1], StringComparison.Ordinal) || text.AsSpan(span.End + 1).StartsWith("流域", StringComparison.Ordinal));

    /// <summary>，化[佛山]景区: of a hill with its sights a city's name is but the end.</summary>
    private static bool IsMountain(string text, TextSpan span) =>
        text[span.End - 1] == '山' && span.Start > 0 && CharacterClass.IsCommonHan(text[span.Start - 1]) && Sights.LongestAt(text, span.End) > 0
        && !WordsBeforeCity.Contains(text[span.Start - 1], StringComparison.Ordinal) && (span.Start == 1 || !CharacterClass.IsCommonHan(text[span.Start - 2]));

    /// <summary>“韶山—井冈山”铁路 names a line by its ends.</summary>
    private static bool IsLine(string text, TextSpan span)
    {
        var close = text.AsSpan(span.End).IndexOfAny("”，。、；") + span.End;
        if (close < span.End || text[close] != '”')
            return false;
        var open = text.AsSpan(0, span.Start).LastIndexOfAny("“，。、；");
        if (open < 0 || text[open] != '“' || text.AsSpan(open, close - open).IndexOfAny("—-－") < 0)
            return false;
        return Lines.LongestAt(text, close + 1) > 0;
    }

    /// <summary>市 of 市场 and 区 of 区域 do not close a name.</summary>
    private static bool IsCutBehind(string text, TextSpan span) =>
        span.Length > 2 && span.End < text.Length && (text[span.End - 1], text[span.End]) is ('市', '场') or ('区', '域') or ('区', '别') or ('区', '间') or ('区', '位') or ('省', '会');
}
