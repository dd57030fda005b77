using Graph.Extraction.Pages;
using Graph.Extraction.Segmentation;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>
/// Sets pages in order whose columns were read across: the lines of two or three articles stand between each other in runs of a few, often under the titles and bylines of all.
/// Such lines are parted (<see cref="ColumnStreams"/>), each stream gets its titles and names (<see cref="InterleavedHeads"/>), and the page goes on as if it had been read column by column.
/// </summary>
/// <remarks>
/// Whether a page has such a stretch is told by signs that cost little: first lines of paragraphs under lines that break off, full lines under a paragraph's last. Most pages have none, and
/// nothing more is asked. What is parted must then be clearly more probable than the lines in order.
/// </remarks>
internal static class InterleavedLines
{
    /// <summary>A longer line was not broken by a column.</summary>
    private const int MaxLineLength = 44;

    /// <summary>Fewer lines are no stretch of two columns.</summary>
    private const int MinLines = 12;

    /// <summary>The search grows with the lines; no column is longer.</summary>
    private const int MaxLines = 400;

    /// <summary>Signs of disorder that a stretch needs before its lines are weighed; one is enough under the names of several articles' writers.</summary>
    private const int MinSigns = 3;

    /// <summary>Signs stand in interleaved lines at least as often as once in so many lines.</summary>
    private const int MaxLinesPerSign = 25;

    /// <summary>So many lines of streams stand together at most, as a mean.</summary>
    private const int MaxRun = 7;

    /// <summary>How much more probable, as a logarithm, parted lines must be than the lines in order, where the names of several articles' writers stand above them.</summary>
    private const double MarginUnderNames = 8;

    /// <summary>The same where the titles of two articles stand above, and the names of one's writers.</summary>
    private const double MarginUnderTitles = 30;

    /// <summary>The same everywhere else. Short news of many topics in a row come to 20 or more now and then.</summary>
    private const double Margin = 50;

    /// <summary>More lines above names are no titles.</summary>
    private const int MaxTitleLines = 8;

    /// <summary>How much more probable three streams must be than two.</summary>
    private const double MarginOfThird = 10;

    /// <summary>By how much, in half-width columns, a line falls short that was not broken: a line of a title.</summary>
    private const int ShortOfColumn = 6;

    /// <summary>The page with all such stretches in order; the same page where there are none.</summary>
    public static SourcePage TakeApart(SourcePage page, Places places)
    {
        if (page.Form is PageForm.Html or PageForm.Row || page.Lines.Count < MinLines || !HoldsSigns(page))
            return page;
        List<SourceLine>? ordered = null;
        var kept = 0;
        foreach (var (head, start, end) in StretchesOf(page, places))
        {
            if (InOrder(page, head, start, end, places) is not { } lines)
                continue;
            ordered ??= [];
            ordered.AddRange(page.Lines.Take(head).Skip(kept));
            ordered.AddRange(lines);
            kept = end;
        }

        if (ordered is null)
            return page;
        ordered.AddRange(page.Lines.Skip(kept));
        return Write(page, ordered);
    }

    private static ReadOnlySpan<char> TextOf(SourcePage page, int line) => page.Text.AsSpan(page.Lines[line].Span.Start, page.Lines[line].Span.Length);

    private static bool EndsSentence(ReadOnlySpan<char> line) => CharacterClass.EndsSentence(line) && line[^1] is not ('；' or ';');

    private static bool IsOfColumn(SourceLine line) => line.Span.Length is >= 2 and <= MaxLineLength && line.HeadingLevel == 0 && !line.IsListItem;

    /// <summary>Whether the lines of the page show signs of disorder anywhere.</summary>
    private static bool HoldsSigns(SourcePage page)
    {
        for (var start = 0; start < page.Lines.Count;)
        {
            var end = start;
            while (end < page.Lines.Count && IsOfColumn(page.Lines[end]))
                end++;
            if (end - start >= MinLines && Signs(page, start, end) > 0)
                return true;
            start = Math.Max(end, start + 1);
        }

        return false;
    }

