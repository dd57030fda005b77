using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// Parts lines of several columns that stand between each other: each line goes to one stream, and the streams together are to read on as well as they can
/// (<see cref="LineSuccession"/>), to differ in their words (<see cref="StreamWords"/>), and to pass from one to another as seldom or as regularly as they do.
/// </summary>
/// <remarks>
/// Dynamic programming over the lines with the last line of every stream for the state finds the best streams without their words. Streams that end a sentence at about one place may
/// be joined wrongly there; their rests are exchanged as long as that helps (<see cref="StreamExchange"/>), and the lines are assigned anew by the words of the streams so far.
/// </remarks>
internal sealed class ColumnStreams
{
    /// <summary>No stream leaves out more lines than this.</summary>
    private const int MaxGap = 18;

    /// <summary>What is so much worse than the best at its line does not become the best.</summary>
    private const double Beam = 20;

    /// <summary>The same where only the widths of the columns are looked for: those that fit the page are far ahead of the others.</summary>
    private const double NarrowBeam = 8;

    /// <summary>What it costs that one stream ends before the others.</summary>
    private const double EndsEarly = -4;

    /// <summary>So often at most are the lines assigned anew by the words of the streams so far.</summary>
    private const int MaxRounds = 4;

    /// <summary>Columns of so many widths at most are looked for.</summary>
    private const int MaxWidths = 3;

    /// <summary>A column is the width of this share of the lines at least.</summary>
    private const double LeastShare = 0.12;

    /// <summary>A stream's mark while it has no line.</summary>
    private const int NotBegun = -1;

    /// <summary>A stream's mark when it has ended.</summary>
    private const int Ended = -2;

    /// <summary>Of a state of the search, the bits that hold a stream's last line or how many lines it has.</summary>
    private const int Bits = 12;

    /// <summary>The bits that hold how many lines of one stream stand together.</summary>
    private const int RunBits = 3;

    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly LineSuccession _succession;
    private readonly StreamWords _words;
    private readonly StreamExchange _exchange;
    private readonly int[] _widths;

    private ColumnStreams(IReadOnlyList<ColumnLine> lines, WordDictionary dictionary)
    {
        _lines = lines;
        _succession = new LineSuccession(lines, dictionary);
        _words = new StreamWords(lines);
        _exchange = new StreamExchange(lines, _succession, _words);
        _widths = WidthsOf(lines);
    }

    /// <summary>The stream of each line, numbered in the order they begin.</summary>
    /// <param name="Streams">The stream of each line.</param>
    /// <param name="Count">The number of streams.</param>
    /// <param name="Gain">The logarithm of how much more probable they are than the lines in order.</param>
    public sealed record Parting(int[] Streams, int Count, double Gain)
    {
        /// <summary>How often two lines that follow each other are of different streams.</summary>
        public int Switches => Enumerable.Range(1, Streams.Length - 1).Count(i => Streams[i] != Streams[i - 1]);
    }

    /// <summary>The best parting of lines into a number of streams.</summary>
    public static Parting Part(IReadOnlyList<ColumnLine> lines, int count, WordDictionary dictionary)
    {
        var search = new ColumnStreams(lines, dictionary);
        var (streams, value) = search.Best(count);
        var inOrder = new int[lines.Count];
        return new Parting(streams, count, value - search._widths.Max(width => search._exchange.Value(inOrder, [width])));
    }

    /// <summary>The widths, in half-width columns, that a share of the lines has which do not end a sentence, most frequent first.</summary>
    private static int[] WidthsOf(IReadOnlyList<ColumnLine> lines)
    {
        var counted = lines.Where(line => !line.EndsSentence && !line.IsIndented).CountBy(line => (line.Width + 1) / 2 * 2).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).ToList();
        if (counted.Count == 0)
            return [lines.Max(line => line.Width)];
        var widths = new List<int> { counted[0].Key };
        foreach (var (width, held) in counted)
        {
            // A mark that hangs over makes a line wider by one character.
            if (widths.Count < MaxWidths && held >= Math.Max(3, lines.Count * LeastShare) && widths.TrueForAll(other => Math.Abs(other - width) > 2))
                widths.Add(width);
        }

