using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Tests.Segmentation;

public sealed class WordDictionaryTests
{
    [Theory]
    [InlineData("发展", "vn")]
    [InlineData("株洲", "ns")]
    [InlineData("株", "q")]
    [InlineData("龘龘", null)]
    [InlineData("株洲市委党", null)]
    public void TagOf_Word_IsTheDictionarysPartOfSpeech(string word, string? tag) => Jieba.Segmenter.Dictionary.TagOf(word).ShouldBe(tag);

    [Theory]
    [InlineData("中国科学院", true)]
    [InlineData("中国科学", false)]
    [InlineData("AT&T", true)]
    [InlineData("", false)]
    [InlineData("。", false)]
    public void Contains_Word_TellsWhetherItIsOne(string word, bool expected) => Jieba.Segmenter.Dictionary.Contains(word).ShouldBe(expected);

    [Fact]
    public void Build_OfAFewWords_KnowsThoseOnly()
    {
        var dictionary = WordDictionaryBuilder.Read(new StringReader("株洲 3 ns\n株洲市 2 ns\n市委 1\n"), "own.txt").Build();
        Jieba.Cut(new Segmenter(dictionary), "株洲市委").ShouldBe(["株洲", "市委"]);
        dictionary.TagOf("市委").ShouldBeNull();
    }
}
