using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByEditionTests
{
    private static readonly ProgramByEdition Recognizer = new();

    [Theory]
    [InlineData("在第十五届全运会上", "第十五届全国运动会")]
    [InlineData("办好第七届残特奥会，", "第七届全国残疾人运动会暨特殊奥林匹克运动会")]
    [InlineData("首届进博会", "首届中国国际进口博览会")]
    [InlineData("做好第33届世界大冬会筹备工作", "第33届世界大冬会")]
    [InlineData("往届全运会")]
    [InlineData("第十五届中学生")]
    [InlineData("省十四届")]
    public void Edition_OfWhatIsKnown_IsNamedWithItsNumber(string text, params string[] expected) =>
        Recognizing.NamesBy(Recognizer, text).ShouldBe(expected);
}
