using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Institutions;

public sealed class ProjectBuilderTests
{
    [Theory]
    [InlineData("推动青山铝电30万吨再生铝、黔能新材10万吨正极材料等项目建设", "青山铝电", "黔能新材")]
    [InlineData("力促万华化学烟台产业园、长顺锂业碳酸锂装置改造等重大项目开工", "万华化学", "长顺锂业")]
    [InlineData("推进宁夏中卫50万千瓦光伏、红旗水库10万吨供水等项目")]
    [InlineData("推动息烽某矿30万吨、某某新区二期等项目")]
    [InlineData("推进徐大堡核电3号机组、庄河抽水蓄能等重点项目")]
    public void Project_BeginningWithItsBuilder_NamesTheCompany(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Institution, text).ShouldBe(expected);

    [Theory]
    [InlineData("推动青山铝电30万吨再生铝、黔能新材10万吨正极材料等项目建设", "青山铝电30万吨再生铝项目", "黔能新材10万吨正极材料项目")]
    [InlineData("加快比亚迪二期、黔能新材10万吨正极材料等重大项目建设", "比亚迪二期", "黔能新材10万吨正极材料项目")]
    public void Project_WithItsBuilder_BearsTheWholeName(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Program, text).ShouldBe(expected);
}
