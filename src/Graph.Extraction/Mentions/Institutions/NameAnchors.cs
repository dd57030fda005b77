using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The regions and institutions the lexicon knows in one text, by the place where their names end: what a longer name may begin with.</summary>
internal sealed class NameAnchors
{
    private readonly RecognitionText _text;

    /// <summary>By the end of a name, its place among the text's matches plus one; 0 where none ends.</summary>
    private readonly int[] _regionEndingAt;
    private readonly int[] _institutionEndingAt;

    public NameAnchors(RecognitionText text)
    {
        _text = text;
        _regionEndingAt = new int[text.Text.Length + 1];
        _institutionEndingAt = new int[text.Text.Length + 1];
        for (var i = 0; i < text.Matches.Length; i++)
        {
            var match = text.Matches[i];
            if (match.IsWeak)
                continue;
            // Matches come by start and then the longer first: the first one ending at a place is the longest there.
            var ends = match.Kind switch
            {
                EntityKind.Region when match.Span.Length >= 2 => _regionEndingAt,
                EntityKind.Institution => _institutionEndingAt,
                _ => null,
            };
            if (ends is not null && ends[match.Span.End] == 0)
                ends[match.Span.End] = i + 1;
        }
    }

    /// <summary>The longest region name that ends just before <paramref name="end"/>.</summary>
    public LexiconMatch? RegionEndingAt(int end) => _regionEndingAt[end] is > 0 and var index ? _text.Matches[index - 1] : null;

    /// <summary>The longest region name that begins at <paramref name="start"/>.</summary>
    public LexiconMatch? RegionBeginningAt(int start)
    {
        foreach (var match in _text.MatchesAt(start))
        {
            if (match is { IsWeak: false, Kind: EntityKind.Region, Span.Length: >= 2 })
                return match;
        }

        return null;
    }

    /// <summary>The longest institution name that ends just before <paramref name="end"/>.</summary>
    public LexiconMatch? InstitutionEndingAt(int end) => _institutionEndingAt[end] is > 0 and var index ? _text.Matches[index - 1] : null;

    /// <summary>Where the run of region names begins that ends just before <paramref name="end"/>: 湖南省 of 湖南省株洲市; -1 without one.</summary>
    public int RegionChainStart(int end)
    {
        var start = -1;
        while (end > 0 && RegionEndingAt(end) is { } region && !region.Entry.Has("country"))
            start = end = region.Span.Start;
        return start;
    }
}
