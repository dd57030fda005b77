using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>A line of a column as it is weighed when lines of several columns stand between each other.</summary>
internal sealed class ColumnLine
{
    /// <summary>So many characters on each side of a break tell whether a word stands across it.</summary>
    private const int Reach = 4;

    /// <summary>Who says something stands in the first clause of a text, in so many characters.</summary>
    private const int LongestSaying = 24;

    /// <summary>Whose words texts begin with.</summary>
    private static readonly WordList Speaking = new(["习近平", "党的", "党中央", "中央", "国务院", "省委", "市委", "区委", "县委", "州委", "自治区党委", "省政府", "市政府", "全国", "今年"]);

    /// <summary>What is said of them.</summary>
    private static readonly WordList Saying = new(["指出", "强调", "提出", "要求", "明确"]);

    /// <summary>Clauses that begin a sentence by themselves.</summary>
    private static readonly WordList Times = new(["近年来", "近日", "日前", "当前", "连日来", "长期以来", "今年以来", "去年以来", "一直以来"]);

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

    /// <summary>Whether it holds a whole paragraph, or what a column's end left of it.</summary>
    public bool IsUnbroken { get; set; }

    /// <summary>Whether a sentence ends with it.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it begins as a news item does: 本报讯（记者 ….</summary>
    public bool OpensNews { get; }

    /// <summary>Whether it begins as texts do and no rest of a sentence: 市委经济工作会议提出，, 近年来，.</summary>
    public bool OpensSentence
    {
        get
        {
            var clause = Text.AsSpan(0, Math.Min(Text.Length, LongestSaying));
            clause = clause[..Math.Max(0, clause.IndexOfAny('，', ',', '：'))];
            return Times.Contains(clause) || (Speaking.LongestAt(clause, 0) > 0 && Saying.LongestEnding(clause) > 0);
        }
    }

    /// <summary>The length of a short first sentence, as says what a paragraph is about; 0 where there is none.</summary>
    public int Theme => Text.AsSpan(0, Math.Min(Text.Length, LongestSaying)).IndexOf('。') is > 0 and var stop && stop + 1 < Text.Length ? stop : 0;

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
