using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Industries;

public sealed class IndustryByHeadTests
{
    [Theory]
    [InlineData("当地发展杜鹃花产业", "杜鹃花")]
    [InlineData("培育皮影产业链", "皮影")]
    [InlineData("加快培育新兴产业")]
    [InlineData("梳理产业链上下游")]
    [InlineData("补齐补平产业链")]
    [InlineData("推动传统产业升级")]
    [InlineData("全省重点产业链提质")]
    [InlineData("有人在破坏产业链的稳定")]
    [InlineData("发言人围绕产业集群答问")]
    [InlineData("要遵循产业发展规律")]
    [InlineData("还有哪些产业没有补上")]
    [InlineData("发展家电回收产业", "家电回收")]
    [InlineData("带着农民深度嵌入产业链条")]
    [InlineData("促进两国产业对接")]
    [InlineData("要营造产业发展的氛围")]
    [InlineData("盘活现有闲置产业空间")]
    public void Head_BehindAnUnlistedName_MakesItAnIndustryUnlessGeneral(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Industry, text).ShouldBe(expected);
}