        return [.. widths];
    }

    private (int[] Streams, double Value) Best(int count)
    {
        var widths = Combinations(count).MaxBy(widths => Path(widths, StreamRegularity.Common[^1], null, false, NarrowBeam).Value)!;
        var best = (Streams: new int[_lines.Count], Value: double.NegativeInfinity);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in StreamRegularity.Common)
        {
            var regularity = first;
            var streams = Path(widths, regularity, null, true, Beam).Streams;
            for (var round = 0; round < MaxRounds && seen.Add(string.Join(',', streams)); round++)
            {
                var (improved, value) = _exchange.Improve(streams, widths);
                if (value > best.Value)
                    best = (improved, value);
                regularity = StreamRegularity.Found(improved, count);
                streams = Path(widths, regularity, _words.PerLine(improved, count), true, Beam).Streams;
            }
        }

        return best;
    }

    private List<int[]> Combinations(int count)
    {
        List<int[]> all = [[]];
        for (var stream = 0; stream < count; stream++)
            all = [.. all.SelectMany(_ => _widths, (widths, width) => (int[])[.. widths, width])];
        return all;
    }

    /// <summary>The best streams by dynamic programming.</summary>
    private (int[] Streams, double Value) Path(int[] widths, double[] regularity, double[][]? words, bool mayEnd, double beam)
    {
        var count = widths.Length;
        var steps = new Step[_lines.Count];
        var last = new int[count];
        Array.Fill(last, NotBegun);
        last[0] = 0;
        steps[0] = new Step();
        steps[0].Put(Pack(last, 1), new State(_succession.Opening(0, widths[0]) + (words?[0][0] ?? 0), _lines[0].LeavesOpen(false) ? 1 : 0, 0, -1, 1));
        var logs = Enumerable.Range(0, count).Select(others => Math.Log(Math.Max(1, others))).ToArray();
        var (change, stay) = (Array.ConvertAll(regularity, share => Math.Log(share)), Array.ConvertAll(regularity, share => Math.Log(1 - share)));
        for (var line = 1; line < _lines.Count; line++)
        {
            var (before, step) = (steps[line - 1], steps[line] = new Step());
            var least = before.Best - beam;
            for (var from = 0; from < before.States.Count; from++)
            {
                var (key, state) = before.States[from];
                if (state.Value < least)
                    continue;
                var run = Unpack(key, last);
                var others = 0;
                for (var stream = 0; stream < count; stream++)
                    others += stream != state.Stream && last[stream] >= 0 ? 1 : 0;
                for (var stream = 0; stream < count; stream++)
                {
                    var above = last[stream];
                    if (above == Ended || above == NotBegun && stream > 0 && last[stream - 1] == NotBegun || above >= 0 && line - above > MaxGap)
                        continue;
                    var isOpen = (state.Quotes >> stream & 1) != 0;
                    var value = state.Value + (stream != state.Stream ? change[run - 1] - logs[others] : others > 0 ? stay[run - 1] : 0)
                        + (above >= 0 ? _succession.Of(above, line, widths[stream]) : _succession.Opening(line, widths[stream]))
                        - StreamExchange.OddQuote * _lines[line].OddQuotes(isOpen) + (words?[line][stream] ?? 0);
                    var quotes = state.Quotes & ~(1 << stream) | (_lines[line].LeavesOpen(isOpen) ? 1 << stream : 0);
                    last[stream] = line;
                    var ownRun = stream != state.Stream ? 1 : Math.Min(run + 1, StreamRegularity.MaxRun);
                    var counts = state.Counts + (1L << (stream * Bits));
                    value -= StreamRegularity.CostOfLead(Lead(counts, count));
                    step.Put(Pack(last, ownRun), new State(value, quotes, stream, from, counts));
                    if (mayEnd && stream != state.Stream && (state.Quotes >> state.Stream & 1) == 0 && _lines[line - 1].EndsSentence)
                    {
                        last[state.Stream] = Ended;
                        step.Put(Pack(last, ownRun), new State(value + EndsEarly + _succession.Ending(line - 1), quotes, stream, from, counts));
                        last[state.Stream] = line - 1;
                    }

                    last[stream] = above;
                }
            }
        }

        var end = steps[^1].States.Index().MaxBy(pair => pair.Item.State.Value + Endings(pair.Item.Key, last)).Index;
        var best = steps[^1].States[end].State.Value + Endings(steps[^1].States[end].Key, last);
        var streams = new int[_lines.Count];
        for (var line = _lines.Count - 1; line >= 0; line--)
            (streams[line], end) = (steps[line].States[end].State.Stream, steps[line].States[end].State.From);
        return (streams, best);
    }

    private double Endings(long key, int[] last)
    {
        Unpack(key, last);
        return last.Sum(line => line >= 0 ? _succession.Ending(line) : 0);
    }

    /// <summary>By how many lines the longest stream is ahead of the shortest.</summary>
    private static int Lead(long counts, int count)
    {
        int most = 0, fewest = int.MaxValue;
        for (var stream = 0; stream < count; stream++)
        {
            var own = (int)(counts >> (stream * Bits) & (1 << Bits) - 1);
            (most, fewest) = (Math.Max(most, own), Math.Min(fewest, own));
        }

        return most - fewest;
    }

    private static long Pack(int[] last, int run)
    {
        long key = 0;
        foreach (var line in last)
            key = key << Bits | (long)(line + 2);
        return key << RunBits | (long)run;
    }

    private static int Unpack(long key, int[] last)
    {
        var run = (int)(key & (1 << RunBits) - 1);
        key >>= RunBits;
        for (var stream = last.Length - 1; stream >= 0; stream--)
        {
            last[stream] = (int)(key & (1 << Bits) - 1) - 2;
            key >>= Bits;
        }

        return run;
    }

    /// <summary>The states that can be reached at a line, each with its best past.</summary>
    private sealed class Step
    {
        private readonly Dictionary<long, int> _places = [];

        public List<(long Key, State State)> States { get; } = [];

        public double Best { get; private set; } = double.NegativeInfinity;

        public void Put(long key, State state)
        {
            Best = Math.Max(Best, state.Value);
            if (_places.TryAdd(key, States.Count))
                States.Add((key, state));
            else if (_places[key] is var place && state.Value > States[place].State.Value)
                States[place] = (key, state);
        }
    }

    /// <summary>The best past of a state.</summary>
    /// <param name="Value">The sum of all values so far.</param>
    /// <param name="Quotes">A bit for each stream that has left a quotation open.</param>
    /// <param name="Stream">The stream of the last line.</param>
    /// <param name="From">The place of the state before.</param>
    /// <param name="Counts">The lines each stream holds.</param>
    private readonly record struct State(double Value, int Quotes, int Stream, int From, long Counts);
}
