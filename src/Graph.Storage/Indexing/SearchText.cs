using Graph.Model;

namespace Graph.Storage.Indexing;

/// <summary>An article's title and body, folded, as the search goes through them: some two bytes a character.</summary>
internal sealed class SearchText
{
    // A thousand bits for the some 250 different characters of a news item: of articles that lack a word, few have to be gone through.
    private const int Words = 16, Bits = Words * 64;

    private readonly string _folded;
    private readonly int _title;
    private readonly ulong[] _characters = new ulong[Words];

    public SearchText(string title, string body)
    {
        // No word holds a line end, so none is found across it.
        _folded = NameFolding.Fold($"{title}\n{body}");
        _title = title.Length;
        foreach (var c in _folded)
            _characters[BitOf(c) >> 6] |= 1UL << BitOf(c);
    }

    public SearchText(Article article)
        : this(article.Title, article.Body)
    {
    }

    public ReadOnlySpan<char> Title => _folded.AsSpan(0, _title);

    public ReadOnlySpan<char> Body => _folded.AsSpan(_title + 1);

    public ReadOnlySpan<char> All => _folded;

    /// <summary>Whether every folded word stands in it.</summary>
    public bool HasAll(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var c in words[i])
            {
                if ((_characters[BitOf(c) >> 6] & (1UL << BitOf(c))) == 0)
                    return false;
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (All.IndexOf(words[i], StringComparison.Ordinal) < 0)
                return false;
        }

        return true;
    }

    /// <summary>How often the folded words stand in it, together.</summary>
    public int Count(IReadOnlyList<string> words)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
            count += words[i].Length == 1 ? All.Count(words[i][0]) : All.Count(words[i]);
        return count;
    }

    // Multiplicative hashing: neighbours in the table of characters are spread.
    private static int BitOf(char c) => (int)((c * 2654435769u) >> 22) & (Bits - 1);
}
