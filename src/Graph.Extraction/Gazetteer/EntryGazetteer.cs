using System.Buffers;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Gazetteer;

/// <summary>Finds every name of a lexicon in a text, overlapping ones too.</summary>
public sealed class EntryGazetteer
{
    [ThreadStatic]
    private static Scratch? t_scratch;

    private readonly DoubleArrayTrie _trie;
    private readonly NameBeginnings _beginnings;
    private readonly ushort[] _codes;
    private readonly int _longest;

    /// <summary>What all names mean, name after name, those of one in order of kind and key. A name is known by the place of its first.</summary>
    private readonly Meaning[] _meanings;

    private EntryGazetteer(string[] patterns, Dictionary<string, List<Meaning>> meanings)
    {
        var all = new List<Meaning>();
        var firstOf = new int[patterns.Length];
        for (var i = 0; i < patterns.Length; i++)
        {
            firstOf[i] = all.Count;
            all.AddRange(meanings[patterns[i]].OrderBy(meaning => meaning.Kind).ThenBy(meaning => meaning.Entry.Key, StringComparer.Ordinal));
            all[^1] = all[^1] with { IsLast = true };
        }

        _meanings = [.. all];
        _trie = DoubleArrayTrie.Build(patterns, firstOf);
        _beginnings = new NameBeginnings(patterns, _trie);
        _longest = patterns.Select(pattern => pattern.Length).DefaultIfEmpty().Max();
        // One more, see EightPlaces.
        _codes = new ushort[char.MaxValue + 2];
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var code = _trie.CodeOf(CharacterFolding.Fold((char)c));
            _codes[c] = QuotedText.Marks.Contains((char)c) ? CodedText.Mark : code == 0 ? CodedText.InNoName : code;
        }

        // A lexicon that spells a name with such a character means it.
        foreach (var (printed, meant) in PrintedVariants.All)
            _codes[printed] = _codes[printed] == CodedText.InNoName ? _codes[meant] : _codes[printed];
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
                list.Add(new Meaning(entry, entry.Kind, isWeak, IsLast: false));
        }
    }

    /// <summary>Every place a name stands in <paramref name="text"/>, by start and then the longer first.</summary>
    public IReadOnlyList<LexiconMatch> FindAll(string text)
    {
        var matches = ListAll(text);
        var found = matches.ToArray();
        matches.Clear();
        return found;
    }

    /// <summary>The same in an array that is lent from the shared pool, to be given back there, and how many of its places are taken.</summary>
    internal (LexiconMatch[] Matches, int Count) LendAll(string text)
    {
        var matches = ListAll(text);
        var lent = matches.Count == 0 ? [] : ArrayPool<LexiconMatch>.Shared.Rent(matches.Count);
        matches.CopyTo(lent);
        var count = matches.Count;
        matches.Clear();
        return (lent, count);
    }

    /// <summary>Every place a name stands in a text, in the thread's list, which is to be emptied for the next text.</summary>
    private List<LexiconMatch> ListAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (t_scratch is not { } scratch || scratch.AtPlace.Length < _longest)
            t_scratch = scratch = new Scratch(new CodedText(), new DoubleArrayTrie.Prefix[_longest], [], []);
        var (coded, atPlace, standing, matches) = scratch;
        coded.Read(text, _codes, _trie, _beginnings);
        FindNames(text, coded, atPlace, standing);
        var isInOrder = true;
        var last = new TextSpan(-1, -1);
        foreach (var (span, name) in standing)
        {
            isInOrder &= last.CompareTo(span) < 0;
            last = span;
            for (var i = name; ; i++)
            {
                ref readonly var meaning = ref _meanings[i];
                // Rules and linking read the entries one by one.
                Ahead.FetchObject(meaning.Entry);
                matches.Add(new LexiconMatch(span, meaning.Entry, meaning.Kind, meaning.IsWeak));
                if (meaning.IsLast)
                    break;
            }
        }

        // Only a quotation mark taken into a span can move it before another.
        if (!isInOrder)
            matches.Sort(InOrder);
        standing.Clear();
        return matches;
    }

    /// <summary>Lists the names of a text. What they mean is read only afterwards, all at once, so that none has to be waited for alone.</summary>
    private void FindNames(string text, CodedText coded, Span<DoubleArrayTrie.Prefix> names, List<(TextSpan Span, int Name)> found)
    {
        var codes = coded.Codes;
        var places = coded.Places;
        var printed = new QuotedText(text);
        foreach (ref readonly var start in coded.Starts)
        {
            var count = _trie.PatternsFrom(codes, start, names);
            if (count == 0 || printed.CutsWord(places[start.Place]))
                continue;
            for (var i = count - 1; i >= 0; i--)
            {
                var (length, name) = names[i];
                var end = places[start.Place + length - 1] + 1;
                if (!printed.CutsWord(end) && printed.SpanOf(places[start.Place], end, length) is { } span)
                {
                    Ahead.Fetch(ref _meanings[name]);
                    found.Add((span, name));
                }
            }
        }
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
        var first = _trie.Find(CharacterFolding.Fold(name));
        if (first < 0)
            return [];
        var last = first;
        while (!_meanings[last].IsLast)
            last++;
        return [.. _meanings[first..(last + 1)].Select(meaning => meaning.Entry)];
    }

    /// <summary>The entry of a kind that a name means, of several the first by key; null when there is none.</summary>
    public LexiconEntry? Find(string name, EntityKind kind)
    {
        var next = _trie.Find(CharacterFolding.Fold(name));
        if (next < 0)
            return null;
        while (_meanings[next].Kind != kind)
        {
            if (_meanings[next++].IsLast)
                return null;
        }

        return _meanings[next].Entry;
    }

    /// <summary>What a name may mean.</summary>
    /// <param name="Entry">Whose name it is.</param>
    /// <param name="Kind">Of the entry, which need not be read to know it.</param>
    /// <param name="IsWeak">Whether it means it only where context confirms it.</param>
    /// <param name="IsLast">Whether the next is another name's.</param>
    private readonly record struct Meaning(LexiconEntry Entry, EntityKind Kind, bool IsWeak, bool IsLast);

    /// <summary>What is filled anew for every text of a thread.</summary>
    /// <param name="Text">The text's codes.</param>
    /// <param name="AtPlace">The names at one place, of which none is longer than it has room for.</param>
    /// <param name="Names">The names of the text.</param>
    /// <param name="Matches">What they mean.</param>
    private sealed record Scratch(CodedText Text, DoubleArrayTrie.Prefix[] AtPlace, List<(TextSpan Span, int Name)> Names, List<LexiconMatch> Matches);
}
