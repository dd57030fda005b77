using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneValleyTests
{
    [Theory]
    [InlineData("走进中国电谷了解光伏，“中国信创谷”名不虚传", "中国电谷", "中国信创谷")]
    [InlineData("“中国碳谷”加快成形，“西部数谷”已投运", "中国碳谷", "西部数谷")]
    public void Valley_OfTheCountry_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("中国的稻谷与山谷，人工智谷若干")]
    [InlineData("中国稻谷丰产")]
    public void Valley_OfNone_IsNone(string text) => Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();
}
