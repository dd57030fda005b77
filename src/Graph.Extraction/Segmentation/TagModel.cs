using System.Buffers;
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

    private static readonly Emission[] AllStates = [.. Enumerable.Range(0, StateCount).Select(state => new Emission((byte)state, Never))];

    private readonly char[] _places = new char[StateCount];
    private readonly string[] _tags = new string[StateCount];
    private readonly double[] _start = new double[StateCount];

    /// <summary>For each state the logarithms of coming to it from each state; negative infinity where none does.</summary>
    private readonly double[] _from = new double[StateCount * StateCount];
    private readonly bool[] _leadsOn = new bool[StateCount];

    /// <summary>For each Chinese character all states with what it is emitted with, or null where none emits it.</summary>
    private readonly double[]?[] _emissions = new double[]?[WordCharacter.LastHan - WordCharacter.FirstHan + 1];

    /// <summary>For each Chinese character the states the table gives it, in order, or null where the table lacks it.</summary>
    private readonly Emission[]?[] _table = new Emission[]?[WordCharacter.LastHan - WordCharacter.FirstHan + 1];

    private TagModel(TextReader lines)
    {
        Array.Fill(_from, double.NegativeInfinity);
        var stateOf = new Dictionary<string, byte>(StringComparer.Ordinal);
        var states = new SortedSet<byte>?[_table.Length];
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
                    break;
                case "next":
                    _from[(stateOf[columns[2]] * StateCount) + stateOf[columns[1]]] = Number(columns[3]);
                    _leadsOn[stateOf[columns[1]]] = true;
                    break;
                case "emit":
                    foreach (var place in Places(columns[3]))
                    {
                        (_emissions[place] ??= Nothing())[stateOf[columns[1]]] = Number(columns[2]);
                        (states[place] ??= []).Add(stateOf[columns[1]]);
                    }

                    break;
                case "any":
                    foreach (var place in Places(columns[1]))
                        states[place] = null;
                    break;
                case "not":
                    foreach (var place in Places(columns[2]))
                        states[place]!.Remove(stateOf[columns[1]]);
                    break;
                case "also":
                    foreach (var place in Places(columns[2]))
                        states[place]!.Add(stateOf[columns[1]]);
                    break;
            }
        }

        for (var place = 0; place < states.Length; place++)
            _table[place] = states[place]?.Select(state => new Emission(state, _emissions[place]![state])).ToArray();

        static double[] Nothing()
        {
            var nothing = new double[StateCount];
            Array.Fill(nothing, Never);
            return nothing;
        }

        static IEnumerable<int> Places(string characters) => characters.Where(WordCharacter.IsHan).Select(c => c - WordCharacter.FirstHan);
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
        var choices = ArrayPool<byte>.Shared.Rent(run.Length * StateCount);
        var states = run.Length <= StateCount ? stackalloc byte[run.Length] : new byte[run.Length];
        Decode(run, choices, states);
        ArrayPool<byte>.Shared.Return(choices);
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

    /// <param name="run">The characters.</param>
    /// <param name="choices">Takes for every place and state the state before.</param>
    /// <param name="states">Takes the most probable states.</param>
    private void Decode(ReadOnlySpan<char> run, Span<byte> choices, Span<byte> states)
    {
        // From the pool and not from the stack, which would be cleared for each run.
        var scores = ArrayPool<Scored>.Shared.Rent(2 * StateCount);
        var before = scores.AsSpan(0, StateCount);
        var now = scores.AsSpan(StateCount, StateCount);
        var count = Begin(run[0], before);
        for (var i = 1; i < run.Length; i++)
        {
            // What leads nowhere on is out.
            var sources = 0;
            for (var source = 0; source < count; source++)
            {
                if (_leadsOn[before[source].State])
                    before[sources++] = before[source];
            }

            var place = run[i] - WordCharacter.FirstHan;
            var choice = choices.Slice(i * StateCount, StateCount);
            count = _table[place] is { } known ? Step(before[..sources], known, null, choice, now) : 0;
            if (count == 0)
                count = Step(before[..sources], AllStates, _emissions[place], choice, now);
            if (count == 0)
                count = Begin(run[i], now);
            now[..count].CopyTo(before);
        }

        Trace(before[..count], choices, states);
        ArrayPool<Scored>.Shared.Return(scores);
    }

    /// <summary>The states a run can begin with, in order.</summary>
    private int Begin(char character, Span<Scored> scored)
    {
        var place = character - WordCharacter.FirstHan;
        var count = 0;
        foreach (var (state, emission) in _table[place] ?? AllStates)
            scored[count++] = new Scored(state, _start[state] + (_emissions[place]?[state] ?? emission));
        return count;
    }

    /// <summary>Those of the states that some source leads to, in order, each with the best source.</summary>
    /// <param name="sources">Where the path may be before, by state.</param>
    /// <param name="targets">Where it may be now, by state.</param>
    /// <param name="emissions">What the character is emitted with by state, where the targets do not tell.</param>
    /// <param name="choice">Takes the source of each target.</param>
    /// <param name="reached">Takes the targets with their scores.</param>
    private int Step(ReadOnlySpan<Scored> sources, Emission[] targets, double[]? emissions, Span<byte> choice, Span<Scored> reached)
    {
        var count = 0;
        foreach (var (state, known) in targets)
        {
            var emission = emissions is null ? known : emissions[state];
            var from = _from.AsSpan(state * StateCount, StateCount);
            var best = double.NegativeInfinity;
            foreach (var (source, score) in sources)
            {
                // The emission is added before comparing, as jieba does: where it is "never" it swallows the difference.
                var sum = score + from[source] + emission;
                if (sum >= best)
                {
                    best = sum;
                    choice[state] = source;
                }
            }

            if (best > double.NegativeInfinity)
                reached[count++] = new Scored(state, best);
        }

        return count;
    }

    private static void Trace(ReadOnlySpan<Scored> last, ReadOnlySpan<byte> choices, Span<byte> states)
    {
        var at = last[0];
        foreach (var scored in last)
        {
            if (scored.LogProbability >= at.LogProbability)
                at = scored;
        }

        var state = at.State;
        for (var i = states.Length - 1; i >= 0; i--)
        {
            states[i] = state;
            state = choices[(i * StateCount) + state];
        }
    }

    private readonly record struct Emission(byte State, double LogProbability);

    private readonly record struct Scored(byte State, double LogProbability);
}
