using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>
/// Companies by short names that only their surroundings show: 华菱钢铁、三一重工等企业, 支持兴最新材、中蒙微纳、清越普众等项目,
/// 起家于深圳的麦格米特，靠饲料起步的唐人神，孵化企业奇宏散热.
/// </summary>
public sealed class InstitutionByContext(InstitutionWords words) : IMentionRecognizer
{
    private const int LongestItem = 8;

    /// <summary>What an enumeration of companies is summed up by, and whether that alone says that they are companies.</summary>
    private static readonly (string Word, bool IsSure)[] Heads =
    [
        ("企业", true), ("公司", true), ("车企", true), ("药企", true), ("国企", true), ("央企", true), ("厂商", true), ("巨头", true), ("链主", true), ("集团", true), ("独角兽", true), ("小巨人", true), ("上市公司", true), ("项目", false), ("品牌", false), ("平台", false),
    ];

    private static readonly string[] Origins = ["起家", "起步", "发家", "诞生", "成立", "孵化", "成长", "扎根", "落户"];

    private static readonly string[] Introductions = ["孵化企业", "龙头企业", "链主企业", "头部企业", "骨干企业", "领军企业", "独角兽企业", "小巨人企业", "“小巨人”企业", "上市公司", "上市企业", "民营企业", "高新技术企业", "子公司"];

    /// <inheritdoc/>
    public string Name => "institution-by-context";

    /// <inheritdoc/>
    public void Recognize(RecognitionText text, List<MentionCandidate> found)
    {
        var printed = text.Text;
        for (var at = printed.IndexOf('等'); at > 0; at = printed.IndexOf('等', at + 1))
            AddEnumeration(text, at, found);
        foreach (var origin in Origins)
        {
            for (var at = printed.IndexOf(origin, StringComparison.Ordinal); at >= 0; at = printed.IndexOf(origin, at + 1, StringComparison.Ordinal))
                AddByOrigin(text, at + origin.Length, found);
        }

        foreach (var introduction in Introductions)
        {
            for (var at = printed.IndexOf(introduction, StringComparison.Ordinal); at >= 0; at = printed.IndexOf(introduction, at + 1, StringComparison.Ordinal))
                AddByTail(text, at + introduction.Length, found);
        }
    }

    private void AddEnumeration(RecognitionText text, int at, List<MentionCandidate> found)
    {
        var printed = text.Text;
        var (hasHead, isSure) = HeadAfter(printed, at + 1);
        if (!hasHead)
            return;
        var items = ItemsBefore(printed, at);
        var withTail = items.Count(item => words.CompanyTails.LongestEndingAt(printed, item.End) is var tail && tail > 0 && tail < item.Length);
        if (items.Count < 2 || withTail * 2 < items.Count || !isSure && withTail * 2 < items.Count + 1)
            return;
        foreach (var item in items)
        {
            // A known thing in the list is what it is known to be; a list of industries is none of companies.
            if (!IsKnown(text, item) && !IsCommon(printed, item) && (words.CompanyTails.LongestEndingAt(printed, item.End) > 0 || item.Length == 4))
                found.Add(new MentionCandidate(item, EntityKind.Institution, Name) { Name = item.Of(printed), Confidence = 40 });
        }
    }

    private static (bool HasHead, bool IsSure) HeadAfter(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(14, text.Length - start));
        var mark = window.IndexOfAny("，。；、：\n");
        if (mark >= 0)
            window = window[..mark];
        foreach (var (word, isSure) in Heads)
        {
            if (window.Contains(word, StringComparison.Ordinal))
                return (true, isSure);
        }

        return (false, false);
    }

    /// <summary>The items of the enumeration that ends before <paramref name="end"/>, the last first.</summary>
    private List<TextSpan> ItemsBefore(string text, int end)
    {
        var items = new List<TextSpan>();
        while (true)
        {
            var start = end;
            while (start > 0 && IsNameCharacter(text[start - 1]) && end - start <= LongestItem && !(end - start >= 2 && words.Stops.LongestEndingAt(text, start) >= 1 && IsOpening(text, start)))
                start--;
            if (end - start < 2 || end - start > LongestItem)
                return items;
            items.Add(new TextSpan(start, end));
            if (start == 0 || text[start - 1] != '、')
                return items;
            end = start - 1;
        }
    }

    /// <summary>Whether a verb of two characters or a function word opens the enumeration at <paramref name="start"/>.</summary>
    private bool IsOpening(string text, int start) =>
        words.Stops.LongestEndingAt(text, start) >= 2 || text[start - 1] is '如' or '像' or '的' or '有' or '与' or '和' or '以' or '由';

    private void AddByOrigin(RecognitionText text, int after, List<MentionCandidate> found)
    {
        var printed = text.Text;
        // 起家于深圳的麦格米特，: the name stands between 的 and the next comma.
        var of = printed.IndexOf('的', after, Math.Min(8, printed.Length - after));
        if (of < 0 || printed.AsSpan(after, of - after).IndexOfAny("，。、；\n") >= 0)
            return;
        var end = of + 1;
        while (end < printed.Length && IsNameCharacter(printed[end]) && end - of <= 7)
            end++;
        var span = new TextSpan(of + 1, end);
        if (span.Length is >= 2 and <= 6 && end < printed.Length && printed[end] is '，' or ',' or '、' && !IsKnown(text, span) && !IsCommon(printed, span) && !EndsCommon(printed, span))
            found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 40 });
    }

    private void AddByTail(RecognitionText text, int start, List<MentionCandidate> found)
    {
        var printed = text.Text;
        if (start < printed.Length && printed[start] is '—')
            start = printed.IndexOfAny([.. "—"], start) + 2;
        for (var length = 6; length >= 3; length--)
        {
            var span = new TextSpan(start, start + length);
            if (span.End > printed.Length || span.Of(printed).Any(c => !IsNameCharacter(c)))
                continue;
            var tail = words.CompanyTails.LongestEndingAt(printed, span.End);
            if (tail == 0 || length - tail < 2 || IsKnown(text, span) || IsCommon(printed, span) || words.Stops.LongestAt(printed.AsSpan(0, span.End), start) > 0)
                continue;
            found.Add(new MentionCandidate(span, EntityKind.Institution, Name) { Name = span.Of(printed), Confidence = 40 });
            return;
        }
    }

    private static bool IsKnown(RecognitionText text, TextSpan span) =>
        text.MatchesAt(span.Start).Any(match => match.Span.Length >= span.Length) || text.Matches.Any(match => match.Span.End == span.End && match.Span.Start <= span.Start);

    /// <summary>Whether the span consists of common words only.</summary>
    private bool IsCommon(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var length = words.Modifiers.LongestAt(text.AsSpan(0, span.End), at);
            if (length == 0)
                length = words.Stops.LongestAt(text.AsSpan(0, span.End), at);
            if (length == 0)
                return false;
            at += length;
        }

        return true;
    }

    private bool EndsCommon(string text, TextSpan span) => words.Modifiers.LongestEndingAt(text, span.End) > 0 || words.Stops.LongestEndingAt(text, span.End) > 0;

    private static bool IsNameCharacter(char c) => c is >= '\u4E00' and <= '\u9FFF' || char.IsAsciiLetterOrDigit(c);
}