    /// <summary>The signs in a stretch that its lines do not read on.</summary>
    internal static int Signs(SourcePage page, int start, int end)
    {
        Span<int> widths = end - start <= 256 ? stackalloc int[end - start] : new int[end - start];
        Span<int> counts = stackalloc int[2 * MaxLineLength + 1];
        counts.Clear();
        var indented = 0;
        for (var line = start; line < end; line++)
        {
            var text = TextOf(page, line);
            widths[line - start] = CharacterClass.Width(text);
            indented += page.Lines[line].Indent >= 2 ? 1 : 0;
            if (page.Lines[line].Indent < 2 && !EndsSentence(text))
                counts[widths[line - start]]++;
        }

        var width = 0;
        for (var other = 1; other < counts.Length; other++)
            width = counts[other] >= counts[width] ? other : width;
        var hasIndents = indented >= 3;
        var signs = 0;
        for (var line = start + 1; line < end; line++)
        {
            var (above, own) = (widths[line - 1 - start], widths[line - start]);
            var isFirst = hasIndents ? page.Lines[line].Indent >= 2 : own >= width - 5 && own <= width - 4;
            var ends = EndsSentence(TextOf(page, line - 1));
            if (!ends && isFirst && above >= width - 5 && !EndsSentence(TextOf(page, line)) || ends && above < width - ShortOfColumn && !isFirst && own >= width - 3 && own <= width + 4)
                signs++;
        }

        return signs;
    }

    /// <summary>The stretches of text, each with the place where the heads above it begin.</summary>
    internal static IEnumerable<(int Head, int Start, int End)> StretchesOf(SourcePage page, Places places)
    {
        for (var from = 0; from < page.Lines.Count;)
        {
            var to = from;
            while (to < page.Lines.Count && IsOfColumn(page.Lines[to]) && !(to > from && EndsText(page, to)) && !IsFurniture(page, to, places))
                to++;
            if (to - from >= MinLines && Heads(page, from, to, places) is var heads)
            {
                for (var line = 0; line < heads.Length;)
                {
                    var head = line;
                    while (line < heads.Length && heads[line])
                        line++;
                    var start = line;
                    while (line < heads.Length && !heads[line])
                        line++;
                    if (line - start is >= MinLines and <= MaxLines && Signs(page, from + start, from + line) is > 0 and var signs
                        && (signs >= MinSigns && signs * MaxLinesPerSign >= line - start || HeadsAbove(page, from + head, from + start, places).Bylines > 1))
                        yield return (from + head, from + start, from + line);
                }
            }

            from = Math.Max(to, from + 1);
        }
    }

    /// <summary>Whether the line is a masthead or a caption, which is of no article.</summary>
    private static bool IsFurniture(SourcePage page, int line, Places places)
    {
        var text = TextOf(page, line).ToString();
        return Furniture.IsMasthead(text) || Masthead.IsDateLine(text) && !EndsSentence(text) && text.Contains(' ', StringComparison.Ordinal) || Furniture.IsCaption(text) && !IsByline(page, line, places);
    }

    /// <summary>Whether a text ends above the line: a blank line stands there and a sentence ends above it.</summary>
    private static bool EndsText(SourcePage page, int line) => page.Lines[line].BlankLinesBefore > 0 && EndsSentence(TextOf(page, line - 1));

    /// <summary>Says of each line whether it is of a head: a byline, or a line without marks that falls short, beside another or at the begin.</summary>
    private static bool[] Heads(SourcePage page, int from, int to, Places places)
    {
        var width = Enumerable.Range(from, to - from).Where(line => !EndsSentence(TextOf(page, line))).Select(line => CharacterClass.Width(TextOf(page, line)))
            .CountBy(each => each).OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Select(pair => pair.Key).FirstOrDefault();
        var heads = new bool[to - from];
        for (var i = 0; i < heads.Length; i++)
            heads[i] = IsByline(page, from + i, places);
        for (var i = heads.Length - 2; i >= 0; i--)
        {
            if (heads[i] || !heads[i + 1])
                continue;
            // Lines of titles are as long as they like, up to where another text ends.
            var first = i + 1;
            while (first > 0 && i - first < MaxTitleLines && !heads[first - 1] && HasNoMark(TextOf(page, from + first - 1)))
            {
                first--;
                if (first == 0 || heads[first - 1] || page.Lines[from + first].BlankLinesBefore > 0 || EndsSentence(TextOf(page, from + first - 1)))
                    heads.AsSpan(first, i + 1 - first).Fill(true);
            }

            for (; i >= 0 && !heads[i] && heads[i + 1] && HasNoMark(TextOf(page, from + i)) && CharacterClass.Width(TextOf(page, from + i)) < width - ShortOfColumn; i--)
                heads[i] = true;
        }

        for (var i = 0; i < heads.Length; i++)
            heads[i] |= (i == 0 || heads[i - 1]) && HasNoMark(TextOf(page, from + i)) && CharacterClass.Width(TextOf(page, from + i)) < width - ShortOfColumn;
        return heads;
    }

