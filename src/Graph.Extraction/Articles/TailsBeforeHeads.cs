namespace Graph.Extraction.Articles;

/// <summary>
/// Joins the texts of a page where the end of one was printed before its beginning: a text of pieces that stand all above another's goes behind it where the evidence together says so. It is that the
/// one breaks off and the other begins inside a sentence, that their words and the first sentences of their paragraphs go together, and that the page has fewer titles than texts.
/// </summary>
internal sealed class TailsBeforeHeads
{
    /// <summary>Two texts are joined where that is better than this, as a natural logarithm.</summary>
    private const double Margin = 2;

    /// <summary>What it costs at most that the lines of the end fit another width.</summary>
    private const double MostOfWidth = 6;

    /// <summary>What words tell at most.</summary>
    private const double MostOfWords = 6;

    private readonly IReadOnlyList<ColumnLine> _lines;
    private readonly IReadOnlyList<ColumnPiece> _pieces;
    private readonly PieceWeights _weights;
    private readonly PairModel _model;
    private readonly StreamHeads _heads;

    /// <summary>Joins texts of a page.</summary>
    /// <param name="lines">The page's lines of text.</param>
    /// <param name="pieces">The pieces they make up.</param>
    /// <param name="weights">What the pieces tell by themselves.</param>
    /// <param name="model">Knows the words of the pieces.</param>
    /// <param name="heads">The page's titles.</param>
    public TailsBeforeHeads(IReadOnlyList<ColumnLine> lines, IReadOnlyList<ColumnPiece> pieces, PieceWeights weights, PairModel model, StreamHeads heads)
    {
        (_lines, _pieces, _weights, _model, _heads) = (lines, pieces, weights, model, heads);
    }

    /// <summary>The pieces of each text, in reading order.</summary>
    /// <param name="streams">The text of each piece, numbered in the order they begin.</param>
    public List<List<int>> Join(int[] streams)
    {
        var texts = new List<List<int>>();
        for (var piece = 0; piece < streams.Length; piece++)
        {
            while (texts.Count <= streams[piece])
                texts.Add([]);
            texts[streams[piece]].Add(piece);
        }

        while (true)
        {
            var (tail, head, most) = (-1, -1, Margin);
            var bags = texts.ConvertAll(text => text.Aggregate(_model.None, _model.With));
            for (var t = 0; t < texts.Count; t++)
            {
                for (var h = 0; h < texts.Count; h++)
                {
                    if (h != t && texts[h][0] > texts[t].Max() && ValueOf(texts, bags, t, h) is var value && value > most)
                        (tail, head, most) = (t, h, value);
                }
            }

            if (tail < 0)
                return texts;
            texts[head].AddRange(texts[tail]);
            texts.RemoveAt(tail);
        }
    }

    private double ValueOf(List<List<int>> texts, List<PairModel.Bag> bags, int tail, int head)
    {
        var (first, last) = (texts[tail][0], texts[head][^1]);
        if (_pieces[first].Above is ColumnPiece.Border.Title or ColumnPiece.Border.Names || _lines[_pieces[first].First].OpensNews || _weights.IsNote(last))
            return double.NegativeInfinity;
        var (own, width) = (_weights.WidthOf(texts[tail]), _weights.WidthOf(texts[head]));
        return _weights.Joint(last, first, width) - _weights.Ending(last) - _weights.Opening(first, own)
            + Math.Max(-MostOfWidth, texts[tail].Sum(piece => _weights.Inner(piece, width) - _weights.Inner(piece, own)))
            + WordsOf(texts[tail], bags, tail, head) + ThemesOf(texts[tail], texts[head])
            + _heads.GainOfOneLess(texts.Count) + (first == 0 ? 0 : PieceStreams.CostOfBeginning(_pieces[first].Above));
    }

    /// <summary>What the words of an end tell for one of the texts beside all others.</summary>
    private double WordsOf(List<int> pieces, List<PairModel.Bag> bags, int tail, int head)
    {
        PairModel.Bag[] all = [.. bags];
        all[tail] = _model.None;
        var gains = new double[all.Length];
        var sums = new double[all.Length];
        foreach (var piece in pieces)
        {
            _model.Gains(all, piece, gains);
            for (var text = 0; text < gains.Length; text++)
                sums[text] += gains[text];
        }

        var other = PieceStreams.OwnText;
        for (var text = 0; text < sums.Length; text++)
            other = text == head || text == tail ? other : Math.Max(other, sums[text]);
        return Math.Clamp(PieceStreams.WordsWeight * (sums[head] - other), -MostOfWords, MostOfWords);
    }

    private double ThemesOf(List<int> tail, List<int> head)
    {
        double? most = null;
        foreach (var piece in tail)
        {
            foreach (var other in head)
            {
                if (_weights.Theme(piece) is { } theme && _weights.Theme(other) is { } own && ParallelThemes.Weigh(own, theme) is var value && !(value <= most))
                    most = value;
            }
        }

        return PieceStreams.ThemesWeight * (most ?? 0);
    }
}
