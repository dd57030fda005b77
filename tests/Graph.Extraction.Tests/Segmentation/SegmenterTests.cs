using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Segmentation;
using Graph.Model;

namespace Graph.Extraction.Tests.Segmentation;

public sealed class SegmenterTests
{
    private static readonly Segmenter Segmenter = Segmenter.LoadBuiltIn();

    // What jieba 0.42.1 prints for the same text.
    [Theory]
    [InlineData("我来到北京清华大学", "我/来到/北京/清华大学")]
    [InlineData("他来到了网易杭研大厦", "他/来到/了/网易/杭研/大厦")]
    [InlineData("小明硕士毕业于中国科学院计算所，后在日本京都大学深造", "小明/硕士/毕业/于/中国科学院/计算所/，/后/在/日本京都大学/深造")]
    [InlineData("增长3.5%，达到1,200亿元", "增长/3.5%/，/达到/1/,/200/亿元")]
    [InlineData("5G+工业互联网", "5G/+/工业/互联网")]
    [InlineData("A\r\nB 𠀀", "A/\r\n/B/ /𠀀")]
    [InlineData("", "")]
    public void Cut_Text_GivesJiebasWords(string text, string expected) => Words(text).ShouldBe(expected.Length == 0 ? [] : expected.Split('/'));

    [Fact]
    public void Cut_AnyText_CoversEveryCharacterOnce()
    {
        var text = Gen.Elements("株洲市委3.5%+A-\r\n ，。龘\ud840\udc00".ToCharArray()).ArrayOf().Select(c => new string(c));
        Prop.ForAll(text.ToArbitrary(), t => string.Concat(Words(t)) == t).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("发展", "vn")]
    [InlineData("株洲", "ns")]
    [InlineData("龘龘", null)]
    public void TagOf_Word_IsTheDictionarysPartOfSpeech(string word, string? tag) => Segmenter.Dictionary.TagOf(word).ShouldBe(tag);

    private static string[] Words(string text)
    {
        var spans = new List<TextSpan>();
        Segmenter.Cut(text, spans);
        return [.. spans.Select(span => span.Of(text))];
    }
}
