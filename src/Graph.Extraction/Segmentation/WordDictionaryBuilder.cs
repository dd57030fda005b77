using System.Globalization;
using System.IO.Compression;
using System.Text;
using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Puts a dictionary together: the words it begins with, and words a user adds or takes out, with jieba's rules for both. Not safe for
/// several threads at once.
/// </summary>
public sealed class WordDictionaryBuilder
{
    private readonly Dictionary<string, (long Frequency, string Tag)> _words;
    private readonly HashSet<string> _split = new(StringComparer.Ordinal);
    private long _total;

    private WordDictionaryBuilder(int capacity) => _words = new(capacity, StringComparer.Ordinal);

    /// <summary>Begins with jieba's dictionary, which the assembly carries.</summary>
    public static WordDictionaryBuilder LoadBuiltIn()
    {
        using var stream = typeof(WordDictionaryBuilder).Assembly.GetManifestResourceStream("segmentation/dictionary.txt.gz")!;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return Read(reader, "dictionary.txt", 350_000);
    }

    /// <summary>Begins with lines of word, frequency and tag, each separated by one blank. Of a word given twice the later line counts.</summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What messages call them.</param>
    /// <exception cref="WordDictionaryException">A line has no frequency.</exception>
    public static WordDictionaryBuilder Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(reader, name, capacity: 0);
    }

    private static WordDictionaryBuilder Read(TextReader reader, string name, int capacity)
    {
        var builder = new WordDictionaryBuilder(capacity);
        var tags = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            var line = text.AsSpan().Trim();
            var first = line.IndexOf(' ');
            var second = first < 0 ? -1 : line[(first + 1)..].IndexOf(' ');
            var digits = first < 0 ? default : second < 0 ? line[(first + 1)..] : line.Slice(first + 1, second);
            if (first <= 0 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
                throw new WordDictionaryException(name, number, "a line is a word, its frequency and its tag, with a blank between them.");
            var tag = second < 0 ? default : line[(first + second + 2)..];
            if (!tags.TryGetValue(tag, out var known))
                tags[tag] = known = tag.ToString();
            builder._words[line[..first].ToString()] = (frequency, known);
            // As jieba counts: a repeated word adds to the total twice.
            builder._total += frequency;
        }

        return builder;
    }

    /// <summary>
    /// Adds a user's words, as jieba's <c>load_userdict</c> does: a line is a word, which may hold blanks, then its frequency, then its tag
    /// (small letters), each after one blank; the last two may be left out.
    /// </summary>
    /// <param name="reader">The lines.</param>
    /// <param name="name">What messages call them.</param>
    /// <exception cref="WordDictionaryException">A frequency is too large.</exception>
    public void AddWords(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        for (var number = 1; reader.ReadLine() is { } text; number++)
        {
            var line = text.Trim(' ', '\t', '\r', '\n', '\v', '\f').TrimStart('\uFEFF');
            if (line.Length == 0)
                continue;
            string? tag = null;
            long? frequency = null;
            if (LastPart(line, char.IsAsciiLetterLower) is > 0 and var tagAt)
            {
                tag = line[(tagAt + 1)..];
                line = line[..tagAt];
            }

            if (LastPart(line, char.IsAsciiDigit) is > 0 and var digitsAt)
            {
                if (!long.TryParse(line.AsSpan(digitsAt + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var given) || given > uint.MaxValue)
                    throw new WordDictionaryException(name, number, $"the frequency '{line[(digitsAt + 1)..]}' is greater than {uint.MaxValue}.");
                frequency = given;
                line = line[..digitsAt];
            }

            Add(line, frequency, tag);
        }
    }

    /// <summary>Adds a word, or changes one.</summary>
    /// <param name="word">The word; not empty.</param>
    /// <param name="frequency">Its frequency, 0 or more; without it one that is high enough for the word to be cut out. 0 as <see cref="Remove"/>.</param>
    /// <param name="tag">Its part of speech; without it the word keeps what it has.</param>
    public void Add(string word, long? frequency = null, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        ArgumentOutOfRangeException.ThrowIfNegative(frequency ?? 0);
        var given = frequency ?? SuggestFrequency(word);
        var before = _words.TryGetValue(word, out var known) ? known.Tag : "";
        _words[word] = (given, string.IsNullOrEmpty(tag) ? before : tag);
        // As jieba counts: what a changed word had before stays in the total.
        _total += given;
        if (given == 0)
            _split.Add(word);
    }

    /// <summary>Takes a word out: it is no word of the dictionary any more, and the model for unknown words does not join it either.</summary>
    public void Remove(string word) => Add(word, 0);

    /// <summary>The frequency at which a word is cut out as one, by the words it falls into now; its own when that is higher.</summary>
    public long SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return Math.Max((long)(Product(PartsOf(word)) * _total) + 1, _words.GetValueOrDefault(word).Frequency);
    }

    /// <summary>The frequency at which a word falls into the given parts; its own when that is lower.</summary>
    /// <param name="parts">The parts, in order; at least one.</param>
    public long SuggestFrequency(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Math.Min((long)(Product(parts) * _total), _words.GetValueOrDefault(string.Concat(parts)).Frequency);
    }

    /// <summary>The dictionary as it stands now. About a third of a second for 350,000 words.</summary>
    public WordDictionary Build() =>
        new([.. _words.Select(word => new WordEntry(word.Key, word.Value.Frequency, word.Value.Tag))], _total, _split);

    /// <summary>Where the blank stands before the last part, when that is made of such characters alone and something stands before it; else 0.</summary>
    private static int LastPart(string line, Func<char, bool> isOne)
    {
        var blank = line.LastIndexOf(' ');
        return blank > 0 && blank + 1 < line.Length && line.AsSpan(blank + 1).ToArray().All(isOne) ? blank : 0;
    }

    /// <summary>The words a word falls into now without the model for unknown words. Only those it contains can be among them.</summary>
    private List<string> PartsOf(string word)
    {
        var inside = new HashSet<WordEntry>();
        for (var start = 0; start < word.Length; start++)
        {
            for (var end = start + 1; end <= word.Length; end++)
            {
                if (_words.TryGetValue(word[start..end], out var known))
                    inside.Add(new WordEntry(word[start..end], known.Frequency, ""));
            }
        }

        var parts = new List<TextSpan>();
        new Segmenter(new WordDictionary([.. inside], _total, [])).Cut(word, parts, joinUnknown: false);
        return parts.ConvertAll(part => part.Of(word));
    }

    private double Product(IReadOnlyList<string> parts)
    {
        var product = 1.0;
        foreach (var part in parts)
            product *= FrequencyOf(part) / (double)_total;
        return product;
    }

    /// <summary>A word's frequency; as jieba has it, 0 for what begins a word and is none, and 1 for what does neither.</summary>
    private long FrequencyOf(string word) =>
        _words.TryGetValue(word, out var known) ? known.Frequency
        : _words.Keys.Any(other => other.StartsWith(word, StringComparison.Ordinal)) ? 0 : 1;
}
