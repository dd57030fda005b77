using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Themes;

public sealed class ThemeByCompoundTests
{
    [Theory]
    [InlineData("政产学研金介用协同发力", "产学研合作")]
    [InlineData("建立产学研深度合作平台", "产学研合作")]
    public void Compound_WithWhatIsAddedToIt_IsTheTheme(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Theme, text).ShouldBe(expected);
}
