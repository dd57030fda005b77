using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Cuts running text that holds several bodies one after the other, their titles printed apart: where a page has more titles than bodies,
/// a body is cut so that each part is as like one of the titles as can be.
/// </summary>
/// <remarks>
/// The best segmentation by dynamic programming over paragraphs, as in A. Heinonen, Optimal multi-paragraph text segmentation, 1998,
/// with the titles in the place of the text's own cohesion.
/// </remarks>
internal static class BodySplitting
{
    /// <summary>More titles than this are not tried together.</summary>
    private const int MaxTitles = 8;

    /// <summary>A text with a title and fewer paragraphs is not cut.</summary>
    private const int MinTitledBody = 4;

    /// <summary>What a cut must gain, on the scale where a paragraph that holds all words of a title counts 1.</summary>
    private const double CutCost = 0.35;

    /// <summary>An article's first paragraph takes up its title's words, and counts so much the more.</summary>
    private const double LeadWeight = 1.5;

    /// <summary>What it costs to cut between two paragraphs that are as much liker each other than most as can be.</summary>
    private const double CohesionWeight = 0.2;

    /// <summary>What it counts that another column begins, or that none does.</summary>
    private const double WidthWeight = 0.3;

    /// <summary>A paragraph of no more lines does not tell its column's width.</summary>
    private const int MinLines = 2;

    /// <summary>Columns differ by so much at least, in quarters of a Han character.</summary>
    private const int OtherColumn = 8;

    /// <summary>The lines of one column differ by less: narrow marks stand in some.</summary>
    private const int SameColumn = 4;

    /// <summary>
    /// Cuts the segments without a title where titles over no text are left for the parts, and those with one where signed titles are left: what such a title heads was read as the end
    /// of the article above.
    /// </summary>
    public static void Split(List<Segment> segments, IReadOnlyList<Header> orphans)
    {
        var titles = orphans.Where(header => header.Title.Length > 0 && !Headings.IsColumn(header.Title) && !Headings.IsSlogan(header.Title)).Take(MaxTitles).ToList();
        var signed = titles.FindAll(title => title.Bylines.Count > 0);
        var open = segments.Count(segment => segment.IsOpen);
        // The text that gains most is cut first: a title has words in common with the end of any.
        for (int left = titles.Count - open, leftSigned = signed.Count - open; left > 0;)
        {
            var (most, at, own) = (0.0, -1, new List<(int Paragraph, Header Title)>());
            for (var s = segments.Count - 1; s >= 0; s--)
            {
                if (CutsOf(segments[s], segments[s].IsOpen ? titles : signed, segments[s].IsOpen ? left : leftSigned, out var gain) is { Count: > 1 } parts && gain > most)
                    (most, at, own) = (gain, s, parts);
            }

            if (at < 0)
                break;
            Part(segments, at, own.ConvertAll(part => part.Paragraph));
            titles.RemoveAll(title => own.Exists(part => part.Title == title));
            signed.RemoveAll(title => own.Exists(part => part.Title == title));
            (left, leftSigned) = (left - own.Count + 1, leftSigned - own.Count + 1);
        }

        // A signed title has a body somewhere; where only one text is left, it is in there.
        if (segments.FindAll(segment => segment.IsOpen) is [{ Body.Count: > 1 } last] && titles.Count > 1)
        {
            var cuts = Cuts(last.Body, titles, titles.Select((title, t) => title.Byline.NamesSomebody ? 1 << t : 0).Sum(), isFirstKnown: false, out _);
            Part(segments, segments.IndexOf(last), cuts.ConvertAll(cut => cut.Paragraph));
        }
    }

