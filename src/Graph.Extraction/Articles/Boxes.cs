using System.Buffers;
using System.Text.RegularExpressions;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Finds what pages set beside an article and what belongs to none: boxes that explain a word or give the background (名词解释, 新闻链接) with the text under
/// them, lists of other reports (相关推荐), and sentences pulled out of the text that stand between two rules.
/// </summary>
internal static partial class Boxes
{
    /// <summary>One of these stands in every heading of a list.</summary>
    private static readonly SearchValues<char> ListSigns = SearchValues.Create("荐闻道读章讯容件航录");

    /// <summary>A box has no more paragraphs, unless each explains a word.</summary>
    private const int MaxParagraphs = 3;

    /// <summary>The heading of a box or of a list is no longer.</summary>
    private const int MaxHeading = 12;

    /// <summary>The heading of a box of figures is no longer: it may say whose they are (数读·株洲外贸).</summary>
    private const int MaxFiguresHeading = 16;

    /// <summary>A sentence between rules is no longer.</summary>
    private const int MaxPulled = 60;

    /// <summary>Within so many characters a paragraph says which word it explains.</summary>
    private const int MaxTerm = 24;

    [GeneratedRegex(@"^[\s■□◎◆●▍★☆▲※【\[〖「◇○►▶]*(?:名词解释|(?:新闻|相关|知识|政策|背景|延伸)?链接|延伸阅读|新闻背景|背景资料|新闻助读|新闻资料|相关资料|小资料|小知识|小贴士|小词典|编后语?|编后记|编余|(?:人物|嘉宾|专家|作者)(?:名片|简介|档案|小传|介绍))[\s】\]〗」◆◇■□▍●★☆◎○:：]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"^[\s■□◎◆●▍]*(?:(?:相关|热门|热点|精彩|更多|推荐)(?:推荐|新闻|报道|阅读|文章|资讯|内容|稿件)|(?:标题|版面|本版)导航|版面目录|本版目录|本版新闻)[\s◆◇■□▍●>＞»:：]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ListHeading { get; }

    /// <summary>A line of a box of figures is no longer.</summary>
    private const int MaxFigureLine = 30;

    /// <summary>A box of figures has no more lines.</summary>
    private const int MaxFigureLines = 24;

    /// <summary>So many figures at least make a box where nothing says where they come from.</summary>
    private const int MinFigures = 2;

    /// <summary>The blocks, those of boxes and lists marked as furniture and sentences between rules as pull quotes.</summary>
    public static List<Block> Mark(List<Block> blocks)
    {
        for (var i = 0; i + 1 < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Furniture && Furniture.IsRule(block.Characters) && i + 2 < blocks.Count)
                MarkPulled(blocks, i + 1);
            if (block.Length > (block.Characters is ['数' or '图', ..] ? MaxFiguresHeading : MaxHeading) || block.HeadingLevel > 0 || block.Kind is not (BlockKind.Short or BlockKind.Paragraph or BlockKind.Furniture or BlockKind.PullQuote))
                continue;
            // 数读·某市外贸 over figures and 数据来源：…; 附件2 over 名词解释: a part of a document.
            if (block.Kind == BlockKind.Short && block.Characters.IndexOfAny("目读点") > 0 && ContentsHeading.IsMatch(block.Text))
                blocks[i] = block with { Kind = BlockKind.Furniture };
            else if (block.Characters[0] is '数' or '图' or '一' or '亮' or '晒' or '▶' or '►' or '■' or '◆' or '●' or '▍' && FiguresHeading.IsMatch(block.Text))
                i = MarkFigures(blocks, i);
            else if (IsHeading(block.Text) && !(i > 0 && blocks[i - 1].Characters.StartsWith("附件", StringComparison.Ordinal)))
                i = MarkBox(blocks, i);
            else if (block.Characters.IndexOfAny(ListSigns) > 0 && ListHeading.IsMatch(block.Text))
                i = MarkList(blocks, i);
        }

        return blocks;
    }

    /// <summary>■要目, 今日导读: what heads the list of a paper's other pages.</summary>
    [GeneratedRegex(@"^[■□◎◆●▍★☆【\s]*(?:今日|本期|本版|下期)?(?:要目|导读|看点)[】\s■◆●★☆]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsHeading { get; }

    [GeneratedRegex(@"^[▶►■◆●▍]?(?:数读|数说|数览|数字看|数据看|数据速览|数据看点|亮数据|晒数据|图说|图解|一图读懂|数据)(?:[·•：:\s｜|]?[\p{IsCJKUnifiedIdeographs}\d]{0,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex FiguresHeading { get; }

    /// <summary>Marks lines of figures up to the one that says where they come from or who drew them, or up to the last of several. Returns the last of them.</summary>
    private static int MarkFigures(List<Block> blocks, int heading)
    {
        for (var end = heading + 1; end < blocks.Count && end <= heading + MaxFigureLines && blocks[end].Length <= MaxFigureLine; end++)
        {
            if (blocks[end].Kind != BlockKind.Furniture || !(blocks[end].Characters.StartsWith("数据来源", StringComparison.Ordinal) || blocks[end].Characters.StartsWith("资料来源", StringComparison.Ordinal) || blocks[end].Characters.StartsWith("制", StringComparison.Ordinal)))
                continue;
            for (var i = heading; i < end; i++)
                blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
            return end;
        }

        return MarkFiguresAlone(blocks, heading);
    }

    /// <summary>Marks 国家级绿色工厂 58家 and its like, or 2.4万架 over 标准机架规模, where nothing says where the figures come from.</summary>
    private static int MarkFiguresAlone(List<Block> blocks, int heading)
    {
        int figures = 0, last = heading, first = 0;
        for (var i = heading + 1; i < blocks.Count && i <= heading + MaxFigureLines && i <= last + 3 && blocks[i] is { Length: <= MaxFigureLine, HasDateline: false } && !CharacterClass.EndsSentence(blocks[i].Characters); i++)
        {
            if (!EndsWithFigure(blocks[i].Printed.Characters))
                continue;
            (last, first) = (i, figures++ == 0 ? i : first);
        }

        if (figures < MinFigures)
            return heading;
        // Each figure stands over what it counts.
        if (Headings.IsFigure(TrimFigure(blocks[first].Characters)) && last - first >= 2 * (figures - 1) && last + 2 < blocks.Count && blocks[last + 1] is { Kind: BlockKind.Short, Length: <= MaxFigureLine } && (!blocks.GetRange(heading + 1, first - heading - 1).Exists(block => block.Kind == BlockKind.Short) || blocks[last + 2] is { Kind: BlockKind.Paragraph, HasDateline: false }))
            last++;
        for (var i = heading; i <= last; i++)
            blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
        return last;
    }

    private static bool EndsWithFigure(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9') && Headings.IsFigure(TrimFigure(line[(line.TrimEnd().LastIndexOfAny(' ', '\u3000') + 1)..]));

    private static ReadOnlySpan<char> TrimFigure(ReadOnlySpan<char> figure) => figure.Trim(" \u3000><＞＜≥≤");

    private static bool IsHeading(string line) => line.AsSpan().IndexOfAny("释接读景料识士典后语记余片介案传绍") > 0 && Heading.IsMatch(line);

    /// <summary>One line or two between two rules.</summary>
    private static void MarkPulled(List<Block> blocks, int from)
    {
        var end = from;
        var length = 0;
        while (end < blocks.Count && end < from + 2 && blocks[end] is { Kind: BlockKind.Short or BlockKind.Paragraph, HasDateline: false, HeadingLevel: 0 })
            length += blocks[end++].Length;
        if (end == from || length > MaxPulled || end == blocks.Count || blocks[end].Kind != BlockKind.Furniture || !Furniture.IsRule(blocks[end].Characters))
            return;
        for (var i = from; i < end; i++)
            blocks[i] = blocks[i] with { Kind = BlockKind.PullQuote };
    }

    /// <summary>Marks a box whose text stands right under its heading; one with a title of its own is left to the titles. Returns its last block.</summary>
    private static int MarkBox(List<Block> blocks, int heading)
    {
        var from = heading + 1;
        var end = from;
        while (end < blocks.Count && blocks[end] is { Kind: BlockKind.Paragraph, HasDateline: false, HeadingLevel: 0 } paragraph && (end == from || paragraph.BlankLinesBefore <= blocks[from + 1].BlankLinesBefore)
            && (end == from || ExplainsWord(blocks[from]) == ExplainsWord(paragraph)) && (end - from < MaxParagraphs || ExplainsWord(paragraph)))
            end++;
        if (end == from)
            return heading;
        // Between a title and its text the first paragraph is the box, and the others are the text.
        if (!ExplainsWord(blocks[from]) && heading > 0 && blocks[heading - 1].Kind is BlockKind.Byline or BlockKind.Short && (end == blocks.Count || blocks[end].Kind != BlockKind.Paragraph))
            end = from + 1;
        // Where more text follows without a gap nothing but the words that are explained tell the box from it.
        if (!ExplainsWord(blocks[from]) && end < blocks.Count && blocks[end].Kind == BlockKind.Paragraph && blocks[end].BlankLinesBefore <= blocks[end - 1].BlankLinesBefore)
            end = from + 1;
        for (var i = heading; i < end; i++)
            blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
        return end - 1;
    }

    /// <summary>“小快轻准”是指…, 碳汇：…: what the paragraph begins with is a word, and then what it means.</summary>
    private static bool ExplainsWord(Block paragraph)
    {
        if (paragraph.Kind != BlockKind.Paragraph)
            return false;
        var lead = paragraph.Characters[..Math.Min(MaxTerm, paragraph.Length)];
        return lead.Contains("是指", StringComparison.Ordinal) || lead.IndexOfAny('：', ':') is > 1 and var colon && lead[..colon].IndexOfAny("，。") < 0;
    }

    /// <summary>Marks the titles under 相关推荐, but for the last of them where text follows that it may be the title of. Returns the last block marked.</summary>
    private static int MarkList(List<Block> blocks, int heading)
    {
        var end = heading + 1;
        while (end < blocks.Count && blocks[end].Kind is BlockKind.Short or BlockKind.SourceNote or BlockKind.Furniture)
            end++;
        if (end < blocks.Count)
        {
            while (end > heading + 1 && blocks[end - 1].Kind is BlockKind.Short or BlockKind.Byline && (end == blocks.Count || blocks[end].BlankLinesBefore <= blocks[end - 1].BlankLinesBefore || blocks[end].Kind != BlockKind.Short))
                end--;
        }

        for (var i = heading; i < end; i++)
            blocks[i] = blocks[i] with { Kind = BlockKind.Furniture };
        return end - 1;
    }
}
