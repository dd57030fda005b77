using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

/// <summary>The built-in lexicon's regions: complete in kind, in one tree, and named as people name them.</summary>
public sealed class RegionLexiconTests
{
    private static readonly LexiconCatalog Catalog = BuiltIn.Lexicon;

    private static IEnumerable<LexiconEntry> Regions => Catalog.Entries.Where(entry => entry.Kind == EntityKind.Region);

    [Theory]
    [InlineData("province", 34)]
    [InlineData("prefecture", 333)]
    [InlineData("county", 2840)]
    [InlineData("country", 190)]
    public void Regions_OfALevel_AreAllThere(string flag, int atLeast) =>
        Regions.Count(entry => entry.Has(flag)).ShouldBeGreaterThanOrEqualTo(atLeast);

    [Fact]
    public void Divisions_BelowTheProvince_LieInThePlaceTheirCodeSays()
    {
        foreach (var entry in Regions.Where(e => (e.Has("prefecture") || e.Has("county")) && char.IsAsciiDigit(e.Key[0])))
            entry.Parent.ShouldNotBeNull()[..2].ShouldBe(entry.Key[..2], entry.Name);
    }

    [Theory]
    [InlineData("株洲", "430200")]
    [InlineData("芦淞", "430203")]
    [InlineData("贵州", "520000")]
    [InlineData("内蒙古", "150000")]
    [InlineData("黔东南", "522600")]
    [InlineData("恩施州", "422800")]
    [InlineData("湘西", "433100")]
    [InlineData("城步县", "430529")]
    [InlineData("襄樊", "420600")]
    [InlineData("莱芜市", "370116")]
    [InlineData("静海县", "120118")]
    [InlineData("香港", "810000")]
    [InlineData("织里", "330502/织里镇")]
    [InlineData("成渝经济圈", "成渝地区双城经济圈")]
    [InlineData("中国（上海）自由贸易试验区", "上海自贸试验区")]
    [InlineData("硅谷", "硅谷")]
    public void Find_UsualName_MeansThatRegionAlone(string name, string key) =>
        Catalog.FindByName(name).Where(entry => entry.Kind == EntityKind.Region).ShouldHaveSingleItem().Key.ShouldBe(key);

    [Theory]
    [InlineData("朝阳区", new[] { "110105", "220104" })]
    [InlineData("鼓楼区", new[] { "320106", "320302", "350102", "410204" })]
    [InlineData("城关区", new[] { "540102", "620102" })]
    public void Find_HomonymousName_MeansEachOfThem(string name, string[] keys) =>
        Catalog.FindByName(name).Select(entry => entry.Key).ShouldBe(keys);

    [Fact]
    public void Find_DissolvedDistrict_BelongsToItsSuccessor()
    {
        var entry = Catalog.FindByName("宣武区").ShouldHaveSingleItem();

        entry.Has("former").ShouldBeTrue();
        entry.Parent.ShouldBe("110102");
    }
}
