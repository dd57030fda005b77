using Graph.Extraction.Lexicon;

namespace Graph.Extraction.Gazetteer;

/// <summary>Finds every name of a lexicon in a text, overlapping ones too.</summary>
public sealed class EntryGazetteer
{
    [ThreadStatic]
    private static Scratch? t_scratch;

    private readonly DoubleArrayTrie _trie;
    private readonly ushort[] _codes;
    /// <summary>By code, the name that is this one character; -1 where none is.</summary>
    private readonly int[] _singles;
    private readonly (LexiconEntry Entry, bool IsWeak)[][] _meanings;

    private EntryGazetteer(string[] patterns, (LexiconEntry Entry, bool IsWeak)[][] meanings)
    {
        _trie = DoubleArrayTrie.Build(patterns);
        _codes = new ushort[char.MaxValue + 1];
        for (var c = 0; c < _codes.Length; c++)
        {
            var code = _trie.CodeOf(CharacterFolding.Fold((char)c));
            _codes[c] = QuotedText.Marks.Contains((char)c) ? CodedText.Mark : code == 0 ? CodedText.InNoName : code;
        }

        _singles = new int[_codes.Max() + 1];
        Array.Fill(_singles, -1);
        for (var i = 0; i < patterns.Length; i++)
        {
            if (patterns[i].Length == 1)
                _singles[_trie.CodeOf(patterns[i][0])] = i;
        }

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
            patterns,
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
        var (coded, names, matches) = t_scratch ??= new Scratch(new CodedText(), [], []);
        coded.Read(text, _codes, _trie);
        var codes = coded.Codes;
        var pairs = coded.Pairs;
        var places = coded.Places;
        var printed = new QuotedText(text);
        var isInOrder = true;
        for (var start = 0; start < pairs.Length; start++)
        {
            if (pairs[start] == DoubleArrayTrie.Root && _singles[codes[start]] < 0)
                continue;
            FindNames(codes[start..], pairs[start], names);
            if (names.Count == 0 || printed.CutsWord(places[start]))
                continue;
            for (var i = names.Count - 1; i >= 0; i--)
            {
                var (length, pattern) = names[i];
                var end = places[start + length - 1] + 1;
                if (printed.CutsWord(end) || printed.SpanOf(places[start], end, length) is not { } span)
                    continue;
                isInOrder &= matches.Count == 0 || matches[^1].Span.CompareTo(span) < 0;
                foreach (var (entry, isWeak) in _meanings[pattern])
                    matches.Add(new LexiconMatch(span, entry, isWeak));
            }
        }

        // Only a quotation mark taken into a span can move it before another.
        if (!isInOrder)
            matches.Sort(InOrder);
        var found = matches.ToArray();
        matches.Clear();
        return found;
    }

    /// <summary>Lists the names that codes begin with, the shortest first.</summary>
    /// <param name="codes">The codes, and a 0 behind the last.</param>
    /// <param name="pair">Where the first two lead.</param>
    /// <param name="names">What is filled.</param>
    private void FindNames(ReadOnlySpan<ushort> codes, int pair, List<Name> names)
    {
        names.Clear();
        if (_singles[codes[0]] is >= 0 and var single)
            names.Add(new Name(1, single));
        if (pair == DoubleArrayTrie.Root)
            return;
        var length = 2;
        do
        {
            if (_trie.PatternAt(pair) is >= 0 and var pattern)
                names.Add(new Name(length, pattern));
        }
        while (_trie.TryStep(ref pair, codes[length++]));
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
    /// <param name="Length">Its characters, marks inside not counted.</param>
    /// <param name="Pattern">Which it is.</param>
    private readonly record struct Name(int Length, int Pattern);

    /// <summary>What is filled anew for every text of a thread.</summary>
    private sealed record Scratch(CodedText Text, List<Name> Names, List<LexiconMatch> Matches);
}
