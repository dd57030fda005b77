namespace Graph.Extraction.Articles;

/// <summary>
/// Gives each piece of a page's columns to a stream, one for each article: a piece goes on with the stream in whose last line it reads on (<see cref="LineSuccession"/>), whose lines are as wide
/// as its own (<see cref="WidthFit"/>), and whose words it shares (<see cref="PairModel"/>); to pass from one to another, to begin one and to break one off costs.
/// </summary>
/// <remarks>Beam search over the pieces in the order of the page. All values are natural logarithms.</remarks>
internal sealed class PieceStreams
{
    /// <summary>So many of the best states are kept after each piece.</summary>
    private const int Beam = 100;

    /// <summary>More streams are no articles of a page.</summary>
    private const int MaxStreams = 8;

    /// <summary>What it costs to pass to another stream where nothing stands between.</summary>
    private const double Switch = 3.5;

    /// <summary>What it costs where a gap, a title or names stand between.</summary>
    private const double SwitchAtGap = 0.9;

    /// <summary>What it costs shortly after another such passage.</summary>
    private const double SwitchAgain = 2;

    /// <summary>What it costs to begin a stream where nothing stands above.</summary>
    private const double Begin = 4.2;

    /// <summary>What it costs under a gap.</summary>
    private const double BeginAtGap = 4;

    /// <summary>What it costs under a title.</summary>
    private const double BeginUnderTitle = 3;

    /// <summary>What it costs under names of writers: less than nothing, for a text begins there.</summary>
    private const double BeginUnderNames = -1;

    /// <summary>What it costs to begin a stream with a title that stands further up, over another's text.</summary>
    private const double BeginLater = 3;

    /// <summary>What it costs to begin a stream with a line that is no paragraph's first.</summary>
    private const double BeginsInside = 2.4;

    /// <summary>What it costs to begin more streams than there are titles.</summary>
    private const double MoreThanTitles = 3.3;

    /// <summary>So many pieces after a passage another is likely.</summary>
    private const int Shortly = 3;

    /// <summary>What it tells that a note in brackets stands behind a sentence's end.</summary>
    private const double NoteAtEnd = 0.5;

    /// <summary>What it tells that it stands in the middle of a sentence.</summary>
    private const double NoteInside = -5;

    /// <summary>What it tells that text follows it.</summary>
    private const double BehindNote = -8;

    /// <summary>What it costs to stay in a stream past names of writers.</summary>
    private const double PastNames = 1.5;

    /// <summary>What it costs that a text breaks off, beside what its last line says.</summary>
    private const double BreaksOff = 3;

    /// <summary>What a quotation mark costs that opens what is open or closes what is not.</summary>
    private const double OddQuote = 1.5;

    /// <summary>What words count.</summary>
    private const double WordsWeight = 0.11;

    /// <summary>What words tell at most.</summary>
    private const double MostOfWords = 6;

    /// <summary>What a pair tells for a text of its own, beside what it does in a text of other words.</summary>
    private const double OwnText = 0.85;

    private readonly IReadOnlyList<ColumnPiece> _pieces;
    private readonly int[] _widths;
    private readonly LineSuccession _succession;
    private readonly PairModel _model;
    private readonly double[][] _inner;
    private readonly double[] _ending;
    private readonly bool[] _isNote;
    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly StreamHeads _heads;
    private readonly (int Odd, bool LeavesOpen)[][] _quotes;
    private readonly List<PairModel.Bag> _bags = [];
    private readonly Dictionary<(int, int), int> _longer = [];
    private readonly Dictionary<(int, int), double> _gains = [];

    public PieceStreams(IReadOnlyList<ColumnLine> lines, IReadOnlyList<ColumnPiece> pieces, int[] widths, LineSuccession succession, PairModel model, StreamHeads heads)
    {
        (_lines, _pieces, _widths, _succession, _model, _heads) = (lines, pieces, widths, succession, model, heads);
        _bags.Add(model.None);
        _bags.AddRange(heads.Words);
        var fit = new WidthFit(lines, widths);
        _inner = [.. pieces.Select(piece => widths.Select(width => Inner(piece, width, fit)).ToArray())];
        _isNote = [.. pieces.Select(piece => lines[piece.First].Text[0] is '（' or '(' && lines[piece.Last].Text[^1] is '）' or ')')];
        _ending = [.. pieces.Select((piece, i) => _isNote[i] ? NoteAtEnd : succession.Ending(piece.Last) - (lines[piece.Last].EndsSentence ? 0 : BreaksOff))];
        _quotes = [.. pieces.Select(piece => ((int, bool)[])[Quotes(piece, lines, false), Quotes(piece, lines, true)])];
    }

