namespace Graph.Extraction.Articles;

/// <summary>
/// The pairs of neighbouring Han characters of a page's texts, each weighed by how few of them hold it (inverse document frequency): what rare pairs two texts
/// share says how much they have in common.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<(char, char), int> _holding = [];
    private readonly int _texts;

    /// <summary>The vocabulary of a page.</summary>
    public Vocabulary(IEnumerable<Block> texts)
    {
        foreach (var text in texts)
        {
            _texts++;
            foreach (var pair in Of([text]))
                _holding[pair] = _holding.GetValueOrDefault(pair) + 1;
        }
    }

    /// <summary>The pairs that stand in the blocks.</summary>
    public static HashSet<(char, char)> Of(IReadOnlyList<Block> blocks)
    {
        var pairs = new HashSet<(char, char)>();
        foreach (var block in blocks)
            HanPairs.Add(block.Text, pairs);
        return pairs;
    }

    /// <summary>How many pairs of a line some text of the page holds.</summary>
    public int Held(Block line) => Of([line]).Count(_holding.ContainsKey);

    /// <summary>The part of the weight of one text's pairs that the other has as well, 0 to 1.</summary>
    public double Share(HashSet<(char, char)> pairs, HashSet<(char, char)> other)
    {
        double shared = 0, all = 0;
        foreach (var pair in pairs)
        {
            var weight = Math.Log((1.0 + _texts) / (1 + _holding.GetValueOrDefault(pair)));
            all += weight;
            if (other.Contains(pair))
                shared += weight;
        }

        return all == 0 ? 0 : shared / all;
    }
}
