using Graph.Extraction.Gazetteer;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// Places that are to become one, named in full or by one character each: 郑开同城化, 儋州洋浦一体化, 武鄂黄黄一体化. Whatever else is made one (城乡一体化, 水肥一体化)
/// is none of these.
/// </summary>
public sealed class ProgramByIntegration(ProgramWords words) : IMentionRecognizer
{
    /// <summary>The least and the most places named by one character each.</summary>
    private const int FewestCharacters = 2;
    private const int MostCharacters = 4;

    /// <summary>The longest place and what joins two.</summary>
    private const int LongestPlaces = 14;

    /// <summary>What places are called by and land and water as well: 江海, 山海.</summary>
    private const string Landscape = "江海河湖库山陆城乡南北东西";

    private static readonly WordList Kinds = new(["一体化", "同城化"]);

    /// <summary>What is made one between two places, between their names and the kind: 琼州海峡|港航|一体化.</summary>
    private static readonly WordList Subjects = new(["港航", "产业", "交通", "市场", "生态", "高质量"]);

    private readonly Trigger _kinds = Trigger.Words(Kinds);

    /// <inheritdoc/>
    public string Name => "program-by-integration";

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
            var length = Kinds.LongestAt(printed, at);
            if (length == 0 || at < FewestCharacters)
                continue;
            var start = BeginningOfCharacters(text, at);
            if (start < 0)
                start = BeginningOfPlaces(text, at - Subjects.LongestEndingAt(printed, at));
            if (start < 0 || ProgramWords.EndsWithKnownName(text, start, at + length))
                continue;
            var span = new TextSpan(start, at + length);
            found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(printed), Confidence = 50 });
        }
    }

    /// <summary>Where a run of characters begins by which places are called, of which no two make a word: 深中, 万开云, not 江海; -1 where none ends there.</summary>
    private int BeginningOfCharacters(RecognitionText text, int end)
    {
        for (var length = MostCharacters; length >= FewestCharacters; length--)
        {
            var start = end - length;
            if (start < 0 || text.Text[start] is '和' or '同' || !words.IsLine(text.Text.AsSpan(start, length)) || !IsFree(text, start))
                continue;
            return HoldsWord(text, start, end) || !text.Text.AsSpan(start, length).ContainsAnyExcept(Landscape) ? -1 : start;
        }

        return -1;
    }

    /// <summary>Where two places begin that stand side by side, or an area of several: 儋州|洋浦, 长株潭; -1 where fewer end there.</summary>
    private static int BeginningOfPlaces(RecognitionText text, int end)
    {
        foreach (var last in text.MatchesBetween(Math.Max(0, end - LongestPlaces), end))
        {
            if (last.Span.End != end || last.Kind != EntityKind.Region || last.Span.Length < 2)
                continue;
            if (last.Entry.Has("area") && IsFree(text, last.Span.Start))
                return last.Span.Start;
            if (text.LongestMatchEndingAt(last.Span.Start, Math.Max(0, last.Span.Start - LongestPlaces), static (in match) => match is { Kind: EntityKind.Region, IsWeak: false, Span.Length: > 1 }) is { } first)
                return first.Span.Start;
        }

        return -1;
    }

    /// <summary>Whether nothing before it makes the first character part of another word.</summary>
    private static bool IsFree(RecognitionText text, int start) => start == 0 || !ProgramWords.IsNameCharacter(text.Text[start - 1]) || text.IsWordBoundary(start);

    private static bool HoldsWord(RecognitionText text, int start, int end)
    {
        for (var from = start; from < end - 1; from++)
        {
            if (text.TagOf(new TextSpan(from, from + 2)) is { } tag && tag is not ("ns" or "j" or "nz" or "nr" or "nrt"))
                return true;
        }

        return false;
    }
}
