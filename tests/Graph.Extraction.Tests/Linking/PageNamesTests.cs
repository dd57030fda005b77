using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

/// <summary>Names found by shape, wherever else their page prints them.</summary>
public sealed class PageNamesTests
{
    private static readonly Extractor Extractor = new(BuiltIn.Lexicon);

    [Theory]
    [InlineData("完善灾害“147”快速响应机制。147机制见效，完成1479个项目，总数5147。", "147", "147")]
    [InlineData("实施“青竹优品”工程。青竹优品上市。", "“青竹优品”工程", "青竹优品")]
    [InlineData("市第十五次党代会闭幕。党代会报告提出目标，省党代会也提出了。", "市第十五次党代会", "党代会")]
    [InlineData("市第十五次党代会闭幕。省第十二次党代会闭幕。党代会报告提出目标。", "市第十五次党代会", "省第十二次党代会")]
    public void Name_NamedAgain_IsFoundButNotInsideANumber(string text, params string[] expected) =>
        Extractor.Extract(new SourceRow(new DocumentKey("a"), "a", "", null, null, text)).Articles.ShouldHaveSingleItem()
            .Mentions.Where(mention => mention.Entity.Kind == EntityKind.Program).Select(mention => mention.SurfaceForm).ShouldBe(expected);
}
