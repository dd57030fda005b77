namespace Graph.Extraction.Articles;

/// <summary>
/// Gives each piece of a page's columns to a stream, one for each article: a piece goes on with the stream in whose last line it reads on (<see cref="LineSuccession"/>), whose lines are as wide
/// as its own (<see cref="WidthFit"/>), whose words it shares (<see cref="PairModel"/>), whose paragraphs begin as it does (<see cref="ParallelThemes"/>), and whose points it counts on; to pass from one to another, to begin
/// one and to break one off costs.
/// </summary>
/// <remarks>
/// Beam search over the pieces in the order of the page. All values are natural logarithms. They were chosen one by one on pages whose parts are known: the pages of the seeds, seven pages written
/// for it and 240 put together from news and reports.
/// </remarks>
internal sealed class PieceStreams
{
    /// <summary>So many of the best states are kept after each piece.</summary>
    private const int Beam = 100;

    /// <summary>More streams are no articles of a page.</summary>
    private const int MaxStreams = 10;

    /// <summary>What it costs to pass to another stream where nothing stands between.</summary>
    private const double Switch = 4.9;

    /// <summary>What it costs where a gap, a title or names stand between.</summary>
    private const double SwitchAtGap = 0.9;

    /// <summary>What it costs shortly after another such passage.</summary>
    private const double SwitchAgain = 4.7;

    /// <summary>What it costs to begin a stream where nothing stands above.</summary>
    private const double Begin = 2.9;

    /// <summary>What it costs under a gap.</summary>
    private const double BeginAtGap = 1.4;

    /// <summary>What it costs under a title.</summary>
    private const double BeginUnderTitle = 1.3;

    /// <summary>What it costs under names of writers: less than nothing, for a text begins there.</summary>
    private const double BeginUnderNames = -2.5;

    /// <summary>What it costs to begin a stream with a title that stands further up, over another's text.</summary>
    private const double BeginLater = 3.6;

    /// <summary>So many pieces after a passage another is likely.</summary>
    private const int Shortly = 3;

    /// <summary>What it costs to stay in a stream past names of writers.</summary>
    private const double PastNames = 2.55;

    /// <summary>What a quotation mark costs that opens what is open or closes what is not.</summary>
    private const double OddQuote = 1.5;

    /// <summary>What words count: those of one text are no independent evidence.</summary>
    public const double WordsWeight = 0.093;

    /// <summary>What words tell at most.</summary>
    private const double MostOfWords = 3.3;

    /// <summary>What a text of its own counts beside what the words of a piece tell for the others.</summary>
    public const double OwnText = 9.25;

    /// <summary>What it counts that paragraphs begin alike (<see cref="ParallelThemes"/>).</summary>
    public const double ThemesWeight = 0.6;

    /// <summary>And how much of that the second best of them counts, and of this the third.</summary>
    private const double FurtherThemes = 0.8;

    /// <summary>What it tells that a piece goes on counting where a text stopped (<see cref="CountedPoints"/>), or elsewhere.</summary>
    private const double PointsWeight = 3;

    private readonly IReadOnlyList<ColumnPiece> _pieces;
    private readonly int[] _widths;
    private readonly PieceWeights _weights;
    private readonly PairModel _model;
    private readonly StreamHeads _heads;
    private readonly List<PairModel.Bag> _bags = [];
    private readonly List<int[]> _themed = [];
    private readonly List<CountedPoints> _points = [];
    private readonly Dictionary<(int, int), int> _longer = [];

    /// <summary>Gives the pieces of a page to streams.</summary>
    /// <param name="pieces">The pieces, in the order of the page.</param>
    /// <param name="widths">The widths of the page's columns in half-width columns.</param>
    /// <param name="weights">What the pieces tell by themselves.</param>
    /// <param name="model">Knows the words of the pieces.</param>
    /// <param name="heads">The page's titles.</param>
    public PieceStreams(IReadOnlyList<ColumnPiece> pieces, int[] widths, PieceWeights weights, PairModel model, StreamHeads heads)
    {
        (_pieces, _widths, _weights, _model, _heads) = (pieces, widths, weights, model, heads);
        _bags.Add(model.None);
        _bags.AddRange(heads.Words);
        _themed.AddRange(Enumerable.Repeat<int[]>([], _bags.Count));
        _points.AddRange(Enumerable.Repeat(default(CountedPoints), _bags.Count));
    }

    /// <summary>A way to give the pieces to streams.</summary>
    /// <param name="Streams">The stream of each piece, numbered in the order they begin.</param>
    /// <param name="Value">How probable it is.</param>
    public sealed record Parting(int[] Streams, double Value);

    /// <summary>The best way.</summary>
    public Parting Best() => Search(false);

    /// <summary>The order of the page: under names another text begins, else all goes on.</summary>
    public Parting InOrder() => Search(true);

