using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// How often, by jieba's dictionary, a character that stands at the edge of some text is a word of its own and how often a longer word was cut there:
/// 晋 at the end of a line is seldom a word.
/// </summary>
internal sealed class WordEdges
{
    private static readonly Lazy<WordEdges> Shared = new(Load);

    private readonly Dictionary<char, Uses> _uses = [];

    private WordEdges()
    {
    }

    /// <summary>The one of jieba's dictionary; the first to ask reads it, which takes about a tenth of a second.</summary>
    public static WordEdges BuiltIn => Shared.Value;

    /// <summary>The natural logarithm of the share of its uses in which a character is a word, among those and the ones in which it begins a longer word.</summary>
    public double AloneAtEnd(char c) => _uses.TryGetValue(c, out var uses) ? Math.Log(Math.Max(1, uses.Alone) / (double)(Math.Max(1, uses.Alone) + uses.Begins)) : 0;

    /// <summary>The same among those and the ones in which a longer word goes on or ends with it.</summary>
    public double AloneAtStart(char c) => _uses.TryGetValue(c, out var uses) ? Math.Log(Math.Max(1, uses.Alone) / (double)(Math.Max(1, uses.Alone) + uses.GoesOn)) : 0;

    private static WordEdges Load()
    {
        var edges = new WordEdges();
        using var stream = typeof(WordEdges).Assembly.GetManifestResourceStream("segmentation/dictionary.txt.gz")!;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var end = line.IndexOf(' ', blank + 1);
            var frequency = long.Parse(line.AsSpan(blank + 1, (end < 0 ? line.Length : end) - blank - 1), NumberStyles.None, CultureInfo.InvariantCulture);
            if (blank == 1)
            {
                edges.Of(line[0]).Alone += frequency;
                continue;
            }

            edges.Of(line[0]).Begins += frequency;
            foreach (var c in line.AsSpan(1, blank - 1))
                edges.Of(c).GoesOn += frequency;
        }

        return edges;
    }

    private Uses Of(char c)
    {
        if (!_uses.TryGetValue(c, out var uses))
            _uses[c] = uses = new Uses();
        return uses;
    }

    private sealed class Uses
    {
        public long Alone { get; set; }

        public long Begins { get; set; }

        public long GoesOn { get; set; }
    }
}
