using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>Slogans made of an epithet and a place, printed with or without quotation marks: 平安山东, 书香河南, 幸福株洲.</summary>
public sealed class ProgramByEpithet(ProgramWords words) : IMentionRecognizer
{
    /// <summary>Epithets that every province has made a slogan of itself with.</summary>
    private static readonly WordList Standing = new(["美丽", "平安", "法治", "数字", "书香", "清廉", "绿美"]);

    /// <summary>What stands before other epithets only.</summary>
    private static readonly WordList Further = new(["现代", "富裕", "繁荣", "团结", "富饶", "秀美", "宜居", "安宁"]);

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
            var end = EndOfPlace(text, start, length);
            // 美丽|新疆 is no new 疆.
            if (end < 0 && length > 1 && printed[start + length - 1] == '新' && words.Epithets.Contains(printed.AsSpan(start, length - 1)))
                end = EndOfPlace(text, start, --length);
            // 美丽幸福|大|西宁
            if (end < 0 && length > 1 && start + length < printed.Length && printed[start + length] == '大')
                end = EndOfPlace(text, start, length + 1);
            if (end < 0)
                continue;
            var span = new TextSpan(BeginningOfChain(text, start), end);
            found.Add(new MentionCandidate(span, EntityKind.Program, Name)
            {
                Name = span.Of(printed),
                // 社会主义现代化|新西藏
                OtherNames = length > 1 && printed[start + length - 1] == '新' ? [printed[(start + length - 1)..end]] : [],
                Confidence = 45,
            });
        }
    }

    /// <summary>Where the first of several epithets begins: 现代|美丽|幸福大西宁.</summary>
    private int BeginningOfChain(RecognitionText text, int start)
    {
        while (start > 1 && (words.Epithets.Contains(text.Text.AsSpan(start - 2, 2)) || Further.Contains(text.Text.AsSpan(start - 2, 2))) && text.IsWordBoundary(start - 2) && !text.IsInsideName(start - 2))
            start -= 2;
        return start;
    }

    /// <summary>Where the place ends behind an epithet of so many characters; -1 when none stands there of which it makes a slogan.</summary>
    private static int EndOfPlace(RecognitionText text, int start, int length)
    {
        var printed = text.Text;
        foreach (var match in text.MatchesAt(start + length))
        {
            // The bare short name only: 法治湖南 is a slogan, 智慧株洲市 is not one.
            if (match.Kind == EntityKind.Region && !match.IsWeak && match.Span.Length <= 3
                && (match.Entry.Has("province") || (length > 1 && match.Entry.Has("prefecture")))
                && !string.Equals(match.Span.Of(printed), match.Entry.Name, StringComparison.Ordinal)
                && !IsContinued(printed, match.Span.End, Standing.LongestAt(printed, start) > 0) && !IsWish(printed.AsSpan(start, match.Span.End - start))
                && text.IsWordBoundary(match.Span.End) && (text.IsWordBoundary(start) || printed.AsSpan(0, start).EndsWith("水平", StringComparison.Ordinal)))
            {
                return match.Span.End;
            }
        }

        return -1;
    }

    /// <summary>幸福安康, 平安吉安: the city's name is a word of well-wishing as well.</summary>
    private static bool IsWish(ReadOnlySpan<char> wording) => wording is "幸福安康" or "健康安康" or "平安安康" or "和谐安康" or "平安保定";

    /// <summary>制造株洲市, 创新湖南省…, 创新湖南的: the place goes on, or the word before it only describes; what stands for itself may be spoken of (美丽湖北的底色).</summary>
    private static bool IsContinued(string text, int end, bool isStanding) =>
        end < text.Length && (text[end] is '省' or '市' or '州' or '区' or '县' || (text[end] == '的' && !isStanding));
}
