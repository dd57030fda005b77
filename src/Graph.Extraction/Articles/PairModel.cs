using System.Runtime.InteropServices;
using Graph.Extraction.Segmentation;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// How well the words of one text go with those of others: by how much more probable it is, as a natural logarithm, that the pairs of Han characters of the one stand among those of the
/// others, or do not, when all are of one article than when they are of two.
/// </summary>
/// <remarks>
/// Each pair is evidence by itself, as in I. J. Good, Weight of evidence: a brief survey, 1985. The weights were counted in 2,000 news items on economy and policy, 40,000 texts of
/// 30 to 200 characters against the rest of their own item and against others: for pairs as frequent as jieba's dictionary says, and for texts of 30 to 1,900 characters.
/// A pair that is missing tells the more the longer the others are, but never much: half the words of an article stand in it once.
/// </remarks>
internal sealed class PairModel
{
    /// <summary>Pairs that stand so often and oftener tell the same.</summary>
    private const int MostCounted = 3;

    /// <summary>The shortest text whose weights were counted.</summary>
    private const double Shortest = 30;

    /// <summary>How much longer is that of the next column of weights.</summary>
    private const double Step = 4;

    /// <summary>By how much less a pair tells for each further text that holds it.</summary>
    private const double Common = 0.25;

    /// <summary>How often two characters stand side by side that are no word, beside the product of both.</summary>
    private const double AcrossWords = 0.3;

    /// <summary>The least probability of a pair: that of one the dictionary does not hold.</summary>
    private const double LeastOfPair = 1e-7;

    /// <summary>The least probability of a character.</summary>
    private const double LeastOfCharacter = 1e-6;

    /// <summary>The logarithms of probability between which pairs are equally frequent.</summary>
    private static readonly double[] Frequencies = [-13, -10.5, -9, -8, -7];

    /// <summary>What a pair tells, for each frequency, and for none, one, two or more of it, beside 30, 120, 480 and 1,920 characters.</summary>
    private static readonly double[][][] Told =
    [
        [[-0.01, -0.05, -0.12, -0.22], [1.86, 1.76, 1.53, 1.02], [2.3, 2.22, 1.81, 1.36], [3.1, 2.69, 2.21, 1.59]],
        [[-0.02, -0.07, -0.17, -0.27], [1.89, 1.62, 1.26, 0.74], [2.6, 2.39, 1.79, 0.87], [3.2, 3.1, 2.53, 1.59]],
        [[-0.03, -0.09, -0.23, -0.43], [1.33, 1.09, 0.81, 0.45], [1.94, 1.7, 1.11, 0.65], [2.3, 2.2, 1.62, 1.04]],
        [[-0.04, -0.13, -0.32, -0.57], [1.07, 0.89, 0.54, 0.07], [1.5, 1.31, 0.9, 0.37], [1.65, 1.64, 1.35, 0.81]],
        [[-0.05, -0.14, -0.37, -0.67], [0.99, 0.77, 0.44, -0.07], [1.22, 1.15, 0.76, 0.25], [1.55, 1.42, 1.17, 0.72]],
        [[-0.05, -0.17, -0.43, -0.5], [0.32, 0.28, 0.02, -0.29], [0.42, 0.35, 0.15, -0.03], [0.6, 0.49, 0.37, 0.12]],
    ];

    private readonly (int Pair, int Count)[][] _pairs;
    private readonly int[][] _alone;
    private readonly int[] _lengths;
    private readonly int[] _frequency;

    /// <summary>The model of some texts.</summary>
    public PairModel(IReadOnlyList<string> texts, WordDictionary dictionary)
    {
        var holding = new Dictionary<(char, char), int>();
        var all = new Dictionary<(char, char), int>[texts.Count];
        for (var text = 0; text < all.Length; text++)
        {
            all[text] = Count(texts[text]);
            foreach (var pair in all[text].Keys)
                CollectionsMarshal.GetValueRefOrAddDefault(holding, pair, out _)++;
        }

        // A pair of one text alone is missing in all others.
        var numbers = new Dictionary<(char, char), int>();
        var frequency = new Dictionary<(char, char), int>(holding.Count);
        foreach (var (pair, count) in holding)
        {
            frequency.Add(pair, FrequencyOf([pair.Item1, pair.Item2], dictionary));
            if (count > 1)
                numbers.Add(pair, numbers.Count);
        }

        _frequency = [.. numbers.Keys.Select(pair => frequency[pair])];
        _lengths = Array.ConvertAll(all, pairs => pairs.Values.Sum());
        _pairs = Array.ConvertAll(all, pairs => pairs.Where(pair => numbers.ContainsKey(pair.Key)).Select(pair => (numbers[pair.Key], pair.Value)).Order().ToArray());
        _alone = Array.ConvertAll(all, pairs =>
        {
            var alone = new int[Told.Length];
            foreach (var pair in pairs.Keys)
                alone[frequency[pair]] += numbers.ContainsKey(pair) ? 0 : 1;
            return alone;
        });
    }

