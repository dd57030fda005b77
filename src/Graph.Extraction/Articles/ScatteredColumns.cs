using Graph.Extraction.Pages;
using Graph.Extraction.Segmentation;

namespace Graph.Extraction.Articles;

/// <summary>
/// Puts the articles of a page together whose columns stand in pieces between those of others, cut in the middle of sentences, with titles and names amid or under their text.
/// </summary>
/// <remarks>Most pages show no sign of it, and nothing more is asked; what is moved must make the page clearly more probable.</remarks>
internal static class ScatteredColumns
{
    /// <summary>Fewer lines are no page of several columns.</summary>
    private const int MinLines = 16;

    /// <summary>Fewer unbroken paragraphs are not several articles in pieces.</summary>
    private const int MinUnbroken = 6;

    /// <summary>The search grows with the pieces.</summary>
    private const int MaxPieces = 220;

    /// <summary>Lines that do not read on, and are not the end of anything, from which on the search is worth its time.</summary>
    private const int MinSigns = 2;

    /// <summary>Lines read on less well than this where a piece may end.</summary>
    private const double MayEnd = 0.3;

    /// <summary>Lines read on less well than this where a piece surely ends.</summary>
    private const double BreaksOff = -1;

    /// <summary>How much more probable, as a logarithm, the pieces must be together than in the order of the page where no text breaks off over another's title.</summary>
    private const double Margin = 12;

    /// <summary>And on any page for each piece that ends with its sentence: any other may follow it, so that the more there are the more orders are good by chance.</summary>
    private const double MarginOfEnd = 0.5;

    /// <summary>And this share of how well the page reads on in its order.</summary>
    private const double MarginOfOrder = 0.06;

    /// <summary>How much more probable, as a logarithm, the pieces must be in any order than in that of the page, for each run and title: the more there are the more orders are good by chance.</summary>
    private const double MarginOfAnyOrder = 0.45;

    /// <summary>And so much besides: a page of few pieces has few words.</summary>
    private const double LeastMarginOfAnyOrder = 1.5;

    /// <summary>Places at which texts put together in the order of the page break off, from which on its pieces may stand in none.</summary>
    private const int MinFaults = 5;

    /// <summary>What tells against several articles where fewer than two of their heads have names: the titles may be headings of one.</summary>
    private const double FewNames = 15;

    /// <summary>The page with its articles together, in the orders that its pieces may stand in, the likeliest to be right first; none where no piece stands apart.</summary>
    public static IEnumerable<GatheredPage> Gather(SourcePage page, Places places)
    {
        if (page.Form is PageForm.Html or PageForm.Row || page.Lines.Count < MinUnbroken || PageLines.Of(page, places) is not { Widths.Length: > 0 } lines)
            yield break;
        page = lines.Page;
        int[] numbers = [.. Enumerable.Range(0, page.Lines.Count).Where(line => lines[line] == PageLines.Kind.Text)];
        if (numbers.Length < (lines.IsUnbroken ? MinUnbroken : MinLines))
            yield break;
        ColumnLine[] texts = Array.ConvertAll(numbers, line => lines.All[line]);
        var succession = new LineSuccession(texts, Segmenter.BuiltIn.Dictionary, isOfPieces: true);
        var signs = Signs(texts, succession);
        if (signs < MinSigns && !lines.IsUnbroken)
            yield break;
        var pieces = PiecesOf(page, lines, numbers, texts, succession);
        if (pieces.Count > MaxPieces)
            yield break;
        var (heads, titles) = HeadsOf(page, lines, numbers, pieces);
        var weights = new PieceWeights(texts, pieces, lines.Widths, succession);
        // Where columns broke lines, their widths tell more than words.
        var isUnbroken = lines is { IsUnbroken: true, IsMixed: false };
        var hasNames = heads.Count(head => head.IsSigned) > 1;
        if (isUnbroken && (hasNames || signs > 0) && heads.Where(head => head.Title >= 0).DistinctBy(head => head.Over).Count() > 1)
        {
            var runs = Runs();
            var (chains, value) = ChainSearch.Best(runs);
            yield return new GatheredPage(Write(page, lines, numbers, pieces, runs.TextsOf(chains)), lines, value - runs.UnderTitles().Sum(runs.ValueOf) - (hasNames ? 0 : FewNames));
        }

        var model = new PairModel([.. pieces.Select(piece => string.Concat(texts[piece.Lines].Select(line => line.Text))), .. titles], Segmenter.BuiltIn.Dictionary);
        var known = new StreamHeads(heads, pieces.Count, model);
        var streams = new PieceStreams(pieces, lines.Widths, weights, model, known);
        var best = streams.Best();
        var order = streams.InOrder();
        var margin = (MarginOfEnd * pieces.Count(piece => texts[piece.Last].EndsSentence)) + (MarginOfOrder * Math.Max(0, order.Value));
        if (best.Value < order.Value + (BreaksOffUnderTitle(lines, numbers) ? margin : Math.Max(margin, Margin)))
            yield break;
        var parts = new TailsBeforeHeads(texts, pieces, weights, model, known).Join(best.Streams);
        var turned = isUnbroken || Faults(texts, pieces, weights, parts) < MinFaults ? null : InAnyOrder(Runs(), parts);
        yield return new GatheredPage(Write(page, lines, numbers, pieces, turned ?? parts.ConvertAll(part => new GatheredText(part, -1))), lines, null);

        RunChains Runs() => new(texts, pieces, weights, heads, titles, Segmenter.BuiltIn.Dictionary);
    }

