using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByEpithetTests
{
    private static readonly ProgramByEpithet Recognizer = new(new ProgramWords(Recognizing.Lexicon));

    [Theory]
    [InlineData("为建设现代美丽幸福大西宁作出贡献", "现代美丽幸福大西宁")]
    [InlineData("建设新福建", "新福建")]
    [InlineData("平安山东建设", "平安山东")]
    [InlineData("创新株洲市的机制")]
    [InlineData("建设更高水平平安安徽", "平安安徽")]
    [InlineData("建设社会主义现代化新西藏", "社会主义现代化新西藏")]
    [InlineData("建设美丽新疆", "美丽新疆")]
    [InlineData("祝愿大家幸福安康")]
    [InlineData("让美丽湖北的底色更足", "美丽湖北")]
    [InlineData("创新湖北的底色")]
    public void Epithet_AndPlace_AreASlogan(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}
