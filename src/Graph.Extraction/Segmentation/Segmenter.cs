using Graph.Extraction.Gazetteer;
using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Cuts text into words as jieba 0.42.1 does in its default mode with the model for unknown words. One instance serves any number
/// of threads.
/// </summary>
/// <remarks>https://github.com/fxsjy/jieba, whose dictionary and probabilities are used.</remarks>
public sealed class Segmenter
{
    private readonly WordDictionary _dictionary;
    private readonly UnknownWordModel _model;

    private Segmenter(WordDictionary dictionary, UnknownWordModel model)
    {
        _dictionary = dictionary;
        _model = model;
    }

    /// <summary>A segmenter with jieba's own dictionary and model.</summary>
    public static Segmenter LoadBuiltIn() => new(WordDictionary.LoadBuiltIn(), UnknownWordModel.LoadBuiltIn());

    /// <summary>The dictionary.</summary>
    public WordDictionary Dictionary => _dictionary;

    /// <summary>Adds the words of a text in order; together they cover every character of it.</summary>
    public void Cut(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var buffers = new Buffers();
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && IsWordCharacter(text[end]))
                end++;
            if (end > start)
            {
                CutBlock(text, start, end, words, buffers);
                start = end;
            }
            else
            {
                var length = LengthOfOther(text, start);
                words.Add(new TextSpan(start, start + length));
                start += length;
            }
        }
    }

    /// <summary>The characters jieba cuts by its dictionary: Chinese ones, ASCII letters and digits, and + # &amp; . _ % -.</summary>
    private static bool IsWordCharacter(char c) =>
        UnknownWordModel.IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';

    private static int LengthOfOther(ReadOnlySpan<char> text, int start) =>
        start + 1 < text.Length && (char.IsSurrogatePair(text[start], text[start + 1]) || (text[start] == '\r' && text[start + 1] == '\n')) ? 2 : 1;

    private void CutBlock(ReadOnlySpan<char> text, int start, int end, List<TextSpan> words, Buffers buffers)
    {
        var block = text[start..end];
        var next = FindBestPath(block, buffers);
        var known = 0;
        var pending = 0;
        while (known < block.Length)
        {
            var length = next[known] - known;
            if (length > 1)
            {
                FlushSingles(block, pending, known, start, words, buffers);
                words.Add(new TextSpan(start + known, start + known + length));
                pending = known + length;
            }

            known += length;
        }

        FlushSingles(block, pending, known, start, words, buffers);
    }

    /// <summary>For every place the end of the word that begins there on the path of maximum probability.</summary>
    private int[] FindBestPath(ReadOnlySpan<char> block, Buffers buffers)
    {
        var (next, best) = buffers.Path(block.Length + 1);
        best[block.Length] = 0;
        for (var place = block.Length - 1; place >= 0; place--)
        {
            buffers.Prefixes.Clear();
            _dictionary.WordsAt(block, place, buffers.Prefixes);
            var most = double.NegativeInfinity;
            var end = place + 1;
            if (buffers.Prefixes.Count == 0)
                most = _dictionary.LogOfUnknown + best[place + 1];
            foreach (var prefix in buffers.Prefixes)
            {
                var score = _dictionary.LogProbability(prefix.Pattern) + best[place + prefix.Length];
                if (score >= most)
                {
                    most = score;
                    end = place + prefix.Length;
                }
            }

            next[place] = end;
            best[place] = most;
        }

        return next;
    }

    /// <summary>Single characters in a row, which the path left over: a word of the dictionary stays cut, anything else goes to the model.</summary>
    private void FlushSingles(ReadOnlySpan<char> block, int from, int to, int start, List<TextSpan> words, Buffers buffers)
    {
        if (to - from == 0)
            return;
        var run = block[from..to];
        if (run.Length == 1 || _dictionary.Contains(run))
        {
            for (var i = from; i < to; i++)
                words.Add(new TextSpan(start + i, start + i + 1));
            return;
        }

        var place = from;
        while (place < to)
        {
            var end = place;
            while (end < to && UnknownWordModel.IsHan(block[end]))
                end++;
            if (end > place)
            {
                buffers.Lengths.Clear();
                _model.Cut(block[place..end], buffers.Lengths);
                foreach (var length in buffers.Lengths)
                {
                    words.Add(new TextSpan(start + place, start + place + length));
                    place += length;
                }

                continue;
            }

            end = EndOfOther(block, place, to);
            words.Add(new TextSpan(start + place, start + end));
            place = end;
        }
    }

    /// <summary>Among other characters a number or Latin word is one word, as is everything between two of them.</summary>
    private static int EndOfOther(ReadOnlySpan<char> block, int place, int to)
    {
        var end = place;
        if (!char.IsAsciiLetterOrDigit(block[place]))
        {
            while (end < to && !char.IsAsciiLetterOrDigit(block[end]) && !UnknownWordModel.IsHan(block[end]))
                end++;
            return end;
        }

        while (end < to && char.IsAsciiLetterOrDigit(block[end]))
            end++;
        if (end + 1 < to && block[end] == '.' && char.IsAsciiDigit(block[end + 1]))
        {
            end++;
            while (end < to && char.IsAsciiDigit(block[end]))
                end++;
        }

        return end < to && block[end] == '%' ? end + 1 : end;
    }

    private sealed class Buffers
    {
        private int[] _next = new int[256];
        private double[] _best = new double[256];

        public List<DoubleArrayTrie.Prefix> Prefixes { get; } = [];

        public List<int> Lengths { get; } = [];

        public (int[] Next, double[] Best) Path(int length)
        {
            if (_next.Length < length)
            {
                _next = new int[length * 2];
                _best = new double[length * 2];
            }

            return (_next, _best);
        }
    }
}
