using Graph.Storage.Indexing;

namespace Graph.Storage.Tests.Searching;

public sealed class PinyinWordTests
{
    [Theory]
    [InlineData("zhuzhou", "株洲市", 2)]
    [InlineData("zhuzhoushi", "株洲市", 3)]
    [InlineData("zz", "株洲市", 2)]
    [InlineData("zzs", "株洲市", 3)]
    [InlineData("zhzh", "株洲市", 2)]
    [InlineData("zhuz", "株洲市", 2)]
    [InlineData("zhuzh", "株洲市", 2)]
    [InlineData("zh", "株洲市", 1)]
    [InlineData("zhu", "株洲市", 1)]
    [InlineData("zhuzhuo", "株洲市", 0)]
    [InlineData("zhou", "株洲市", 0)]
    [InlineData("chongqing", "重庆市", 2)]
    [InlineData("zhongqing", "重庆市", 2)]
    [InlineData("cq", "重庆市", 2)]
    [InlineData("xi'an", "西安市", 2)]
    [InlineData("lvse", "绿色发展", 2)]
    [InlineData("lüse", "绿色发展", 2)]
    [InlineData("yzjy", "“一站集约", 5)]
    [InlineData("5g", "5g应用", 0)]
    [InlineData("changsha", "长沙市", 2)]
    [InlineData("zhangsha", "长沙市", 2)]
    public void Letters_OfAName_ReadItFromItsBeginning(string letters, string name, int characters) =>
        (PinyinWord.Of(letters)?.Read(name) ?? 0).ShouldBe(characters);

    [Theory]
    [InlineData("z")]
    [InlineData("株洲")]
    [InlineData("5g")]
    [InlineData("")]
    public void Text_ThatIsNoPinyin_IsNone(string text) => PinyinWord.Of(text).ShouldBeNull();

    [Theory]
    [InlineData("貴州", "贵州")]
    [InlineData("長株潭", "长株潭")]
    [InlineData("ＧＤＰ　５Ｇ", "gdp 5g")]
    [InlineData("乾县", "乾县")]
    public void Fold_TraditionalWideAndUpper_BecomeOneSpellingOfTheSameLength(string text, string folded)
    {
        NameFolding.Fold(text).ShouldBe(folded);
        folded.Length.ShouldBe(text.Length);
    }
}