    /// <summary>Some of the texts together.</summary>
    /// <param name="Counts">How often each pair stands in them.</param>
    /// <param name="Total">The number of their pairs.</param>
    public sealed record Bag(ushort[] Counts, int Total)
    {
        /// <summary>What pairs tell beside so many others: by frequency and count.</summary>
        public double[] Weights { get; } = WeightsBeside(Total);
    }

    /// <summary>None of the texts.</summary>
    public Bag None => new(new ushort[_frequency.Length], 0);

    /// <summary>The texts with one more.</summary>
    public Bag With(Bag bag, int text)
    {
        var counts = (ushort[])bag.Counts.Clone();
        foreach (var (pair, count) in _pairs[text])
            counts[pair] += (ushort)count;
        return new Bag(counts, bag.Total + _lengths[text]);
    }

    /// <summary>What some texts tell for another.</summary>
    public double Gain(Bag bag, int text)
    {
        double sum = 0;
        foreach (var (pair, _) in _pairs[text])
            sum += WeightOf(bag, pair);
        for (var frequency = 0; frequency < Told.Length; frequency++)
            sum += _alone[text][frequency] * bag.Weights[frequency * (MostCounted + 1)];
        return sum;
    }

    /// <summary>What several bags tell for a text: a pair that others hold too tells less.</summary>
    public void Gains(ReadOnlySpan<Bag> bags, int text, Span<double> gains)
    {
        gains.Clear();
        foreach (var (pair, _) in _pairs[text])
        {
            var holding = 0;
            foreach (var bag in bags)
                holding += bag.Counts[pair] > 0 ? 1 : 0;
            var share = holding > 1 ? 1 / (1 + (Common * (holding - 1))) : 1;
            for (var bag = 0; bag < bags.Length; bag++)
                gains[bag] += (bags[bag].Counts[pair] > 0 ? share : 1) * WeightOf(bags[bag], pair);
        }

        for (var frequency = 0; frequency < Told.Length; frequency++)
        {
            for (var bag = 0; bag < bags.Length; bag++)
                gains[bag] += _alone[text][frequency] * bags[bag].Weights[frequency * (MostCounted + 1)];
        }
    }

    /// <summary>What the pairs that two texts share tell, whatever is missing.</summary>
    public double Shared(Bag bag, int text)
    {
        double sum = 0;
        foreach (var (pair, _) in _pairs[text])
            sum += bag.Counts[pair] == 0 ? 0 : WeightOf(bag, pair);
        return sum;
    }

    private double WeightOf(Bag bag, int pair) => bag.Weights[(_frequency[pair] * (MostCounted + 1)) + Math.Min(MostCounted, (int)bag.Counts[pair])];

    private static double[] WeightsBeside(int total)
    {
        var weights = new double[Told.Length * (MostCounted + 1)];
        if (total == 0)
            return weights;
        var place = Math.Clamp(Math.Log(total / Shortest) / Math.Log(Step), 0, Told[0][0].Length - 1.001);
        var below = (int)place;
        for (var weight = 0; weight < weights.Length; weight++)
        {
            var told = Told[weight / (MostCounted + 1)][weight % (MostCounted + 1)];
            weights[weight] = told[below] + ((told[below + 1] - told[below]) * (place - below));
        }

        return weights;
    }

    private static Dictionary<(char, char), int> Count(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (CharacterClass.IsHan(text[i - 1]) && CharacterClass.IsHan(text[i]))
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (text[i - 1], text[i]), out _)++;
        }

        return pairs;
    }

    /// <summary>How frequent a pair of characters is: the rarest 0.</summary>
    internal static int FrequencyOf(ReadOnlySpan<char> pair, WordDictionary dictionary)
    {
        var probability = Of(pair, LeastOfPair) + (AcrossWords * Of(pair[..1], LeastOfCharacter) * Of(pair[1..], LeastOfCharacter));
        var place = Array.BinarySearch(Frequencies, Math.Log(probability));
        return place < 0 ? ~place : place + 1;

        double Of(ReadOnlySpan<char> word, double least) => dictionary.Contains(word) ? Math.Max(least, Math.Exp(dictionary.LogOf(word))) : least;
    }
}