    /// <summary>A way to give the pieces to streams.</summary>
    /// <param name="Streams">The stream of each piece, numbered in the order they begin.</param>
    /// <param name="Value">How probable it is.</param>
    public sealed record Parting(int[] Streams, double Value);

    /// <summary>The best way.</summary>
    public Parting Best() => Search(false);

    /// <summary>The order of the page: under names another text begins, else all goes on.</summary>
    public Parting InOrder() => Search(true);

    private Parting Search(bool isInOrder)
    {
        List<State> states = [new State(0, [], -1, 0, Shortly, null, -1, 0)];
        var places = new Dictionary<ulong, int>();
        var steps = new List<Step>();
        for (var piece = 0; piece < _pieces.Count; piece++)
        {
            places.Clear();
            steps.Clear();
            for (var from = 0; from < states.Count; from++)
            {
                var state = states[from];
                var words = WordsOf(state, piece);
                var begins = !isInOrder || piece == 0 || _pieces[piece].Above == ColumnPiece.Border.Names;
                for (var stream = 0; stream < state.Streams.Length; stream++)
                {
                    if (!isInOrder || stream == state.Current && !begins)
                        Put(new Step(GoOn(state, piece, stream) + words[stream], from, stream, state.Streams[stream].Width, -1));
                }

                if (!begins || state.Streams.Length == MaxStreams && !isInOrder)
                    continue;
                foreach (var head in _heads.For(piece, state.Claimed))
                {
                    var titled = head < 0 ? 0 : Math.Min(MostOfWords, _heads.Gain(head, piece));
                    for (var width = 0; width < _widths.Length; width++)
                        Put(new Step(Start(state, piece, width, head) + words[^1] + titled, from, state.Streams.Length, width, head));
                }
            }

            var parents = states;
            states = [.. steps.Index().OrderByDescending(pair => pair.Item.Value).ThenBy(pair => pair.Index).Take(Beam).Select(pair => Take(parents[pair.Item.From], pair.Item, piece))];

            void Put(Step step)
            {
                var state = states[step.From];
                var key = state.Key ^ Mix(step.Stream, piece, step.Width) ^ (step.Stream < state.Streams.Length ? Mix(step.Stream, state.Streams[step.Stream].Last, step.Width) : 0) ^ ((ulong)Claimed(state.Claimed, step.Head) * 0xD6E8FEB86659FD93 & ~15UL) ^ (ulong)(step.Stream + 1 + (step.Stream != state.Current || state.Since < Shortly ? 8 : 0));
                if (places.TryAdd(key, steps.Count))
                    steps.Add(step);
                else if (places[key] is var place && step.Value > steps[place].Value)
                    steps[place] = step;
            }
        }

        var best = states.MaxBy(state => state.Value + Ends(state))!;
        var streams = new int[_pieces.Count];
        for (var state = best; state.Piece >= 0; state = state.Before!)
            streams[state.Piece] = state.Current;
        return new Parting(streams, best.Value + Ends(best));
    }

    private double Ends(State state) => state.Streams.Sum(stream => _ending[stream.Last]) - _heads.Cost(_pieces.Count, state.Streams.Length, state.Streams.Length);

    /// <summary>The titles that texts have, a bit each.</summary>
    private static int Claimed(int claimed, int head) => head < 0 ? claimed : claimed | (1 << head);

    /// <summary>The state that a step leads to.</summary>
    private State Take(State state, Step step, int piece)
    {
        var isNew = step.Stream == state.Streams.Length;
        var before = isNew ? default : state.Streams[step.Stream];
        Stream[] streams = isNew ? [.. state.Streams, default] : [.. state.Streams];
        streams[step.Stream] = new Stream(piece, step.Width, Longer(isNew ? step.Head + 1 : before.Bag, piece), _quotes[piece][before.IsOpen ? 1 : 0].LeavesOpen);
        var key = state.Key ^ Mix(step.Stream, piece, step.Width) ^ (isNew ? 0 : Mix(step.Stream, before.Last, step.Width));
        return new State(step.Value, streams, step.Stream, key, step.Stream != state.Current && state.Current >= 0 ? 0 : Math.Min(Shortly, state.Since + 1), state, piece, Claimed(state.Claimed, step.Head));
    }

    private double GoOn(State state, int piece, int number)
    {
        var stream = state.Streams[number];
        var above = _pieces[piece].Above;
        return state.Value - _heads.Cost(piece, state.Streams.Length, state.Streams.Length) + _inner[piece][stream.Width] + Joint(stream.Last, piece, stream.Width) - (OddQuote * _quotes[piece][stream.IsOpen ? 1 : 0].Odd)
            - (number != state.Current ? above != ColumnPiece.Border.None ? SwitchAtGap : state.Since < Shortly ? SwitchAgain : Switch : above == ColumnPiece.Border.Names ? PastNames : 0);
    }

