using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionByListTests
{
    [Theory]
    [InlineData("大棚一直铺到茶陵县石坪、枣溪等地", "茶陵县", "石坪", "枣溪")]
    [InlineData("在茶陵县枣溪等乡镇推开", "茶陵县", "枣溪")]
    [InlineData("渠水流到茶陵县石坪、攸县枣溪等地", "茶陵县", "攸县", "枣溪")]
    [InlineData("茶陵县学校、商场等地", "茶陵县")]
    [InlineData("石坪、枣溪等地")]
    [InlineData("走遍茶陵县医院等地", "茶陵县")]
    [InlineData("改造茶陵县石坪、枣溪、严塘3乡的电网", "茶陵县", "石坪", "枣溪", "严塘")]
    [InlineData("改造茶陵县石坪、枣溪3乡的电网", "茶陵县")]
    public void Place_InAListBehindItsCounty_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("来自内乡、桐柏、社旗等县的艾草", "内乡", "桐柏", "社旗")]
    [InlineData("在元谋、建水等设施农业大县推广", "元谋", "建水")]
    [InlineData("范围涉及治多、称多、杂多三县", "治多", "称多", "杂多")]
    public void Place_SummedUpByItsCounties_IsFound(string text, params string[] expected) =>
        Recognizing.FormsOf(EntityKind.Region, text).ShouldBe(expected);
}