    /// <summary>Whether the line has none of the marks of running text.</summary>
    private static bool HasNoMark(ReadOnlySpan<char> line) => line.IndexOfAny("。，；、") < 0 && !EndsSentence(line);

    private static bool IsByline(SourcePage page, int line, Places places) => ColumnNames.IsByline(TextOf(page, line).ToString(), places);

    /// <summary>How many rows of names stand above a stretch, and how many titles with names or nothing between them.</summary>
    private static (int Bylines, int Titles) HeadsAbove(SourcePage page, int head, int start, Places places)
    {
        int bylines = 0, titles = 0;
        for (var line = head; line < start; line++)
        {
            var isByline = IsByline(page, line, places);
            bylines += isByline ? 1 : 0;
            titles += !isByline && (line == head || IsByline(page, line - 1, places)) ? 1 : 0;
        }

        return (bylines, titles);
    }

    /// <summary>The lines of a stretch and its heads in order, or null where they are as they should be.</summary>
    private static List<SourceLine>? InOrder(SourcePage page, int head, int start, int end, Places places)
    {
        var lines = Enumerable.Range(start, end - start).Select(line => new ColumnLine(TextOf(page, line).ToString(), page.Lines[line].Indent)).ToList();
        var dictionary = Segmenter.BuiltIn.Dictionary;
        var parting = ColumnStreams.Part(lines, 2, dictionary);
        var (bylines, titles) = HeadsAbove(page, head, start, places);
        if (parting.Gain > 0 && (bylines == 0 || Math.Max(bylines, titles) > 2) && ColumnStreams.Part(lines, 3, dictionary) is var third && third.Gain > parting.Gain + MarginOfThird)
            parting = third;
        var margin = bylines > 1 ? MarginUnderNames : bylines > 0 && titles > 1 ? MarginUnderTitles : Margin;
        // Short news change their topic where a paragraph ends; columns that were read across change anywhere.
        var broken = Enumerable.Range(1, lines.Count - 1).Count(line => parting.Streams[line] != parting.Streams[line - 1] && !lines[line - 1].EndsSentence);
        var isRegular = bylines > 1 ? parting.Switches * MaxRun >= lines.Count && broken * 2 >= parting.Switches : broken * MaxRun >= lines.Count && broken * 5 >= parting.Switches * 3;
        if (parting.Gain < margin || !isRegular || bylines < 2 && HoldHeadings(lines))
            return null;
        var texts = new List<int>[parting.Count];
        for (var stream = 0; stream < texts.Length; stream++)
            texts[stream] = [.. Enumerable.Range(0, lines.Count).Where(line => parting.Streams[line] == stream)];
        var given = InterleavedHeads.Give(Enumerable.Range(head, start - head).Select(line => (TextOf(page, line).ToString(), IsByline(page, line, places))).ToList(), [.. texts.Select(text => string.Concat(text.Select(line => lines[line].Text)))]);
        var ordered = new List<SourceLine>(end - head);
        for (var stream = 0; stream < texts.Length; stream++)
        {
            var isFirst = true;
            foreach (var line in given[stream].Select(line => head + line))
            {
                ordered.Add(page.Lines[line] with { BlankLinesBefore = isFirst ? Math.Max(1, page.Lines[line].BlankLinesBefore) : 0 });
                isFirst = false;
            }

            ordered.AddRange(texts[stream].Select(line => page.Lines[start + line] with { BlankLinesBefore = 0 }));
        }

        return ordered;
    }

    /// <summary>Whether several lines between a sentence's end and a paragraph's indent have no mark: the headings of short news, which are in order.</summary>
    private static bool HoldHeadings(List<ColumnLine> lines)
    {
        var headings = 0;
        for (var line = 1; line + 1 < lines.Count; line++)
            headings += lines[line - 1].EndsSentence && HasNoMark(lines[line].Text) && lines[line + 1].IsIndented ? 1 : 0;
        return headings >= MinSigns;
    }

    /// <summary>The page with its lines in another order.</summary>
    public static SourcePage Write(SourcePage page, List<SourceLine> lines)
    {
        var text = new MappedText.Builder();
        var written = new List<SourceLine>(lines.Count);
        foreach (var line in lines)
        {
            var start = text.Length;
            text.Append(page.Text, line.Span.Start, line.Span.Length);
            written.Add(line with { Span = new TextSpan(start, text.Length) });
            text.AppendUnmapped('\n');
        }

        var all = text.Build();
        return page with { Text = all.Text, Offsets = OffsetMaps.Compose(all.Offsets, page.Offsets, page.Text.Length), Lines = written };
    }
}
