using System.Numerics;
using System.Runtime.CompilerServices;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>
/// The texts of a page of articles, and for each of some thousands of characters the bits of those that hold it: one operation on a few words of memory leaves out
/// most of the page. (Bit-sliced signatures: Faloutsos, ACM Computing Surveys 17(1), 1985)
/// </summary>
/// <remarks>Some 260 KB for 512 articles, besides their texts, which <see cref="SearchText"/> holds.</remarks>
internal sealed class TextPage
{
    // Characters that share a slice let too much through, never too little. Chinese news uses some 3,500.
    private const int SliceBits = 12, Slices = 1 << SliceBits, Words = SlotTable<ArticleNode>.PageSize / 64;

    private static readonly ConditionalWeakTable<ArticleNode?[], TextPage> Known = [];

    private readonly ulong[] _slices = new ulong[Slices * Words];
    private readonly string?[] _texts;
    private readonly int[] _titles;

    private TextPage(ArticleNode?[] page)
    {
        _texts = new string?[page.Length];
        _titles = new int[page.Length];
        for (var place = 0; place < page.Length; place++)
        {
            if (page[place]?.Text is not { } text)
                continue;
            (_texts[place], _titles[place]) = (text.Folded, text.Title.Length);
            foreach (var c in text.Folded)
                _slices[(SliceOf(c) * Words) + (place >> 6)] |= 1UL << place;
        }
    }

    /// <summary>What is known of a page whose articles all have their texts.</summary>
    public static TextPage Of(ArticleNode?[] page) => Known.GetValue(page, static one => new TextPage(one));

    /// <summary>By ordinal, which articles of a moment hold every folded word in title or body.</summary>
    public static bool[] Holding(GraphIndex index, IReadOnlyList<string> words)
    {
        var holding = new bool[index.Articles.Count];
        foreach (var nodes in index.Articles.Pages)
        {
            var page = Of(nodes);
            foreach (var place in page.MayHold(words))
                holding[nodes[place]!.Ordinal] = page.HasAll(place, words);
        }

        return holding;
    }

    /// <summary>The places, ascending, of the articles that hold every character of the folded words, and perhaps of others.</summary>
    public IEnumerable<int> MayHold(IReadOnlyList<string> words)
    {
        var places = new ulong[Words];
        Array.Fill(places, ulong.MaxValue);
        foreach (var c in words.SelectMany(word => word))
        {
            for (var i = 0; i < Words; i++)
                places[i] &= _slices[(SliceOf(c) * Words) + i];
        }

        for (var i = 0; i < Words; i++)
        {
            for (var left = places[i]; left != 0; left &= left - 1)
                yield return (i << 6) + BitOperations.TrailingZeroCount(left);
        }
    }

    /// <summary>Whether every folded word stands in the title of the article at a place.</summary>
    public bool TitleHasAll(int place, IReadOnlyList<string> words) => Has(_texts[place].AsSpan(0, _titles[place]), words);

    /// <summary>Whether every folded word stands in its title or body.</summary>
    public bool HasAll(int place, IReadOnlyList<string> words) => Has(_texts[place], words);

    private static bool Has(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!text.Contains(words[i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // Multiplicative hashing: neighbours in the table of characters are spread.
    private static int SliceOf(char c) => (int)((c * 2654435769u) >> (32 - SliceBits));
}
