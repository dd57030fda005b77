using FsCheck;
using FsCheck.Fluent;
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

    [Theory]
    [InlineData("各市委", 0, 3, 2)]
    [InlineData("各市委", 2, 9, 2)]
    [InlineData("各市委", 0, 2, -1)]
    [InlineData("委员会", 1, 3, 1)]
    [InlineData("市委", 2, 9, -1)]
    [InlineData("市委", 5, 9, -1)]
    public void FirstBetween_Stretch_GivesTheFirstPlaceInItWhereAWordBegins(string text, int from, int to, int place) => Words.FirstBetween(text, from, to).ShouldBe(place);

    [Fact]
    public void LongestAt_ListWithoutWords_IsZero() => new WordList([]).LongestAt("市委", 0).ShouldBe(0);

    [Fact]
    public void Contains_EmptyWord_IsFalse() => Words.Contains("").ShouldBeFalse();

    [Fact]
    public void AnyPlace_AnyWords_GivesWhatTryingEveryWordGives() => Prop.ForAll(TextAndWords, given =>
    {
        var (text, words) = given;
        var list = new WordList(words);
        for (var at = 0; at <= text.Length; at++)
        {
            list.LongestAt(text, at).ShouldBe(words.Where(word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0).Select(word => word.Length).DefaultIfEmpty().Max());
            list.LongestEndingAt(text, at).ShouldBe(words.Where(text[..at].EndsWith).Select(word => word.Length).DefaultIfEmpty().Max());
            list.FirstBetween(text, at, text.Length).ShouldBe(Enumerable.Range(at, text.Length - at).Where(place => list.LongestAt(text, place) > 0).Append(-1).First());
            list.Contains(text.AsSpan(at)).ShouldBe(at < text.Length && words.Contains(text[at..]));
        }
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(string Text, string[] Words)> TextAndWords { get; } = (
        from text in Letters
        from words in Letters.ArrayOf()
        select (text, words)).ToArbitrary();

    // 娔 has the last six bits of 委, by which a word's second character is looked for first.
    private static Gen<string> Letters => Gen.Elements('委', '员', '会', '娔', '\uFFFF').ArrayOf().Select(letters => new string(letters));
}
