using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Companies that stand in a list right beside one the lexicon knows, and that no dictionary has a word of: 武汉新芯、长江存储, 埃夫特、比亚迪; and those of a row most of
/// which are companies (<see cref="CompanyRow"/>). A list names things of one kind.
/// </summary>
public sealed class InstitutionByNeighbour(InstitutionWords words) : IMentionRecognizer
{
    /// <summary>What its findings carry for the name of their recogniser.</summary>
    internal const string OwnName = "institution-by-neighbour";

    private const int ShortestName = 3;
    private const int LongestName = 6;

    /// <summary>How many characters of its own a name has behind its place: 广西|国轩.</summary>
    private const int ShortestOwn = 2;

    private readonly CompanyRow _row = new(words);

    /// <inheritdoc/>
    public string Name => OwnName;

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var printed = text.Text;
        var lastRow = 0;
        foreach (ref readonly var match in text.Matches)
        {
            if (match is not { Kind: EntityKind.Institution, IsWeak: false } || !match.Entry.Has("company"))
                continue;
            if (match.Span.Start >= lastRow && IsListed(printed, match.Span))
                lastRow = _row.Add(text, match.Span, found);
            if (match.Span.Start > ShortestName && printed[match.Span.Start - 1] == '、')
                AddIfStrange(text, ItemUpTo(printed, match.Span.Start - 1), found);
            if (match.Span.End < printed.Length && printed[match.Span.End] == '、')
                AddIfStrange(text, ItemFrom(printed, match.Span.End + 1), found);
        }

        // 恒达新材、维达纸业: rows of companies that are all known by their shape.
        for (var (i, count) = (0, found.Count); i < count; i++)
        {
            if (found[i].Recognizer == InstitutionByTail.OwnName && IsListed(printed, found[i].Span))
                _row.Add(text, found[i].Span, found);
        }
    }

    private static bool IsListed(string text, TextSpan name) =>
        name.End < text.Length && text[name.End] == '、' || name.Start > 0 && text[name.Start - 1] == '、';

    private static TextSpan ItemUpTo(string text, int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] is >= '\u4E00' and <= '\u9FFF' && end - start <= LongestName)
            start--;
        return start > 0 && text[start - 1] is not ('、' or '，' or '。' or '；' or '：' or '\n') ? default : new TextSpan(start, end);
    }

    private static TextSpan ItemFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '\u4E00' and <= '\u9FFF' and not ('等' or '和' or '与' or '的') && end - start <= LongestName)
            end++;
        return end < text.Length && text[end] is '、' or '等' or '和' or '与' or '的' ? new TextSpan(start, end) : default;
    }

    private void AddIfStrange(RecognitionText text, TextSpan item, List<MentionCandidate> found)
    {
        if (item.Length is < ShortestName or > LongestName)
            return;
        var own = text.Anchors.RegionBeginningAt(item.Start) is { } seat && (seat.Entry.Has("province") || seat.Entry.Has("prefecture")) && seat.Span.End < item.End
            ? new TextSpan(seat.Span.End, item.End)
            : item;
        // 马明远、比亚迪: who drives it may stand beside it.
        if (own.Length < ShortestOwn || own == item && words.Surnames.Contains(text.Text.AsSpan(item.Start, 1)) || !IsStrange(text, own))
            return;
        found.Add(new MentionCandidate(item, EntityKind.Institution, Name) { Name = item.Of(text.Text), Confidence = 39 });
    }

    /// <summary>Whether no two characters of the stretch are a word of the dictionary or a name of the lexicon, and it is not made of common words.</summary>
    private bool IsStrange(RecognitionText text, TextSpan own)
    {
        if (!text.IsWordBoundary(own.Start) || !text.IsWordBoundary(own.End) || words.Modifiers.LongestEndingAt(text.Text, own.End) > 1 || words.Stops.LongestEndingAt(text.Text, own.End) > 0)
            return false;
        for (var start = own.Start; start < own.End - 1; start++)
        {
            if (text.TagOf(new TextSpan(start, start + 2)) is not null || words.Stops.LongestAt(text.Text.AsSpan(0, own.End), start) > 0)
                return false;
        }

        return !text.MatchesBetween(own.Start, own.End).Any(static (in match) => match.Span.Length > 1);
    }
}
