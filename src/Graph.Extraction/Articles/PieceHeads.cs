using Graph.Extraction.Pages;

namespace Graph.Extraction.Articles;

/// <summary>Gives the titles and names that stand between the pieces of a page's columns to the articles: by shared words, by where they stand, and one to each.</summary>
internal static class PieceHeads
{
    /// <summary>What it counts that a title stands right over an article's beginning.</summary>
    private const double OverBeginning = 0.6;

    /// <summary>What it counts that a piece of the article stands right under the title, and that one stands right above it.</summary>
    private const double Beside = 0.15;

    /// <summary>What it counts that names stand under the title.</summary>
    private const double Signed = 0.5;

    /// <summary>What words count.</summary>
    private const double Words = 1.5;

    /// <summary>What it counts that the pieces of the article told the title.</summary>
    private const double Told = 1;

    /// <summary>A head less like an article than this is a line of the text it stands in.</summary>
    private const double Least = 0.25;

    /// <summary>Where the heads go.</summary>
    /// <param name="Above">The lines over each article.</param>
    /// <param name="Within">The lines that stay above a line of text.</param>
    /// <param name="Below">Lines of no article.</param>
    public sealed record Placement(List<int>[] Above, ILookup<int, int> Within, List<int> Below);

    /// <summary>Lines of a head that stand together.</summary>
    private sealed record Head(List<int> Lines, string Title, bool IsSigned, int Before, int After)
    {
        /// <summary>Whether it names a column alone.</summary>
        public bool IsColumn { get; init; }
    }

    /// <summary>Gives each head its article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="streamOf">The article of each line of text, -1 of others.</param>
    /// <param name="texts">The lines of each article's text, in order.</param>
    /// <param name="told">What the pieces of each article told.</param>
    public static Placement Give(SourcePage page, PageLines lines, int[] streamOf, List<int>[] texts, List<GatheredText> told)
    {
        var heads = HeadsOf(page, lines, streamOf);
        string[] bodies = [.. texts.Select(text => string.Concat(text.Select(line => lines.All[line].Text)))];
        var above = Array.ConvertAll(texts, _ => new List<int>());
        var within = new List<(int Line, int Heading)>();
        var below = new List<int>();
        foreach (var column in heads.Where(head => head.IsColumn))
        {
            if (Array.FindIndex(texts, text => text[0] == column.After) is >= 0 and var text)
                above[text].AddRange(column.Lines);
            else
                below.AddRange(column.Lines);
        }

        var titled = heads.FindAll(head => head.Title.Length > 0 && !head.IsColumn);
        var values = new double[titled.Count, texts.Length];
        for (var h = 0; h < titled.Count; h++)
        {
            var head = titled[h];
            var likeness = InterleavedHeads.Likeness(head.Title, bodies);
            for (var stream = 0; stream < texts.Length; stream++)
            {
                values[h, stream] = (Words * likeness[stream]) + (head.IsSigned ? Signed : 0) + (told[stream].Title == head.Lines[0] ? Told : 0)
                    + (head.After >= 0 && texts[stream][0] == head.After ? OverBeginning : 0)
                    + (head.After >= 0 && streamOf[head.After] == stream ? Beside : 0) + (head.Before >= 0 && streamOf[head.Before] == stream ? Beside : 0)
                    - (IsHeading(head) && !head.IsSigned && !(head.After >= 0 && texts[stream][0] == head.After) ? 1 : 0);
            }
        }

        var chosen = Assignment.Best(values);
        var signed = new bool[texts.Length];
        for (var h = 0; h < titled.Count; h++)
        {
            if (chosen[h] is >= 0 and var stream && values[h, stream] >= Least)
            {
                above[stream].AddRange(titled[h].Lines);
                signed[stream] |= titled[h].IsSigned;
            }
            else if (titled[h].After >= 0)
            {
                within.AddRange(titled[h].Lines.Select(line => (titled[h].After, line)));
            }
            else
            {
                below.AddRange(titled[h].Lines);
            }
        }

        foreach (var head in heads.Where(head => head.Title.Length == 0))
        {
            int[] near = [.. ((int[])[head.After, head.Before]).Where(line => line >= 0).Select(line => streamOf[line])];
            var stream = Array.Find(near, own => !signed[own]) is var first && near.Length > 0 && !signed[first] ? first : Array.FindIndex(signed, own => !own);
            if (stream < 0)
                stream = near.Length > 0 ? near[0] : 0;
            above[stream].AddRange(head.Lines);
            signed[stream] = true;
        }

        return new Placement(above, within.ToLookup(pair => pair.Line, pair => pair.Heading), below);

        // Between two paragraphs of one text a line may be a heading.
        bool IsHeading(Head head) => head.Before >= 0 && head.After >= 0 && streamOf[head.Before] == streamOf[head.After] && lines.All[head.Before].EndsSentence;
    }

    private static List<Head> HeadsOf(SourcePage page, PageLines lines, int[] streamOf)
    {
        var heads = new List<Head>();
        for (var line = 0; line < page.Lines.Count;)
        {
            if (lines[line] is not (PageLines.Kind.Title or PageLines.Kind.Byline))
            {
                line++;
                continue;
            }

            // Names close a head; what stands under them begins another.
            var end = line;
            while (end < page.Lines.Count && lines[end] == PageLines.Kind.Title)
                end++;
            while (end < page.Lines.Count && lines[end] == PageLines.Kind.Byline)
                end++;
            var own = Enumerable.Range(line, end - line).ToList();
            heads.Add(new Head(own, string.Concat(own.Where(each => lines[each] == PageLines.Kind.Title).Select(each => lines.All[each].Text)), lines[end - 1] == PageLines.Kind.Byline, Near(line - 1, -1), Near(end, 1)) { IsColumn = lines.IsUnbroken && own.TrueForAll(lines.NamesColumn) });
            line = end;
        }

        return heads;

        int Near(int line, int step)
        {
            while (line >= 0 && line < streamOf.Length && streamOf[line] < 0)
                line += step;
            return line >= 0 && line < streamOf.Length ? line : -1;
        }
    }
}