    /// <summary>The paragraphs with which the bodies begin that a segment should be cut into, the first one's too, and their titles; empty where it should not be cut.</summary>
    private static List<(int Paragraph, Header Title)> CutsOf(Segment whole, List<Header> titles, int left, out double gain)
    {
        gain = 0;
        if (left <= 0 || titles.Count == 0 || whole.Body.Count < (whole.IsOpen ? 2 : MinTitledBody))
            return [];
        List<Header> all = whole.IsOpen ? titles : [whole.Header!, .. titles];
        var cuts = Cuts(whole.Body, all, 0, !whole.IsOpen, out gain);
        if (cuts.Count < 2 || cuts.Count - 1 > left || !whole.IsOpen && cuts.Exists(cut => cut.Paragraph > 0 && !CharacterClass.EndsSentence(whole.Body[EndAbove(whole.Body, cut.Paragraph) - 1].Text)))
            return [];
        return cuts.ConvertAll(cut => (cut.Paragraph, all[cut.Title]));
    }

    /// <summary>Puts the parts of a segment, which begin with these paragraphs, in its place; the first keeps its header.</summary>
    private static void Part(List<Segment> segments, int s, List<int> cuts)
    {
        var whole = segments[s];
        segments.RemoveAt(s);
        var from = 0;
        foreach (var to in cuts.Skip(1).Append(whole.Body.Count))
        {
            var part = new Segment(from == 0 ? whole.Header : null) { IsClosed = to < whole.Body.Count || whole.IsClosed };
            part.Body.AddRange(whole.Body.GetRange(from, (to < whole.Body.Count ? EndAbove(whole.Body, to) : to) - from));
            if (to == whole.Body.Count)
                part.Signatures.AddRange(whole.Signatures);
            segments.Insert(s++, part);
            from = to;
        }
    }

    /// <summary>Where the text above a cut ends: a column's name right above the other body (秋收一线) belongs to neither; a numbered heading is text.</summary>
    private static int EndAbove(List<Block> body, int cut) =>
        cut > 2 && body[cut - 1].Kind == BlockKind.Short && !Headings.IsNumbered(body[cut - 1].Text) && CharacterClass.EndsSentence(body[cut - 2].Text) ? cut - 1 : cut;

    /// <summary>The paragraphs that begin a body, the first among them, and the titles of these, in order.</summary>
    /// <param name="body">The text.</param>
    /// <param name="titles">The titles its parts may have.</param>
    /// <param name="needed">Those, a bit each, that must have a part where there are paragraphs enough.</param>
    /// <param name="isFirstKnown">Whether the text begins with the body of the first title.</param>
    /// <param name="gain">By how much better that is than the whole as the body of one title.</param>
    private static List<(int Paragraph, int Title)> Cuts(List<Block> body, List<Header> titles, int needed, bool isFirstKnown, out double gain)
    {
        var parts = body.ConvertAll(block => new Segment(null) { Body = { block } });
        var likeness = TitleMatching.Likeness(titles, parts);
        var cohesion = Cohesion(body);
        var widths = Widths(body);
        int paragraphs = body.Count, masks = 1 << titles.Count;

        // best[t, mask]: the greatest sum up to here when the text belongs to title t now and the titles of the mask had their turn.
        var best = new double[titles.Count, masks];
        var came = new int[paragraphs, titles.Count, masks];
        Fill(best, double.NegativeInfinity);
        for (var p = 0; p < paragraphs; p++)
        {
            var next = new double[titles.Count, masks];
            Fill(next, double.NegativeInfinity);
            for (var t = 0; t < titles.Count; t++)
            {
                for (var mask = 1 << t; mask < masks; mask++)
                {
                    if ((mask & 1 << t) == 0)
                        continue;
                    var (value, from) = (best[t, mask] + likeness[t, p], t);
                    if (p == 0)
                    {
                        (value, from) = (mask == 1 << t && (t == 0 || !isFirstKnown) ? likeness[t, p] * LeadWeight : double.NegativeInfinity, t);
                    }
                    else if (body[p].Kind == BlockKind.Paragraph)
                    {
                        for (var other = 0; other < titles.Count; other++)
                        {
                            var switched = other == t ? double.NegativeInfinity : best[other, mask & ~(1 << t)] + likeness[t, p] * LeadWeight - CutCost - CohesionWeight * cohesion[p] - WidthWeight * widths[p];
                            if (switched > value)
                                (value, from) = (switched, other);
                        }
                    }

                    next[t, mask] = value;
                    came[p, t, mask] = from;
                }
            }

            best = next;
        }

        var (last, all) = Greatest(best, needed) ?? Greatest(best, 0)!.Value;
        var whole = double.NegativeInfinity;
        for (var t = 0; t < titles.Count; t++)
            whole = Math.Max(whole, best[t, 1 << t]);
        gain = best[last, all] - whole;

        var cuts = new List<(int Paragraph, int Title)>();
        for (var p = paragraphs - 1; p > 0; p--)
        {
            var from = came[p, last, all];
            if (from == last)
                continue;
            cuts.Add((p, last));
            (last, all) = (from, all & ~(1 << last));
        }

        cuts.Add((0, last));
        cuts.Reverse();
        return cuts;
    }

