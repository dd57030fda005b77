using FsCheck;
using FsCheck.Fluent;
using Graph.Model;

namespace Graph.Extraction.Tests.Segmentation;

/// <summary>All modes against what jieba itself gives (<c>Cases/segmentation.tsv</c>), and the laws every text keeps.</summary>
public sealed class SegmenterTests
{
    private static readonly Arbitrary<string> Texts =
        Gen.Elements("株洲市委高质量发展研究生命3.5%+A-#iT恤\r\n\u3000 ，。“龘於\ud840\udc00".ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary();

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "segmentation.tsv")).Where(line => line[0] != '#'))
        {
            var columns = line.Split('\t');
            cases.Add(columns[0], columns[1], columns[2]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryMode_Text_GivesWhatJiebaGives(string mode, string text, string expected) =>
        string.Join('|', Jieba.Pieces(mode, Unescape(text))).ShouldBe(Unescape(expected));

    [Theory]
    [InlineData("cut")]
    [InlineData("cut-plain")]
    public void Cut_AnyText_CoversEveryCharacterOnce(string mode) =>
        Prop.ForAll(Texts, text => string.Concat(Jieba.Pieces(mode, text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_AnyText_HasTheDefaultWordsInOrder() => Prop.ForAll(Texts, text =>
    {
        var left = Jieba.Pieces("cut", text).ToList();
        foreach (var word in Jieba.Pieces("search", text))
        {
            if (left.Count > 0 && word == left[0])
                left.RemoveAt(0);
        }

        left.ShouldBeEmpty();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_AnyText_LeavesNoCharacterOut() => Prop.ForAll(Texts, text =>
    {
        var words = new List<TextSpan>();
        Jieba.Segmenter.All(text, words);
        Enumerable.Range(0, text.Length).ShouldAllBe(place => words.Exists(word => word.Start <= place && place < word.End));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cut_ListThatHoldsWords_AddsBehindThem()
    {
        List<TextSpan> words = [new TextSpan(7, 9)];
        Jieba.Segmenter.Cut("株洲市委", words);
        words.ShouldBe([new TextSpan(7, 9), new TextSpan(0, 2), new TextSpan(2, 4)]);
    }

    [Fact]
    public void Cut_BlockLongerThanAnyBuffer_IsCutAsItsParts()
    {
        var once = Jieba.Cut(Jieba.Segmenter, "株洲高质量发展的");
        Jieba.Cut(Jieba.Segmenter, string.Concat(Enumerable.Repeat("株洲高质量发展的", 500))).ShouldBe(Enumerable.Repeat(once, 500).SelectMany(words => words));
    }

    [Fact]
    public void Cut_SeveralThreads_GiveTheSame()
    {
        var text = string.Concat(Enumerable.Repeat("小明硕士毕业于中国科学院计算所，后在日本京都大学深造。", 20));
        var expected = Jieba.Cut(Jieba.Segmenter, text);
        Enumerable.Range(0, 16).AsParallel().Select(_ => Jieba.Cut(Jieba.Segmenter, text)).ShouldAllBe(words => words.SequenceEqual(expected));
    }

    private static string Unescape(string text) =>
        text.Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
}
