using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The regions and institutions the lexicon knows in one text, by the place where their names end: what a longer name may begin with.</summary>
internal sealed class NameAnchors
{
    private readonly LexiconMatch?[] _regionEndingAt;
    private readonly LexiconMatch?[] _institutionEndingAt;

    public NameAnchors(RecognitionText text)
    {
        _regionEndingAt = new LexiconMatch?[text.Text.Length + 1];
        _institutionEndingAt = new LexiconMatch?[text.Text.Length + 1];
        foreach (var match in text.Matches)
        {
            // Matches come by start and then the longer first: the first one ending at a place is the longest there.
            if (match.Entry.Kind == EntityKind.Region && match.Span.Length >= 2 && !match.IsWeak)
                _regionEndingAt[match.Span.End] ??= match;
            else if (match.Entry.Kind == EntityKind.Institution && !match.IsWeak)
                _institutionEndingAt[match.Span.End] ??= match;
        }
    }

    /// <summary>The longest region name that ends just before <paramref name="end"/>.</summary>
    public LexiconMatch? RegionEndingAt(int end) => _regionEndingAt[end];

    /// <summary>The longest institution name that ends just before <paramref name="end"/>.</summary>
    public LexiconMatch? InstitutionEndingAt(int end) => _institutionEndingAt[end];

    /// <summary>Where the run of region names begins that ends just before <paramref name="end"/>: 湖南省 of 湖南省株洲市; -1 without one.</summary>
    public int RegionChainStart(int end)
    {
        var start = -1;
        while (end > 0 && _regionEndingAt[end] is { } region && !region.Entry.Has("country"))
            start = end = region.Span.Start;
        return start;
    }
}
