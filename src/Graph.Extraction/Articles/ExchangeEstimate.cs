namespace Graph.Extraction.Articles;

/// <summary>
/// Tells what <see cref="StreamExchange"/> asks of streams two of which have exchanged a stretch, without going over all lines again: how well they read on, and how regularly they pass from one to another.
/// What no exchange changes is summed once; only the joints at the ends of the stretch are weighed. Sums are added in another order, so that the last digits differ.
/// </summary>
internal sealed class ExchangeEstimate
{
    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly LineSuccession _succession;
    private readonly int[] _streams;
    private readonly int _count;
    private readonly int _one;
    private readonly int _other;
    private readonly Chain[] _chains;
    private readonly double _further;

    // Before each line: by how much the one stream is ahead of the other, how many lines of one stream stand together; how many passages and stays there were by then behind so many.
    private readonly int[] _ahead;
    private readonly int[] _run;
    private readonly int[] _changes;
    private readonly int[] _stays;

    // The lines that both streams hold up to each line, and the most and the fewest that a further one does.
    private readonly int[] _held;
    private readonly int[] _most;
    private readonly int[] _fewest;
    private readonly int[] _ends;
    private readonly double[]?[] _leads;

    /// <summary>For two streams of some.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="succession">How lines read on.</param>
    /// <param name="streams">The stream of each line.</param>
    /// <param name="widths">The width of each stream's column.</param>
    /// <param name="one">One stream.</param>
    /// <param name="other">The other.</param>
    /// <param name="reading">How well all streams read on as they are.</param>
    public ExchangeEstimate(IReadOnlyList<ColumnLine> lines, LineSuccession succession, int[] streams, int[] widths, int one, int other, double reading)
    {
        (_lines, _succession, _streams, _count, _one, _other) = (lines, succession, streams, widths.Length, one, other);
        int[] both = [widths[one], widths[other]];
        _chains = [new Chain(this, one, both), new Chain(this, other, both)];
        _further = reading - OfStream(0, streams.Length, streams.Length) - OfStream(1, streams.Length, streams.Length);
        (_ahead, _run, _held, _most, _fewest) = (new int[streams.Length + 1], new int[streams.Length + 1], new int[streams.Length], new int[streams.Length], new int[streams.Length]);
        (_changes, _stays) = (new int[(streams.Length + 1) * (StreamRegularity.MaxRun + 1)], new int[(streams.Length + 1) * (StreamRegularity.MaxRun + 1)]);
        _ends = new int[_count];
        _leads = new double[]?[(2 * streams.Length) + 1];
        CountLines();
        CountRuns();
    }

    /// <summary>How well the streams read on when the two have exchanged the lines from one to another.</summary>
    public double Reading(int from, int to) => _further + OfStream(0, from, to) + OfStream(1, from, to);

    /// <summary>How regularly they pass from one to another then (<see cref="StreamRegularity.Of"/>).</summary>
    public double Regularity(int from, int to)
    {
        Span<int> changes = stackalloc int[StreamRegularity.MaxRun + 1];
        Span<int> stays = stackalloc int[StreamRegularity.MaxRun + 1];
        changes.Clear();
        stays.Clear();
        var open = LastOfSeveral(from, to);
        Add(_changes, 0, from, changes);
        Add(_stays, 0, Math.Min(from, open + 1), stays);
        var run = _run[from];
        run = AddFrom(from, to, run, from, to, open, changes, stays);
        _ = AddFrom(to, _streams.Length, run, from, to, open, changes, stays);
        var value = -(Leads(0)[from] + Between(Leads(_ahead[from]), from, to) + Between(Leads(_ahead[to] - _ahead[from]), to, _streams.Length));
        return value + StreamRegularity.OfRuns(changes, stays, _count);
    }

    private static double Between(double[] sums, int from, int to) => sums[to] - sums[from];

