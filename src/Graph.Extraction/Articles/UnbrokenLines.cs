namespace Graph.Extraction.Articles;

/// <summary>Tells which lines of a page of unbroken paragraphs columns broke all the same: those of a width that several have which stand together, and what they go on with.</summary>
internal static class UnbrokenLines
{
    /// <summary>Marks the lines that hold whole paragraphs, or what a column's end left of them.</summary>
    /// <param name="lines">The lines of the page.</param>
    public static void Tell(ColumnLine[] lines)
    {
        var inRuns = new Dictionary<int, int>();
        for (var line = 0; line + 1 < lines.Length; line++)
        {
            if (lines[line].Text.Length is >= PageLines.MinColumn and <= PageLines.MaxLineLength && lines[line + 1].Text.Length <= PageLines.MaxLineLength && !lines[line].EndsSentence && Math.Abs(lines[line].Width - lines[line + 1].Width) <= 1)
                inRuns[lines[line].Width] = inRuns.GetValueOrDefault(lines[line].Width) + 1;
        }

        var isBroken = false;
        for (var line = 0; line < lines.Length; line++)
        {
            var own = lines[line];
            var isFull = false;
            for (var width = own.Width - 2; width <= own.Width + 2; width++)
                isFull |= inRuns.GetValueOrDefault(width) >= PageColumns.LeastLines;
            // The last line of a paragraph, under a full one, and the first of one that print indents.
            isBroken = own.Text.Length <= PageLines.MaxLineLength && (isFull || isBroken && own.Width < lines[line - 1].Width && !lines[line - 1].EndsSentence && own.EndsSentence
                || own.IsIndented && inRuns.GetValueOrDefault(own.Width + 4) >= PageColumns.LeastLines);
            own.IsUnbroken = !isBroken;
        }
    }
}