    /// <summary>The texts that end in the middle of a sentence, and the places in them where one breaks off over what does not go on with it.</summary>
    private static int Faults(ColumnLine[] texts, List<ColumnPiece> pieces, PieceWeights weights, List<List<int>> parts)
    {
        var faults = 0;
        foreach (var part in parts)
        {
            faults += texts[pieces[part[^1]].Last].EndsSentence ? 0 : 1;
            for (var i = 1; i < part.Count; i++)
                faults += !texts[pieces[part[i - 1]].Last].EndsSentence && weights.BestJoint(part[i - 1], part[i]) < BreaksOff ? 1 : 0;
        }

        return faults;
    }

    /// <summary>The texts where the pieces of columns may follow each other in any order; null where they are not clearly more probable than those found in the order of the page.</summary>
    private static List<GatheredText>? InAnyOrder(RunChains runs, List<List<int>> texts)
    {
        var (chains, value) = ChainSearch.Best(runs);
        return value > runs.Of(texts).Sum(runs.ValueOf) + LeastMarginOfAnyOrder + (MarginOfAnyOrder * runs.Count) ? runs.TextsOf(chains) : null;
    }

    /// <summary>The lines that break off in the middle of a sentence before a line that does not go on with it.</summary>
    internal static int Signs(ColumnLine[] texts, LineSuccession succession)
    {
        var signs = 0;
        for (var line = 1; line < texts.Length; line++)
            signs += !texts[line - 1].EndsSentence && (texts[line - 1].IsUnbroken != texts[line].IsUnbroken || succession.Of(line - 1, line, texts[line - 1].Width) < BreaksOff) ? 1 : 0;
        return signs;
    }

    /// <summary>Whether a paragraph breaks off in the middle of a sentence over the title of another article.</summary>
    private static bool BreaksOffUnderTitle(PageLines lines, int[] numbers)
    {
        for (var text = 1; text < numbers.Length; text++)
        {
            if (numbers[text] > numbers[text - 1] + 1 && !lines.All[numbers[text - 1]].EndsSentence && lines[numbers[text - 1] + 1] is PageLines.Kind.Title or PageLines.Kind.Byline)
                return true;
        }

        return false;
    }

