using Graph.Extraction.Mentions.Regions.Zones;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneWordsTests
{
    [Theory]
    [InlineData("株洲的")]
    [InlineData("现代农业")]
    [InlineData("推进产业")]
    [InlineData("3号")]
    public void IsOneName_PhraseVerbOrGeneralWord_IsFalse(string middle) =>
        ZoneWords.IsOneName(middle).ShouldBeFalse();

    [Theory]
    [InlineData("大数据")]
    [InlineData("北斗科技")]
    [InlineData("文旅")]
    public void IsOneName_WordsOfAName_IsTrue(string middle) =>
        ZoneWords.IsOneName(middle).ShouldBeTrue();

    [Fact]
    public void IsOneName_BehindAPlace_FewerWordsAreGeneral()
    {
        ZoneWords.IsOneName("科技创新").ShouldBeFalse();
        ZoneWords.IsOneName("科技", ZoneWords.GeneralAfterPlace).ShouldBeTrue();
    }

    [Theory]
    [InlineData("加快建设", true)]
    [InlineData("记者走进", true)]
    [InlineData("湘江湾", false)]
    public void EndsWithVerb_VerbOfBuilding_IsTrue(string text, bool expected) =>
        ZoneWords.EndsWithVerb(text).ShouldBe(expected);
}
