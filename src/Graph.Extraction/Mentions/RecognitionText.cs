using System.Buffers;
using System.Runtime.CompilerServices;
using Graph.Extraction.Gazetteer;
using Graph.Extraction.Lexicon;
using Graph.Extraction.Mentions.Institutions;
using Graph.Extraction.Mentions.Triggers;
using Graph.Extraction.Segmentation;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Mentions;

/// <summary>One field of one article, made ready for the recognisers: its characters and every name of the lexicon that stands in it.</summary>
public sealed class RecognitionText : IDisposable
{
    /// <summary>How far before a place a name is looked for that goes on over it, in characters.</summary>
    private const int LongestLookBack = 8;

    /// <summary>The matches, and more places where they are lent.</summary>
    private LexiconMatch[] _matches;

    private readonly int _matchCount;

    /// <summary>Whether the array of matches is to be given back.</summary>
    private readonly bool _isLent;

    /// <summary>For every place of the text, and one behind its end, how many matches begin before it. Borrowed until the text is disposed of.</summary>
    private int[] _firstMatchAt;

    private readonly Segmenter? _segmenter;
    private WordBoundaries? _words;
    private NameAnchors? _anchors;
    private TriggerPlaces? _places;

    /// <summary>Makes a text ready.</summary>
    /// <param name="article">The article it belongs to.</param>
    /// <param name="field">Which of its fields.</param>
    /// <param name="matches">Every name of the lexicon in it, overlapping ones too, by start and then the longer first.</param>
    /// <param name="segmenter">Tells where words begin; without it every place counts as a word's beginning.</param>
    public RecognitionText(Article article, TextField field, IReadOnlyList<LexiconMatch> matches, Segmenter? segmenter = null)
        : this(article, field, matches as LexiconMatch[] ?? [.. matches], matches.Count, segmenter)
    {
    }

    /// <summary>Makes a text ready with the names of a gazetteer that stand in it, in memory that is given back when the text is disposed of.</summary>
    internal RecognitionText(Article article, TextField field, EntryGazetteer names, Segmenter segmenter)
        : this(article, field, names.LendAll(article.TextOf(field)), segmenter) => _isLent = true;

    private RecognitionText(Article article, TextField field, (LexiconMatch[] Places, int Count) matches, Segmenter? segmenter)
        : this(article, field, matches.Places, matches.Count, segmenter)
    {
    }