    internal static List<ColumnPiece> PiecesOf(SourcePage page, PageLines lines, int[] numbers, ColumnLine[] texts, LineSuccession succession)
    {
        var pieces = new List<ColumnPiece>();
        var gap = numbers.Select(line => page.Lines[line].BlankLinesBefore).Order().ElementAt(numbers.Length / 4);
        for (var first = 0; first < texts.Length;)
        {
            var end = first + 1;
            while (!texts[first].IsUnbroken && end < texts.Length && !texts[end].IsUnbroken && BorderOf(end) == ColumnPiece.Border.None && !texts[end - 1].EndsSentence && Math.Abs(texts[end].Width - texts[end - 1].Width) <= 2 && succession.Of(end - 1, end, texts[end - 1].Width) >= MayEnd)
                end++;
            pieces.Add(new ColumnPiece(first..end, BorderOf(first)));
            first = end;
        }

        return pieces;

        ColumnPiece.Border BorderOf(int text)
        {
            var border = page.Lines[numbers[text]].BlankLinesBefore > gap ? ColumnPiece.Border.Gap : ColumnPiece.Border.None;
            for (var line = text == 0 ? 0 : numbers[text - 1] + 1; line < numbers[text]; line++)
            {
                var own = lines[line] switch { PageLines.Kind.Byline => ColumnPiece.Border.Names, PageLines.Kind.Title => ColumnPiece.Border.Title, _ => ColumnPiece.Border.Gap };
                border = own > border ? own : border;
            }

            return border;
        }
    }

    /// <summary>The heads between the pieces, and their titles, which are numbered behind the pieces.</summary>
    internal static (List<PieceHead> Heads, List<string> Titles) HeadsOf(SourcePage page, PageLines lines, int[] numbers, List<ColumnPiece> pieces)
    {
        var heads = new List<PieceHead>();
        var titles = new List<string>();
        var piece = 0;
        for (var line = 0; line < page.Lines.Count;)
        {
            if (lines[line] is not (PageLines.Kind.Title or PageLines.Kind.Byline))
            {
                line++;
                continue;
            }

            var (first, title, isColumn) = (line, "", lines.IsUnbroken);
            while (line < page.Lines.Count && lines[line] == PageLines.Kind.Title)
            {
                isColumn &= lines.NamesColumn(line);
                title += lines.All[line++].Text + ' ';
            }

            var isSigned = line < page.Lines.Count && (lines[line] == PageLines.Kind.Byline || lines[line] == PageLines.Kind.Text && lines.All[line].OpensNews);
            for (; line < page.Lines.Count && lines[line] == PageLines.Kind.Byline; line++)
                title += lines.All[line].Text[0] == '【' ? lines.All[line].Text : "";
            while (piece < pieces.Count && numbers[pieces[piece].First] < line)
                piece++;
            // The name of a column heads no text by itself.
            if (isColumn && !isSigned)
                continue;
            heads.Add(new PieceHead(piece, title.Length == 0 ? -1 : pieces.Count + titles.Count, isSigned, first));
            if (title.Length > 0)
                titles.Add(title);
        }

        return (heads, titles);
    }

    private static SourcePage Write(SourcePage page, PageLines lines, int[] numbers, List<ColumnPiece> pieces, List<GatheredText> parts)
    {
        var texts = new List<int>[parts.Count];
        var streamOf = new int[page.Lines.Count];
        Array.Fill(streamOf, -1);
        for (var stream = 0; stream < texts.Length; stream++)
        {
            texts[stream] = [];
            foreach (var piece in parts[stream].Pieces)
            {
                for (var text = pieces[piece].First; text <= pieces[piece].Last; text++)
                {
                    texts[stream].Add(numbers[text]);
                    streamOf[numbers[text]] = stream;
                }
            }
        }

        var heads = PieceHeads.Give(page, lines, streamOf, texts, parts);
        var ordered = new List<SourceLine>();
        ordered.AddRange(page.Lines.Where((_, line) => lines[line] == PageLines.Kind.Apart && line < numbers[0]));
        for (var stream = 0; stream < texts.Length; stream++)
        {
            var isFirst = true;
            foreach (var line in heads.Above[stream])
            {
                ordered.Add(page.Lines[line] with { BlankLinesBefore = isFirst ? 1 : 0 });
                isFirst = false;
            }

            foreach (var line in texts[stream])
            {
                ordered.AddRange(heads.Within[line].Select(heading => page.Lines[heading] with { BlankLinesBefore = 0 }));
                ordered.Add(page.Lines[line] with { BlankLinesBefore = isFirst ? 1 : 0 });
                isFirst = false;
            }
        }

        ordered.AddRange(heads.Below.Concat(Enumerable.Range(0, page.Lines.Count).Where(line => lines[line] == PageLines.Kind.Apart && line > numbers[0])).Select(line => page.Lines[line] with { BlankLinesBefore = 1 }));
        return InterleavedLines.Write(page, ordered);
    }
}
