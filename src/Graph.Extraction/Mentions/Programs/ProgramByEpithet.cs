using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Slogans made of an epithet and a place, printed with or without quotation marks: 平安山东, 书香河南, 幸福株洲.</summary>
public sealed class ProgramByEpithet(ProgramWords words) : IMentionRecognizer
{
    /// <summary>Where an epithet may begin.</summary>
    private readonly Trigger _epithets = Trigger.Words(words.Epithets);

    /// <inheritdoc/>
    public string Name => "program-by-epithet";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_epithets];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        foreach (var start in text.PlacesOf(_epithets))
        {
            var length = words.Epithets.LongestAt(printed, start);
            // “强富美高”新江苏 is one slogan.
            if (length == 0 || (start > 0 && printed[start - 1] == '”'))
                continue;
            foreach (var match in text.MatchesAt(start + length))
            {
                // The bare short name only: 法治湖南 is a slogan, 智慧株洲市 is not one.
                if (match.Kind != EntityKind.Region || match.IsWeak || match.Span.Length > 3
                    || !(match.Entry.Has("province") || match.Entry.Has("prefecture"))
                    || string.Equals(match.Span.Of(printed), match.Entry.Name, StringComparison.Ordinal)
                    || !text.IsWordBoundary(start) || !text.IsWordBoundary(match.Span.End) || IsContinued(printed, match.Span.End))
                {
                    continue;
                }

                var span = new TextSpan(start, match.Span.End);
                found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(printed), Confidence = 45 });
                break;
            }
        }
    }

    /// <summary>制造株洲市, 创新湖南省…: the place goes on and the word before it only describes.</summary>
    private static bool IsContinued(string text, int end) => end < text.Length && text[end] is '省' or '市' or '州' or '区' or '县' or '的';
}
