using System.Runtime.InteropServices;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Mentions.Regions;

/// <summary>
/// The place names of one text, read from left to right, the longest first: in 江西安全 it is 江西 and not 西安, in 河南阳光 not 南阳.
/// </summary>
/// <remarks>Lent: of each thread one is filled anew for every text, and given back when it is disposed of.</remarks>
internal sealed class PlaceNames : IDisposable
{
    /// <summary>One that no text uses at the moment.</summary>
    [ThreadStatic]
    private static PlaceNames? t_spare;

    /// <summary>Characters a dictionary joins to a place's name without making another word of it: 青岛港, 南京站, 徐州人.</summary>
    private const string WordsWithPlace = "港站籍人队城市县区州地两三";

    /// <summary>The index of a longer text, which is no page's, is not kept for the next: it would take more than 4 MB of each thread.</summary>
    private const int LongestKept = 1 << 20;

    /// <summary>No place's name is longer.</summary>
    private const int LongestName = 24;

    private readonly List<PlaceName> _names = [];

    /// <summary>By the end of a name, its place among the names plus one; 0 where none ends. May be longer than the text, and all 0 while nobody uses it.</summary>
    private int[] _endingAt = [];

    private PlaceNames()
    {
    }

    /// <summary>By start; strong names never overlap each other, a weak one may overlap the strong one at its place or after it.</summary>
    public ReadOnlySpan<PlaceName> All => CollectionsMarshal.AsSpan(_names);

    /// <summary>Reads the names among the text's matches.</summary>
    public static PlaceNames Read(RecognitionText text, NotAPlace notAPlace, FreeNames freeNames)
    {
        var names = t_spare ?? new PlaceNames();
        t_spare = null;
        if (names._endingAt.Length <= text.Text.Length)
            names._endingAt = new int[text.Text.Length + 1];
        var matches = text.Matches;
        var taken = 0;
        for (var next = 0; next < matches.Length;)
        {
            var start = matches[next].Span.Start;
            var (strong, weak) = ((PlaceName?)null, (PlaceName?)null);
            while (next < matches.Length && matches[next].Span.Start == start)
            {
                // A name's meanings come by kind, those of regions first.
                if (matches[next].Kind != EntityKind.Region)
                {
                    next++;
                    continue;
                }

                var first = next;
                while (next < matches.Length && matches[next].Span == matches[first].Span)
                    next++;
                // Whether it cuts a word is asked last, which costs most.
                if (start < taken || strong is not null || notAPlace.Covers(text.Text, matches[first].Span))
                    continue;
                var name = names.NameOf(text, matches[first..next], freeNames);
                if (!name.IsWeak)
                    strong = name;
                else
                    weak ??= name;
            }

            if (weak is { } ordinaryWord)
                names.Add(ordinaryWord);
            if (strong is { } place)
            {
                names.Add(place);
                taken = place.Span.End;
            }
        }

        return names;
    }

    /// <summary>Gives it back for the next text.</summary>
    public void Dispose()
    {
        foreach (ref readonly var name in All)
            _endingAt[name.Span.End] = 0;
        _names.Clear();
        if (_endingAt.Length <= LongestKept)
            t_spare = this;
    }

    /// <summary>The name that ends exactly at <paramref name="offset"/>, the longest if several do; null when none does.</summary>
    public PlaceName? EndingAt(int offset) => (uint)offset < (uint)_endingAt.Length && _endingAt[offset] is > 0 and var place ? _names[place - 1] : null;

    /// <summary>Whether a name that is no weak one lies over an edge of the stretch; names inside it do not count.</summary>
    public bool LiesOverEdge(int start, int end)
    {
        for (var offset = start + 1; offset < end + LongestName; offset++)
        {
            if (EndingAt(offset) is { IsWeak: false } name && name.Span.Start < end && (name.Span.Start < start || offset > end))
                return true;
        }

        return false;
    }

    /// <summary>The strong name that begins exactly at <paramref name="offset"/>; null when none does.</summary>
    public PlaceName? BeginningAt(int offset)
    {
        for (var end = offset + 1; end <= offset + LongestName; end++)
        {
            if (EndingAt(end) is { IsWeak: false } name && name.Span.Start == offset)
                return name;
        }

        return null;
    }

    /// <summary>Whether any name begins exactly at <paramref name="offset"/>.</summary>
    public bool BeginsAt(int offset)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _names.Count && _names[low].Span.Start == offset;
    }

    /// <summary>All regions whose name stands at one span; weak only when it is weak for each of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="homonyms">The span's meanings, the first a region.</param>
    /// <param name="freeNames">The names that need no edge of a word.</param>
    private PlaceName NameOf(RecognitionText text, ReadOnlySpan<LexiconMatch> homonyms, FreeNames freeNames)
    {
        var count = 0;
        var isWeak = true;
        for (; count < homonyms.Length && homonyms[count].Kind == EntityKind.Region; count++)
            isWeak &= homonyms[count].IsWeak;
        var entries = count == 1 ? new EntryList(homonyms[0].Entry) : ListOf(homonyms[..count]);
        var span = homonyms[0].Span;
        return new PlaceName(span, entries, isWeak || MayCutWord(text.Text, span) || CutsWord(text, span, entries, freeNames));
    }

    private static EntryList ListOf(ReadOnlySpan<LexiconMatch> homonyms)
    {
        var entries = new LexiconEntry[homonyms.Length];
        for (var i = 0; i < entries.Length; i++)
            entries[i] = homonyms[i].Entry;
        return EntryList.Of(null, entries);
    }

    /// <summary>高县 may be cut out of 提高县, 兴县 out of 振兴县: a county of one character needs an edge before it.</summary>
    private bool MayCutWord(string text, TextSpan span) =>
        span.Length == 2 && text[span.End - 1] is '县' && span.Start > 0 && char.IsLetter(text[span.Start - 1])
        && text[span.Start - 1] is not ('在' or '到' or '于' or '从' or '赴' or '和' or '与') && EndingAt(span.Start) is null;

    /// <summary>
    /// A short name of two characters that crosses the edges of words (平[安吉]林, 放[大同]城化) needs confirmation, unless it follows its
    /// province or city, with which a dictionary often makes it one word.
    /// </summary>
    private bool CutsWord(RecognitionText text, TextSpan span, EntryList entries, FreeNames freeNames)
    {
        // 罗[浮山县]镇村: in full, but neither where a word begins nor where one ends.
        if (span.Length == 3 && EndingAt(span.Start) is null && !text.IsWordBoundaryAtEither(span.Start, span.End))
            return true;
        if (span.Length != 2 || EndingAt(span.Start) is not null || freeNames.HaveOne(entries))
            return false;
        var isEndOfName = span.End == text.Text.Length || WordsWithPlace.Contains(text.Text[span.End]) || text.IsWordBoundary(span.End);
        return !isEndOfName || !text.IsWordBoundary(span.Start);
    }

    private void Add(PlaceName name)
    {
        _names.Add(name);
        if (_endingAt[name.Span.End] == 0)
            _endingAt[name.Span.End] = _names.Count;
    }
}
