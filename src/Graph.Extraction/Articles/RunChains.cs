using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// How probable it is that runs of pieces make up articles in an order of their own, whatever that of the page: each article is a chain of runs, with a title for its head or without one. It tells
/// how the runs of a chain read on, how it begins and ends, what ties them (<see cref="RunTies"/>), the width of their lines, and whether texts and titles are as many. All values are natural
/// logarithms; they were chosen on pages of news and reports in order and in none, and on eight written pages.
/// </summary>
internal sealed class RunChains
{
    /// <summary>What it tells that a run stands right under another whose sentence goes on.</summary>
    private const double Under = 1.8;

    /// <summary>What it tells where a sentence ends between them.</summary>
    private const double UnderEnd = 3.75;

    /// <summary>What it tells where a gap stands between.</summary>
    private const double UnderGap = 0.2;

    /// <summary>What it tells where a title or names stand between.</summary>
    private const double UnderHead = -0.6;

    /// <summary>What it costs that any other run follows, for the logarithm of their number.</summary>
    private const double Anywhere = 0.6;

    /// <summary>What a quotation costs that is left open and not closed.</summary>
    private const double OddQuote = 0.9;

    /// <summary>What it tells that a chain begins anywhere but amid others.</summary>
    private const double Begins = 0.7;

    /// <summary>What it tells that it begins right under its title.</summary>
    private const double UnderTitle = 1.5;

    /// <summary>The same where the title is signed.</summary>
    private const double UnderSigned = 0.7;

    /// <summary>What it costs that a text has no title.</summary>
    private const double Untitled = 9;

    /// <summary>What it costs that a title has no text.</summary>
    private const double WithoutText = 3.6;

    /// <summary>Titles without names of so many characters and fewer are names of columns or headings mostly, and tell nothing of texts.</summary>
    private const int ShortTitle = 6;

    /// <summary>What the width of lines counts.</summary>
    private const double WidthWeight = 0.3;

    /// <summary>How much less one width fits a run at most than another.</summary>
    private const double MostOfWidth = 8;

    private readonly List<PieceRun> _runs;
    private readonly PieceHead[] _titled;
    private readonly double[][] _edges;
    private readonly double[,] _ties;
    private readonly double[][] _fits;

    /// <summary>Weighs the runs of a page.</summary>
    /// <param name="lines">The page's lines of text.</param>
    /// <param name="pieces">The pieces they make up.</param>
    /// <param name="weights">What the pieces tell by themselves.</param>
    /// <param name="heads">The page's titles and names.</param>
    /// <param name="titles">The characters of the titles.</param>
    /// <param name="dictionary">Tells how rare words are.</param>
    public RunChains(IReadOnlyList<ColumnLine> lines, IReadOnlyList<ColumnPiece> pieces, PieceWeights weights, IReadOnlyList<PieceHead> heads, IReadOnlyList<string> titles, WordDictionary dictionary)
    {
        _runs = PieceRun.Of(lines, pieces, weights);
        _titled = [.. heads.Where(head => head.Title >= 0 && (head.IsSigned || TextOf(head).Trim().Length > ShortTitle))];
        Count = _runs.Count + _titled.Length;
        _ties = RunTies.Of(_runs, [.. _runs.Select(run => string.Concat(run.Pieces.SelectMany(piece => lines.Skip(pieces[piece].First).Take(pieces[piece].Last - pieces[piece].First + 1)).Select(line => line.Text))), .. _titled.Select(TextOf)], weights, dictionary);
        _fits = [.. _runs.Select(run => FitOf(run, weights)), .. _titled.Select(_ => new double[weights.Widths])];
        _edges = new double[Count + 1][];
        for (var node = 0; node <= Count; node++)
            _edges[node] = new double[Count + 1];
        for (var run = 0; run < _runs.Count; run++)
        {
            var (first, width) = (_runs[run].First, WidthOf(run));
            var opening = weights.Opening(first, width) + Begins;
            _edges[Count][run] = opening - Untitled;
            _edges[run][Count] = weights.Ending(_runs[run].Last);
            for (var title = 0; title < _titled.Length; title++)
                _edges[_runs.Count + title][run] = opening + (_titled[title].Over != first ? 0 : _titled[title].IsSigned ? UnderSigned : UnderTitle);
            for (var before = 0; before < _runs.Count; before++)
                _edges[before][run] = before == run ? double.NegativeInfinity : Joint(before, run, lines, pieces, weights);
        }

        for (var title = _runs.Count; title < Count; title++)
        {
            _edges[title][Count] = -WithoutText;
            for (var node = 0; node < Count; node++)
                _edges[node][title] = double.NegativeInfinity;
        }

        string TextOf(PieceHead head) => titles[head.Title - pieces.Count];
    }

    /// <summary>The number of runs and titles; the runs are numbered first. It is itself the number of nothing, which stands before and behind each chain.</summary>
    public int Count { get; }

    /// <summary>What it tells that a run follows another, or a title, or nothing does.</summary>
    public double[][] Edges => _edges;

    /// <summary>What ties runs and titles.</summary>
    public double[,] Ties => _ties;

    /// <summary>How much less each width fits a run than that which fits it best.</summary>
    public double[][] Fits => _fits;

