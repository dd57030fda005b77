using Graph.Extraction.Mentions.Themes;

namespace Graph.Extraction.Tests.Mentions.Themes;

public sealed class ThemeByCommunityTests
{
    private static readonly ThemeByCommunity Recognizer = new();

    [Theory]
    [InlineData("推进中柬命运共同体建设", "中柬命运共同体")]
    [InlineData("构建中国—柬埔寨命运共同体。", "中国—柬埔寨命运共同体")]
    [InlineData("建设高水平的柬中命运共同体", "中柬命运共同体")]
    [InlineData("建设更紧密的东盟—中国命运共同体。", "中国—东盟命运共同体")]
    [InlineData("构建人类命运共同体")]
    [InlineData("在中国的命运共同体")]
    public void Community_WithAPartner_IsATheme(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}
