using System.Buffers;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Institutions;

/// <summary>The regions and institutions the lexicon knows in one text, by the place where their names end: what a longer name may begin with.</summary>
internal sealed class NameAnchors : IDisposable
{
    private const int Region = 0;
    private const int Institution = 1;

    /// <summary>The length of the code of a division, the key of its entry.</summary>
    private const int CodeLength = 6;

    private readonly RecognitionText _text;

    /// <summary>
    /// By the end of a name, the region's and the institution's place among the text's matches plus one; 0 where none ends. Borrowed until the text is
    /// disposed of.
    /// </summary>
    private int[] _endingAt;

    public NameAnchors(RecognitionText text)
    {
        _text = text;
        _endingAt = ArrayPool<int>.Shared.Rent(2 * (text.Text.Length + 1));
        _endingAt.AsSpan(0, 2 * (text.Text.Length + 1)).Clear();
        var matches = text.Matches;
        for (var i = 0; i < matches.Length; i++)
        {
            ref readonly var match = ref matches[i];
            if (match.IsWeak)
                continue;
            // Matches come by start and then the longer first: the first one ending at a place is the longest there.
            if (match.Kind == EntityKind.Institution || (match.Kind == EntityKind.Region && match.Span.Length >= 2))
            {
                ref var longest = ref _endingAt[(2 * match.Span.End) + (match.Kind == EntityKind.Region ? Region : Institution)];
                longest = longest == 0 ? i + 1 : longest;
            }
        }
    }

    /// <summary>The longest region name that ends just before <paramref name="end"/>.</summary>
    public LexiconMatch? RegionEndingAt(int end) => _endingAt[(2 * end) + Region] is > 0 and var index ? _text.Matches[index - 1] : null;

    /// <summary>The longest region name that begins at <paramref name="start"/>.</summary>
    public LexiconMatch? RegionBeginningAt(int start) =>
        _text.MatchesAt(start).First(static (in match) => match is { IsWeak: false, Kind: EntityKind.Region, Span.Length: >= 2 });

    /// <summary>The longest institution name that ends just before <paramref name="end"/>.</summary>
    public LexiconMatch? InstitutionEndingAt(int end) => _endingAt[(2 * end) + Institution] is > 0 and var index ? _text.Matches[index - 1] : null;

    /// <summary>Gives its working memory back.</summary>
    public void Dispose()
    {
        if (_endingAt.Length > 0)
            ArrayPool<int>.Shared.Return(_endingAt);
        _endingAt = [];
    }

    /// <summary>
    /// Whether of two regions printed one behind the other the second lies in the first, and is the only one called so: 吕梁市|兴县, where the second name is enough.
    /// </summary>
    public bool IsEnough(int start, int end)
    {
        if (RegionEndingAt(start) is not { } outer)
            return false;
        LexiconMatch? only = null;
        foreach (var match in _text.MatchesOver(new TextSpan(start, end)))
        {
            if (match.Kind != EntityKind.Region)
                continue;
            if (only is not null)
                return false;
            only = match;
        }

        return only is { } inner && outer.Entry.Key.Length == CodeLength && inner.Entry.Key.Length == CodeLength && inner.Entry.Key.StartsWith(outer.Entry.Key.TrimEnd('0'), StringComparison.Ordinal);
    }

    /// <summary>京津冀、|长三角: whether a region stands in a list behind another.</summary>
    public bool IsListed(int start) => start > 1 && _text.Text[start - 1] == '、' && RegionEndingAt(start - 1) is not null;

    /// <summary>Whether a region may lie in another: by their codes, or because one has none.</summary>
    public static bool MayLieIn(LexiconEntry inner, LexiconEntry outer) =>
        inner.Key.Length != CodeLength || outer.Key.Length != CodeLength || inner.Key.StartsWith(outer.Key.TrimEnd('0'), StringComparison.Ordinal);

    /// <summary>Where the run of region names begins that ends just before <paramref name="end"/>: 湖南省 of 湖南省株洲市; -1 without one.</summary>
    public int RegionChainStart(int end)
    {
        var start = -1;
        while (end > 0 && RegionEndingAt(end) is { } region && !region.Entry.Has("country"))
        {
            start = end = region.Span.Start;
            // 中原科技城|河南省科学院: a province lies in no zone.
            if (region.Entry.Has("province") && region.Span.Length > 2)
                break;
        }

        return start;
    }
}
