using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Gazetteer;

/// <summary>Finds every name of a lexicon in a text, overlapping ones too.</summary>
public sealed class EntryGazetteer
{
    private readonly DoubleArrayTrie _trie;
    private readonly (LexiconEntry Entry, bool IsWeak)[][] _meanings;

    private EntryGazetteer(DoubleArrayTrie trie, (LexiconEntry Entry, bool IsWeak)[][] meanings)
    {
        _trie = trie;
        _meanings = meanings;
    }

    /// <summary>Builds the gazetteer of all names and aliases of the entries, folded.</summary>
    public static EntryGazetteer Build(IEnumerable<LexiconEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var meanings = new Dictionary<string, List<(LexiconEntry Entry, bool IsWeak)>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Add(entry.Name, entry, entry.Has("weak"));
            foreach (var alias in entry.Aliases)
                Add(alias, entry, isWeak: false);
            foreach (var alias in entry.WeakAliases)
                Add(alias, entry, isWeak: true);
        }

        var patterns = meanings.Keys.Order(StringComparer.Ordinal).ToArray();
        return new EntryGazetteer(
            DoubleArrayTrie.Build(patterns),
            [.. patterns.Select(pattern => meanings[pattern].OrderBy(m => m.Entry.Kind).ThenBy(m => m.Entry.Key, StringComparer.Ordinal).ToArray())]);

        void Add(string name, LexiconEntry entry, bool isWeak)
        {
            var pattern = CharacterFolding.Fold(name);
            if (!meanings.TryGetValue(pattern, out var list))
                meanings.Add(pattern, list = []);
            if (!list.Exists(m => ReferenceEquals(m.Entry, entry)))
                list.Add((entry, isWeak));
        }
    }

    /// <summary>Every place a name stands in <paramref name="text"/>, by start and then the longer first.</summary>
    public IReadOnlyList<LexiconMatch> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = new QuotedText(text);
        var characters = quoted.Characters;
        var matches = new List<LexiconMatch>();
        var prefixes = new List<DoubleArrayTrie.Prefix>();
        var isInOrder = true;
        for (var start = 0; start < characters.Length; start++)
        {
            if (CutsWord(characters, start))
                continue;
            prefixes.Clear();
            _trie.PrefixesAt(characters, start, prefixes);
            for (var i = prefixes.Count - 1; i >= 0; i--)
            {
                if (CutsWord(characters, start + prefixes[i].Length) || quoted.PrintedSpan(start, prefixes[i].Length) is not { } span)
                    continue;
                isInOrder &= matches.Count == 0 || matches[^1].Span.CompareTo(span) < 0;
                foreach (var (entry, isWeak) in _meanings[prefixes[i].Pattern])
                    matches.Add(new LexiconMatch(span, entry, isWeak));
            }
        }

        // Only a quotation mark taken into a span can move it before another.
        if (!isInOrder)
            matches.Sort(InOrder);
        return matches.ToArray();
    }

    private static int InOrder(LexiconMatch a, LexiconMatch b)
    {
        var order = a.Span.CompareTo(b.Span);
        if (order == 0)
            order = a.Entry.Kind.CompareTo(b.Entry.Kind);
        return order != 0 ? order : string.CompareOrdinal(a.Entry.Key, b.Entry.Key);
    }

    /// <summary>The entries a name means, in order of kind and key; empty when the lexicon does not know it.</summary>
    public IReadOnlyList<LexiconEntry> Find(string name)
    {
        var pattern = _trie.Find(CharacterFolding.Fold(name));
        return pattern < 0 ? [] : [.. _meanings[pattern].Select(meaning => meaning.Entry)];
    }

    private static bool CutsWord(ReadOnlySpan<char> characters, int offset) =>
        offset > 0 && offset < characters.Length
        && CharacterFolding.IsWordCharacter(characters[offset - 1]) && CharacterFolding.IsWordCharacter(characters[offset]);
}
