using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Gazetteer;

/// <summary>Finds every name of a lexicon in a text, overlapping ones too.</summary>
public sealed class EntryGazetteer
{
    private readonly DoubleArrayTrie _trie;
    private readonly NameBeginnings _beginnings;
    private readonly (LexiconEntry Entry, bool IsWeak)[][] _meanings;

    private EntryGazetteer(DoubleArrayTrie trie, NameBeginnings beginnings, (LexiconEntry Entry, bool IsWeak)[][] meanings)
    {
        _trie = trie;
        _beginnings = beginnings;
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
            new NameBeginnings(patterns),
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
        var matches = new List<LexiconMatch>();
        var names = new List<Name>();
        var isInOrder = true;
        for (var start = 0; start < text.Length; start++)
        {
            if (!MayBegin(quoted, start, text.Length))
                continue;
            names.Clear();
            FindNames(quoted, start, text.Length, names);
            if (names.Count == 0 || quoted.CutsWord(start))
                continue;
            for (var i = names.Count - 1; i >= 0; i--)
            {
                var (end, length, pattern) = names[i];
                if (quoted.CutsWord(end) || quoted.SpanOf(start, end, length) is not { } span)
                    continue;
                isInOrder &= matches.Count == 0 || matches[^1].Span.CompareTo(span) < 0;
                foreach (var (entry, isWeak) in _meanings[pattern])
                    matches.Add(new LexiconMatch(span, entry, isWeak));
            }
        }

        // Only a quotation mark taken into a span can move it before another.
        if (!isInOrder)
            matches.Sort(InOrder);
        return matches.ToArray();
    }

    /// <summary>Whether a name may begin at a place; where a mark or the end comes next, one character does not tell.</summary>
    private bool MayBegin(QuotedText text, int start, int end)
    {
        var next = start + 1 < end ? text[start + 1] : '\0';
        return next == '\0' || _beginnings.MayBegin(text[start], next);
    }

    /// <summary>Adds the names that begin at a place, the shortest first; none begins with a mark.</summary>
    private void FindNames(QuotedText text, int start, int end, List<Name> names)
    {
        var node = DoubleArrayTrie.Root;
        var length = 0;
        for (var place = start; place < end; place++)
        {
            var character = text[place];
            if (character == '\0' && length > 0)
                continue;
            if (!_trie.TryStep(ref node, character))
                return;
            length++;
            if (_trie.PatternAt(node) is >= 0 and var pattern)
                names.Add(new Name(place + 1, length, pattern));
        }
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

    /// <summary>A name found in a text.</summary>
    /// <param name="End">The place behind its last character.</param>
    /// <param name="Length">Its characters, marks inside not counted.</param>
    /// <param name="Pattern">Which it is.</param>
    private readonly record struct Name(int End, int Length, int Pattern);
}
