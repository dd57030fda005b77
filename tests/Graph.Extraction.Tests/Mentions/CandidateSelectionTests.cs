using FsCheck;
using FsCheck.Fluent;
using Graph.Extraction.Mentions;
using Graph.Model;

namespace Graph.Extraction.Tests.Mentions;

public sealed class CandidateSelectionTests
{
    [Fact]
    public void Select_OverlappingSpans_TheLongerStands() =>
        CandidateSelection.Select([Candidate(0, 2, 90), Candidate(1, 5, 40), Candidate(5, 6, 10)]).Select(c => c.Span)
            .ShouldBe([new TextSpan(1, 5), new TextSpan(5, 6)]);

    [Fact]
    public void Select_OneSpanTwice_TheSurerStands() =>
        CandidateSelection.Select([Candidate(0, 2, 40), Candidate(0, 2, 50)]).ShouldHaveSingleItem().Confidence.ShouldBe(50);

    [Fact]
    public void Select_AllElseEqual_TheFirstProposedStands()
    {
        var first = Candidate(0, 2, 50) with { Name = "first" };

        CandidateSelection.Select([first, first with { Name = "second" }]).ShouldHaveSingleItem().Name.ShouldBe("first");
    }

    [Fact]
    public void Select_AnyCandidates_StandsWhatTheRuleSays() => Prop.ForAll(Candidates, candidates =>
    {
        // The rule word for word: the preferred first, each unless it overlaps one that stands.
        var standing = new List<MentionCandidate>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Span.Length).ThenByDescending(c => c.Confidence).ThenBy(c => c.Span.Start).ThenBy(c => c.Kind).ThenBy(c => c.Recognizer, StringComparer.Ordinal))
        {
            if (!candidate.Span.IsEmpty && !standing.Exists(other => other.Span.Overlaps(candidate.Span)))
                standing.Add(candidate);
        }

        CandidateSelection.Select(candidates).ShouldBe(standing.OrderBy(c => c.Span.Start));
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<MentionCandidate[]> Candidates { get; } = (
        from start in Gen.Choose(0, 20)
        from length in Gen.Choose(0, 6)
        from confidence in Gen.Choose(3, 5)
        from kind in Gen.Elements(EntityKind.Region, EntityKind.Person)
        from recognizer in Gen.Elements("a", "b")
        select new MentionCandidate(new TextSpan(start, start + length), kind, recognizer) { Confidence = confidence * 10 }).ArrayOf().ToArbitrary();

    private static MentionCandidate Candidate(int start, int end, int confidence) =>
        new(new TextSpan(start, end), EntityKind.Theme, "test") { Confidence = confidence };
}
