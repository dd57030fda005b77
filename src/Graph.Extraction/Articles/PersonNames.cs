using System.Collections.Frozen;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Segmentation;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells whether a word standing in a byline is a personal name. Meant for bylines only: in running text the same words
/// need more evidence.
/// </summary>
public static class PersonNames
{
    private static readonly FrozenSet<string> Surnames = BuiltInLexicon.ReadFile("persons/surnames.txt").Lines.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Parts = BuiltInLexicon.ReadFile("persons/name-parts.txt").Lines.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> NotNames = BuiltInLexicon.ReadFile("persons/not-names.txt").Lines.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Surnames that are oftener words: 招思源, 过秋平 have them where no word begins the name.</summary>
    private const string RareSurnames = "招过寿郤厍殳宰";

    /// <summary>The characters that part the names of a list.</summary>
    private const string Separators = " \t\u3000\u00A0、，,;；/／|｜&";

    /// <summary>No name without a dot is longer: 范徐丽泰, 乌云其木格.</summary>
    private const int LongestUndotted = 8;

    /// <summary>Length of the surname <paramref name="text"/> begins with: 2 for 欧阳, 1 for 王, 0 for none.</summary>
    public static int SurnameLength(ReadOnlySpan<char> text)
    {
        var lookup = Surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        if (text.Length >= 3 && lookup.Contains(text[..2]))
            return 2;
        return text.Length >= 1 && lookup.Contains(text[..1]) ? 1 : 0;
    }

    /// <summary>
    /// Whether <paramref name="word"/> is a name: a surname and one or two characters (two surnames and two at most: 欧阳文忠, 范徐丽泰),
    /// a dotted name of another people (艾尔肯·吐尼亚孜), or one made of parts of such names (乌云其木格).
    /// </summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 20)
            return false;
        if (word.IndexOf('·') > 0)
            return IsDotted(word);
        if (word.Length > 4)
            return word.Length <= LongestUndotted && IsOfParts(word);
        if (!IsAllHan(word) || NotNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return false;
        var surname = SurnameLength(word);
        if (surname == 0 || word.Length == 4 && IsOfParts(word))
            return IsOfParts(word) || IsOfRareSurname(word);
        // 黎平县: a place over its news; 国务院: an office under its document.
        if (word.Length >= 3 && word[^1] is '县' or '乡' or '区' or '镇' or '市' or '院' or '厅' or '局' or '委')
            return false;
        return word.Length - surname <= 2 && !HasFunctionWord(word[surname..]) || word.Length == 4 && surname == 1 && SurnameLength(word[1..]) == 1 && IsMarriedName(word);
    }

    private static bool IsOfRareSurname(ReadOnlySpan<char> word) =>
        word.Length == 3 && RareSurnames.Contains(word[0], StringComparison.Ordinal) && !HasFunctionWord(word[1..]) && Segmenter.BuiltIn.Dictionary is var words && !words.Contains(word[..2]) && !words.Contains(word);

