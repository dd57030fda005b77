using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Lines of a city's underground by their numbers, with their city and what is built of them: 太原地铁1号线, 轨道交通15号线一期, 轨道交通M102线.</summary>
public sealed class ProgramByLine : IMentionRecognizer
{
    private const string Kind = "号线";

    /// <summary>The longest number of a line, letters among it.</summary>
    private const int LongestNumber = 4;

    /// <summary>With these begin the numbers of roads as well: G318线.</summary>
    private const string RoadLetters = "GSX";

    private static readonly WordList Systems = new(["地铁", "轨道交通", "轨道", "轻轨", "城市轨道交通", "云轨"]);

    private static readonly WordList Parts = new(
        ["一期", "二期", "三期", "四期", "一期工程", "二期工程", "三期工程", "北段", "南段", "东段", "西段", "东延伸", "西延伸", "南延伸", "北延伸", "东延", "西延", "南延", "北延", "东延线", "西延线", "南延线", "北延线", "延长线", "延伸线", "延伸段", "支线", "工程"]);

    private readonly Trigger _kinds = Trigger.Words([Kind]).Or(Trigger.Pairs("0123456789", "线"));

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
            // M102|线: a letter makes 号 needless.
            var isLettered = char.IsAsciiDigit(printed[at]);
            var kind = isLettered ? at + 1 : at;
            var number = kind;
            while (number > 0 && kind - number < LongestNumber && char.IsAsciiLetterOrDigit(printed[number - 1]))
                number--;
            if (number == kind || (isLettered && !char.IsAsciiLetterUpper(printed[number])))
                continue;
            var start = number - Systems.LongestEndingAt(printed, number);
            if (start < number && text.Anchors.RegionEndingAt(start) is { } place)
                start = place.Span.Start;
            var bare = kind + (isLettered ? 1 : Kind.Length);
            var end = bare;
            for (var part = Parts.LongestAt(printed, end); part > 0; part = Parts.LongestAt(printed, end))
                end += part;
            // 4号线 alone is any line's number.
            if (start == number && (end == bare || (isLettered && RoadLetters.Contains(printed[number], StringComparison.Ordinal))))
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
