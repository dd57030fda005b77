using System.Buffers;
using System.Collections.Frozen;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Industries;

/// <summary>The words around the names of industries, as the plain lists in the lexicon's folder <c>industries/</c> give them.</summary>
public sealed class IndustryWords
{
    private const string Folder = "industries/";

    /// <summary>Function words no name of an industry contains.</summary>
    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("的了是为把被将我你他她它这那着过吗呢不未没之其各每该此让使即则又也都就才而或抓懂搞看要到会能来去出");

    /// <summary>Words of names that hold such a character: 新能源运维, 会展服务, 出版.</summary>
    private static readonly WordList WordsOfNames = new(
        ["新能", "节能", "智能", "储能", "氢能", "核能", "热能", "光能", "阳能", "风能", "电能", "功能", "性能", "能源", "能量", "能效", "会展", "会计", "会议", "会务", "出版", "出口", "出行", "出租", "演出", "要素", "看护", "过滤", "即时", "未来"]);

    private readonly WordList _headFollowers;
    private readonly WordList _listHeads;
    private readonly WordList _listModifiers;

    /// <summary>What the words begin with that may stand behind a list, before the head that sums it up or as this: at most places none does.</summary>
    private readonly CharacterSet _listEndings;
    private readonly WordList _openers;
    private readonly WordList _beginnings;
    private readonly WordList _endings;
    private readonly WordList _partOfAnother;
    private readonly WordList _qualities;
    private readonly WordList _compoundModifiers;
    private readonly WordList _compoundTails;
    private readonly WordList _compoundHeads;
    private readonly WordList _economicFollowers;
    private readonly WordList _products;
    private readonly FrozenSet<string> _fieldHeads;
    private readonly FrozenSet<string> _governing;
    private readonly FrozenSet<string> _namingHeads;
    private readonly FrozenSet<string> _generic;
    private readonly FrozenSet<string> _complements;
    private readonly FrozenSet<string> _economic;

    /// <summary>Reads the lists.</summary>
    public IndustryWords(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Heads = new WordList(lexicon.List(Folder + "heads.txt"));
        _headFollowers = new WordList(lexicon.List(Folder + "head-followers.txt"));
        _fieldHeads = SetOf("field-heads.txt");
        _listHeads = new WordList(lexicon.List(Folder + "heads.txt").Concat(_fieldHeads));
        _listModifiers = new WordList(lexicon.List(Folder + "list-modifiers.txt"));
        _listEndings = new CharacterSet([.. _listHeads.Words.Concat(_listModifiers.Words).Select(word => word[0]), .. "0123456789"]);
        _openers = new WordList(lexicon.List(Folder + "openers.txt"));
        _beginnings = new WordList(lexicon.List(Folder + "not-beginnings.txt"));
        _endings = new WordList(lexicon.List(Folder + "not-endings.txt"));
        _partOfAnother = new WordList(lexicon.List(Folder + "part-of-another.txt"));
        _qualities = new WordList(lexicon.List(Folder + "qualities.txt"));
        _compoundModifiers = new WordList(lexicon.List(Folder + "compound-modifiers.txt"));
        _compoundTails = new WordList(lexicon.List(Folder + "compound-tails.txt"));
        _compoundHeads = new WordList(lexicon.List(Folder + "compound-heads.txt"));
        _economicFollowers = new WordList(lexicon.List(Folder + "economic-followers.txt"));
        _products = new WordList(lexicon.List(Folder + "products.txt"));
        _governing = SetOf("governing.txt");
        _namingHeads = SetOf("naming-heads.txt");
        _generic = SetOf("generic.txt");
        _complements = SetOf("complements.txt");
        _economic = SetOf("in-economic-texts.txt");

        FrozenSet<string> SetOf(string file) => lexicon.List(Folder + file).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The words that make an industry of what stands before them: 产业, 产业链, 行业.</summary>
    public WordList Heads { get; }

    /// <summary>The length of the word at <paramref name="start"/> that makes an industry of what stands before it (产业, 产业链, 行业); 0 when none does.</summary>
    public int HeadAt(ReadOnlySpan<char> text, int start) => LengthOfHead(Heads, text, start);

    /// <summary>The length of the word at <paramref name="start"/> that is enough to make an industry of an unlisted name (产业, not 行业); 0 when none is.</summary>
    public int NamingHeadAt(ReadOnlySpan<char> text, int start)
    {
        var length = HeadAt(text, start);
        return length > 0 && _namingHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Slice(start, length)) ? length : 0;
    }

