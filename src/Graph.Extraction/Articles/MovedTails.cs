using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives a text that breaks off over another's title its end back, which was read behind that title, behind its names or behind a paragraph or more of the other text: columns end inside
/// paragraphs, and the next one begins with what is left. Where the end begins and where the other text goes on is weighed over all places: how well the lines read on
/// (<see cref="LineSuccession"/>), whose words stand in them (<see cref="PairModel"/>), and that a note on the authors ends a text.
/// </summary>
internal static class MovedTails
{
    /// <summary>How much more probable, as a logarithm, the page must become.</summary>
    private const double Margin = 3;

    /// <summary>What a paragraph's words count.</summary>
    private const double WordsWeight = 0.3;

    /// <summary>And what they tell at most.</summary>
    private const double MostOfWords = 6;

    /// <summary>What it costs that a text stops in mid-sentence, beside what its last line says.</summary>
    private const double BreaksOff = 3;

    /// <summary>What it costs that text follows the note at a text's end.</summary>
    private const double BehindNote = 8;

    /// <summary>What it tells that a note stands at the end.</summary>
    private const double NoteAtEnd = 2;

    /// <summary>What it costs that a title and its names stand right over another's text.</summary>
    private const double UnderNames = 2;

    /// <summary>What it costs that the rest of a paragraph is found, for any may read on by chance.</summary>
    private const double Found = 2;

    /// <summary>What it costs that the other's text goes on behind it.</summary>
    private const double GoesOn = 1;

    /// <summary>How well the rest reads on at least.</summary>
    private const double MayReadOn = 0.3;

    /// <summary>From which on a word goes on behind the break.</summary>
    private const double ReadsOn = 2;

    /// <summary>How much nearer each paragraph must be by its words where no more than that tells.</summary>
    private const double SurelyNearer = 1.5;

    /// <summary>The search grows with the paragraphs.</summary>
    private const int MaxUnits = 40;

    /// <summary>More than any line is wide: nothing is asked of the widths of unbroken paragraphs.</summary>
    private const int AnyWidth = 1000;

