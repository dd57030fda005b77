using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Themes;

public sealed class ThemeBySectorsTests
{
    [Theory]
    [InlineData("推动农文旅康养融合发展", "农文旅康养融合")]
    [InlineData("促进农文旅融合发展", "农文旅融合")]
    [InlineData("加快“农文旅康养”深度融合", "农文旅康养融合")]
    public void Sectors_BroughtTogether_AreATheme(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Theme, text).ShouldBe(expected);
}
