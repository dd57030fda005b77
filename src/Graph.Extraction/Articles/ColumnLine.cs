using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>A line of a column as it is weighed when lines of several columns stand between each other.</summary>
internal sealed class ColumnLine
{
    /// <summary>So many characters on each side of a break tell whether a word stands across it.</summary>
    private const int Reach = 4;

    /// <summary>A line of print.</summary>
    /// <param name="printed">Its characters, blanks between them too.</param>
    /// <param name="indent">Blanks before its first character.</param>
    /// <param name="isCounted">Whether lines were broken after a number of characters, whatever they are.</param>
    public ColumnLine(string printed, int indent, bool isCounted = false)
    {
        Text = CharacterClass.IndexOfBlank(printed) < 0 ? printed : string.Concat(printed.Where(c => !CharacterClass.IsBlank(c)));
        Width = isCounted ? 2 * Text.Length : CharacterClass.Width(Text);
        IsIndented = indent >= 2;
        EndsSentence = CharacterClass.EndsSentence(Text) && Text[^1] is not ('；' or ';');
        var start = Text.Length;
        while (start > 0 && Text.Length - start < Reach && CharacterClass.IsHan(Text[start - 1]))
            start--;
        Tail = Text[start..];
        var end = 0;
        while (end < Math.Min(Text.Length, Reach) && CharacterClass.IsHan(Text[end]))
            end++;
        Head = Text[..end];
        OpensNews = Text.AsSpan(0, Math.Min(Text.Length, Reach * Reach)).IndexOfAny('讯', '电', '记') > 0 && (Dateline.IsOpen(Text) || Dateline.TryRead(Text, out _));
        (OddWhenClosed, OpensWhenClosed) = Quotes(false);
        (OddWhenOpen, OpensWhenOpen) = Quotes(true);
    }

    /// <summary>The characters without blanks.</summary>
    public string Text { get; }

    /// <summary>The width in half-width columns.</summary>
    public int Width { get; }

    /// <summary>Whether an indent stands before it.</summary>
    public bool IsIndented { get; }

    /// <summary>Whether a sentence ends with it.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it begins as a news item does: 本报讯（记者 ….</summary>
    public bool OpensNews { get; }

    /// <summary>The Han characters it ends with, a few at most.</summary>
    public string Tail { get; }

    /// <summary>The Han characters it begins with, a few at most.</summary>
    public string Head { get; }

    private int OddWhenClosed { get; }

    private int OddWhenOpen { get; }

    private bool OpensWhenClosed { get; }

    private bool OpensWhenOpen { get; }

    /// <summary>How many of its quotation marks open what is open or close what is not.</summary>
    /// <param name="isOpen">Whether a quotation was left open by the line before.</param>
    public int OddQuotes(bool isOpen) => isOpen ? OddWhenOpen : OddWhenClosed;

    /// <summary>Whether it leaves a quotation open.</summary>
    /// <param name="isOpen">Whether one was left open by the line before.</param>
    public bool LeavesOpen(bool isOpen) => isOpen ? OpensWhenOpen : OpensWhenClosed;

    private (int Odd, bool Open) Quotes(bool isOpen)
    {
        var odd = 0;
        foreach (var c in Text)
        {
            if (c is not ('“' or '”'))
                continue;
            odd += isOpen == (c == '“') ? 1 : 0;
            isOpen = c == '“';
        }

        return (odd, isOpen);
    }
}