    /// <summary>The title and the mask of the greatest value among the masks that hold all <paramref name="needed"/>.</summary>
    private static (int Title, int Mask)? Greatest(double[,] best, int needed)
    {
        (int Title, int Mask)? greatest = null;
        for (var t = 0; t < best.GetLength(0); t++)
        {
            for (var mask = 1 << t; mask < best.GetLength(1); mask++)
            {
                if ((mask & needed) == needed && best[t, mask] > (greatest is { } g ? best[g.Title, g.Mask] : double.NegativeInfinity))
                    greatest = (t, mask);
            }
        }

        return greatest;
    }

    /// <summary>How much liker each paragraph is to the one before it than most are, at most 1: the pairs of characters both have, each the more the fewer other paragraphs have it.</summary>
    private static double[] Cohesion(List<Block> body)
    {
        var pairs = body.ConvertAll(block =>
        {
            var found = new HashSet<(char, char)>();
            for (var i = 1; i < block.Text.Length; i++)
            {
                if (CharacterClass.IsHan(block.Text[i - 1]) && CharacterClass.IsHan(block.Text[i]))
                    found.Add((block.Text[i - 1], block.Text[i]));
            }

            return found;
        });
        var cohesion = new double[body.Count];
        for (var p = 1; p < body.Count; p++)
        {
            foreach (var pair in pairs[p])
            {
                if (pairs[p - 1].Contains(pair))
                    cohesion[p] += Math.Log((double)body.Count / pairs.Count(other => other.Contains(pair)));
            }

            cohesion[p] /= Math.Sqrt((1.0 + pairs[p].Count) * (1 + pairs[p - 1].Count));
        }

        // Only where to cut is asked here, not whether.
        var most = cohesion.Max();
        var mean = cohesion.Sum() / Math.Max(1, cohesion.Length - 1);
        return most == 0 ? cohesion : Array.ConvertAll(cohesion, value => (value - mean) / most);
    }

    /// <summary>What the columns say at each paragraph where the text stands in columns of two widths and more: -1 where another begins, 1 inside one, 0 where they do not tell.</summary>
    private static int[] Widths(List<Block> body)
    {
        var widths = new int[body.Count];
        for (var p = 1; p < body.Count; p++)
        {
            if (Apart(p - 1, p) is >= 0 and var apart)
                widths[p] = apart < SameColumn ? 1 : apart >= OtherColumn && (p < 2 || Apart(p - 2, p - 1) < SameColumn) && (p + 1 == body.Count || Apart(p, p + 1) < SameColumn) ? -1 : 0;
        }

        if (Array.IndexOf(widths, -1) < 0)
            Array.Clear(widths);
        return widths;

        // By how much the lines of two paragraphs differ; -1 where one has too few to tell.
        int Apart(int one, int other) => body[one].LineCount > MinLines && body[other].LineCount > MinLines ? Math.Abs(body[one].LineWidth - body[other].LineWidth) : -1;
    }

    private static void Fill(double[,] table, double value)
    {
        for (var i = 0; i < table.GetLength(0); i++)
        {
            for (var j = 0; j < table.GetLength(1); j++)
                table[i, j] = value;
        }
    }
}
