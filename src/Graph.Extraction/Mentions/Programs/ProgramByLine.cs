using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Lines of a city's underground by their numbers, with their city and what is built of them: 太原地铁1号线, 轨道交通15号线一期.</summary>
public sealed class ProgramByLine : IMentionRecognizer
{
    private const string Kind = "号线";

    /// <summary>The longest number of a line, letters among it.</summary>
    private const int LongestNumber = 3;

    private static readonly WordList Systems = new(["地铁", "轨道交通", "轨道", "轻轨", "城市轨道交通", "云轨"]);

    private static readonly WordList Parts = new(
        ["一期", "二期", "三期", "四期", "一期工程", "二期工程", "三期工程", "北段", "南段", "东段", "西段", "东延伸", "西延伸", "南延伸", "北延伸", "东延", "西延", "南延", "北延", "东延线", "西延线", "南延线", "北延线", "延长线", "延伸线", "延伸段", "支线", "工程"]);

    private readonly Trigger _kinds = Trigger.Words([Kind]);

    /// <inheritdoc/>
    public string Name => "program-by-line";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_kinds];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_kinds))
        {
            var number = at;
            while (number > 0 && at - number < LongestNumber && char.IsAsciiLetterOrDigit(printed[number - 1]))
                number--;
            if (number == at)
                continue;
            var start = number - Systems.LongestEndingAt(printed, number);
            if (start < number && text.Anchors.RegionEndingAt(start) is { } place)
                start = place.Span.Start;
            var end = at + Kind.Length;
            for (var part = Parts.LongestAt(printed, end); part > 0; part = Parts.LongestAt(printed, end))
                end += part;
            // 4号线 alone is any line's number.
            if (start == number && end == at + Kind.Length)
                continue;
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Program, Name)
            {
                Name = printed[start..end],
                OtherNames = start < number ? [printed[number..end]] : [],
                Confidence = 45,
            });
        }
    }
}
