using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class IndustryBySharedHeadTests
{
    [Theory]
    [InlineData("在磷、氟化工领域掌握知识产权", "磷化工", "氟化工")]
    [InlineData("培育磷系、氟系电池材料", "磷系电池材料", "氟系电池材料")]
    [InlineData("促进生产性、生活性服务业融合", "生产性服务业", "生活性服务业")]
    public void SharedEnding_OfNamesInAList_IsCompletedForTheShortenedName(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected, ignoreOrder: true);
}
