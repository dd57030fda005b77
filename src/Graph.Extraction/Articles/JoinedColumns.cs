using Graph.Extraction.Pages;
using Graph.Extraction.Text;
using Graph.Model;

namespace Graph.Extraction.Articles;

/// <summary>A page that prints some articles in columns and others a paragraph a line, as if it printed all of them a paragraph a line.</summary>
internal static class JoinedColumns
{
    /// <summary>The page, each stretch that a column's width broke into lines one line.</summary>
    /// <param name="page">The page.</param>
    /// <param name="longest">No column is wider, in characters.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    public static SourcePage Of(SourcePage page, int longest, Places places)
    {
        var text = new MappedText.Builder();
        var lines = new List<SourceLine>(page.Lines.Count);
        for (var line = 0; line < page.Lines.Count;)
        {
            var end = line + 1;
            if (page.Lines[line].Span.Length > longest)
            {
                Add(MappedText.Of(page.Text, page.Lines[line].Span), page.Lines[line]);
            }
            else
            {
                while (end < page.Lines.Count && page.Lines[end].Span.Length <= longest)
                    end++;
                // Widths are told of the stretch alone; what is cut at a column's end does not go on in a whole line.
                foreach (var block in BlockReader.Read(page with { Lines = [.. page.Lines.Skip(line).Take(end - line)] }, places).Blocks)
                    Add(block.Printed, new SourceLine(default, block.BlankLinesBefore, block.IsIndented ? 2 : 0, block.HeadingLevel, FollowsRule: block.FollowsRule));
            }

            line = end;
        }

        var all = text.Build();
        return page with { Text = all.Text, Offsets = OffsetMaps.Compose(all.Offsets, page.Offsets, page.Text.Length), Lines = lines };

        void Add(MappedText printed, SourceLine line)
        {
            var start = text.Length;
            text.Append(printed);
            lines.Add(line with { Span = new TextSpan(start, text.Length) });
            text.AppendUnmapped('\n');
        }
    }
}
