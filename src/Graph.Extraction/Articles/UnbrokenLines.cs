namespace Graph.Extraction.Articles;

/// <summary>Tells which lines of a page of unbroken paragraphs columns broke all the same: those of a width that several have which stand together, and what they go on with.</summary>
internal static class UnbrokenLines
{
    /// <summary>A column is so many characters wide at least.</summary>
    private const int MinColumn = 8;

    /// <summary>So many lines of one width, each over another, tell a column.</summary>
    private const int LeastLines = 3;

    /// <summary>Marks the lines that hold whole paragraphs, or what a column's end left of them.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="longest">A longer line was broken by no column.</param>
    public static void Tell(ColumnLine[] lines, int longest)
    {
        var inRuns = new Dictionary<int, int>();
        for (var line = 0; line + 1 < lines.Length; line++)
        {
            if (lines[line].Text.Length <= longest && lines[line].Text.Length >= MinColumn && lines[line + 1].Text.Length <= longest && !lines[line].EndsSentence && Math.Abs(lines[line].Width - lines[line + 1].Width) <= 1)
                inRuns[lines[line].Width] = inRuns.GetValueOrDefault(lines[line].Width) + 1;
        }

        var isBroken = false;
        for (var line = 0; line < lines.Length; line++)
        {
            var own = lines[line];
            var isFull = false;
            for (var width = own.Width - 2; width <= own.Width + 2; width++)
                isFull |= inRuns.GetValueOrDefault(width) >= LeastLines;
            // The last line of a paragraph, under a full one, and the first of one that print indents.
            isBroken = own.Text.Length <= longest && (isFull || isBroken && own.Width < lines[line - 1].Width && !lines[line - 1].EndsSentence && own.EndsSentence
                || own.IsIndented && inRuns.GetValueOrDefault(own.Width + 4) >= LeastLines);
            own.IsUnbroken = !isBroken;
        }
    }
}
