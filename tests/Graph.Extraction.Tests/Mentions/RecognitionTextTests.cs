using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public sealed class RecognitionTextTests
{
    /// <summary>绿色智能制造业: 智能, 智能制造 as an industry and as a theme, 智能制造业, 制造业, 业.</summary>
    private static RecognitionText Text { get; } = TextOf(
        "绿色智能制造业",
        Match(2, 7, EntityKind.Industry),
        Match(2, 6, EntityKind.Industry, isWeak: true),
        Match(2, 6, EntityKind.Theme),
        Match(2, 4, EntityKind.Theme),
        Match(4, 7, EntityKind.Industry),
        Match(6, 7, EntityKind.Industry));

    [Fact]
    public void MatchesOver_SpanOfHomonyms_AreThoseAndNeitherTheLongerNorTheShorterOfThePlace() =>
        Assert.Equal([(EntityKind.Industry, 6), (EntityKind.Theme, 6)], Text.MatchesOver(new TextSpan(2, 6)).ToArray().Select(match => (match.Kind, match.Span.End)));

    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 6)]
    [InlineData(0, 0)]
    [InlineData(7, 7)]
    public void MatchesOver_SpanOfNoName_AreNone(int start, int end) => Assert.Equal(0, Text.MatchesOver(new TextSpan(start, end)).Length);

    [Fact]
    public void MatchesAt_WithALimit_LeavesOutWhatGoesOverIt()
    {
        Assert.Equal([6, 6, 4], Text.MatchesAt(2, 6).ToArray().Select(match => match.Span.End));
        Assert.Equal([4], Text.MatchesAt(2, 5).ToArray().Select(match => match.Span.End));
        Assert.True(Text.MatchesAt(2, 3).IsEmpty);
    }

    [Fact]
    public void LongestMatchEndingAt_SeveralEndThere_IsTheFirstFromTheGivenPlaceThatIsSuch()
    {
        Assert.Equal(2, Text.LongestMatchEndingAt(7, 0, static (in match) => match.Kind == EntityKind.Industry)?.Span.Start);
        Assert.Equal(4, Text.LongestMatchEndingAt(7, 3, static (in match) => match.Kind == EntityKind.Industry)?.Span.Start);
        Assert.Equal(6, Text.LongestMatchEndingAt(7, 0, static (in match) => match.Span.Length == 1)?.Span.Start);
        Assert.Null(Text.LongestMatchEndingAt(7, 0, static (in match) => match.Kind == EntityKind.Theme));
    }

    [Fact]
    public void First_SeveralAreSuch_IsTheLongest() =>
        Assert.Equal(6, Text.MatchesAt(2).First(static (in match) => match.Kind == EntityKind.Theme)?.Span.End);

    [Fact]
    public void AnyOfAKind_NameOfThatKindOrNone_TellsWhich()
    {
        Assert.True(Text.MatchesOver(new TextSpan(2, 6)).Any(EntityKind.Theme));
        Assert.False(Text.MatchesOver(new TextSpan(2, 7)).Any(EntityKind.Theme));
    }

    private static LexiconMatch Match(int start, int end, EntityKind kind, bool isWeak = false) =>
        new(new TextSpan(start, end), new LexiconEntry(kind, "key", "name"), kind, isWeak);

    private static RecognitionText TextOf(string body, params LexiconMatch[] matches)
    {
        var key = new DocumentKey("test");
        return new RecognitionText(new Article { Id = ArticleId.Of(key, 0), Document = key, Page = "test", Ordinal = 0, Title = "", Body = body }, TextField.Body, matches);
    }
}
