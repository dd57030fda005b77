using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs named by a number: five-year plans (“十四五”), documents (国发〔2022〕2号, 中央一号文件), measures (民营经济31条), sums that head what they add up (3+3+2), and the numbered
/// meetings of the party and the people's congresses (党的二十届三中全会, 市第十三次党代会).
/// </summary>
public sealed class ProgramByNumber : IMentionRecognizer
{
    private const string OwnName = "program-by-number";

    private const int OwnConfidence = 65;

    /// <inheritdoc/>
    public string Name => OwnName;

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [.. FiveYearPlan.Triggers, NumberedDocument.Trigger, PartyMeeting.Trigger, .. NumberedMeasures.Triggers, .. LocalMeeting.Triggers, SumHeading.Trigger];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        FiveYearPlan.AddAll(text, found);
        NumberedDocument.AddAll(text, found);
        PartyMeeting.AddAll(text, found);
        NumberedMeasures.AddAll(text, found);
        LocalMeeting.AddAll(text, found);
        SumHeading.AddAll(text, found);
    }

    /// <summary>A program known by a number.</summary>
    internal static MentionCandidate Candidate(int start, int length, string name, IReadOnlyList<string> otherNames) =>
        new(new TextSpan(start, start + length), EntityKind.Program, OwnName) { Name = name, OtherNames = otherNames, Confidence = OwnConfidence };

    /// <summary>One called as it is printed, of the home region when a level is given.</summary>
    internal static MentionCandidate Candidate(string text, int start, int end, RegionLevel? homeLevel = null) =>
        new(new TextSpan(start, end), EntityKind.Program, OwnName) { Name = text[start..end], HomeLevel = homeLevel, Confidence = OwnConfidence };
}