    private RecognitionText(Article article, TextField field, LexiconMatch[] matches, int count, Segmenter? segmenter)
    {
        Article = article;
        Field = field;
        Text = StraightQuotes.Curl(article.TextOf(field));
        (_matches, _matchCount) = (matches, count);
        _segmenter = segmenter;
        _firstMatchAt = ArrayPool<int>.Shared.Rent(Text.Length + 2);
        var firstMatchAt = _firstMatchAt.AsSpan(0, Text.Length + 2);
        var offset = 0;
        for (var i = 0; i < count; i++)
        {
            for (var start = matches[i].Span.Start; offset <= start; offset++)
                firstMatchAt[offset] = i;
        }

        firstMatchAt[offset..].Fill(count);
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Which field of it.</summary>
    public TextField Field { get; }

    /// <summary>The field's characters, straight quotation marks made “ and ”.</summary>
    public string Text { get; }

    /// <summary>Every name of the lexicon in the text, overlapping ones too, by start and then the longer first.</summary>
    public ReadOnlySpan<LexiconMatch> Matches => _matches.AsSpan(0, _matchCount);

    /// <summary>The regions and institutions of the lexicon by the place where their names end.</summary>
    internal NameAnchors Anchors => _anchors ??= new NameAnchors(this);

    /// <summary>The places of the text where a trigger stands, in order: as the scan found them, or found now for one that was not scanned for.</summary>
    public ReadOnlySpan<int> PlacesOf(Trigger trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        return _places is { } scanned && scanned.TryGet(trigger, out var places) ? places : trigger.FindAll(Text);
    }

    /// <summary>Takes in what a scan of the text found.</summary>
    internal void Offer(TriggerPlaces places) => _places = places;

    /// <summary>Whether a word begins at <paramref name="offset"/> (the end of the text counts): 业 in 服务业 begins none.</summary>
    /// <remarks>Not put into its callers, of which there are well over a hundred: shorter rules are worth the call.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsWordBoundary(int offset) => _segmenter is null || Words(_segmenter).IsAt(offset);

    /// <summary>Whether a word begins at one of two places: cheaper than to ask for each where either may be beside a mark.</summary>
    public bool IsWordBoundaryAtEither(int one, int other) => _segmenter is null || Words(_segmenter).IsAtEither(one, other);

    /// <summary>Whether a word of the dictionary begins with the two characters at a place of the text. Where none does the text need not be cut to know that none goes on there.</summary>
    internal bool MayBeginWord(int offset) => _segmenter is not null && offset + 2 <= Text.Length && _segmenter.Dictionary.HasBeginning(Text.AsSpan(offset, 2));

    /// <summary>The part of speech the dictionary gives the word that stands at a place of the text; null when it knows none.</summary>
    public string? TagOf(TextSpan word) => _segmenter?.Dictionary.TagOf(Text.AsSpan(word.Start, word.Length));

    /// <summary>Whether a strong name of the lexicon goes on over <paramref name="offset"/>: 和美乡村 over the place behind 和.</summary>
    public bool IsInsideName(int offset)
    {
        for (var start = Math.Max(0, offset - LongestLookBack); start < offset; start++)
        {
            for (var i = _firstMatchAt[start]; i < _firstMatchAt[start + 1]; i++)
            {
                if (!_matches[i].IsWeak && _matches[i].Span.End > offset)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The matches that begin from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public ReadOnlySpan<LexiconMatch> MatchesBetween(int start, int end) => _matches.AsSpan(_firstMatchAt[start].._firstMatchAt[end]);

    /// <summary>The matches that begin exactly at <paramref name="offset"/>, the longer first.</summary>
    public ReadOnlySpan<LexiconMatch> MatchesAt(int offset) =>
        _matches.AsSpan(_firstMatchAt[offset], _firstMatchAt[offset + 1] - _firstMatchAt[offset]);

    /// <summary>The matches that begin exactly at <paramref name="offset"/> and end at <paramref name="last"/> or before it, the longer first.</summary>
    public ReadOnlySpan<LexiconMatch> MatchesAt(int offset, int last)
    {
        var (first, behind) = (_firstMatchAt[offset], _firstMatchAt[offset + 1]);
        while (first < behind && _matches[first].Span.End > last)
            first++;
        return _matches.AsSpan(first, behind - first);
    }

    /// <summary>The matches that stand exactly there: the homonyms of one name.</summary>
    public ReadOnlySpan<LexiconMatch> MatchesOver(TextSpan span)
    {
        var upToIt = MatchesAt(span.Start, span.End);
        var count = 0;
        while (count < upToIt.Length && upToIt[count].Span.End == span.End)
            count++;
        return upToIt[..count];
    }

    /// <summary>The longest match that is such, of those that begin from <paramref name="start"/> on and end exactly at <paramref name="end"/>; null without one.</summary>
    internal LexiconMatch? LongestMatchEndingAt(int end, int start, LexiconMatches.Question isSuch)
    {
        foreach (ref readonly var match in MatchesBetween(start, end))
        {
            if (match.Span.End == end && isSuch(match))
                return match;
        }

        return null;
    }

    /// <summary>The words, made ready when the first is asked for: of few titles one is.</summary>
    private WordBoundaries Words(Segmenter segmenter) => _words ??= new WordBoundaries(segmenter, Text);

    /// <summary>Gives its working memory back for the next text; it must not be asked anything afterwards. One that is not disposed of only costs memory.</summary>
    public void Dispose()
    {
        if (_firstMatchAt.Length > 0)
            ArrayPool<int>.Shared.Return(_firstMatchAt);
        _firstMatchAt = [];
        if (_isLent && _matches.Length > 0)
            ArrayPool<LexiconMatch>.Shared.Return(_matches);
        _matches = [];
        _words?.Dispose();
        _anchors?.Dispose();
        _places?.Dispose();
        _places = null;
    }
}
