namespace Graph.Extraction.Articles;

/// <summary>A paragraph with the headings above it and the notes below.</summary>
internal sealed class MovableText(int home)
{
    /// <summary>What paragraphs are counted with.</summary>
    private const string Digits = "一二三四五六七八九";

    /// <summary>The article it was read with.</summary>
    public int Home { get; } = home;

    /// <summary>The headings, the paragraph, the notes.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The paragraph; headings without one stand for it.</summary>
    public Block Text => Blocks.Find(block => block.Kind == BlockKind.Paragraph) ?? Blocks[0];

    /// <summary>The width of its lines; 0 where print broke it into too few to tell.</summary>
    public int Width => Text.LineCount < 3 ? 0 : Text.LineWidth;

    /// <summary>Where it begins on the page.</summary>
    public int Place => Blocks[0].Printed.Offsets.ToSource(0);

    /// <summary>Whether an article ends with it.</summary>
    public bool Closes { get; set; }

    /// <summary>Whether its article's title stands right over it.</summary>
    public bool IsUnderTitle { get; set; }

    /// <summary>Whether the author stands there too.</summary>
    public bool IsUnderAuthor { get; set; }

    /// <summary>Whether no title stands over its run up to here: nothing but the order so far says whose it is.</summary>
    public bool IsFloating { get; set; }

    /// <summary>Whether it stays where it is, for its article would have no text.</summary>
    public bool IsKept { get; set; }

    /// <summary>What it costs to pass to another article before it.</summary>
    public double Switch { get; set; }

    /// <summary>The number of its run: paragraphs with no sign between them.</summary>
    public int Run { get; set; }

    /// <summary>(3, '要') of 三要拉长产业链, (2, '第') of 第二，; (0, ' ') where nothing is counted.</summary>
    public (int Number, char Form) Count => Text.Text is not [var first, var second, ..] ? default
        : first is '第' or '其' && Digits.IndexOf(second, StringComparison.Ordinal) is >= 0 and var ordinal ? (ordinal + 1, first)
        : second is '要' or '是' or '、' && Digits.IndexOf(first, StringComparison.Ordinal) is >= 0 and var number ? (number + 1, second) : default;

    /// <summary>Whether it is a question or an answer.</summary>
    public bool IsDialogue => Text.Text.Length > 2 && Text.Text[0] is '问' or '答' && Text.Text[1] is '：' or ':';

    /// <summary>Its pairs of Han characters.</summary>
    public HashSet<(char, char)> Words { get; set; } = [];

    /// <summary>Whether its paragraph has come: what follows is another one.</summary>
    private bool IsWhole { get; set; }

    /// <summary>The paragraphs of all articles in the order of the page.</summary>
    /// <param name="segments">The articles.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    public static List<MovableText> Of(List<Segment> segments, Places places)
    {
        var units = new List<MovableText>();
        for (var s = 0; s < segments.Count; s++)
        {
            MovableText? unit = null;
            foreach (var block in segments[s].Body)
            {
                if (block.Kind == BlockKind.ClosingNote && unit is not null)
                {
                    unit.Blocks.Add(block);
                    continue;
                }

                if (unit is null || unit.IsWhole)
                    units.Add(unit = new MovableText(s));
                unit.Blocks.Add(block);
                unit.IsWhole = block.Kind == BlockKind.Paragraph;
            }
        }

        foreach (var unit in units)
        {
            unit.Closes = unit.Blocks.Exists(block => block.Kind == BlockKind.ClosingNote || ClosingNotes.ClosesArticle(block.Text) || EndMark.Stands(block.Text, places));
            unit.Words = HanPairs.Of(string.Concat(unit.Blocks.Select(block => block.Text)));
        }

        return [.. units.OrderBy(unit => unit.Place)];
    }
}
