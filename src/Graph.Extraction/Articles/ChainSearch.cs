namespace Graph.Extraction.Articles;

/// <summary>
/// Looks for the chains of runs that are most probable together (<see cref="RunChains"/>): joins chains two by two, the best first, then exchanges their rests, moves parts of them to others and
/// turns parts around, as long as that helps.
/// </summary>
/// <remarks>
/// The moves are those by which routes are improved: S. Lin, Computer solutions of the traveling salesman problem, 1965; I. Or's segments, 1976. What a move changes is told by sums over
/// parts of chains, so that it costs no more in long ones.
/// </remarks>
internal sealed class ChainSearch
{
    /// <summary>So often at most all moves are tried.</summary>
    private const int MaxRounds = 60;

    /// <summary>What is better by less is not.</summary>
    private const double Better = 1e-6;

    private readonly RunChains _runs;
    private readonly double[][] _edges;
    private readonly double[,] _ties;
    private readonly int _widths;
    private readonly int _none;
    private readonly List<List<int>> _chains;
    private readonly double[] _one;
    private readonly double[] _other;

    private ChainSearch(RunChains runs)
    {
        (_runs, _edges, _ties, _none, _widths) = (runs, runs.Edges, runs.Ties, runs.Count, runs.Fits[0].Length);
        (_one, _other) = (new double[_widths], new double[_widths]);
        _chains = [.. Enumerable.Range(0, runs.Count).Select(node => new List<int> { node })];
    }

    /// <summary>The best chains found, and how probable they are together.</summary>
    public static (List<List<int>> Chains, double Value) Best(RunChains runs)
    {
        var search = new ChainSearch(runs);
        search.Join();
        for (var round = 0; round < MaxRounds && search.Improve(); round++)
        {
        }

        return (search._chains, search._chains.Sum(runs.ValueOf));
    }

    /// <summary>Joins the two chains that gain most, as long as any do.</summary>
    private void Join()
    {
        var ties = (double[,])_ties.Clone();
        var numbers = Enumerable.Range(0, _chains.Count).ToList();
        var fits = _chains.ConvertAll(chain => (double[])_runs.Fits[chain[0]].Clone());
        while (true)
        {
            var (first, second, most) = (-1, -1, Better);
            for (var i = 0; i < _chains.Count; i++)
            {
                var (own, last) = (RunChains.OfWidths(fits[i]), _chains[i][^1]);
                for (var j = 0; j < _chains.Count; j++)
                {
                    if (i == j || double.IsNegativeInfinity(_edges[last][_chains[j][0]]))
                        continue;
                    for (var width = 0; width < _widths; width++)
                        _one[width] = fits[i][width] + fits[j][width];
                    var gain = _edges[last][_chains[j][0]] - _edges[last][_none] - _edges[_none][_chains[j][0]] + ties[numbers[i], numbers[j]] + RunChains.OfWidths(_one) - own - RunChains.OfWidths(fits[j]);
                    if (gain > most)
                        (first, second, most) = (i, j, gain);
                }
            }

            if (first < 0)
                return;
            for (var other = 0; other < numbers.Count; other++)
            {
                ties[numbers[first], numbers[other]] += ties[numbers[second], numbers[other]];
                ties[numbers[other], numbers[first]] = ties[numbers[first], numbers[other]];
            }

            for (var width = 0; width < _widths; width++)
                fits[first][width] += fits[second][width];
            _chains[first].AddRange(_chains[second]);
            _chains.RemoveAt(second);
            numbers.RemoveAt(second);
            fits.RemoveAt(second);
        }
    }

    /// <summary>Makes every move that helps; whether one did.</summary>
    private bool Improve()
    {
        var any = false;
        for (var one = 0; one < _chains.Count; one++)
        {
            while (Turn(_chains[one]))
                any = true;
            // Beside an empty chain, a part of one is a text of its own.
            _chains.Add([]);
            for (var other = 0; other < _chains.Count; other++)
            {
                while (other != one && (one < other && Exchange(one, other) || Move(one, other)))
                    any = true;
            }

            if (_chains[^1].Count == 0)
                _chains.RemoveAt(_chains.Count - 1);
        }

        _chains.RemoveAll(chain => chain.Count == 0);
        return any;
    }

