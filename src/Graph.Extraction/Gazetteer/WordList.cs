namespace Graph.Extraction.Gazetteer;

/// <summary>A plain list of words that can be looked for to the right of a place of a text as well as to its left.</summary>
/// <remarks>
/// Most places of a text begin no word of a list, which one bit of the first character's tells; the few words that share a first
/// character are compared one by one.
/// </remarks>
public sealed class WordList
{
    private readonly Initials _byFirst;
    private readonly Initials _byLast;

    /// <summary>A list of words in any order; empty and repeated ones are left out.</summary>
    public WordList(IEnumerable<string> words)
    {
        string[] distinct = [.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
        _byFirst = new Initials(distinct, word => word[0]);
        _byLast = new Initials(distinct, word => word[^1]);
        Longest = distinct.Select(word => word.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The length of the longest word; 0 for an empty list.</summary>
    public int Longest { get; }

    /// <summary>Whether the word is one of the list.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        foreach (var candidate in _byFirst.Of(word[0]))
        {
            if (word.SequenceEqual(candidate))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word begins with the character: most places of a text need no longer look.</summary>
    public bool IsInitial(char character) => _byFirst.Characters.Contains(character);

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when none does.</summary>
    public int LongestAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || !_byFirst.Characters.Contains(text[start]))
            return 0;
        var rest = text[start..];
        foreach (var word in _byFirst.Of(text[start]))
        {
            if (rest.StartsWith(word))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word that ends just before <paramref name="end"/>; 0 when none does.</summary>
    public int LongestEndingAt(ReadOnlySpan<char> text, int end)
    {
        if (end <= 0 || !_byLast.Characters.Contains(text[end - 1]))
            return 0;
        var before = text[..end];
        foreach (var word in _byLast.Of(text[end - 1]))
        {
            if (before.EndsWith(word))
                return word.Length;
        }

        return 0;
    }

    /// <summary>The length of the longest word the text ends with; 0 when it ends with none.</summary>
    public int LongestEnding(ReadOnlySpan<char> text) => LongestEndingAt(text, text.Length);

    /// <summary>Words by one of their characters, the longer first.</summary>
    private sealed class Initials
    {
        private readonly string[][] _words;

        public Initials(string[] words, Func<string, char> initialOf)
        {
            Characters = new CharacterSet(words.Select(initialOf));
            _words = new string[Characters.Count][];
            foreach (var group in words.GroupBy(initialOf))
                _words[Characters.Rank(group.Key)] = [.. group.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal)];
        }

        public CharacterSet Characters { get; }

        public ReadOnlySpan<string> Of(char initial) => Characters.Contains(initial) ? _words[Characters.Rank(initial)] : [];
    }
}
