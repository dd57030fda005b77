using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class LocalMeetingTests
{
    [Theory]
    [InlineData("市政协十届五次会议召开", "市政协十届五次会议")]
    [InlineData("市第十三次党代会报告指出", "市第十三次党代会")]
    [InlineData("湖南省十三届人大三次会议开幕", "湖南省十三届人大三次会议")]
    public void Meeting_OfARegion_IsFound(string text, params string[] expected) =>
        Recognizing.NamesBy(new ProgramByNumber(), text).ShouldBe(expected);

    [Theory]
    [InlineData("市十六届人大三次会议开幕", RegionLevel.Prefecture)]
    [InlineData("省政府工作报告提出", RegionLevel.Province)]
    [InlineData("区第九次党代会召开", RegionLevel.County)]
    public void Meeting_WithoutItsRegion_SaysTheLevelOfTheHomeRegion(string text, RegionLevel level)
    {
        var found = new List<MentionCandidate>();
        new ProgramByNumber().Recognize(Recognizing.TextOf(text), found);

        found.ShouldHaveSingleItem().HomeLevel.ShouldBe(level);
    }
}
