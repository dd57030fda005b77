using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes;

/// <summary>
/// The communities of a shared future that China and a country or a group of countries build, of which new ones are declared every year: 中柬命运共同体, 柬中命运共同体,
/// 中国—太平洋岛国命运共同体. The lexicon knows those of continents and of mankind.
/// </summary>
public sealed class ThemeByCommunity : IMentionRecognizer
{
    private const string Kind = "命运共同体";

    /// <summary>What stands before 中 without being a partner: 建设|中, 其|中.</summary>
    private const string NoPartners = "其当之的设程过心集";

    private readonly Trigger _kinds = Trigger.Words([Kind]);

    /// <inheritdoc/>
    public string Name => "theme-by-community";

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
            if (printed.AsSpan(at).StartsWith(Kind, StringComparison.Ordinal) && BeginningOf(text, at) is >= 0 and var start)
            {
                var span = new TextSpan(start, at + Kind.Length);
                found.Add(new MentionCandidate(span, EntityKind.Theme, Name) { Name = NameOf(span.Of(printed)), Confidence = 55 });
            }
        }
    }

    /// <summary>The name with China first: 中柬命运共同体 for 柬中命运共同体, 中国—东盟命运共同体 for 东盟—中国命运共同体.</summary>
    private static string NameOf(string printed)
    {
        if (printed.IndexOfAny(['—', '-']) is > 0 and var dash && printed.AsSpan(dash + 1).StartsWith("中国", StringComparison.Ordinal))
            return string.Concat("中国—", printed.AsSpan(0, dash), Kind);
        return printed.Length == Kind.Length + 2 && printed[1] == '中' ? string.Concat("中", printed.AsSpan(0, 1), Kind) : printed;
    }

    /// <summary>Where 中柬 or 中国—柬埔寨 begins; -1 where no partner is named.</summary>
    private static int BeginningOf(RecognitionText text, int end)
    {
        var printed = text.Text;
        // 中|柬, 中|阿: China and the partner in one character each.
        if (end >= 2 && printed[end - 2] == '中' && printed[end - 1] is >= '\u4E00' and <= '\u9FFF' && printed[end - 1] is not ('国' or '华' or '的') && text.IsWordBoundary(end))
            return end - 2;
        // 柬|中, 东盟—|中国: the partner first.
        if (end >= 2 && printed[end - 1] == '中' && printed[end - 2] is >= '\u4E00' and <= '\u9FFF' && !NoPartners.Contains(printed[end - 2], StringComparison.Ordinal) && text.IsWordBoundary(end - 2))
            return end - 2;
        if (end >= 3 && printed.AsSpan(end - 3, 3) is "—中国" or "-中国" && text.Anchors.RegionEndingAt(end - 3) is { } first)
            return first.Span.Start;
        if (text.Anchors.RegionEndingAt(end) is not { } partner)
            return -1;
        var before = printed.AsSpan(0, partner.Span.Start);
        return before.EndsWith("中国—") || before.EndsWith("中国-") ? partner.Span.Start - 3 : before.EndsWith("中国") ? partner.Span.Start - 2 : -1;
    }
}
