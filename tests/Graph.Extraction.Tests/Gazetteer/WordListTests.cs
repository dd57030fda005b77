using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Tests.Gazetteer;

public sealed class WordListTests
{
    private static readonly WordList Words = new(["委", "委员", "委员会", "", "员会"]);

    [Theory]
    [InlineData("市委员会议", 1, 3)]
    [InlineData("市委员", 1, 2)]
    [InlineData("市委", 1, 1)]
    [InlineData("市委", 0, 0)]
    [InlineData("市委", 2, 0)]
    public void LongestAt_Place_GivesTheLongestWordBeginningThere(string text, int start, int length) => Words.LongestAt(text, start).ShouldBe(length);

    [Theory]
    [InlineData("市委员会", 4, 3)]
    [InlineData("员会", 2, 2)]
    [InlineData("市委", 2, 1)]
    [InlineData("市委", 1, 0)]
    [InlineData("市委", 0, 0)]
    public void LongestEndingAt_Place_GivesTheLongestWordEndingThere(string text, int end, int length) => Words.LongestEndingAt(text, end).ShouldBe(length);

    [Theory]
    [InlineData("市委员会", 3)]
    [InlineData("市委员", 2)]
    [InlineData("委员们", 0)]
    [InlineData("", 0)]
    public void LongestEnding_Text_GivesTheLongestWordItEndsWith(string text, int length) => Words.LongestEnding(text).ShouldBe(length);

    [Fact]
    public void LongestAt_ListWithoutWords_IsZero() => new WordList([]).LongestAt("市委", 0).ShouldBe(0);

    [Fact]
    public void Contains_EmptyWord_IsFalse() => Words.Contains("").ShouldBeFalse();
}
