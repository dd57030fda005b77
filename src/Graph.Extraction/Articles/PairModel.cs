using System.Runtime.InteropServices;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// How well the words of one text go with those of others: the logarithm of how much more probable the pairs of Han characters of the one become when the others are known.
/// A pair is as surprising as jieba's dictionary says it is rare, so that 油坊 tells much and 发展 little.
/// </summary>
/// <remarks>A unigram language model with Dirichlet smoothing (C. Zhai, J. Lafferty, A study of smoothing methods for language models, 2001).</remarks>
internal sealed class PairModel
{
    /// <summary>The weight of the background beside the pairs of a text, in pairs.</summary>
    private const double Background = 60;

    /// <summary>How often two characters stand side by side that are no word, beside the product of both.</summary>
    private const double AcrossWords = 0.3;

    /// <summary>The least probability of a pair: that of one the dictionary does not hold.</summary>
    private const double LeastOfPair = 1e-7;

    /// <summary>The least probability of a character.</summary>
    private const double LeastOfCharacter = 1e-6;

    private readonly int[][] _pairs;
    private readonly int[] _lengths;
    private readonly double[] _background;

    /// <summary>The model of some texts.</summary>
    public PairModel(IReadOnlyList<string> texts, WordDictionary dictionary)
    {
        var holding = new Dictionary<(char, char), int>();
        var all = new HashSet<(char, char)>[texts.Count];
        for (var text = 0; text < all.Length; text++)
        {
            all[text] = HanPairs.Of(texts[text]);
            foreach (var pair in all[text])
                CollectionsMarshal.GetValueRefOrAddDefault(holding, pair, out _)++;
        }

        // A pair of one text alone tells nothing for another.
        var numbers = new Dictionary<(char, char), int>();
        foreach (var (pair, count) in holding)
        {
            if (count > 1)
                numbers.Add(pair, numbers.Count);
        }

        _lengths = Array.ConvertAll(all, pairs => pairs.Count);
        _pairs = Array.ConvertAll(all, pairs => pairs.Where(numbers.ContainsKey).Select(pair => numbers[pair]).Order().ToArray());
        _background = [.. numbers.Keys.Select(pair => Background * Probability([pair.Item1, pair.Item2], dictionary))];
    }

    /// <summary>Some of the texts together.</summary>
    /// <param name="Counts">How many of them hold each pair.</param>
    /// <param name="Total">The number of their pairs.</param>
    public sealed record Bag(ushort[] Counts, int Total)
    {
        /// <summary>What the pairs of a text of other words tell against it, for each pair.</summary>
        public double PerPair { get; } = -Math.Log((Total + Background) / Background);
    }

    /// <summary>None of the texts.</summary>
    public Bag None => new(new ushort[_background.Length], 0);

    /// <summary>How many pairs a text has.</summary>
    public int Length(int text) => _lengths[text];

    /// <summary>The texts with one more.</summary>
    public Bag With(Bag bag, int text)
    {
        var counts = (ushort[])bag.Counts.Clone();
        foreach (var pair in _pairs[text])
            counts[pair]++;
        return new Bag(counts, bag.Total + _lengths[text]);
    }

    /// <summary>What some texts tell for another.</summary>
    public double Gain(Bag bag, int text)
    {
        var sum = _lengths[text] * bag.PerPair;
        foreach (var pair in _pairs[text])
        {
            if (bag.Counts[pair] is > 0 and var count)
                sum += Math.Log(1 + (count / _background[pair]));
        }

        return sum;
    }

    private static double Probability(ReadOnlySpan<char> pair, WordDictionary dictionary)
    {
        return Of(pair, LeastOfPair) + (AcrossWords * Of(pair[..1], LeastOfCharacter) * Of(pair[1..], LeastOfCharacter));

        double Of(ReadOnlySpan<char> word, double least) => dictionary.Contains(word) ? Math.Max(least, Math.Exp(dictionary.LogOf(word))) : least;
    }
}
