using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>Finds every name of a lexicon in a text, overlapping ones too.</summary>
public sealed class EntryGazetteer
{
    [ThreadStatic]
    private static Scratch? t_scratch;

    private readonly DoubleArrayTrie _trie;
    private readonly ushort[] _codes;
    private readonly int _longest;

    /// <summary>What all names mean, name after name, those of one in order of kind and key.</summary>
    private readonly Meaning[] _meanings;

    /// <summary>By name, where its meanings begin; they end where those of the next begin.</summary>
    private readonly int[] _firstMeaning;

    private EntryGazetteer(string[] patterns, Dictionary<string, List<Meaning>> meanings)
    {
        _trie = DoubleArrayTrie.Build(patterns);
        _longest = patterns.Select(pattern => pattern.Length).DefaultIfEmpty().Max();
        _codes = new ushort[char.MaxValue + 1];
        for (var c = 0; c < _codes.Length; c++)
        {
            var code = _trie.CodeOf(CharacterFolding.Fold((char)c));
            _codes[c] = QuotedText.Marks.Contains((char)c) ? CodedText.Mark : code == 0 ? CodedText.InNoName : code;
        }

        var all = new List<Meaning>();
        _firstMeaning = new int[patterns.Length + 1];
        for (var i = 0; i < patterns.Length; i++)
        {
            all.AddRange(meanings[patterns[i]].OrderBy(meaning => meaning.Kind).ThenBy(meaning => meaning.Entry.Key, StringComparer.Ordinal));
            _firstMeaning[i + 1] = all.Count;
        }

        _meanings = [.. all];
    }

    /// <summary>Builds the gazetteer of all names and aliases of the entries, folded.</summary>
    public static EntryGazetteer Build(IEnumerable<LexiconEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var meanings = new Dictionary<string, List<Meaning>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            Add(entry.Name, entry, entry.Has("weak"));
            foreach (var alias in entry.Aliases)
                Add(alias, entry, isWeak: false);
            foreach (var alias in entry.WeakAliases)
                Add(alias, entry, isWeak: true);
        }

        return new EntryGazetteer([.. meanings.Keys.Order(StringComparer.Ordinal)], meanings);

        void Add(string name, LexiconEntry entry, bool isWeak)
        {
            var pattern = CharacterFolding.Fold(name);
            if (!meanings.TryGetValue(pattern, out var list))
                meanings.Add(pattern, list = []);
            if (!list.Exists(m => ReferenceEquals(m.Entry, entry)))
                list.Add(new Meaning(entry, entry.Kind, isWeak));
        }
    }

    /// <summary>Every place a name stands in <paramref name="text"/>, by start and then the longer first.</summary>
    public IReadOnlyList<LexiconMatch> FindAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (coded, matches) = t_scratch ??= new Scratch(new CodedText(), []);
        coded.Read(text, _codes, _trie);
        var codes = coded.Codes;
        var pairs = coded.Pairs;
        var places = coded.Places;
        var printed = new QuotedText(text);
        Span<DoubleArrayTrie.Prefix> names = new DoubleArrayTrie.Prefix[_longest];
        var isInOrder = true;
        var last = new TextSpan(-1, -1);
        foreach (var start in coded.Starts)
        {
            var count = _trie.PatternsFrom(codes[start..], pairs[start], names);
            if (count == 0 || printed.CutsWord(places[start]))
                continue;
            for (var i = count - 1; i >= 0; i--)
            {
                var (length, pattern) = names[i];
                var end = places[start + length - 1] + 1;
                if (printed.CutsWord(end) || printed.SpanOf(places[start], end, length) is not { } span)
                    continue;
                isInOrder &= last.CompareTo(span) < 0;
                last = span;
                for (var j = _firstMeaning[pattern]; j < _firstMeaning[pattern + 1]; j++)
                    matches.Add(new LexiconMatch(span, _meanings[j].Entry, _meanings[j].Kind, _meanings[j].IsWeak));
            }
        }

        // Only a quotation mark taken into a span can move it before another.
        if (!isInOrder)
            matches.Sort(InOrder);
        var found = matches.ToArray();
        matches.Clear();
        return found;
    }

    private static int InOrder(LexiconMatch a, LexiconMatch b)
    {
        var order = a.Span.CompareTo(b.Span);
        if (order == 0)
            order = a.Kind.CompareTo(b.Kind);
        return order != 0 ? order : string.CompareOrdinal(a.Entry.Key, b.Entry.Key);
    }

    /// <summary>The entries a name means, in order of kind and key; empty when the lexicon does not know it.</summary>
    public IReadOnlyList<LexiconEntry> Find(string name)
    {
        var pattern = _trie.Find(CharacterFolding.Fold(name));
        return pattern < 0 ? [] : [.. _meanings[_firstMeaning[pattern].._firstMeaning[pattern + 1]].Select(meaning => meaning.Entry)];
    }

    /// <summary>What a name may mean.</summary>
    /// <param name="Entry">Whose name it is.</param>
    /// <param name="Kind">Of the entry, which need not be read to know it.</param>
    /// <param name="IsWeak">Whether it means it only where context confirms it.</param>
    private readonly record struct Meaning(LexiconEntry Entry, EntityKind Kind, bool IsWeak);

    /// <summary>What is filled anew for every text of a thread.</summary>
    private sealed record Scratch(CodedText Text, List<LexiconMatch> Matches);
}
