using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

/// <summary>Industries in quotation marks, which set a word off from its use.</summary>
public sealed class SetOffIndustriesTests
{
    private static readonly Extractor Extractor = new(BuiltIn.Lexicon);

    [Theory]
    [InlineData("新增的用电由“绿电”供应。")]
    [InlineData("从“通道经济”向前转变。")]
    [InlineData("由“绿电”供应，当地的绿电越来越多。", "绿电", "绿电")]
    [InlineData("发展“绿氢”产业。", "“绿氢”产业")]
    [InlineData("把“票根经济”做活。", "票根经济")]
    [InlineData("其中有“工业母机”“海工装备”等。", "工业母机", "海工装备")]
    public void Industry_InMarksAlone_CountsOnlyWhereItIsMeant(string text, params string[] expected) =>
        Extractor.Extract(new SourceRow(new DocumentKey("a"), "a", "", null, null, text)).Articles.ShouldHaveSingleItem()
            .Mentions.Where(mention => mention.Entity.Kind == EntityKind.Industry).Select(mention => mention.SurfaceForm).ShouldBe(expected);
}
