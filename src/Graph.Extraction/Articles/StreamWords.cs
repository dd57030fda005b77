using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Weighs how well a partition of lines into streams tells their words apart: the logarithm of the probability of the pairs of Han characters that stand in several lines when
/// each stream draws them from a distribution of its own.
/// </summary>
/// <remarks>The Dirichlet compound multinomial (D. Minka, Estimating a Dirichlet distribution, 2000), weighed down because neighbouring pairs depend on each other.</remarks>
internal sealed class StreamWords
{
    /// <summary>The pseudo-count of each pair.</summary>
    private const double Alpha = 0.15;

    /// <summary>What a pair counts beside the other signs: the pairs of one word come together.</summary>
    private const double Weight = 0.4;

    private readonly int[][] _pairs;
    private readonly int _kinds;
    private readonly double[] _logOfCount;
    private readonly double[] _logOfSum;

    public StreamWords(IReadOnlyList<ColumnLine> lines)
    {
        var holding = new Dictionary<(char, char), int>();
        var all = lines.Select(line => PairsOf(line.Text)).ToArray();
        foreach (var pair in all.SelectMany(pairs => pairs))
            holding[pair] = holding.GetValueOrDefault(pair) + 1;
        var numbers = new Dictionary<(char, char), int>();
        _pairs = Array.ConvertAll(all, pairs => pairs.Where(pair => holding[pair] > 1).Select(pair => Number(numbers, pair)).ToArray());
        _kinds = numbers.Count;
        var total = _pairs.Sum(pairs => pairs.Length);
        _logOfCount = new double[lines.Count + 1];
        for (var count = 0; count < lines.Count; count++)
            _logOfCount[count + 1] = _logOfCount[count] + Math.Log(count + Alpha);
        _logOfSum = new double[total + 1];
        for (var sum = 0; sum < total; sum++)
            _logOfSum[sum + 1] = _logOfSum[sum] + Math.Log(sum + (_kinds * Alpha));
    }

    /// <summary>The logarithm for a partition.</summary>
    /// <param name="streams">The stream of each line.</param>
    /// <param name="count">The number of streams.</param>
    public double Of(int[] streams, int count)
    {
        var (held, sums) = Count(streams, count);
        double sum = 0;
        foreach (var stream in held)
        {
            foreach (var each in stream)
                sum += _logOfCount[each];
        }

        return Weight * (sum - sums.Sum(total => _logOfSum[total]));
    }

    /// <summary>The same for a partition two of whose streams exchange lines one by one.</summary>
    public Exchange ExchangeOf(int[] streams, int count, int one, int other) => new(this, streams, count, one, other);

    /// <summary>What each line's words say for each stream, given all others.</summary>
    public double[][] PerLine(int[] streams, int count)
    {
        var (held, sums) = Count(streams, count);
        var values = new double[_pairs.Length][];
        for (var line = 0; line < values.Length; line++)
        {
            values[line] = new double[count];
            for (var stream = 0; stream < count; stream++)
            {
                var own = stream == streams[line] ? 1 : 0;
                foreach (var pair in _pairs[line])
                    values[line][stream] += Math.Log((held[stream][pair] - own + Alpha) / (sums[stream] - (own * _pairs[line].Length) + (_kinds * Alpha)));
                values[line][stream] *= Weight;
            }

            // Only the difference between streams counts.
            var most = values[line].Max();
            for (var stream = 0; stream < count; stream++)
                values[line][stream] -= most;
        }

        return values;
    }

    private (int[][] Held, int[] Sums) Count(int[] streams, int count)
    {
        var held = new int[count][];
        for (var stream = 0; stream < count; stream++)
            held[stream] = new int[_kinds];
        var sums = new int[count];
        for (var line = 0; line < _pairs.Length; line++)
        {
            var own = held[streams[line]];
            foreach (var pair in _pairs[line])
                own[pair]++;
            sums[streams[line]] += _pairs[line].Length;
        }

        return (held, sums);
    }

    private static int Number(Dictionary<(char, char), int> numbers, (char, char) pair)
    {
        if (!numbers.TryGetValue(pair, out var number))
            numbers[pair] = number = numbers.Count;
        return number;
    }

    private static List<(char, char)> PairsOf(string text)
    {
        var pairs = new List<(char, char)>();
        for (var i = 1; i < text.Length; i++)
        {
            if (CharacterClass.IsHan(text[i - 1]) && CharacterClass.IsHan(text[i]) && !pairs.Contains((text[i - 1], text[i])))
                pairs.Add((text[i - 1], text[i]));
        }

        return pairs;
    }

    /// <summary>Weighs a partition while lines pass from one stream to another. Its sums are added up in another order, so that the last digits differ.</summary>
    public sealed class Exchange
    {
        private readonly StreamWords _words;
        private readonly int[] _streams;
        private readonly int[] _pair;
        private readonly int[][] _first;
        private readonly int[] _firstSums;
        private readonly double _firstValue;
        private readonly int[][] _held;
        private readonly int[] _sums = new int[2];

        internal Exchange(StreamWords words, int[] streams, int count, int one, int other)
        {
            (_words, _streams, _pair) = (words, streams, [one, other]);
            var (held, sums) = words.Count(streams, count);
            (_first, _firstSums) = ([held[one], held[other]], [sums[one], sums[other]]);
            _held = [new int[words._kinds], new int[words._kinds]];
            _firstValue = words.Of(streams, count);
            Reset();
        }

        /// <summary>The logarithm for the partition as it is now.</summary>
        public double Value { get; private set; }

        /// <summary>Goes back to the partition that it began with.</summary>
        public void Reset()
        {
            for (var stream = 0; stream < _held.Length; stream++)
                _first[stream].CopyTo(_held[stream], 0);
            _firstSums.CopyTo(_sums, 0);
            Value = _firstValue;
        }

        /// <summary>Lets a line pass to the other of the two streams, if it is in one of them.</summary>
        public void Pass(int line)
        {
            if (Array.IndexOf(_pair, _streams[line]) is not (>= 0 and var from))
                return;
            var (own, other, logs, sums) = (_held[from], _held[1 - from], _words._logOfCount, _words._logOfSum);
            var pairs = _words._pairs[line];
            double change = 0;
            foreach (var pair in pairs)
            {
                var (less, more) = (own[pair]--, other[pair]++);
                change += logs[less - 1] - logs[less] + logs[more + 1] - logs[more];
            }

            change += sums[_sums[from]] + sums[_sums[1 - from]];
            (_sums[from], _sums[1 - from]) = (_sums[from] - pairs.Length, _sums[1 - from] + pairs.Length);
            Value += Weight * (change - sums[_sums[from]] - sums[_sums[1 - from]]);
        }
    }
}
