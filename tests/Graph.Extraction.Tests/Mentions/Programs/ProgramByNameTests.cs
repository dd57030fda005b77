using Graph.Extraction.Mentions.Programs;

namespace Graph.Extraction.Tests.Mentions.Programs;

public sealed class ProgramByNameTests
{
    private static readonly ProgramByName Recognizer = new();

    [Theory]
    [InlineData("建设黄河国家文化公园（宁夏段），讲好故事", "黄河国家文化公园（宁夏段）")]
    [InlineData("建设黄河国家文化公园（试点）", "黄河国家文化公园")]
    public void Name_OfWhatStandsInSeveralPlaces_HoldsTheSection(string text, string expected) =>
        Recognizing.FormsBy([Recognizer], text).ShouldBe([expected]);
}
