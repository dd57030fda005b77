using System.Globalization;
using System.IO.Compression;
using System.Text;
using Graph.Model;

namespace Graph.Extraction.Segmentation;

/// <summary>
/// Cuts and tags a run of characters the dictionary knows no words for: a hidden Markov model whose 256 states are a place in a word
/// (begin, middle, end, single) with a part of speech, solved by the Viterbi algorithm with jieba's probabilities.
/// </summary>
/// <remarks>
/// A character may be only in the states the table of characters gives it, where they can be reached; in any that can be reached where
/// they cannot or the table lacks it; and in all where nothing leads on, the model then beginning anew (jieba fails there).
/// States are numbered in ordinal order of place and tag, since jieba takes the greater of two that are equally probable.
/// </remarks>
internal sealed class TagModel
{
    /// <summary>What stands for the logarithm of zero in the model.</summary>
    private const double Never = -3.14e100;

    private const int StateCount = 256;

    private readonly char[] _places = new char[StateCount];
    private readonly string[] _tags = new string[StateCount];
    private readonly double[] _start = new double[StateCount];
    private readonly (byte State, double LogProbability)[][] _next = new (byte, double)[StateCount][];
    private readonly StateSet[] _reach = new StateSet[StateCount];
    private readonly Dictionary<char, (byte State, double LogProbability)[]> _emissions;
    private readonly Dictionary<char, StateSet> _states;

    private TagModel(TextReader lines)
    {
        var stateOf = new Dictionary<string, byte>(StringComparer.Ordinal);
        var next = new List<(byte, double)>[StateCount];
        var emissions = new Dictionary<char, List<(byte, double)>>();
        var table = new Dictionary<char, StateSet>();
        var any = "";
        while (lines.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            switch (columns[0])
            {
                case "state":
                    var state = (byte)stateOf.Count;
                    stateOf.Add(columns[1], state);
                    _places[state] = columns[1][0];
                    _tags[state] = columns[1][2..];
                    _start[state] = columns.Length > 2 ? Number(columns[2]) : Never;
                    next[state] = [];
                    break;
                case "next":
                    next[stateOf[columns[1]]].Add((stateOf[columns[2]], Number(columns[3])));
                    _reach[stateOf[columns[1]]] = _reach[stateOf[columns[1]]].With(stateOf[columns[2]]);
                    break;
                case "emit":
                    foreach (var character in columns[3])
                    {
                        if (!emissions.TryGetValue(character, out var list))
                            emissions.Add(character, list = []);
                        list.Add((stateOf[columns[1]], Number(columns[2])));
                        table[character] = table.GetValueOrDefault(character).With(stateOf[columns[1]]);
                    }

                    break;
                case "any":
                    any = columns[1];
                    break;
                case "not":
                    foreach (var character in columns[2])
                        table[character] = table[character].Without(stateOf[columns[1]]);
                    break;
                case "also":
                    foreach (var character in columns[2])
                        table[character] = table[character].With(stateOf[columns[1]]);
                    break;
            }
        }

        foreach (var character in any)
            table.Remove(character);
        for (var state = 0; state < StateCount; state++)
            _next[state] = [.. next[state]];
        _emissions = emissions.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _states = table;
    }

    public static TagModel LoadBuiltIn()
    {
        using var stream = typeof(TagModel).Assembly.GetManifestResourceStream("segmentation/tagging.txt.gz")!;
        using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(gzip, Encoding.UTF8);
        return new TagModel(reader);
    }

    /// <summary>Adds the words of a run of Chinese characters, in order.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="start">Where the run stands in its text.</param>
    /// <param name="words">What the words are added to.</param>
    public void Tag(ReadOnlySpan<char> run, int start, List<TaggedWord> words)
    {
        var states = Decode(run);
        var begin = 0;
        var next = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (_places[states[i]] == 'B')
                begin = i;
            else if (_places[states[i]] != 'M')
                Add(_places[states[i]] == 'S' ? i : begin, i + 1, _tags[states[i]]);
        }

