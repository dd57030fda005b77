using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Programs the lexicon names. A name that is an ordinary word counts only in quotation marks or 《》. What is set up in a place for the whole country to try
/// is named with it: 西安科创金融改革试验区, 中国（淄博）跨境电子商务综合试验区.
/// </summary>
public sealed class ProgramByName : IMentionRecognizer
{
    /// <summary>Kinds of what stands in several places, each of which is named in brackets.</summary>
    private static readonly WordList Parts = new(["公园", "节点", "枢纽"]);

    /// <summary>Kinds of areas of trial and of hubs, each of which is its place's: 赤峰|商贸服务型国家物流枢纽.</summary>
    private static readonly WordList SeatedKinds = new(["试验区", "型国家物流枢纽"]);

    /// <summary>How sure one with its place is: more than a zone that is known by its end alone.</summary>
    private const int SureWithPlace = 62;

    /// <inheritdoc/>
    public string Name => "program-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind != EntityKind.Program || (match.IsWeak && !IsMarked(text.Text, match.Span)) || IsOtherWord(text.Text, match.Span.End))
                continue;
            if (BeginningWithPlace(text, match) is >= 0 and var start)
            {
                found.Add(new MentionCandidate(new TextSpan(start, match.Span.End), EntityKind.Program, Name)
                {
                    Name = text.Text[start..match.Span.End],
                    Confidence = SureWithPlace,
                });
                continue;
            }

            var seat = Parts.LongestEndingAt(text.Text, match.Span.End) > 0 ? TitleName.LengthOfSeat(text, match.Span.End) : 0;
            found.Add(new MentionCandidate(new TextSpan(match.Span.Start, match.Span.End + seat), EntityKind.Program, Name) { Known = new(match.Entry), Confidence = 60 });
        }
    }

    /// <summary>Where the place right before an area of trial or a hub begins, or its 中国（…）; -1 before any other program and without a place.</summary>
    private static int BeginningWithPlace(RecognitionText text, LexiconMatch match)
    {
        var start = match.Span.Start;
        var printed = text.Text;
        if (start < 2 || !match.Entry.Has("title") || SeatedKinds.LongestEndingAt(printed, match.Span.End) == 0)
            return -1;
        if (printed[start - 1] is not ('）' or ')'))
            return text.Anchors.RegionEndingAt(start) is { } place && !place.Entry.Has("country") ? place.Span.Start : -1;
        return text.Anchors.RegionEndingAt(start - 1) is { } seat && seat.Span.Start > 2 && printed[seat.Span.Start - 1] is '（' or '('
            && printed.AsSpan(0, seat.Span.Start - 1).EndsWith("中国", StringComparison.Ordinal) ? seat.Span.Start - 3 : -1;
    }

    /// <summary>反恐怖主义|法治化 is about no law, though the law's name stands in it.</summary>
    private static bool IsOtherWord(string text, int end) =>
        end < text.Length && text[end - 1] == '法' && text[end] is '治' or '律' or '院' or '官' or '庭';

    private static bool IsMarked(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length
        && ((text[span.Start - 1] is '“' or '‘' or '"' && text[span.End] is '”' or '’' or '"') || (text[span.Start - 1] == '《' && text[span.End] == '》'));
}