    /// <summary>Whether what ends a list of fields may begin with a character.</summary>
    public bool MayEndList(char first) => _listEndings.Contains(first);

    /// <summary>
    /// The length of what ends a list of fields at <paramref name="start"/>: words such as 3个优势 and then a head (产业, 行业, 领域);
    /// 0 when none ends there.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Just behind the list's last item, or behind 等.</param>
    /// <param name="isField">Whether the head is a word like 领域, that may also sum up things that are no industries.</param>
    public int ListEndAt(ReadOnlySpan<char> text, int start, out bool isField)
    {
        isField = false;
        if (start >= text.Length || !MayEndList(text[start]))
            return 0;
        var at = start;
        while (true)
        {
            var head = LengthOfHead(_listHeads, text, at);
            if (head > 0)
            {
                isField = _fieldHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Slice(at, head));
                return at + head - start;
            }

            var modifier = ModifierAt(text, at);
            if (modifier == 0)
                return 0;

            at += modifier;
        }
    }

    /// <summary>Whether the text before <paramref name="end"/> closes with a verb whose object is an industry: 发展, 培育, 做强.</summary>
    public bool IsGovernedBefore(ReadOnlySpan<char> text, int end) =>
        end >= 2 && _governing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.Slice(end - 2, 2));

    /// <summary>The length of the adjective of quality that ends at <paramref name="end"/> (高端, 现代); 0 when none does.</summary>
    public int QualityEndingAt(string text, int end) => _qualities.LongestEndingAt(text, end);

    /// <summary>The length of what ends at <paramref name="end"/> and makes a narrower industry of the one behind it (再生, 车载); 0 when nothing does.</summary>
    public int CompoundModifierEndingAt(string text, int end) => _compoundModifiers.LongestEndingAt(text, end);

    /// <summary>The length of what at <paramref name="start"/> makes another industry of the one before it (材料, 前驱体); 0 when nothing does.</summary>
    public int CompoundTailAt(string text, int start) => _compoundTails.LongestAt(text, start);

    /// <summary>Whether an industry is a kind of the one right before it: 稀土|储氢材料, 新能源|电驱动.</summary>
    public bool IsCompoundHead(ReadOnlySpan<char> industry) => _compoundHeads.LongestEnding(industry) > 0;

    /// <summary>Whether a wording's last word tells a kind of products: 钻采|装备, 金属|包装.</summary>
    public bool IsProduct(ReadOnlySpan<char> wording) => _products.LongestEnding(wording) > 0;

    /// <summary>Whether an ordinary word that names its industry in economic texts does so before what stands there: 电力|装机, not 汽车|焊接.</summary>
    public bool LeavesAnIndustry(string text, int start) => _economicFollowers.LongestAt(text, start) > 0;

    /// <summary>
    /// Where a name that ends at <paramref name="end"/> begins: just behind the nearest verb, preposition or particle that leaves at
    /// least two characters; <paramref name="limit"/> when there is none from there on.
    /// </summary>
    public int BeginningOfName(ReadOnlySpan<char> text, int limit, int end)
    {
        for (var start = end - 2; start > limit; start--)
        {
            if (NeverInNames.Contains(text[start - 1]) && !IsOfWordOfNames(text, start - 1) || _openers.LongestEnding(text[Math.Max(limit, start - LongestOpener)..start]) > 0)
                return start;
        }

        return limit;
    }

    /// <summary>Whether the wording closes with a verb, a preposition or a particle, so that what follows it is no part of a name: 围绕|产业集群.</summary>
    public bool EndsWithOpener(ReadOnlySpan<char> wording) =>
        wording.Length > 0 && (NeverInNames.Contains(wording[^1]) || _openers.LongestEnding(wording) > 0);

    /// <summary>Whether a wording nobody has listed may name a field: no verb before it, no general noun at its end, no function word inside.</summary>
    public bool MayName(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 12 || IsPhrase(name) || IsGeneral(name) || IsCounted(name) || name.ContainsAny(Doings))
            return false;
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c != '+')
                return false;
        }

        return _beginnings.LongestAt(name, 0) == 0 && _openers.LongestAt(name, 0) == 0 && _endings.LongestEnding(name) == 0;
    }

    /// <summary>Whether a wording closes with a word of more than one character that no name ends with: 荒漠|地区.</summary>
    public bool EndsNoName(ReadOnlySpan<char> wording) => _endings.LongestEnding(wording) > 1;

    /// <summary>Whether the wording is a general word that names no industry: 新兴, 阳光.</summary>
    public bool IsGeneral(ReadOnlySpan<char> wording) => _generic.GetAlternateLookup<ReadOnlySpan<char>>().Contains(wording);

    /// <summary>人工智能三大先导: several are counted.</summary>
    private static bool IsCounted(ReadOnlySpan<char> wording) => wording.IndexOf('大') is > 0 and var at && "两三四五六七八九十".Contains(wording[at - 1]);

    /// <summary>Whether the word behind 和 or 及 only completes the name before it: 新能源动力电池及材料.</summary>
    public bool IsComplement(ReadOnlySpan<char> word) => _complements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether an ordinary word names its industry wherever a text is about industries: 肉牛, 汽车.</summary>
    public bool NamesInEconomicTexts(ReadOnlySpan<char> word) => _economic.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether what follows makes the name part of another name: 轨道交通创新中心, 智能制造产业走廊.</summary>
    public bool IsPartOfAnother(ReadOnlySpan<char> text, int end) => _partOfAnother.LongestAt(text, end) > 0;

    /// <summary>Whether the head at the name's end is only the beginning of a longer word: 新能源产业 in 新能源产业化.</summary>
    public bool EndsInsideAWord(ReadOnlySpan<char> text, TextSpan name)
    {
        for (var at = name.Start + 1; at < name.End - 1; at++)
        {
            if (Heads.LongestAt(text[..name.End], at) == name.End - at)
                return _headFollowers.LongestAt(text, at) > name.End - at;
        }

        return false;
    }

    /// <summary>Whether the wording holds a function word, as no name does: 平台研发到星座运营.</summary>
    public static bool IsPhrase(ReadOnlySpan<char> wording)
    {
        for (var at = 0; wording[at..].IndexOfAny(NeverInNames) is >= 0 and var next; at++)
        {
            at += next;
            if (!IsOfWordOfNames(wording, at))
                return true;
        }

        return false;
    }

    /// <summary>Whether the character at a place begins or ends one of <see cref="WordsOfNames"/>.</summary>
    private static bool IsOfWordOfNames(ReadOnlySpan<char> text, int at) =>
        WordsOfNames.LongestAt(text, at) > 0 || at > 0 && WordsOfNames.LongestAt(text, at - 1) > 0;

    /// <summary>Whether the span names something of another kind for sure, or begins with a region.</summary>
    public static bool IsOfAnotherKind(RecognitionText text, TextSpan span) =>
        text.MatchesAt(span.Start, span.End).Any(EntityKind.Region) || text.MatchesOver(span).Any(static (in match) => !match.IsWeak && match.Kind != EntityKind.Industry);

    /// <summary>What is done with goods, in no name of a field: 花卉|远销|日本, 水产品|参展.</summary>
    private static readonly SearchValues<string> Doings = SearchValues.Create(["远销", "畅销", "热销", "销往", "参展", "亮相", "联合打造", "入境", "走向", "走进", "转向"], StringComparison.Ordinal);

    private const int LongestOpener = 4;

    private int LengthOfHead(WordList heads, ReadOnlySpan<char> text, int start)
    {
        var length = heads.LongestAt(text, start);
        return length > 0 && _headFollowers.LongestAt(text, start) > length ? 0 : length;
    }

    private int ModifierAt(ReadOnlySpan<char> text, int at)
    {
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > at ? digits - at : _listModifiers.LongestAt(text, at);
    }
}