        if (next < run.Length)
            Add(next, run.Length, _tags[states[next]]);

        void Add(int from, int to, string tag)
        {
            words.Add(new TaggedWord(new TextSpan(start + from, start + to), tag));
            next = to;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private byte[] Decode(ReadOnlySpan<char> run)
    {
        Span<double> before = stackalloc double[StateCount];
        Span<double> now = stackalloc double[StateCount];
        Span<double> emission = stackalloc double[StateCount];
        var from = new byte[run.Length * StateCount];
        var states = Begin(run[0], before, emission);
        for (var i = 1; i < run.Length; i++)
        {
            var reached = default(StateSet);
            byte last = 0;
            foreach (var state in states)
            {
                if (_next[state].Length == 0)
                    continue;
                reached = reached.Or(_reach[state]);
                last = state;
            }

            if (reached.IsEmpty)
            {
                states = Begin(run[i], before, emission);
                continue;
            }

            var allowed = _states.TryGetValue(run[i], out var known) ? known.And(reached) : reached;
            if (allowed.IsEmpty)
                allowed = reached;
            Emissions(run[i], emission);
            var choice = from.AsSpan(i * StateCount, StateCount);
            now.Fill(double.NegativeInfinity);
            choice.Fill(last);
            foreach (var state in states)
            {
                foreach (var (next, logProbability) in _next[state])
                {
                    // The emission is added before comparing, as jieba does: where it is "never" it swallows the difference.
                    var score = before[state] + logProbability + emission[next];
                    if (score >= now[next] && score > double.NegativeInfinity)
                    {
                        now[next] = score;
                        choice[next] = state;
                    }
                }
            }

            now.CopyTo(before);
            states = allowed;
        }

        return Trace(from, states, before, run.Length);
    }

    private StateSet Begin(char character, Span<double> scores, Span<double> emission)
    {
        Emissions(character, emission);
        for (var state = 0; state < StateCount; state++)
            scores[state] = _start[state] + emission[state];
        return _states.TryGetValue(character, out var known) ? known : StateSet.All;
    }

    private void Emissions(char character, Span<double> emission)
    {
        emission.Fill(Never);
        foreach (var (state, logProbability) in _emissions.GetValueOrDefault(character) ?? [])
            emission[state] = logProbability;
    }

    private static byte[] Trace(byte[] from, StateSet last, Span<double> scores, int length)
    {
        byte at = 0;
        var most = double.NegativeInfinity;
        foreach (var state in last)
        {
            if (scores[state] >= most)
            {
                most = scores[state];
                at = state;
            }
        }

        var states = new byte[length];
        for (var i = length - 1; i >= 0; i--)
        {
            states[i] = at;
            at = from[(i * StateCount) + at];
        }

        return states;
    }

    /// <summary>A set of states, enumerated in their order.</summary>
    private readonly record struct StateSet(UInt128 Low, UInt128 High)
    {
        public static readonly StateSet All = new(UInt128.MaxValue, UInt128.MaxValue);

        public bool IsEmpty => Low == 0 && High == 0;

        public StateSet With(byte state) => Or(One(state));

        public StateSet Without(byte state) => new(Low & ~One(state).Low, High & ~One(state).High);

        public StateSet Or(StateSet other) => new(Low | other.Low, High | other.High);

        public StateSet And(StateSet other) => new(Low & other.Low, High & other.High);

        public IEnumerator<byte> GetEnumerator()
        {
            for (var rest = Low; rest != 0; rest &= rest - 1)
                yield return (byte)UInt128.TrailingZeroCount(rest);
            for (var rest = High; rest != 0; rest &= rest - 1)
                yield return (byte)(128 + UInt128.TrailingZeroCount(rest));
        }

        private static StateSet One(byte state) => state < 128 ? new StateSet(UInt128.One << state, 0) : new StateSet(0, UInt128.One << (state - 128));
    }
}
