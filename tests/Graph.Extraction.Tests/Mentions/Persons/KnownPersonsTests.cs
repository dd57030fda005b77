using Graph.Extraction.Mentions;
using Graph.Extraction.Mentions.Persons;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions.Persons;

public sealed class KnownPersonsTests
{
    private readonly KnownPersons _persons = new([Found(3, 5, EntityKind.Person), Found(3, 6, EntityKind.Person), Found(0, 9, EntityKind.Region), Found(4, 5, EntityKind.Person)]);

    [Theory]
    [InlineData(3, 5, true)]
    [InlineData(4, 5, true)]
    [InlineData(3, 4, false)]
    [InlineData(0, 9, false)]
    public void Contains_Span_TellsWhetherAPersonWasFoundExactlyThere(int start, int end, bool isKnown) => _persons.Contains(new TextSpan(start, end)).ShouldBe(isKnown);

    [Fact]
    public void ContainsAny_OneOfSeveralSpans_IsTrue() => _persons.ContainsAny([new TextSpan(0, 9), new TextSpan(3, 6)]).ShouldBeTrue();

    [Fact]
    public void ContainsAny_OtherSpans_IsFalse() => _persons.ContainsAny([new TextSpan(0, 9), new TextSpan(5, 6)]).ShouldBeFalse();

    [Fact]
    public void BeginningAt_SeveralPersons_GivesTheLongest() => _persons.BeginningAt(3).ShouldBe(new TextSpan(3, 6));

    [Fact]
    public void EndingAt_OneIsASingleCharacter_GivesTheName() => _persons.EndingAt(5).ShouldBe(new TextSpan(3, 5));

    [Fact]
    public void BeginningAt_NobodyThere_IsEmpty() => _persons.BeginningAt(0).IsEmpty.ShouldBeTrue();

    private static MentionCandidate Found(int start, int end, EntityKind kind) => new(new TextSpan(start, end), kind, "test");
}