    private double Joint(int last, int piece, int width) => _isNote[piece] ? _lines[_pieces[last].Last].EndsSentence ? NoteAtEnd : NoteInside
        : _succession.Of(_pieces[last].Last, _pieces[piece].First, _widths[width]) + (_isNote[last] ? BehindNote : 0);

    private double Start(State state, int piece, int width, int head) =>
        state.Value - _heads.Cost(piece, state.Streams.Length, state.Streams.Length + 1) + _inner[piece][width] + Opening(piece, width) - (OddQuote * _quotes[piece][0].Odd) - (state.Streams.Length >= Math.Max(1, _heads.Count) ? MoreThanTitles : 0)
            - (state.Streams.Length == 0 ? 0 : head >= 0 && head != _heads.Over(piece) ? BeginLater : _pieces[piece].Above switch { ColumnPiece.Border.Names => BeginUnderNames, ColumnPiece.Border.Title => BeginUnderTitle, ColumnPiece.Border.Gap => BeginAtGap, _ => Begin });

    private double Opening(int piece, int width) => _succession.Opening(_pieces[piece].First, _widths[width]) is var value && value < 0 ? value - BeginsInside : value;

    private double Inner(ColumnPiece piece, int width, WidthFit fit)
    {
        double sum = 0;
        for (var line = piece.First; line <= piece.Last; line++)
            sum += fit.Of(line, width) + (line > piece.First ? _succession.Of(line - 1, line, width) : 0);
        return sum;
    }

    private static (int Odd, bool LeavesOpen) Quotes(ColumnPiece piece, IReadOnlyList<ColumnLine> lines, bool isOpen)
    {
        var odd = 0;
        for (var line = piece.First; line <= piece.Last; line++)
        {
            odd += lines[line].OddQuotes(isOpen);
            isOpen = lines[line].LeavesOpen(isOpen);
        }

        return (odd, isOpen);
    }

    /// <summary>What the words of a piece tell for each stream, and last for a new one; the best of them is 0.</summary>
    private double[] WordsOf(State state, int piece)
    {
        var gains = new double[state.Streams.Length + 1];
        double perPair = 0, most = double.NegativeInfinity;
        for (var stream = 0; stream < state.Streams.Length; stream++)
        {
            gains[stream] = Gain(state.Streams[stream].Bag, piece);
            perPair += _bags[state.Streams[stream].Bag].PerPair;
        }

        gains[^1] = state.Streams.Length == 0 ? 0 : OwnText * _model.Length(piece) * perPair / state.Streams.Length;
        foreach (var gain in gains)
            most = Math.Max(most, gain);
        for (var stream = 0; stream < gains.Length; stream++)
            gains[stream] = Math.Max(-MostOfWords, WordsWeight * (gains[stream] - most));
        return gains;
    }

    private double Gain(int bag, int piece)
    {
        if (!_gains.TryGetValue((bag, piece), out var gain))
            _gains[(bag, piece)] = gain = _model.Gain(_bags[bag], piece);
        return gain;
    }

    private int Longer(int bag, int piece)
    {
        if (_longer.TryGetValue((bag, piece), out var number))
            return number;
        _bags.Add(_model.With(_bags[bag], piece));
        return _longer[(bag, piece)] = _bags.Count - 1;
    }

    /// <summary>A number for a stream, its last piece and its width, which the numbers of others do not make up.</summary>
    private static ulong Mix(int stream, int last, int width)
    {
        var mixed = (ulong)((((stream * 512) + last) * 16) + width + 1) * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        return (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB & ~15UL;
    }

    /// <summary>An article so far.</summary>
    /// <param name="Last">Its last piece.</param>
    /// <param name="Width">The number of its width.</param>
    /// <param name="Bag">The number of its words.</param>
    /// <param name="IsOpen">Whether a quotation is open.</param>
    private readonly record struct Stream(int Last, int Width, int Bag, bool IsOpen);

    /// <summary>A piece given to a stream, and for one that begins the number of its title, or -1.</summary>
    private readonly record struct Step(double Value, int From, int Stream, int Width, int Head);

    /// <summary>The pieces so far given to streams, and the titles that have a text, a bit each.</summary>
    private sealed record State(double Value, Stream[] Streams, int Current, ulong Key, int Since, State? Before, int Piece, int Claimed);
}
