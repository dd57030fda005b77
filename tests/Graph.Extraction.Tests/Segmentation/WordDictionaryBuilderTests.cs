using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>A user's words. What is expected is what jieba 0.42.1 gives after the same calls.</summary>
public sealed class WordDictionaryBuilderTests
{
    private const string UserWords =
        """
        云计算 5
        李小福 2 nr
        创新办 3 i

        easy_install 3 eng
        好用 300
        韩玉赏鉴 3 nz
        八一双鹿 3 nz
        台中
        凱特琳 nz
        Edu Trust认证 2000
        东数西算
        三高四新 n
        5G+工业互联网
        """;

    private static readonly WordDictionaryBuilder BuiltIn = WordDictionaryBuilder.LoadBuiltIn();
    private static readonly WordDictionary WithUserWords = Build(builder => builder.AddWords(new StringReader("\uFEFF" + UserWords), "own.txt"));

    [Theory]
    [InlineData("李小福是创新办主任也是云计算方面的专家; 什么是八一双鹿", "李小福 nr/是 v/创新办 i/主任 b/也 d/是 v/云计算 x/方面 n/的 uj/专家 n/; x/  x/什么 r/是 v/八一双鹿 nz")]
    [InlineData("「台中」正確應該不會被切開。", "「 x/台中 s/」 x/正確 ad/應該 v/不 d/會 v/被 p/切開 ad/。 x")]
    [InlineData("easy_install is great，python 的正則表達式是好用的", "easy_install eng/  x/is eng/  x/great eng/， x/python eng/  x/的 uj/正則 n/表達 v/式 k/是 v/好用 x/的 uj")]
    [InlineData("实施东数西算工程，落实三高四新战略，发展5G+工业互联网", "实施 v/东数西算 x/工程 n/， x/落实 a/三高四新 n/战略 n/， x/发展 vn/5G+工业互联网 x")]
    [InlineData("Edu Trust认证是凱特琳", "Edu eng/  x/Trust eng/认证 v/是 v/凱特琳 nz")]
    public void AddWords_UserDictionary_ChangesWordsAndTags(string text, string expected)
    {
        var words = new List<TaggedWord>();
        new Tagger(WithUserWords).Tag(text, words);
        string.Join('/', words.Select(word => $"{word.Span.Of(text)} {word.Tag}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("李小福是创新办主任", "李小福/是/创新办/主任")]
    [InlineData("「台中」正確應該不會被切開。", "「/台中/」/正確/應該/不會/被/切開/。")]
    [InlineData("发展5G+工业互联网", "发展/5G+工业互联网")]
    public void AddWords_UserDictionary_ChangesTheDefaultWords(string text, string expected) =>
        string.Join('/', Jieba.Cut(new Segmenter(WithUserWords), text)).ShouldBe(expected);

    [Theory]
    [InlineData("东数西算", 1)]
    [InlineData("台中", 69)]
    [InlineData("iPhone", 1)]
    [InlineData("龘", 1)]
    [InlineData("5G", 1)]
    [InlineData("发展", 68665)]
    public void SuggestFrequency_OfAWord_IsWhatCutsItOutAsOne(string word, long expected) =>
        BuiltIn.SuggestFrequency(word).ShouldBe(expected);

    [Theory]
    [InlineData("中|将", 494)]
    [InlineData("今天|天气", 0)]
    public void SuggestFrequency_OfParts_IsWhatLetsTheWordFallIntoThem(string parts, long expected) =>
        BuiltIn.SuggestFrequency(parts.Split('|')).ShouldBe(expected);

    [Theory]
    [InlineData("如果放到post中将出错。", "如果/放到/post/中将/出错/。", false)]
    [InlineData("如果放到post中将出错。", "如果/放到/post/中/将/出错/。", true)]
    public void Add_WithTheFrequencyOfParts_LetsThemFallApart(string text, string expected, bool isTuned)
    {
        var segmenter = new Segmenter(Build(builder =>
        {
            if (isTuned)
                builder.Add("中将", builder.SuggestFrequency(["中", "将"]));
        }));
        string.Join('/', Jieba.Cut(segmenter, text)).ShouldBe(expected);
    }

    [Fact]
    public void Remove_WordTheModelWouldJoin_KeepsItsCharactersApart() =>
        Jieba.Cut(new Segmenter(Build(builder => builder.Remove("杭研"))), "他来到了网易杭研大厦").ShouldBe(["他", "来到", "了", "网易", "杭", "研", "大厦"]);

    [Fact]
    public void Remove_WordOfTheDictionary_IsNoWordToTheSegmenterAndTheTaggersModelJoinsIt()
    {
        var dictionary = Build(builder => builder.Remove("发展"));
        Jieba.Cut(new Segmenter(dictionary), "加快发展").ShouldBe(["加快", "发", "展"]);
        Jieba.Tag(new Tagger(dictionary), "加快发展").ShouldBe(["加快/v", "发展/vn"]);
        dictionary.Contains("发展").ShouldBeFalse();
    }

    [Fact]
    public void Add_RemovedWord_IsOneAgain()
    {
        var dictionary = Build(builder =>
        {
            builder.Remove("发展");
            builder.Add("发展", tag: "zz");
        });
        Jieba.Tag(new Tagger(dictionary), "加快发展").ShouldBe(["加快/v", "发展/zz"]);
    }

    [Theory]
    [InlineData("株洲 3 ns\n市委\n", "own.txt:2: a line is a word, its frequency and its tag, with a blank between them.")]
    [InlineData("株洲 many ns\n", "own.txt:1: a line is a word, its frequency and its tag, with a blank between them.")]
    public void Read_LineWithoutFrequency_TellsFileAndLine(string lines, string message) =>
        Should.Throw<WordDictionaryException>(() => WordDictionaryBuilder.Read(new StringReader(lines), "own.txt")).Message.ShouldBe(message);

    [Fact]
    public void AddWords_FrequencyTooLarge_TellsFileAndLine() =>
        Should.Throw<WordDictionaryException>(() => Build(builder => builder.AddWords(new StringReader("株洲\n市委 99999999999999999999 n\n"), "own.txt")))
            .Message.ShouldBe("own.txt:2: the frequency '99999999999999999999' is greater than 4294967295.");

    private static WordDictionary Build(Action<WordDictionaryBuilder> change)
    {
        var builder = WordDictionaryBuilder.LoadBuiltIn();
        change(builder);
        return builder.Build();
    }
}
