using System.Runtime.InteropServices;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// What tells that two runs of pieces, or a title and a run, are of one article, wherever they stand: more words in common than chance gives, first sentences made alike
/// (<see cref="ParallelThemes"/>), points that one counts on from the other (<see cref="CountedPoints"/>). Natural logarithms, less than nothing where it tells against it.
/// </summary>
/// <remarks>
/// Pairs of characters in common are compared with how many two runs have that take theirs from the page by chance, as the modularity of a network compares ties:
/// M. E. J. Newman, Modularity and community structure in networks, 2006.
/// </remarks>
internal static class RunTies
{
    /// <summary>What a rare pair in common tells.</summary>
    private const double OfWords = 0.35;

    /// <summary>How many times as many as by chance tell nothing.</summary>
    private const double Chance = 1.6;

    /// <summary>What a rare pair in common with a title tells: titles have few.</summary>
    private const double OfTitle = 1.5;

    /// <summary>What words in common tell at most.</summary>
    private const double Most = 3;

    /// <summary>What it tells at most that there are none.</summary>
    private const double Least = -1.5;

    /// <summary>By how much less a pair tells for each further text that holds it.</summary>
    private const double Common = 0.25;

    /// <summary>What it tells that points are counted on.</summary>
    private const double OfPoints = 1.2;

    /// <summary>What it counts that sentences are made alike.</summary>
    private const double OfThemes = 0.5;

    /// <summary>What pairs tell beside the rarest, for each of <see cref="PairModel.FrequencyOf"/>.</summary>
    private static readonly double[] Rarity = [1, 0.95, 0.65, 0.5, 0.45, 0.12];

    /// <summary>The ties of runs and titles, by their numbers: the runs first.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="texts">Their characters, and behind them those of the titles.</param>
    /// <param name="weights">What the pieces tell by themselves.</param>
    /// <param name="dictionary">Tells how rare a pair is.</param>
    public static double[,] Of(List<PieceRun> runs, IReadOnlyList<string> texts, PieceWeights weights, WordDictionary dictionary)
    {
        var ties = OfSharedWords(runs.Count, texts, dictionary);
        var points = runs.ConvertAll(run => run.Pieces.Aggregate(default(CountedPoints), (all, piece) => all.Then(weights.Points(piece))));
        var themes = runs.ConvertAll(run => run.Pieces.Select(weights.Theme).OfType<string>().ToList());
        for (var run = 0; run < runs.Count; run++)
        {
            for (var other = 0; other < runs.Count; other++)
            {
                if (other == run)
                    continue;
                ties[run, other] += OfPoints * (Math.Max(0, points[run].GoesOn(points[other])) + Math.Max(0, points[other].GoesOn(points[run])));
                if (themes[run].Count > 0 && themes[other].Count > 0)
                    ties[run, other] += OfThemes * themes[run].Max(theme => themes[other].Max(own => run < other ? ParallelThemes.Weigh(theme, own) : ParallelThemes.Weigh(own, theme)));
            }
        }

        return ties;
    }

    private static double[,] OfSharedWords(int runs, IReadOnlyList<string> texts, WordDictionary dictionary)
    {
        var held = new HashSet<(char, char)>[texts.Count];
        var holders = new Dictionary<(char, char), int>();
        for (var text = 0; text < held.Length; text++)
        {
            HanPairs.Add(texts[text], held[text] = []);
            foreach (var pair in held[text])
                CollectionsMarshal.GetValueRefOrAddDefault(holders, pair, out _)++;
        }

        // A pair of one text alone is no tie.
        var rarity = holders.Where(pair => pair.Value > 1).ToDictionary(pair => pair.Key, pair => Rarity[PairModel.FrequencyOf([pair.Key.Item1, pair.Key.Item2], dictionary)] / (1 + (Common * (pair.Value - 2))));
        (int Pair, double Rarity)[][] pairs = new (int, double)[texts.Count][];
        var numbers = rarity.Keys.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        for (var text = 0; text < pairs.Length; text++)
            pairs[text] = [.. held[text].Where(rarity.ContainsKey).Select(pair => (numbers[pair], rarity[pair])).Order()];
        var sums = Array.ConvertAll(pairs, own => own.Sum(pair => pair.Rarity));
        var shared = new double[texts.Count, texts.Count];
        double all = 0, chance = 0;
        for (var text = 0; text < texts.Count; text++)
        {
            for (var other = text + 1; other < texts.Count; other++)
            {
                shared[text, other] = shared[other, text] = Shared(pairs[text], pairs[other]);
                if (other >= runs)
                    continue;
                all += shared[text, other];
                chance += sums[text] * sums[other];
            }
        }

        var ties = new double[texts.Count, texts.Count];
        for (var text = 0; text < texts.Count; text++)
        {
            for (var other = 0; other < texts.Count; other++)
            {
                if (other == text || text >= runs && other >= runs)
                    continue;
                var expected = chance == 0 ? 0 : all / chance * sums[text] * sums[other];
                ties[text, other] = Math.Clamp(text >= runs || other >= runs ? OfTitle * (shared[text, other] - expected) : OfWords * (shared[text, other] - (Chance * expected)), Least, Most);
            }
        }

        return ties;
    }

    private static double Shared((int Pair, double Rarity)[] one, (int Pair, double Rarity)[] other)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i].Pair == other[j].Pair)
            {
                sum += one[i].Rarity;
                i++;
                j++;
            }
            else if (one[i].Pair < other[j].Pair)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }
}
