namespace Graph.Storage.Tests.Entities;

public sealed class NameDistanceTests
{
    [Theory]
    [InlineData("株洲", "株洲", 0)]
    [InlineData("", "", 0)]
    [InlineData("贵阳市", "株洲市", 2.0 / 3)]
    [InlineData("株州市", "株洲市", 0.5 / 3)]
    [InlineData("猪州", "株洲", 0.5)]
    [InlineData("银航", "银行", 0.25)]
    [InlineData("株洲", "株洲市", 0.5 / 3)]
    [InlineData("abcd", "badc", 0.75)]
    [InlineData("株洲", "贵州省人民政府", 1)]
    public void Between_TwoNames_IsTheShareOfEdits(string a, string b, double expected)
    {
        NameDistance.Between(a, b).ShouldBe(expected, 1e-12);
        NameDistance.Between(b, a).ShouldBe(expected, 1e-12);
    }
}
