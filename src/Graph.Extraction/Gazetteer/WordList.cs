namespace Graph.Extraction.Gazetteer;

/// <summary>A plain list of words that can be looked for at a place of a text.</summary>
public sealed class WordList
{
    private readonly DoubleArrayTrie _trie;
    private readonly bool _isEmpty;

    /// <summary>A list of distinct or repeated words in any order; empty ones are left out.</summary>
    public WordList(IEnumerable<string> words)
    {
        string[] distinct = [.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _isEmpty = distinct.Length == 0;
        _trie = DoubleArrayTrie.Build(_isEmpty ? ["\0"] : distinct);
    }

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start) => _isEmpty ? 0 : _trie.LongestAt(text, start);

    /// <summary>The length of the longest word the text ends with; 0 when it ends with none.</summary>
    public int LongestEnding(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!_isEmpty && _trie.Find(text[start..]) >= 0)
                return text.Length - start;
        }

        return 0;
    }
}