    /// <summary>Whether the word is made of two parts of Tibetan and Mongolian names or more (乌云|其木格, 扎西|顿珠), or is one of three characters (其其格).</summary>
    private static bool IsOfParts(ReadOnlySpan<char> word)
    {
        var parts = Parts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (word.Length >= 3 && parts.Contains(word))
            return true;
        for (var cut = 2; cut <= word.Length - 2; cut++)
        {
            if (parts.Contains(word[..cut]) && (parts.Contains(word[cut..]) || word.Length - cut >= 4 && IsOfParts(word[cut..])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word right after a post or a label (记者 嘎玛泽登) may be a name although it begins with no known surname.</summary>
    public static bool MayBeName(ReadOnlySpan<char> word) =>
        IsName(word) || IsTransliterated(word) || HoldsPart(word) || word.Length is >= 2 and <= 5 && IsAllHan(word) && !HasFunctionWord(word)
        && !NotNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !word.EndsWith("记者") && !word.EndsWith("通讯员") && word is not ("整理" or "摄影") && !(word.Length >= 4 && Institutions.EndsAsOne(word.ToString()));

    /// <summary>记者 庄严, 通讯员 高原: behind a label even a common word is a name, if it begins with a surname and says nothing of the text itself.</summary>
    internal static bool IsWordUsedAsName(ReadOnlySpan<char> word) =>
        word.Length == 2 && SurnameLength(word) == 1 && IsAllHan(word) && word is not ("来稿" or "来信" or "文摘" or "文件" or "简讯" or "于是" or "关于" or "连线" or "解读" or "解说" or "全文" or "宣讲");

    /// <summary>
    /// The names <paramref name="text"/> begins with, blanks inside names taken out (张 武, 何 建 新), and where the rest begins.
    /// </summary>
    /// <param name="text">A byline or a part of one.</param>
    /// <param name="isLabelled">Whether a label such as 记者 stands before it, so that unusual names count too.</param>
    public static (IReadOnlyList<string> Names, int RestStart) ReadList(string text, bool isLabelled)
    {
        // Most lines that are asked begin with no name.
        List<string>? names = null;
        var position = 0;
        while (true)
        {
            while (position < text.Length && Separators.Contains(text[position]))
                position++;
            var end = position;
            while (end < text.Length && !Separators.Contains(text[end]) && text[end] is not ('（' or '(' or '）' or ')' or '：' or ':' or '。'))
                end++;
            if (end == position)
                return (names ?? [], position);
            if (end == position + 1 && SpacedOut(text, position, isLabelled) is { } spaced)
            {
                (names ??= []).AddRange(spaced.Names);
                position = spaced.End;
                continue;
            }

            if (end == position + 1 && GivenBehind(text, position) is { } given)
            {
                (names ??= []).Add(text[position] + given.Given);
                position = given.End;
                continue;
            }

            var word = text.AsSpan(position, end - position);
            if (!(isLabelled ? MayBeName(word) || IsWordUsedAsName(word) : IsName(word)))
                return (names ?? [], position);
            (names ??= []).Add(word.ToString());
            position = end;
            if (position < text.Length && text[position] is '和' or '与')
                position++;
        }
    }

    /// <summary>
    /// The names of a list that an ornament or brackets say to be one: beside a name that is told as such, two to five characters of another people's (□尚麻翁 木然诺相) count as well.
    /// </summary>
    public static IReadOnlyList<string>? AsSignature(string text)
    {
        if (AsList(text) is { } list)
            return list;
        if (text.Length > 30 || text.AsSpan().IndexOfAny("，。！？“”《》：:（）()") >= 0)
            return null;
        var words = text.Split([' ', '\u3000', '、'], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => MayBeName(word)) && (words.Length == 1 ? IsTransliterated(text) || HoldsPart(text) : Array.Exists(words, word => IsName(word) || IsTransliterated(word))) ? words : null;
    }

    /// <summary>徐立秋 田野: the names under a title of which one at least is told as such and the others are words that begin with a surname; null for any other line.</summary>
    internal static IReadOnlyList<string>? AsNamesUnderTitle(string line)
    {
        if (line.Length is < 5 or > 16)
            return null;
        var words = line.Split([' ', '\u3000', '、'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and < 5 && Array.Exists(words, word => word.Length == 3 && IsName(word)) && Array.TrueForAll(words, word => IsName(word) || IsWordUsedAsName(word)) ? words : null;
    }

    /// <summary>The name that a line under a title is although no known surname begins it: 热依汗, 罗桑扎西, and two characters set apart (老 余); null for any other.</summary>
    internal static string? AsLoneLine(string line, Places places)
    {
        var name = string.Concat(line.Where(c => !CharacterClass.IsBlank(c)));
        if (name.Length is < 2 or > 5 || !IsAllHan(name) || Headings.IsColumn(name) || Headings.IsBriefs(name) || places.IsPlace(name))
            return null;
        var isSpaced = name.Length == 2 && line.Length > 2;
        return isSpaced && !NotNames.Contains(name) || IsTransliterated(name) && MayBeName(name) ? name : null;
    }

    /// <summary>降边嘉措, 尕玛旺毛: four characters of which two at either end are a part of Tibetan or Mongolian names.</summary>
    private static bool HoldsPart(ReadOnlySpan<char> word) =>
        word.Length == 4 && IsAllHan(word) && Parts.GetAlternateLookup<ReadOnlySpan<char>>() is var parts && (parts.Contains(word[..2]) || parts.Contains(word[2..]));

    /// <summary>孙 浩轩: a given name of two characters behind a blank, and nothing after it but another blank.</summary>
    private static (string Given, int End)? GivenBehind(string text, int surname)
    {
        var start = surname + 1;
        while (start < text.Length && CharacterClass.IsBlank(text[start]))
            start++;
        var end = start + 2;
        return start > surname + 1 && end <= text.Length && (end == text.Length || Separators.Contains(text[end])) && IsName(string.Concat(text.AsSpan(surname, 1), text.AsSpan(start, 2)))
            ? (text[start..end], end) : null;
    }

    /// <summary>迪丽努尔, 旦增卓玛: a name of another people without a dot, told by its characters alone.</summary>
    public static bool IsTransliterated(ReadOnlySpan<char> word) => word.Length is >= 3 and <= 6 && !word.ContainsAnyExcept(Transliterating);

    /// <summary>Whether the last word is not too long for a name: most lines of text and titles are ruled out by this.</summary>
    public static bool MayEndWithName(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(Separators);
        var last = text[(text.LastIndexOfAny(Separators) + 1)..];
        return last.Length <= LongestUndotted || last.Contains('·');
    }

    /// <summary>The names, when <paramref name="text"/> is a list of names and nothing else; else null.</summary>
    public static IReadOnlyList<string>? AsList(string text)
    {
        if (!MayEndWithName(text))
            return null;
        var (names, rest) = ReadList(text, isLabelled: false);
        if (names.Count > 0 && rest >= text.Length)
            return names;
        return AsTransliterated(text);
    }

    /// <summary>阿依古丽 热依汗: two names and more of other peoples, without a surname to tell them.</summary>
    private static string[]? AsTransliterated(string text)
    {
        if (text.Length is < 7 or > 40 || text.AsSpan().IndexOfAny(" \u3000、") < 3 || text.AsSpan().IndexOfAny("，。：；（）“”《》") >= 0)
            return null;
        var words = text.Split([' ', '\u3000', '、'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, word => IsTransliterated(word) || IsName(word)) && Array.Exists(words, word => word.Length >= 4) ? words : null;
    }

    /// <summary>张 武, 何 建 新, 王 军 刘 吉: names whose characters were spaced out. So set, any word counts that could be a name.</summary>
    private static (IReadOnlyList<string> Names, int End)? SpacedOut(string text, int from, bool isLabelled)
    {
        var characters = new List<char>();
        var end = from;
        for (var i = from; i < text.Length;)
        {
            if (!CharacterClass.IsHan(text[i]) || i + 1 < text.Length && CharacterClass.IsHan(text[i + 1]))
                break;
            characters.Add(text[i]);
            end = ++i;
            while (i < text.Length && CharacterClass.IsBlank(text[i]))
                i++;
        }

        var word = string.Concat(characters);
        foreach (var sizes in SizesOf(word.Length))
        {
            var names = new List<string>();
            var start = 0;
            foreach (var size in sizes)
            {
                var name = word.Substring(start, size);
                // 记者 晓 勇: behind a label one name needs no surname.
                if (SurnameLength(name) == 0 && !(isLabelled && sizes.Length == 1 && MayBeName(name)) || Headings.IsBriefs(name) || Headings.IsNotice(name))
                    break;
                names.Add(name);
                start += size;
            }

            if (start == word.Length)
                return (names, end);
        }

        return null;
    }

    /// <summary>How many characters each of the names has that so many spaced-out characters may be; the first sizes that give surnames are taken.</summary>
    private static int[][] SizesOf(int characters) => characters switch
    {
        2 => [[2]],
        3 => [[3]],
        4 => [[2, 2]],
        5 => [[2, 3], [3, 2]],
        6 => [[3, 3], [2, 2, 2]],
        _ => [],
    };

    /// <summary>The characters that other peoples' names are usually written with; 天台·时评 and 日报·掌上 are made of others.</summary>
    private const string Transliterating =
        "阿艾埃安奥巴柏拜邦贝本比彼毕别宾波伯博布查茨次达戴丹道德登邓迪丁杜多厄恩尔法凡菲费芬弗佛福夫盖冈高戈哥格葛根贡古瓜哈海罕汉汗豪合赫黑亨洪胡华霍基吉季加贾江杰捷金津喀卡凯坎康考柯科可克肯孔库昆拉腊莱赖兰朗劳勒雷黎李里理力丽利连廉列林琳留龙卢鲁路伦罗洛吕律马玛买迈麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆木穆纳娜乃南内嫩能尼妮涅宁牛努诺欧帕派潘庞佩彭皮平珀普齐奇恰强乔切钦琴青丘屈让热仁日荣如茹汝瑞若撒萨塞赛桑瑟森沙莎珊山尚绍舍申圣施什石史士舒斯苏孙索塔台泰坦汤唐陶特滕提铁廷通图土吐托瓦万旺威韦维温文翁沃乌吾武西希锡夏先肖谢辛欣兴雄休许雅亚延扬杨耶叶伊依以易因英永尤于约宰赞泽扎詹张哲珍芝治珠朱卓兹孜宗祖佐不都合曼嘎央措旦确让巴次仁吾库别迪艳那";

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        int parts = 0, foreign = 0;
        foreach (var c in word)
            foreign += Transliterating.Contains(c) ? 1 : 0;
        if (foreign * 10 < (word.Length - word.Count('·')) * 8)
            return false;
        foreach (var range in word.Split('·'))
        {
            var part = word[range];
            if (part.Length is < 1 or > 8 || !IsAllHan(part))
                return false;
            parts++;
        }

        return parts is >= 2 and <= 4;
    }

    /// <summary>范徐丽泰: two surnames, of which the second is one of the very frequent ones.</summary>
    private static bool IsMarriedName(ReadOnlySpan<char> word) =>
        "陈林黄张李王吴刘蔡杨许郑谢郭徐周".Contains(word[1]) && "陈林黄张李王吴刘蔡杨许郑谢郭范梁叶罗".Contains(word[0]) && !HasFunctionWord(word[2..]);

    private static bool HasFunctionWord(ReadOnlySpan<char> given) => given.ContainsAny("的了是在等这那");

    private static bool IsAllHan(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!CharacterClass.IsHan(c))
                return false;
        }

        return true;
    }
}