    /// <summary>Whether a number is that of a title. Titles stand first in a chain.</summary>
    public bool IsTitle(int node) => node >= _runs.Count && node < Count;

    /// <summary>What the widths tell of a chain, from what each tells of its runs.</summary>
    public static double OfWidths(ReadOnlySpan<double> sums)
    {
        var best = sums[0];
        for (var width = 1; width < sums.Length; width++)
            best = Math.Max(best, sums[width]);
        return WidthWeight * best;
    }

    /// <summary>How probable a chain is.</summary>
    public double ValueOf(List<int> chain)
    {
        if (chain.Count == 0)
            return 0;
        var value = _edges[Count][chain[0]] + _edges[chain[^1]][Count];
        var sums = new double[_fits[0].Length];
        for (var i = 0; i < chain.Count; i++)
        {
            value += i == 0 ? 0 : _edges[chain[i - 1]][chain[i]];
            for (var width = 0; width < sums.Length; width++)
                sums[width] += _fits[chain[i]][width];
            for (var j = 0; j < i; j++)
                value += _ties[chain[j], chain[i]];
        }

        return value + OfWidths(sums);
    }

    /// <summary>The chains that some texts are, each run with the text that most of its pieces are of, titles where they fit best.</summary>
    /// <param name="texts">The pieces of each text, in order.</param>
    public List<List<int>> Of(List<List<int>> texts)
    {
        var textOf = new Dictionary<int, (int Text, int Place)>();
        for (var text = 0; text < texts.Count; text++)
        {
            for (var place = 0; place < texts[text].Count; place++)
                textOf[texts[text][place]] = (text, place);
        }

        var chains = Enumerable.Range(0, _runs.Count).GroupBy(run => _runs[run].Pieces.CountBy(piece => textOf[piece].Text).MaxBy(pair => pair.Value).Key)
            .Select(group => group.OrderBy(run => textOf[_runs[run].First].Place).ToList()).ToList();
        var gains = new double[Count - _runs.Count, chains.Count];
        for (var title = _runs.Count; title < Count; title++)
        {
            for (var chain = 0; chain < chains.Count; chain++)
                gains[title - _runs.Count, chain] = Math.Max(0, ValueOf([title, .. chains[chain]]) - ValueOf(chains[chain]) + WithoutText);
        }

        var given = Assignment.Best(gains);
        for (var title = 0; title < given.Length; title++)
        {
            if (given[title] >= 0 && gains[title, given[title]] > 0)
                chains[given[title]].Insert(0, _runs.Count + title);
            else
                chains.Add([_runs.Count + title]);
        }

        return chains;
    }

    /// <summary>The chains where each text is what stands between its title and the next.</summary>
    public List<List<int>> UnderTitles()
    {
        var chains = new List<List<int>> { new() };
        var title = 0;
        for (var run = 0; run < _runs.Count; run++)
        {
            for (; title < _titled.Length && _titled[title].Over <= _runs[run].First; title++)
                chains.Add([_runs.Count + title]);
            chains[^1].Add(run);
        }

        for (; title < _titled.Length; title++)
            chains.Add([_runs.Count + title]);
        return chains;
    }

    /// <summary>The texts that chains are.</summary>
    public List<GatheredText> TextsOf(List<List<int>> chains)
    {
        var texts = new List<GatheredText>();
        foreach (var chain in chains)
        {
            var isTitled = IsTitle(chain[0]);
            if (chain.Count > (isTitled ? 1 : 0))
                texts.Add(new GatheredText([.. chain.Skip(isTitled ? 1 : 0).SelectMany(run => _runs[run].Pieces)], isTitled ? _titled[chain[0] - _runs.Count].Line : -1));
        }

        return texts;
    }

    private static double[] FitOf(PieceRun run, PieceWeights weights)
    {
        var fits = new double[weights.Widths];
        for (var width = 0; width < fits.Length; width++)
            fits[width] = run.Pieces.Sum(piece => weights.Inner(piece, width));
        var best = fits.Max();
        return Array.ConvertAll(fits, fit => Math.Max(-MostOfWidth, fit - best));
    }

    private int WidthOf(int run) => Array.IndexOf(_fits[run], 0);

    private double Joint(int run, int next, IReadOnlyList<ColumnLine> lines, IReadOnlyList<ColumnPiece> pieces, PieceWeights weights)
    {
        var (last, first) = (_runs[run].Last, _runs[next].First);
        // The longer of the two tells the width.
        var width = WidthOf(_runs[next].Last - first >= last - _runs[run].First ? next : run);
        var isOpen = weights.Quotes(last, false).LeavesOpen;
        var place = next != run + 1 ? -Anywhere * Math.Log(Math.Max(2, _runs.Count)) : pieces[first].Above switch
        {
            ColumnPiece.Border.None => lines[pieces[last].Last].EndsSentence ? UnderEnd : Under,
            ColumnPiece.Border.Gap => UnderGap,
            _ => UnderHead,
        };
        return weights.Joint(last, first, width) + place - (OddQuote * (weights.Quotes(first, isOpen).Odd - weights.Quotes(first, false).Odd));
    }
}
