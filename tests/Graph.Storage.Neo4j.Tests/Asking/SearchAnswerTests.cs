using Graph.Storage.Neo4j.Asking;

namespace Graph.Storage.Neo4j.Tests.Asking;

public sealed class SearchAnswerTests
{
    [Theory]
    [InlineData("生产力", "+\"生产力\"")]
    [InlineData("株", null)]
    [InlineData("5g", null)]
    [InlineData("2024年计划", "+\"年计划\"")]
    [InlineData("\"a\" OR *", null)]
    [InlineData("株洲\"贵州", "+\"株洲\" +\"贵州\"")]
    public void PhrasesOf_AWord_AreItsRunsOfHanCharacters(string word, string? phrases) =>
        SearchAnswer.PhrasesOf([word]).ShouldBe(phrases);

    [Fact]
    public void PhrasesOf_SeveralWords_AreAllAskedFor() =>
        SearchAnswer.PhrasesOf(["株洲", "a", "贵州"]).ShouldBe("+\"株洲\" +\"贵州\"");
}
