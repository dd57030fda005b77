using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// One edition of what is held again and again, by its number before the name that stands for all of them: 第十五届|全运会, 第33届|世界大冬会,
/// 第七届|残特奥会. Without the lexicon's knowing the name, or one of the games' short names, nothing tells where it ends.
/// </summary>
public sealed class ProgramByEdition : IMentionRecognizer
{
    private const char Edition = '届';

    /// <summary>The longest number of an edition with its 第, in characters: 第一百三十八届.</summary>
    private const int LongestNumber = 6;

    /// <summary>Numerals of editions.</summary>
    private const string Numerals = "一二三四五六七八九十百〇零0123456789";

    /// <summary>What games are called for short, whoever holds them.</summary>
    private static readonly WordList Games = new(
        ["世界大冬会", "世界大运会", "大冬会", "大运会", "全冬会", "冬运会", "省运会", "区运会", "市运会", "青运会", "学青会", "民运会", "农运会", "残运会", "特奥会", "残特奥会", "智运会", "老健会", "工运会", "亚青会", "青奥会", "冬残奥会", "军运会", "世运会"]);

    private readonly Trigger _editions = Trigger.Words([Edition.ToString()]);

    /// <inheritdoc/>
    public string Name => "program-by-edition";

    /// <inheritdoc/>
    public IReadOnlyList<Trigger> Triggers => [_editions];

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        foreach (var at in text.PlacesOf(_editions))
        {
            var start = BeginningOfNumber(printed, at);
            if (start < 0 || at + 1 == printed.Length)
                continue;
            var (end, name) = HeldAt(text, at + 1);
            if (end == 0)
                continue;
            found.Add(new MentionCandidate(new TextSpan(start, end), EntityKind.Program, Name)
            {
                Name = string.Concat(printed.AsSpan(start, at + 1 - start), name),
                OtherNames = [printed[start..end]],
                Confidence = 56,
            });
        }
    }

    /// <summary>Where 第十五 or 首 begins before 届; -1 where neither stands there.</summary>
    private static int BeginningOfNumber(string text, int end)
    {
        if (end > 0 && text[end - 1] == '首')
            return end - 1;
        var start = end;
        while (start > 0 && end - start < LongestNumber && Numerals.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        return start < end && start > 0 && text[start - 1] == '第' ? start - 1 : -1;
    }

    /// <summary>Where the name of what is held ends that begins at a place, and its full form; 0 when none is known to begin there.</summary>
    private static (int End, string Name) HeldAt(RecognitionText text, int start)
    {
        foreach (ref readonly var match in text.MatchesAt(start))
        {
            if (match is { Kind: EntityKind.Program, IsWeak: false } && EventName.IsOne(text.Text[match.Span.End - 1]) && text.IsWordBoundary(match.Span.End))
                return (match.Span.End, match.Entry.Name);
        }

        var length = Games.LongestAt(text.Text, start);
        return length == 0 ? (0, "") : (start + length, text.Text.Substring(start, length));
    }
}
