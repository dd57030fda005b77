using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// The characters that stand for provinces and cities when several are named at once: 宜荆荆 of 宜昌、荆州、荆门, 晋冀鲁豫, 苏锡常. A province's are
/// its one-character aliases, a city's is the first of its name or an old name's.
/// </summary>
internal sealed class PlaceAbbreviations
{
    /// <summary>Those of the provinces.</summary>
    public const string Provinces = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵云滇藏陕甘陇青宁新港澳台";

    /// <summary>Of them, those that no ordinary word has: two side by side are two provinces.</summary>
    private const string OfProvincesAlone = "冀晋皖闽赣豫鄂湘粤桂琼渝黔滇陕浙沪";

    /// <summary>Those that are seldom anything else, and clear in a row with one of <see cref="OfProvincesAlone"/>: 川滇藏, 陕甘青宁.</summary>
    private const string OfProvincesInARow = "苏鲁川藏甘辽蒙津宁青";

    /// <summary>Cities whose character is not the first of their name: 汉 of 武汉, 甬 of 宁波, 榕 of 福州, 穗 of 广州, 蓉 of 成都, 汴 of 开封, 潭 of 湘潭, 莞 of 东莞 ...</summary>
    private const string OfOldNames = "汉甬榕穗蓉筑邕潭莞汴禾并沽";

    /// <summary>The longest series in use, 汉孝随襄十, and one more.</summary>
    private const int LongestRun = 6;

    /// <summary>Runs of such characters that are words.</summary>
    private static readonly string[] Words =
        ["长江", "黄河", "黄金", "海上", "海南", "海北", "南北", "东西", "东南", "西南", "西北", "东北", "河南", "河北", "河西", "沿海", "南海", "东海", "北海", "中南", "安定", "文化", "大通", "三大", "大三", "海西", "吉安", "安康", "安吉", "武安", "延安", "长安", "平安", "临海", "上海", "桂林", "海东", "海口", "重大", "南宁", "长白", "金昌", "嘉定", "昌平", "广安", "金三", "四平", "大连", "太安", "台海", "三北", "三江", "大西", "大东", "大北", "大南"];

    /// <summary>The first digits of each one's code (GB/T 2260), in the order of <see cref="Provinces"/>.</summary>
    private const string CodesOfProvinces = "1112131415212223313233343536374142434445465051515252535354616262636465818271";

    private readonly CharacterSet _provinces;
    private readonly LexiconEntry?[] _provinceOf;

    public PlaceAbbreviations(LexiconCatalog lexicon)
    {
        var prefectures = lexicon.Entries.Where(entry => entry.Kind == EntityKind.Region && entry.Has("prefecture"));
        _provinces = new CharacterSet(Provinces);
        _provinceOf = [.. Enumerable.Range(0, Provinces.Length).Select(place => lexicon.Entries.FirstOrDefault(entry => entry.Kind == EntityKind.Region && entry.Has("province") && entry.Key.StartsWith(CodesOfProvinces.Substring(2 * place, 2), StringComparison.Ordinal)))];
        All = new CharacterSet([.. Provinces, .. OfOldNames, .. prefectures.Select(entry => entry.Name[0])]);
    }

    /// <summary>The characters of provinces and of cities.</summary>
    public CharacterSet All { get; }

    /// <summary>Where the run of two such characters or more begins that ends just before <paramref name="end"/> and is no word; -1 without one.</summary>
    public int RunBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestRun && All.Contains(text[start - 1]))
            start--;
        if (end - start < 2)
            return -1;
        foreach (var word in Words)
        {
            if (text.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal))
                return -1;
        }

        return start;
    }

    /// <summary>
    /// Where the whole run of provinces ends that begins at <paramref name="start"/> and needs nothing beside it to be one; -1 when none does.
    /// </summary>
    public int EndOfProvinces(string text, int start)
    {
        if (start > 0 && _provinces.Contains(text[start - 1]))
            return -1;
        var (end, alone, other) = (start, 0, 0);
        for (; end < text.Length && _provinces.Contains(text[end]); end++)
        {
            if (OfProvincesAlone.Contains(text[end]))
                alone++;
            else if (!OfProvincesInARow.Contains(text[end]))
                other++;
        }

        // 鄂豫皖|苏区
        if (end < text.Length && text[end] is '区' && text[end - 1] is '苏')
            end--;
        return end - start <= LongestRun && other == 0 && (alone > 1 || alone == 1 && end - start > 2) ? end : -1;
    }

    /// <summary>The province a character stands for; null for any other character.</summary>
    public LexiconEntry? ProvinceOf(char c) => Provinces.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? _provinceOf[place] : null;

    /// <summary>Whether all characters from <paramref name="start"/> to <paramref name="end"/> are of provinces.</summary>
    public bool IsOfProvinces(string text, int start, int end) => text.AsSpan(start, end - start).ToArray().All(_provinces.Contains);
}
