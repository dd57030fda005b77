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
            if (length == 0)
                continue;
            var last = at - LengthOfCount(printed, at);
            for (var end = last; IsPair(printed, end); end -= 3)
            {
                Add(printed, end, last, at, length, found);
                if (end < 5 || printed[end - 3] != '、')
                    break;
            }

            if (printed[at] == '对' && !IsPair(printed, last))
                AddCities(text, last, at, length, found);
        }
    }

    /// <summary>辽苏、京沈、沪连|三组|对口合作: how many pairs there are, between them and what they do; 0 where no number stands there.</summary>
    private static int LengthOfCount(string text, int kind) =>
        kind > 2 && text[kind - 1] is '组' or '对' or '个' && "两三四五六七八九十".Contains(text[kind - 2], StringComparison.Ordinal) ? 2 : 0;

    private void Add(string text, int end, int last, int kind, int length, List<MentionCandidate> found) =>
        found.Add(new MentionCandidate(new TextSpan(end - 2, end == last ? kind + length : end), EntityKind.Program, Name)
        {
            Name = string.Concat(text.AsSpan(end - 2, 2), text.AsSpan(kind, length)),
            Confidence = 50,
        });

    /// <summary>大连与上海|对口合作, or a list of cities by one character each in which a province stands too: 沪明、广龙|对口合作.</summary>
    private void AddCities(RecognitionText text, int last, int kind, int length, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (last == kind && PlaceBefore(text, kind) is > 1 and var second && printed[second - 1] is '与' or '和' or '同' && PlaceBefore(text, second - 1) is >= 0 and var first)
        {
            var span = new TextSpan(first, kind + length);
            found.Add(new MentionCandidate(span, EntityKind.Program, Name) { Name = span.Of(printed), Confidence = 55 });
            return;
        }

        var start = last;
        while (IsWordless(text, start - 2))
        {
            start -= 2;
            if (start < 3 || printed[start - 1] != '、')
                break;
            start--;
        }

        // No dictionary knows the pair, and nothing cuts into the word before it.
        if (start == last || printed[start] == '、' || !text.IsWordBoundary(start) || !printed.AsSpan(start, last - start).ContainsAny(_provinces))
            return;
        for (var end = last; end > start; end -= 3)
            Add(printed, end, last, kind, length, found);
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
