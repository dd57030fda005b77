using System.Collections.Frozen;

namespace Graph.Extraction.Gazetteer;

/// <summary>A plain list of words that can be looked for to the right of a place of a text as well as to its left.</summary>
public sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly byte[] _longestByFirst = new byte[char.MaxValue + 1];
    private readonly byte[] _longestByLast = new byte[char.MaxValue + 1];

    /// <summary>A list of words in any order; empty and repeated ones are left out, none may be longer than 255 units.</summary>
    public WordList(IEnumerable<string> words)
    {
        _words = words.Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in _words)
        {
            var length = checked((byte)word.Length);
            _longestByFirst[word[0]] = Math.Max(_longestByFirst[word[0]], length);
            _longestByLast[word[^1]] = Math.Max(_longestByLast[word[^1]], length);
        }
    }

    /// <summary>Whether the word is one of the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        !word.IsEmpty && word.Length <= _longestByFirst[word[0]] && _lookup.Contains(word);

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length)
            return 0;
        for (var length = Math.Min(_longestByFirst[text[start]], text.Length - start); length > 0; length--)
        {
            if (_lookup.Contains(text.Slice(start, length)))
                return length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that ends just before <paramref name="end"/>; 0 when none does.</summary>
    public int LongestEndingAt(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0)
            return 0;
        for (var length = Math.Min((int)_longestByLast[text[end - 1]], end); length > 0; length--)
        {
            if (_lookup.Contains(text.Slice(end - length, length)))
                return length;
        }

        return 0;
    }

    /// <summary>The length of the longest word the text ends with; 0 when it ends with none.</summary>
    public int LongestEnding(ReadOnlySpan<char> text) => LongestEndingAt(text, text.Length);
}
