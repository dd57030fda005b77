using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Words with their frequency and part of speech: the prior knowledge of the segmenter. Immutable; made by a
/// <see cref="WordDictionaryBuilder"/>.
/// </summary>
public sealed class WordDictionary
{
    /// <summary>The code of a character that may stand in a word, though no word of the dictionary holds it.</summary>
    private const ushort Unknown = 1;

    /// <summary>The place among the scores of what is no word.</summary>
    private const int NoWord = 0;

    private readonly Node[] _nodes;
    private readonly double[] _scores;
    private readonly ushort[] _check;
    private readonly ushort[] _codes;
    private readonly ushort[] _blockCodes;

    /// <summary>By node the place of its word's part of speech among the <see cref="_tags"/>, two bytes of what lies far away, and no address behind them.</summary>
    private readonly ushort[] _tagAt;

    /// <summary>The parts of speech, each once; the first is of what has none.</summary>
    private readonly string?[] _tags;
    private readonly FrozenSet<string> _split;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _splitLookup;

    internal WordDictionary(IReadOnlyList<WordEntry> entries, long total, IEnumerable<string> split)
    {
        var array = DoubleArray.Build([.. entries.Select(entry => entry.Word)], word => entries[word].Frequency);
        var logTotal = Math.Log(total);
        LogOfUnknown = -logTotal;
        _codes = array.Codes;
        _blockCodes = BlockCodes(_codes);
        _check = array.Check;
        _nodes = new Node[array.Base.Length];
        // The greatest first, so that the ones most asked for stand side by side.
        long[] frequencies = [.. entries.Select(entry => entry.Frequency).Where(frequency => frequency > 0).Distinct().OrderDescending()];
        _scores = [double.NegativeInfinity, .. frequencies.Select(frequency => Math.Log(frequency) - logTotal)];
        var rankOf = new Dictionary<long, int> { [0] = NoWord };
        for (var i = 0; i < frequencies.Length; i++)
            rankOf.Add(frequencies[i], i + 1);
        for (var i = 0; i < _nodes.Length; i++)
            _nodes[i] = new Node(array.Base[i], array.Value[i] < 0 ? NoWord : rankOf[entries[array.Value[i]].Frequency]);

        _tags = [null, .. entries.Select(entry => entry.Tag).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)];
        if (_tags.Length > ushort.MaxValue)
            throw new ArgumentException($"The words have {_tags.Length - 1} parts of speech; {ushort.MaxValue - 1} fit.", nameof(entries));
        _tagAt = new ushort[_nodes.Length];
        var tagOf = new Dictionary<string, ushort>(StringComparer.Ordinal) { [""] = 0 };
        for (var i = 1; i < _tags.Length; i++)
            tagOf.Add(_tags[i]!, (ushort)i);
        for (var i = 0; i < _nodes.Length; i++)
            _tagAt[i] = array.Value[i] < 0 ? (ushort)0 : tagOf[entries[array.Value[i]].Tag];
        _split = split.ToFrozenSet(StringComparer.Ordinal);
        _splitLookup = _split.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The natural logarithm of the probability of a single character the dictionary does not hold.</summary>
    public double LogOfUnknown { get; }

    /// <summary>Reads jieba's dictionary from the assembly. About half a second and 40 MB.</summary>
    public static WordDictionary LoadBuiltIn() => WordDictionaryBuilder.LoadBuiltIn().Build();

    /// <summary>Whether the dictionary holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) is > 0 and var node && _nodes[node].Score != NoWord;

    /// <summary>Whether a word of the dictionary begins so.</summary>
    internal bool HasBeginning(ReadOnlySpan<char> beginning) => Find(beginning) > 0;

    /// <summary>The natural logarithm of the word's probability; negative infinity for what is no word.</summary>
    public double LogOf(ReadOnlySpan<char> word) => _scores[_nodes[Find(word)].Score];

    /// <summary>The word's part of speech as jieba names it (n, v, ns, ...); null when the dictionary never held it or gives none.</summary>
    public string? TagOf(ReadOnlySpan<char> word) => _tags[_tagAt[Find(word)]];

    /// <summary>The first node: the root, which every walk begins at; walks need no bounds (see <see cref="DoubleArray"/>).</summary>
    internal ref readonly Node Nodes => ref MemoryMarshal.GetArrayDataReference(_nodes);

    /// <summary>The first of the logarithms of the words' probabilities, by <see cref="Node.Score"/>; negative infinity, for what is no word.</summary>
    internal ref readonly double Scores => ref MemoryMarshal.GetArrayDataReference(_scores);

    /// <summary>The code that leads to every node, which is never 0.</summary>
    internal ref readonly ushort Checks => ref MemoryMarshal.GetArrayDataReference(_check);

    /// <summary>
    /// The code of every UTF-16 unit that jieba cuts by its dictionary: Chinese characters, ASCII letters and digits, and + # &amp; . _ % -.
    /// 0 for all others.
    /// </summary>
    internal ref readonly ushort Codes => ref MemoryMarshal.GetArrayDataReference(_blockCodes);

    /// <summary>Whether the word was taken out, or given the frequency zero: then the model for unknown words may not join it either.</summary>
    internal bool IsSplit(ReadOnlySpan<char> word) => _split.Count > 0 && _splitLookup.Contains(word);

    /// <summary>Adds the end of every word that begins at <paramref name="start"/>, the shortest first.</summary>
    internal void WordsAt(ReadOnlySpan<char> text, int start, List<int> ends)
    {
        var node = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (!TryStep(ref node, text[i]))
                return;
            if (_nodes[node].Score != NoWord)
                ends.Add(i + 1);
        }
    }

    private int Find(ReadOnlySpan<char> word)
    {
        var node = 0;
        foreach (var character in word)
        {
            if (!TryStep(ref node, character))
                return 0;
        }

        return node;
    }

    private bool TryStep(ref int node, char character)
    {
        var code = _codes[character];
        var next = _nodes[node].Base + code;
        if (_check[next] != code)
            return false;
        node = next;
        return true;
    }

    private static ushort[] BlockCodes(ushort[] codes)
    {
        var block = new ushort[codes.Length];
        for (var c = 0; c < block.Length; c++)
        {
            if (WordCharacter.IsOne((char)c))
                block[c] = Math.Max(codes[c], Unknown);
        }

        return block;
    }

    /// <summary>
    /// A node of the trie: all that is read of one once it is known to be there. Eight bytes; the few thousand probabilities that words have
    /// stand in an array of their own.
    /// </summary>
    /// <param name="Base">Where its children begin.</param>
    /// <param name="Score">The place of its word's logarithm among the <see cref="Scores"/>; <see cref="NoWord"/> when none ends here.</param>
    internal readonly record struct Node(int Base, int Score);
}