    /// <summary>What it costs to begin a stream under what stands above its first piece.</summary>
    public static double CostOfBeginning(ColumnPiece.Border above) => above switch { ColumnPiece.Border.Names => BeginUnderNames, ColumnPiece.Border.Title => BeginUnderTitle, ColumnPiece.Border.Gap => BeginAtGap, _ => Begin };

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

    private double Ends(State state) => state.Streams.Sum(stream => _weights.Ending(stream.Last)) - _heads.Cost(_pieces.Count, state.Streams.Length, state.Streams.Length);

    /// <summary>The titles that texts have, a bit each.</summary>
    private static int Claimed(int claimed, int head) => head < 0 ? claimed : claimed | (1 << head);

    /// <summary>The state that a step leads to.</summary>
    private State Take(State state, Step step, int piece)
    {
        var isNew = step.Stream == state.Streams.Length;
        var before = isNew ? default : state.Streams[step.Stream];
        Stream[] streams = isNew ? [.. state.Streams, default] : [.. state.Streams];
        streams[step.Stream] = new Stream(piece, step.Width, Longer(isNew ? step.Head + 1 : before.Bag, piece), _weights.Quotes(piece, before.IsOpen).LeavesOpen);
        var key = state.Key ^ Mix(step.Stream, piece, step.Width) ^ (isNew ? 0 : Mix(step.Stream, before.Last, step.Width));
        return new State(step.Value, streams, step.Stream, key, step.Stream != state.Current && state.Current >= 0 ? 0 : Math.Min(Shortly, state.Since + 1), state, piece, Claimed(state.Claimed, step.Head));
    }

    private double GoOn(State state, int piece, int number)
    {
        var stream = state.Streams[number];
        var above = _pieces[piece].Above;
        return state.Value - _heads.Cost(piece, state.Streams.Length, state.Streams.Length) + _weights.Inner(piece, stream.Width) + _weights.Joint(stream.Last, piece, stream.Width) - (OddQuote * _weights.Quotes(piece, stream.IsOpen).Odd)
            - (number != state.Current ? above != ColumnPiece.Border.None ? SwitchAtGap : state.Since < Shortly ? SwitchAgain : Switch : above == ColumnPiece.Border.Names ? PastNames : 0);
    }

    private double Start(State state, int piece, int width, int head) =>
        state.Value - _heads.Cost(piece, state.Streams.Length, state.Streams.Length + 1) + _weights.Inner(piece, width) + _weights.Opening(piece, width) - (OddQuote * _weights.Quotes(piece, false).Odd) - _heads.CostOfMore(state.Streams.Length)
            - (state.Streams.Length == 0 ? 0 : head >= 0 && head != _heads.Over(piece) ? BeginLater : CostOfBeginning(_pieces[piece].Above));

    /// <summary>What the words of a piece tell for each stream, and last for a new one; the best of them is 0.</summary>
    private double[] WordsOf(State state, int piece)
    {
        var gains = new double[state.Streams.Length + 1];
        var most = double.NegativeInfinity;
        _model.Gains([.. state.Streams.Select(stream => _bags[stream.Bag])], piece, gains.AsSpan(0, state.Streams.Length));
        gains[^1] = state.Streams.Length == 0 ? 0 : OwnText;
        foreach (var gain in gains)
            most = Math.Max(most, gain);
        for (var stream = 0; stream < gains.Length; stream++)
        {
            // Nothing stands yet in the first bag.
            var bag = stream == state.Streams.Length ? 0 : state.Streams[stream].Bag;
            gains[stream] = Math.Max(-MostOfWords, WordsWeight * (gains[stream] - most)) + OfThemes(bag, piece) + (PointsWeight * _points[bag].GoesOn(_weights.Points(piece)));
        }

        return gains;
    }

    private double OfThemes(int bag, int piece)
    {
        if (_weights.Theme(piece) is not { } theme || _themed[bag].Length == 0)
            return 0;
        double first = double.NegativeInfinity, second = 0, third = 0;
        foreach (var other in _themed[bag])
        {
            var value = ParallelThemes.Weigh(_weights.Theme(other)!, theme);
            if (value > first)
                (first, second, third) = (value, Math.Max(0, first), second);
            else if (value > second)
                (second, third) = (value, second);
            else
                third = Math.Max(third, value);
        }

        return ThemesWeight * (first + (FurtherThemes * (second + (FurtherThemes * third))));
    }

    private int Longer(int bag, int piece)
    {
        if (_longer.TryGetValue((bag, piece), out var number))
            return number;
        _bags.Add(_model.With(_bags[bag], piece));
        _points.Add(_points[bag].Then(_weights.Points(piece)));
        _themed.Add(_weights.Theme(piece) is null ? _themed[bag] : [.. _themed[bag], piece]);
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