    /// <summary>Exchanges the rests of two chains where that helps.</summary>
    private bool Exchange(int number, int otherNumber)
    {
        var (one, other) = (_chains[number], _chains[otherNumber]);
        var (across, within, withinOther) = (Sums(one, other), Sums(one, one), Sums(other, other));
        var (fits, otherFits) = (Fits(one), Fits(other));
        var before = OfWidths(fits, 0, one.Count) + OfWidths(otherFits, 0, other.Count);
        for (var cut = 0; cut <= one.Count; cut++)
        {
            for (var otherCut = 0; otherCut <= other.Count; otherCut++)
            {
                if (cut == one.Count && otherCut == other.Count || cut == 0 && otherCut == 0)
                    continue;
                var (last, next, otherLast, otherNext) = (At(one, cut - 1), At(one, cut), At(other, otherCut - 1), At(other, otherCut));
                var gain = Edge(last, otherNext) + Edge(otherLast, next) - Edge(last, next) - Edge(otherLast, otherNext);
                if (double.IsNegativeInfinity(gain))
                    continue;
                gain += across[cut, other.Count] - (2 * across[cut, otherCut]) + across[one.Count, otherCut]
                    - (within[cut, one.Count] - within[cut, cut]) - (withinOther[otherCut, other.Count] - withinOther[otherCut, otherCut]);
                for (var width = 0; width < _widths; width++)
                {
                    _one[width] = fits[cut, width] + otherFits[other.Count, width] - otherFits[otherCut, width];
                    _other[width] = otherFits[otherCut, width] + fits[one.Count, width] - fits[cut, width];
                }

                if (gain + RunChains.OfWidths(_one) + RunChains.OfWidths(_other) - before <= Better)
                    continue;
                (_chains[number], _chains[otherNumber]) = ([.. one[..cut], .. other[otherCut..]], [.. other[..otherCut], .. one[cut..]]);
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves a part of one chain into another where that helps.</summary>
    private bool Move(int from, int to)
    {
        var (one, other) = (_chains[from], _chains[to]);
        if (other.Count == 0)
            return false;
        var (across, within) = (Sums(one, other), Sums(one, one));
        var (fits, otherFits) = (Fits(one), Fits(other));
        var before = OfWidths(fits, 0, one.Count) + OfWidths(otherFits, 0, other.Count);
        for (var start = 0; start < one.Count; start++)
        {
            for (var end = start + 1; end <= one.Count; end++)
            {
                if (start == 0 && end == one.Count)
                    continue;
                var (first, last) = (one[start], one[end - 1]);
                var part = within[end, one.Count] - within[start, one.Count];
                var inside = within[end, end] - within[start, end] - within[end, start] + within[start, start];
                var gain = Edge(At(one, start - 1), At(one, end)) - Edge(At(one, start - 1), first) - Edge(last, At(one, end)) - (part - inside) + across[end, other.Count] - across[start, other.Count];
                for (var width = 0; width < _widths; width++)
                {
                    var own = fits[end, width] - fits[start, width];
                    (_one[width], _other[width]) = (fits[one.Count, width] - own, otherFits[other.Count, width] + own);
                }

                gain += RunChains.OfWidths(_one) + RunChains.OfWidths(_other) - before;
                for (var place = 0; place < other.Count; place++)
                {
                    var (above, below) = (At(other, place - 1), other[place]);
                    if (gain + Edge(above, first) + Edge(last, below) - Edge(above, below) <= Better)
                        continue;
                    _chains[to] = [.. other[..place], .. one[start..end], .. other[place..]];
                    _chains[from] = [.. one[..start], .. one[end..]];
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Exchanges two parts of a chain that follow each other where that helps.</summary>
    private bool Turn(List<int> chain)
    {
        for (var start = 0; start < chain.Count; start++)
        {
            for (var middle = start + 1; middle < chain.Count; middle++)
            {
                for (var end = middle + 1; end <= chain.Count; end++)
                {
                    var (above, below) = (At(chain, start - 1), At(chain, end));
                    var gain = Edge(above, chain[middle]) + Edge(chain[end - 1], chain[start]) + Edge(chain[middle - 1], below) - Edge(above, chain[start]) - Edge(chain[middle - 1], chain[middle]) - Edge(chain[end - 1], below);
                    if (gain <= Better)
                        continue;
                    List<int> turned = [.. chain[middle..end], .. chain[start..middle]];
                    for (var i = 0; i < turned.Count; i++)
                        chain[start + i] = turned[i];
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What follows what in a chain, nothing at its ends; nothing behind nothing tells nothing.</summary>
    private double Edge(int node, int next) => node == _none && next == _none ? 0 : _edges[node][next];

    private int At(List<int> chain, int place) => place >= 0 && place < chain.Count ? chain[place] : _none;

    /// <summary>The ties between the first so many of one chain and the first so many of another.</summary>
    private double[,] Sums(List<int> one, List<int> other)
    {
        var sums = new double[one.Count + 1, other.Count + 1];
        for (var i = 0; i < one.Count; i++)
        {
            for (var j = 0; j < other.Count; j++)
                sums[i + 1, j + 1] = sums[i, j + 1] + sums[i + 1, j] - sums[i, j] + _ties[one[i], other[j]];
        }

        return sums;
    }

    /// <summary>How each width fits the first so many of a chain.</summary>
    private double[,] Fits(List<int> chain)
    {
        var sums = new double[chain.Count + 1, _widths];
        for (var i = 0; i < chain.Count; i++)
        {
            for (var width = 0; width < _widths; width++)
                sums[i + 1, width] = sums[i, width] + _runs.Fits[chain[i]][width];
        }

        return sums;
    }

    private double OfWidths(double[,] fits, int start, int end)
    {
        for (var width = 0; width < _widths; width++)
            _one[width] = fits[end, width] - fits[start, width];
        return RunChains.OfWidths(_one);
    }
}