    /// <summary>How well a stream reads on: its lines up to the exchange, those of the other in it, its own behind it.</summary>
    private double OfStream(int number, int from, int to)
    {
        var (own, other) = (_chains[number], _chains[1 - number]);
        var (sum, last, isOpen) = (0.0, -1, false);
        Go(own, 0, own.Before[from]);
        Go(other, other.Before[from], other.Before[to]);
        Go(own, own.Before[to], own.Lines.Length);
        return last < 0 ? sum : sum + _succession.Ending(last);

        void Go(Chain chain, int begin, int end)
        {
            if (begin >= end)
                return;
            var first = chain.Lines[begin];
            var width = _chains[number].Width;
            sum += (last < 0 ? _succession.Opening(first, width) : _succession.Of(last, first, width)) - (StreamExchange.OddQuote * _lines[first].OddQuotes(isOpen)) + chain.Sums[number][end] - chain.Sums[number][begin + 1];
            // Up to the next line with a quotation mark what is open stays open.
            var isOther = isOpen != chain.IsOpen[begin];
            var quote = chain.Quote[begin];
            if (isOther && quote > begin && quote < end)
                sum -= StreamExchange.OddQuote * (_lines[chain.Lines[quote]].OddQuotes(isOpen) - _lines[chain.Lines[quote]].OddQuotes(!isOpen));
            isOpen = isOther && quote >= end ? isOpen : chain.IsOpen[end];
            last = chain.Lines[end - 1];
        }
    }

    private void CountLines()
    {
        Span<int> held = stackalloc int[_count];
        held.Clear();
        for (var line = 0; line < _streams.Length; line++)
        {
            held[_streams[line]]++;
            _ends[_streams[line]] = line;
            (_most[line], _fewest[line]) = (int.MinValue, int.MaxValue);
            for (var stream = 0; stream < _count; stream++)
            {
                if (stream != _one && stream != _other)
                    (_most[line], _fewest[line]) = (Math.Max(_most[line], held[stream]), Math.Min(_fewest[line], held[stream]));
            }

            (_ahead[line + 1], _held[line]) = (held[_one] - held[_other], held[_one] + held[_other]);
        }
    }

    private void CountRuns()
    {
        const int Runs = StreamRegularity.MaxRun + 1;
        for (var line = 0; line < _streams.Length; line++)
        {
            _changes.AsSpan(line * Runs, Runs).CopyTo(_changes.AsSpan((line + 1) * Runs));
            _stays.AsSpan(line * Runs, Runs).CopyTo(_stays.AsSpan((line + 1) * Runs));
            var stays = line > 0 && _streams[line] == _streams[line - 1];
            if (line > 0)
                (stays ? _stays : _changes)[((line + 1) * Runs) + _run[line]]++;
            _run[line + 1] = stays ? Math.Min(_run[line] + 1, StreamRegularity.MaxRun) : 1;
        }
    }

    /// <summary>What it costs up to each line that the longest stream is ahead of the shortest, when one is ahead of the other by what it was less twice so many lines.</summary>
    private double[] Leads(int less)
    {
        if (_leads[less + _streams.Length] is { } known)
            return known;
        var sums = new double[_streams.Length + 1];
        for (var line = 0; line < _streams.Length; line++)
        {
            var ahead = Math.Abs((2 * less) - _ahead[line + 1]);
            sums[line + 1] = sums[line] + StreamRegularity.CostOfLead(Math.Max((_held[line] + ahead) / 2, _most[line]) - Math.Min((_held[line] - ahead) / 2, _fewest[line]));
        }

        return _leads[less + _streams.Length] = sums;
    }

    /// <summary>The last line at which several streams are open.</summary>
    private int LastOfSeveral(int from, int to)
    {
        int last = 0, second = 0;
        for (var stream = 0; stream < _count; stream++)
        {
            var end = stream == _one ? EndOf(0, from, to) : stream == _other ? EndOf(1, from, to) : _ends[stream];
            (last, second) = end > last ? (end, last) : (last, Math.Max(second, end));
        }

        return second;
    }

