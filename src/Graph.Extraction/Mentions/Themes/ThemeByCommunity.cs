using Graph.Extraction.Mentions.Triggers;
using Graph.Model;

namespace Graph.Extraction.Mentions.Themes;

/// <summary>
/// The communities of a shared future that China and a country or a group of countries build, of which new ones are declared every year: 中柬命运共同体,
/// 中国—太平洋岛国命运共同体. The lexicon knows those of continents and of mankind.
/// </summary>
public sealed class ThemeByCommunity : IMentionRecognizer
{
    private const string Kind = "命运共同体";

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
                found.Add(new MentionCandidate(span, EntityKind.Theme, Name) { Name = span.Of(printed), Confidence = 55 });
            }
        }
    }

    /// <summary>Where 中柬 or 中国—柬埔寨 begins; -1 where no partner is named.</summary>
    private static int BeginningOf(RecognitionText text, int end)
    {
        var printed = text.Text;
        // 中|柬, 中|阿: China and the partner in one character each.
        if (end >= 2 && printed[end - 2] == '中' && printed[end - 1] is >= '\u4E00' and <= '\u9FFF' && printed[end - 1] is not ('国' or '华' or '的') && text.IsWordBoundary(end))
            return end - 2;
        if (text.Anchors.RegionEndingAt(end) is not { } partner)
            return -1;
        var before = printed.AsSpan(0, partner.Span.Start);
        return before.EndsWith("中国—") || before.EndsWith("中国-") ? partner.Span.Start - 3 : before.EndsWith("中国") ? partner.Span.Start - 2 : -1;
    }
}
