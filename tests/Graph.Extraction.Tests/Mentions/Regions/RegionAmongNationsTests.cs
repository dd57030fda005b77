using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Regions;

public sealed class RegionAmongNationsTests
{
    [Theory]
    [InlineData("中国愿同法国深化合作", "中国", "法国")]
    [InlineData("中方愿同巴西一道努力", "中国", "巴西")]
    [InlineData("黑山总统到访，法国和中国是好朋友", "黑山", "法国", "中国")]
    public void China_BesideAnotherCountry_IsARegion(string text, params string[] expected) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldBe(expected);

    [Theory]
    [InlineData("中国经济持续向好，中国是制造大国")]
    [InlineData("新中国成立以来，美丽中国建设扎实推进，来自法国的客人感受很深")]
    [InlineData("法国客人参观中国科技馆和中国共产党历史展览馆")]
    public void China_AsTheFrameOrInsideAName_IsNone(string text) =>
        Recognizing.NamesOf(EntityKind.Region, text).ShouldNotContain("中国");
}
