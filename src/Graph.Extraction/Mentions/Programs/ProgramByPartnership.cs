using System.Buffers;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Programs;

/// <summary>
/// The pairing of an eastern province with a western one, called by one character of each: 苏陕协作, 京豫对口协作, and in lists 苏陕、津陕协作; of two cities by their
/// names too: 大连与上海对口合作, 沪明、广龙对口合作.
/// </summary>
public sealed class ProgramByPartnership : IMentionRecognizer
{
    private static readonly WordList Kinds = new(["协作", "东西部协作", "对口协作", "对口合作", "对口支援", "对口帮扶"]);

    /// <summary>The longest name of a place of a pair, in characters.</summary>
    private const int LongestPlace = 6;

    private readonly SearchValues<char> _provinces;
    private readonly Trigger _kinds = Trigger.Words(Kinds);

    /// <summary>Reads the provinces' one-character names.</summary>
    public ProgramByPartnership(LexiconCatalog lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        // 青 for 青海, 疆 for 新疆 and 宁 for 宁夏 mean other things too, but not beside another province before 协作.
        _provinces = SearchValues.Create([.. lexicon.Entries.Where(entry => entry.Kind == EntityKind.Region && entry.Has("province"))
            .SelectMany(entry => entry.Aliases.Concat(entry.WeakAliases)).Where(alias => alias.Length == 1).Select(alias => alias[0]).Concat("青疆宁甘")]);
    }

    /// <inheritdoc/>
    public string Name => "program-by-partnership";

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
            for (var end = at; length > 0 && IsPair(printed, end); end -= 3)
            {
                found.Add(new MentionCandidate(new TextSpan(end - 2, end == at ? at + length : end), EntityKind.Program, Name)
                {
                    Name = string.Concat(printed.AsSpan(end - 2, 2), printed.AsSpan(at, length)),
                    Confidence = 50,
                });
                if (end < 5 || printed[end - 3] != '、')
                    break;
            }

            if (length > 0 && printed[at] == '对' && !IsPair(printed, at))
                AddCities(text, at, length, found);
        }
    }

    /// <summary>大连与上海|对口合作, or a list of cities by one character each in which a province stands too: 沪明、广龙|对口合作.</summary>
    private void AddCities(RecognitionText text, int at, int length, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (PlaceBefore(text, at) is > 1 and var second && printed[second - 1] is '与' or '和' or '同' && PlaceBefore(text, second - 1) is >= 0 and var first)
        {
            var span = new TextSpan(first, at + length);
            found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(printed), Confidence = 55 });
            return;
        }

        var start = at;
        while (IsWordless(text, start - 2))
        {
            start -= 2;
            if (start < 3 || printed[start - 1] != '、')
                break;
            start--;
        }

        // No dictionary knows the pair, and nothing cuts into the word before it.
        if (start == at || printed[start] == '、' || !text.IsWordBoundary(start) || !printed.AsSpan(start, at - start).ContainsAny(_provinces))
            return;
        for (var end = at; end > start; end -= 3)
        {
            found.Add(new MentionCandidate(new TextSpan(end - 2, end == at ? at + length : end), EntityKind.Program, Name)
            {
                Name = string.Concat(printed.AsSpan(end - 2, 2), printed.AsSpan(at, length)),
                Confidence = 50,
            });
        }
    }

    /// <summary>Where the place begins that ends before <paramref name="end"/>; -1 without one.</summary>
    private static int PlaceBefore(RecognitionText text, int end) =>
        text.LongestMatchEndingAt(end, Math.Max(0, end - LongestPlace), static (in match) => match is { Kind: EntityKind.Region, IsWeak: false, Span.Length: > 1 })?.Span.Start ?? -1;

    /// <summary>Whether two Chinese characters stand at a place that make no word.</summary>
    private static bool IsWordless(RecognitionText text, int start) =>
        start >= 0 && !text.Text.AsSpan(start, 2).ContainsAnyExceptInRange('\u4E00', '\u9FFF') && text.TagOf(new TextSpan(start, start + 2)) is null;

    /// <summary>Whether two provinces stand before <paramref name="end"/>, and no third: 川渝黔协作 is about more than a pairing.</summary>
    private bool IsPair(string text, int end) =>
        end >= 2 && _provinces.Contains(text[end - 1]) && _provinces.Contains(text[end - 2]) && text[end - 1] != text[end - 2] && (end < 3 || !_provinces.Contains(text[end - 3]));
}