    private int EndOf(int number, int from, int to)
    {
        var (own, other) = (_chains[number], _chains[1 - number]);
        return own.Before[to] < own.Lines.Length ? own.Lines[^1] : other.Before[to] > other.Before[from] ? other.Lines[other.Before[to] - 1] : own.Before[from] > 0 ? own.Lines[own.Before[from] - 1] : 0;
    }

    /// <summary>Adds the passages and stays of some lines, of which only the first has another stream above it than it had.</summary>
    /// <returns>How many lines of one stream stand together at their end.</returns>
    private int AddFrom(int line, int end, int run, int from, int to, int open, Span<int> changes, Span<int> stays)
    {
        if (line >= end)
            return run;
        for (var isFirst = true; line < end && (isFirst || run != _run[line]); line++, isFirst = false)
        {
            var isSame = line > 0 && StreamOf(line, from, to) == StreamOf(line - 1, from, to);
            if (isSame && line <= open)
                stays[run]++;
            else if (!isSame && line > 0)
                changes[run]++;
            run = isSame ? Math.Min(run + 1, StreamRegularity.MaxRun) : 1;
        }

        if (line == end)
            return run;
        Add(_changes, line, end, changes);
        Add(_stays, Math.Min(line, open + 1), Math.Min(end, open + 1), stays);
        return _run[end];
    }

    private int StreamOf(int line, int from, int to) => _streams[line] is var stream && (line < from || line >= to) ? stream : stream == _one ? _other : stream == _other ? _one : stream;

    private static void Add(int[] counts, int from, int to, Span<int> sums)
    {
        for (var run = 0; run < sums.Length; run++)
            sums[run] += counts[(to * sums.Length) + run] - counts[(from * sums.Length) + run];
    }

    /// <summary>The lines of one of the two streams.</summary>
    private sealed class Chain
    {
        public Chain(ExchangeEstimate of, int stream, int[] widths)
        {
            Lines = [.. Enumerable.Range(0, of._streams.Length).Where(line => of._streams[line] == stream)];
            Width = widths[stream == of._one ? 0 : 1];
            Before = new int[of._streams.Length + 1];
            for (var line = 0; line < of._streams.Length; line++)
                Before[line + 1] = Before[line] + (of._streams[line] == stream ? 1 : 0);
            IsOpen = new bool[Lines.Length + 1];
            Quote = new int[Lines.Length + 1];
            Sums = Array.ConvertAll(widths, _ => new double[Lines.Length + 1]);
            for (var i = 0; i < Lines.Length; i++)
            {
                var line = of._lines[Lines[i]];
                IsOpen[i + 1] = line.LeavesOpen(IsOpen[i]);
                for (var number = 0; number < widths.Length; number++)
                    Sums[number][i + 1] = Sums[number][i] + (i == 0 ? 0 : of._succession.Of(Lines[i - 1], Lines[i], widths[number])) - (StreamExchange.OddQuote * line.OddQuotes(IsOpen[i]));
            }

            Quote[^1] = Lines.Length;
            for (var i = Lines.Length - 1; i >= 0; i--)
                Quote[i] = of._lines[Lines[i]].LeavesOpen(false) == of._lines[Lines[i]].LeavesOpen(true) ? i : Quote[i + 1];
        }

        /// <summary>Its lines.</summary>
        public int[] Lines { get; }

        /// <summary>The width of its column.</summary>
        public int Width { get; }

        /// <summary>How many of them stand before each line.</summary>
        public int[] Before { get; }

        /// <summary>Whether a quotation is open before each of them.</summary>
        public bool[] IsOpen { get; }

        /// <summary>The place of the next with a quotation mark.</summary>
        public int[] Quote { get; }

        /// <summary>How well they read on up to each, in the column of either stream.</summary>
        public double[][] Sums { get; }
    }
}
