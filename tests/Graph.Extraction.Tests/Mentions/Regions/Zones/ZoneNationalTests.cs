using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions.Zones;

public sealed class ZoneNationalTests
{
    [Theory]
    [InlineData("准东国家级现代煤化工示范区、哈密国家级现代能源与化工产业示范区接连开工", "准东国家级现代煤化工示范区", "哈密国家级现代能源与化工产业示范区")]
    [InlineData("建设鄂尔多斯国家现代煤化工产业示范区", "鄂尔多斯国家现代煤化工产业示范区")]
    [InlineData("产量过半，山南国家现代农业示范区带动就业", "山南国家现代农业示范区")]
    public void Zone_OfTheCountryAtAPlace_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("争创国家现代农业示范区")]
    [InlineData("各县国家现代农业示范区建设加快")]
    [InlineData("各地的国家级产业示范区")]
    public void Zone_OfTheCountryAnywhere_IsNone(string text) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBeEmpty();
}
