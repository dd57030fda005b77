using Graph.Extraction.Linking;
using Graph.Model;

namespace Graph.Extraction.Tests.Linking;

public sealed class EntityNamingTests
{
    [Theory]
    [InlineData(EntityKind.Program, "“东数西算”工程", "东数西算")]
    [InlineData(EntityKind.Program, "百万人才工程", "百万人才")]
    [InlineData(EntityKind.Program, "三品工程", "三品工程")]
    [InlineData(EntityKind.Institution, "省 教育厅", "省教育厅")]
    [InlineData(EntityKind.Industry, "aigc", "AIGC")]
    [InlineData(EntityKind.Institution, "中国-东盟信息港", "中国—东盟信息港")]
    [InlineData(EntityKind.Program, "中国—东盟C-17博览会", "中国—东盟C-17博览会")]
    public void Key_PrintedForms_AreOneEntity(EntityKind kind, string name, string key) => EntityNaming.Key(kind, name).ShouldBe(key);
}
