using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Programs the lexicon names. A name that is an ordinary word counts only in quotation marks or 《》.</summary>
public sealed class ProgramByName : IMentionRecognizer
{
    /// <summary>Kinds of what stands in several places, each of which is named in brackets.</summary>
    private static readonly WordList Parts = new(["公园", "节点", "枢纽"]);

    /// <inheritdoc/>
    public string Name => "program-by-name";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        foreach (ref readonly var match in text.Matches)
        {
            if (match.Kind != EntityKind.Program || (match.IsWeak && !IsMarked(text.Text, match.Span)) || IsOtherWord(text.Text, match.Span.End))
                continue;
            var seat = Parts.LongestEndingAt(text.Text, match.Span.End) > 0 ? TitleName.LengthOfSeat(text, match.Span.End) : 0;
            found.Add(new MentionCandidate(new TextSpan(match.Span.Start, match.Span.End + seat), EntityKind.Program, Name) { Known = new(match.Entry), Confidence = 60 });
        }
    }

    /// <summary>反恐怖主义|法治化 is about no law, though the law's name stands in it.</summary>
    private static bool IsOtherWord(string text, int end) =>
        end < text.Length && text[end - 1] == '法' && text[end] is '治' or '律' or '院' or '官' or '庭';

    private static bool IsMarked(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length
        && ((text[span.Start - 1] is '“' or '‘' or '"' && text[span.End] is '”' or '’' or '"') || (text[span.Start - 1] == '《' && text[span.End] == '》'));
}
