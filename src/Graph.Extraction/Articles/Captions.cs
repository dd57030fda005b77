using System.Text.RegularExpressions;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds the sentences that tell what a picture shows, printed over the line of who took it: under the words 图片新闻, or where they stand apart and begin as captions do
/// (10月20日，工人在…). They belong to no article.
/// </summary>
internal static partial class Captions
{
    /// <summary>A longer paragraph is a report with a picture.</summary>
    private const int MaxLength = 160;

    /// <summary>It has no more sentences.</summary>
    private const int MaxSentences = 4;

    /// <summary>A longer sentence with a day tells more than a picture shows.</summary>
    private const int MaxDated = 60;

    /// <summary>A caption of one sentence in one line is no longer.</summary>
    private const int MaxLine = 36;

    /// <summary>A shorter sentence tells no picture.</summary>
    private const int MinLine = 10;

    [GeneratedRegex(@"^(?:\d{1,2}月\d{1,2}日[，,]|图为|这是|[①②③④⑤]|[上下左右]图)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    /// <summary>The blocks, captions over a credit marked as furniture.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 1; i + 1 < blocks.Count; i++)
        {
            if (blocks[i] is { Kind: BlockKind.Paragraph, HasDateline: false, Length: <= MaxLength } && blocks[i + 1].Kind == BlockKind.Furniture && IsCredit(blocks[i + 1]) && IsCaption(blocks, i))
                blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
            else if (blocks[i] is { Kind: BlockKind.Paragraph or BlockKind.Short, HasDateline: false, LineCount: 1 } && blocks[i + 1].Kind == BlockKind.Furniture && blocks[i].BlankLinesBefore > 0 && !CharacterClass.EndsSentence(blocks[i].Characters) && IsSecondLine(blocks[i + 1].Printed.Text, blocks[i + 1].BlankLinesBefore))
                blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
        }

        return blocks;
    }

    /// <summary>新能源汽车。 本报记者 某某 摄: whether a line right under another ends what a picture shows, with who took it behind the sentence.</summary>
    public static bool IsSecondLine(string line, int blankLinesBefore) =>
        blankLinesBefore == 0 && line.IndexOf('。', StringComparison.Ordinal) is > 0 and var end && end + 1 < line.Length && line.AsSpan(0, end).IndexOf('。') < 0 && Furniture.IsCaption(line);

    /// <summary>本报记者 陈起拓 摄: a line of who took the picture, without a word on what it shows.</summary>
    private static bool IsCredit(Block block) => block.Length <= 24 && block.Characters.IndexOfAny("。，") < 0 && (Furniture.IsCaption(block.Printed.Characters) || LabelledByline.NamesOnlyOthers(block.Printed.Text));

    /// <summary>Whether the sentence stands apart from a text above that has come to its end, and nothing, a head or a gap stands under the credit.</summary>
    private static bool StandsApart(List<Block> blocks, int i) =>
        blocks[i].Length >= MinLine && blocks[i - 1] is { Kind: BlockKind.Paragraph or BlockKind.ClosingNote or BlockKind.Furniture or BlockKind.Byline } above && (above.Kind != BlockKind.Paragraph || CharacterClass.EndsSentence(above.Characters))
        && (i + 2 == blocks.Count || blocks[i + 2].Kind is not BlockKind.Paragraph || blocks[i + 2].BlankLinesBefore > 0);

    /// <summary>10月9日，采棉机在田间作业。 over its credit and behind a text, on a page that sets one gap between all lines: one sentence, with the day or 图为 first.</summary>
    private static bool IsDated(List<Block> blocks, int i) =>
        blocks[i].BlankLinesBefore > 0 && blocks[i].BlankLinesBefore == blocks[i + 1].BlankLinesBefore && blocks[i].Length <= MaxDated && blocks[i].Characters.IndexOf('。') == blocks[i].Length - 1
        && blocks[i - 1] is { Kind: BlockKind.Paragraph or BlockKind.ClosingNote } above && CharacterClass.EndsSentence(above.Characters) && Opening.IsMatch(blocks[i].Text);

    private static bool IsCaption(List<Block> blocks, int i)
    {
        var text = blocks[i].Characters;
        if (!CharacterClass.EndsSentence(text) || text.Count('。') > MaxSentences || blocks[i + 1].BlankLinesBefore > blocks[i].BlankLinesBefore)
            return false;
        if (blocks[i - 1].Kind == BlockKind.Furniture && blocks[i - 1].Text is "图片新闻" or "新闻图片" or "图说新闻" or "图片报道")
            return true;
        // 企业工人在检验光伏玻璃。 over （苏 羽 摄）: one sentence on a line of its own.
        if (blocks[i].BlankLinesBefore <= blocks[i + 1].BlankLinesBefore)
            return IsDated(blocks, i);
        if (Opening.IsMatch(blocks[i].Text))
            return true;
        // 河套深港科技创新合作区。 right over its credit and far from the text above: two lines set together on a page whose paragraphs stand apart.
        var isOneSentence = text.Length <= MaxLine && blocks[i].LineCount == 1 && text.IndexOf('。') == text.Length - 1;
        return isOneSentence && (blocks[i + 1].Characters[0] is '（' or '(' || blocks[i + 1].BlankLinesBefore == 0 && (blocks[i].BlankLinesBefore > 1 || blocks[i].BlankLinesBefore > 0 && StandsApart(blocks, i)));
    }
}