    /// <summary>Moves the ends.</summary>
    public static void Mend(List<Segment> segments, Places places)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is { IsTitled: true, IsClosed: false, Body: [.., { Kind: BlockKind.Paragraph } last] } && BlockReader.IsCut(last.Characters))
                MendOne(segments, s, places);
        }
    }

    private static void MendOne(List<Segment> segments, int s, Places places)
    {
        // On a long page nearly all are too many, which their paragraphs tell at once.
        var paragraphs = 0;
        for (var other = s; other < segments.Count && paragraphs <= MaxUnits; other++)
            paragraphs += segments[other].Body.Count(block => block.Kind == BlockKind.Paragraph);
        if (paragraphs > MaxUnits || MovableText.Of(segments[s..], places) is not { Count: <= MaxUnits } units)
            return;
        var page = new Weights(segments[s..], units);
        Move? best = null;
        for (var host = 1; host < segments.Count - s; host++)
        {
            if (segments[s + host] is not { IsTitled: true, Body.Count: > 0 })
                continue;
            // Text behind the note at its end has no title, and may be of either.
            var end = host + 1;
            while (s + end < segments.Count && segments[s + end] is { Header: null, IsContinued: false })
                end++;
            if (page.Best(host, end) is { } move && (best is null || move.Value > best.Value))
                best = move;
        }

        if (best is { Value: >= Margin })
            Apply(segments, s, units, best);
    }

    private static void Apply(List<Segment> segments, int s, List<MovableText> units, Move move)
    {
        var own = units.FindAll(unit => unit.Home >= move.Host && unit.Home < move.End);
        var (cut, host) = (segments[s], segments[s + move.Host]);
        var tail = own[move.From..move.To].SelectMany(unit => unit.Blocks).ToList();
        cut.Body[^1] = BlockReader.JoinCut(cut.Body[^1], tail[0]);
        cut.Body.AddRange(tail.Skip(1));
        cut.IsClosed = own[move.To - 1].Closes;
        host.Body.Clear();
        foreach (var unit in own[..move.From])
            host.Body.AddRange(unit.Blocks);
        var rest = own[move.To..].SelectMany(unit => unit.Blocks).ToList();
        if (rest.Count > 0 && host.Body is [.., { Kind: BlockKind.Paragraph } above] && BlockReader.IsCut(above.Characters) && rest[0].Kind == BlockKind.Paragraph)
        {
            host.Body[^1] = BlockReader.JoinCut(above, rest[0]);
            rest.RemoveAt(0);
        }

        host.Body.AddRange(rest);
        host.IsClosed = own[^1].Closes && move.To < own.Count;
        for (var other = move.Host + 1; other < move.End; other++)
        {
            host.Signatures.AddRange(segments[s + other].Signatures);
            segments[s + other].Body.Clear();
        }

        segments.RemoveAll(segment => segment is { Header: null, Body.Count: 0 });
    }

    /// <summary>The paragraphs of a text and what follows it that go on with another.</summary>
    /// <param name="Host">The segment they stand in, counted from the text that breaks off.</param>
    /// <param name="End">The first behind it that is another's.</param>
    /// <param name="From">The first of the paragraphs.</param>
    /// <param name="To">The one behind the last.</param>
    /// <param name="Value">How much more probable the page becomes.</param>
    private sealed record Move(int Host, int End, int From, int To, double Value);

    /// <summary>What tells for and against a move.</summary>
    private sealed class Weights
    {
        private readonly List<MovableText> _units;
        private readonly LineSuccession _succession;
        private readonly PairModel _model;
        private readonly int _titles;

        public Weights(List<Segment> segments, List<MovableText> units)
        {
            _units = units;
            _succession = new LineSuccession([.. units.Select(unit => new ColumnLine(unit.Text.Printed.Text, 0, isCounted: true) { IsUnbroken = true })], Segmenter.BuiltIn.Dictionary);
            _titles = units.Count;
            _model = new PairModel([.. units.Select(unit => unit.Text.Text), .. segments.Select(segment => segment.Header?.Title ?? "")], Segmenter.BuiltIn.Dictionary);
        }

        /// <summary>The best move out of the segments from a host up to another; null where they hold too little.</summary>
        public Move? Best(int host, int end)
        {
            int[] own = [.. Enumerable.Range(0, _units.Count).Where(unit => _units[unit].Home >= host && _units[unit].Home < end)];
            if (own.Length < 2)
                return null;
            var cut = _units.FindLastIndex(unit => unit.Home == 0);
            var nearer = Nearer(own, host);
            var stays = Joints(own) + EndOf(cut) + EndOf(own[^1]);
            Move? best = null;
            for (var from = 0; from < own.Length; from++)
            {
                if (_units[own[from]].Blocks[0] is not { Kind: BlockKind.Paragraph, HasDateline: false } || _succession.Of(cut, own[from], AnyWidth) is not (> MayReadOn and var reads))
                    continue;
                double words = 0;
                for (var to = from + 1; to <= own.Length && (to - from < 2 || !_units[own[to - 2]].Closes); to++)
                {
                    words += nearer[to - 1];
                    // A word that goes on behind the break says it, or else the notes of two texts in one.
                    if (to - from == own.Length || words <= 0 || reads < ReadsOn && !(host == 1 && own.Length > to && (_units[own[to - 1]].Closes ? _units[own[^1]].Closes : from > 0 && words >= SurelyNearer * (to - from))))
                        continue;
                    // What stands right under its title may read on from the break by chance; a note at its end must say that it is the end of a text.
                    if (from == 0 && !_units[own[to - 1]].Closes)
                        continue;
                    int[] rest = [.. own[..from], .. own[to..]];
                    var value = reads + Joints(own[from..to]) + EndOf(own[to - 1]) + Joints(rest) + EndOf(rest[^1]) + words - (from == 0 ? UnderNames : 0) - (to < own.Length ? GoesOn : 0) - Found - stays;
                    if (best is null || value > best.Value)
                        best = new Move(host, end, from, to, value);
                }
            }

            return best;
        }

        /// <summary>How much nearer each paragraph is by its words to the text that breaks off than to the one it stands in.</summary>
        private double[] Nearer(int[] own, int host)
        {
            var cut = _model.With(_model.None, _titles);
            for (var unit = 0; unit < _units.Count; unit++)
                cut = _units[unit].Home == 0 ? _model.With(cut, unit) : cut;
            return Array.ConvertAll(own, unit =>
            {
                var others = _model.With(_model.None, _titles + host);
                foreach (var other in own)
                    others = other == unit ? others : _model.With(others, other);
                return Math.Clamp(WordsWeight * (_model.Gain(cut, unit) - _model.Gain(others, unit)), -MostOfWords, MostOfWords);
            });
        }

        /// <summary>How well paragraphs read on.</summary>
        private double Joints(int[] units)
        {
            double sum = 0;
            for (var i = 1; i < units.Length; i++)
                sum += _units[units[i - 1]].Home != _units[units[i]].Home && _units[units[i - 1]].Closes ? 0 : _units[units[i - 1]].Closes ? -BehindNote : _succession.Of(units[i - 1], units[i], AnyWidth);
            return sum;
        }

        private double EndOf(int unit) => _units[unit].Closes ? NoteAtEnd : _succession.Ending(unit) - (BlockReader.IsCut(_units[unit].Text.Characters) ? BreaksOff : 0);
    }
}
