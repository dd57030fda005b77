using System.Globalization;
using System.IO.Compression;
using System.Text;
using Graph.Extraction.Gazetteer;

namespace Graph.Extraction.Segmentation;

/// <summary>Words with their frequency and part of speech: the prior knowledge of the segmenter. Immutable.</summary>
public sealed class WordDictionary
{
    private readonly DoubleArrayTrie _trie;
    private readonly double[] _logProbability;
    private readonly string[] _tags;

    private WordDictionary(DoubleArrayTrie trie, double[] logProbability, string[] tags, double logOfUnknown)
    {
        _trie = trie;
        _logProbability = logProbability;
        _tags = tags;
        LogOfUnknown = logOfUnknown;
    }

    /// <summary>The natural logarithm of the probability of a single character the dictionary does not hold.</summary>
    public double LogOfUnknown { get; }

    /// <summary>Reads jieba's dictionary from the assembly. About half a second and 30 MB.</summary>
    public static WordDictionary LoadBuiltIn()
    {
        using var stream = typeof(WordDictionary).Assembly.GetManifestResourceStream("segmentation/dictionary.txt.gz")!;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return Read(reader);
    }

    /// <summary>Reads lines of word, frequency and tag, separated by blanks. Of a word given twice the later line counts.</summary>
    public static WordDictionary Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var frequencies = new Dictionary<string, (long Frequency, string Tag)>(StringComparer.Ordinal);
        var total = 0L;
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2)
                continue;
            var frequency = long.Parse(parts[1], CultureInfo.InvariantCulture);
            // jieba never takes a word of frequency zero: to it the word is unknown.
            if (frequency > 0)
                frequencies[parts[0]] = (frequency, parts.Length > 2 ? string.Intern(parts[2]) : "");
            // As jieba counts: a repeated word adds to the total twice.
            total += frequency;
        }

        var logTotal = Math.Log(total);
        var words = frequencies.Keys.ToArray();
        return new WordDictionary(
            DoubleArrayTrie.Build(words),
            [.. words.Select(word => Math.Log(frequencies[word].Frequency) - logTotal)],
            [.. words.Select(word => frequencies[word].Tag)],
            -logTotal);
    }

    /// <summary>Adds every word that begins at <paramref name="start"/>, the shortest first.</summary>
    internal void WordsAt(ReadOnlySpan<char> text, int start, List<DoubleArrayTrie.Prefix> found) => _trie.PrefixesAt(text, start, found);

    /// <summary>The natural logarithm of the word's probability.</summary>
    internal double LogProbability(int word) => _logProbability[word];

    /// <summary>Whether the dictionary holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _trie.Find(word) >= 0;

    /// <summary>The word's part of speech as jieba names it (n, v, ns, ...), or null when the dictionary does not hold it.</summary>
    public string? TagOf(ReadOnlySpan<char> word) => _trie.Find(word) is >= 0 and var index ? _tags[index] : null;
}
