using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Weighs whether short lines in running text are the title of another article or a heading of the one above, where neither byline nor dateline nor the end of a
/// signed text decides. Every sign adds its weight; another article begins where the sum is above zero.
/// </summary>
/// <remarks>
/// A weight of one is a sign that is right about three times in four. The sum starts below zero, for most short lines under running text are headings.
/// The weights are those of a logistic regression over annotated and generated pages, rounded towards round numbers: any of them may be a fifth more or less without another
/// decision on an annotated page.
/// </remarks>
internal sealed class OpeningScore
{
    /// <summary>Paragraphs looked at on each side.</summary>
    public const int Reach = 6;

    /// <summary>What the sum starts from.</summary>
    private const double Prior = -2;

    /// <summary>What decides by itself, whatever else is seen.</summary>
    private const double Certain = 5;

    /// <summary>What a signature under the text below says: each article has one, but so has one whose heading this is.</summary>
    private const double Signed = 0.8;

    /// <summary>What a column's name says that stands apart from the text above, whose title may stand under its text.</summary>
    private const double OfColumn = 3;

    /// <summary>What 【活力中国】 in front of a line says: the name of a series stands before the titles of its articles.</summary>
    private const double OfSeries = 3;

    /// <summary>The name of a series is no longer.</summary>
    private const int MaxSeriesName = 26;

    /// <summary>Nor is it shorter: such a one may number parts.</summary>
    private const int MinSeriesName = 4;

    /// <summary>What it says that the text above breaks off where its column ends: no heading stands inside a sentence, but the title of another article does where columns are read on one after the other.</summary>
    private const double BrokenOff = 1;

    /// <summary>By how much two columns differ at least, in quarters of a Han character.</summary>
    private const int OtherWidth = 9;

    /// <summary>Headings of one article differ in length by no more than this.</summary>
    private const int AlikeLength = 3;

    /// <summary>What it says that another line asks or names something in the same manner before its colon.</summary>
    private const double MadeAlike = 3.5;

    /// <summary>What stands so before a colon is no longer.</summary>
    private const int MaxAsked = 6;

    /// <summary>Headings of one article are seldom so long.</summary>
    private const int LongLength = 13;

    /// <summary>A longer line that begins with a digit is more than a figure or a number with its heading.</summary>
    private const int MaxFigureLength = 11;

    /// <summary>Within so many characters a report says when it happened and who was there.</summary>
    private const int LeadLength = 30;

    /// <summary>What two texts of one page share of their rare words whether they are of one article or of two.</summary>
    private const double UsualTies = 0.05;

    private static readonly string[] LeadWords = ["近日", "日前", "连日来", "近期", "记者", "上午", "下午", "清晨", "傍晚", "今年以来"];

    /// <summary>The text above, of the article that may end there; not empty.</summary>
    public required IReadOnlyList<Block> Above { get; init; }

    /// <summary>The short lines; not empty.</summary>
    public required IReadOnlyList<Block> Lines { get; init; }

    /// <summary>The text under them, up to the next short line; not empty.</summary>
    public required IReadOnlyList<Block> Below { get; init; }

    /// <summary>The other short lines above and below that may be headings of the same article.</summary>
    public required IReadOnlyList<Block> Others { get; init; }

    /// <summary>In how many texts of the page each pair of characters stands.</summary>
    public required Vocabulary Words { get; init; }

    /// <summary>Whether a signature ends the text below.</summary>
    public bool IsSigned { get; init; }

    /// <summary>Whether that signature is not the first of the text above and below together.</summary>
    public bool IsSecondSignature { get; init; }

    /// <summary>Whether the text above goes on behind the signature.</summary>
    public bool GoesOnLater { get; init; }

    /// <summary>Whether the lines are the name of a column, by their manner or by that of the page's other columns.</summary>
    public bool IsColumn { get; init; }

    /// <summary>Whether another article begins.</summary>
    public bool Opens => Sum > 0;

    /// <summary>The sum of all signs.</summary>
    public double Sum => Prior + OfEnd() + OfSignatures() + OfShape() + OfWidth() + OfSpace() + OfOthers() + OfLead() + OfWords();

    /// <summary>A text that breaks off has not ended; unless it is found again further on, past another article.</summary>
    private double OfEnd() =>
        GoesOnLater && BlockReader.IsCut(Above[^1].Text) ? Certain : Above[^1].EndsFull && BlockReader.IsCut(Above[^1].Text) ? BrokenOff : CharacterClass.EndsSentence(Above[^1].Text) ? 0 : -Certain;

    /// <summary>Each article is signed once.</summary>
    private double OfSignatures() => IsSecondSignature ? Certain : IsSigned ? Signed : 0;

    /// <summary>A title is longer than a heading, may have two lines and a subtitle, and has a colon, quotation marks or a blank between halves oftener.</summary>
    private double OfShape()
    {
        if (NamesPiece())
            return Certain;
        if (IsColumn && (Lines[0].IsColumnName && Lines.Count == 1 || Lines[0].BlankLinesBefore > Below[0].BlankLinesBefore || Lines[0].BlankLinesBefore > 0 && Lines[0].Text[0] is '■' or '□' or '◆' or '●' or '★' or '▍' or '【'))
            return OfColumn;
        if (IsOfSeries(Lines[0].Text))
            return OfSeries;
        var title = Lines[^1].Text;
        double sum = 0;
        if (Lines.Skip(1).Any(line => Headings.IsSubtitle(line.Text)))
            sum += 2;
        var length = Lines.Sum(line => line.Text.Length);
        sum += length <= 4 ? -1.5 : length <= 7 ? -1 : length <= 11 ? 0 : 1;
        if (Lines.Count > 1)
            sum += 0.5;
        if (Lines.Any(line => line.Text.AsSpan().IndexOfAny("：“、") >= 0 || Headings.IsOfHalves(line.Printed.Text)))
            sum += 0.5;
        if (Lines.Any(line => line.Text.AsSpan().IndexOfAny("，；") >= 0) || Headings.IsNumbered(Lines[0].Text) || char.IsAsciiDigit(title[0]) && length <= MaxFigureLength)
            sum -= 2;
        return title[^1] is '？' or '?' ? sum - 1 : sum;
    }

    /// <summary>【活力中国】地下管网迎来建设潮.</summary>
    private static bool IsOfSeries(string line) =>
        line[0] == '【' && line.IndexOf('】', StringComparison.Ordinal) is > MinSeriesName and <= MaxSeriesName and var close && line.Length - close > MinSeriesName;

    /// <summary>遗失声明 after a full stop, 专栏：读者来信 and 记者手记 over a title: what says of itself that it is a piece of its own.</summary>
    private bool NamesPiece()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var isOverTitle = i + 1 < Lines.Count && Headings.MayBeTitle(Lines[i + 1].Text);
            if (isOverTitle && (Headings.IsLabelledColumn(Lines[i].Text) || Headings.IsSidebar(Lines[i].Text)) || Headings.IsNotice(Lines[i].Text) && CharacterClass.EndsSentence(Above[^1].Text))
                return true;
        }

        return false;
    }

    /// <summary>Each article is set in its own column; that two have one width says nothing.</summary>
    private double OfWidth() =>
        UsualWidth(Above) is > 0 and var above && UsualWidth(Below) is > 0 and var below && Math.Abs(above - below) >= OtherWidth ? 2 : 0;

    private static int UsualWidth(IReadOnlyList<Block> text)
    {
        // Of two lines the first is as much shorter as its indent and the marks it begins with.
        var widths = text.Where(block => block is { LineWidth: > 0, LineCount: > 2 }).Select(block => block.LineWidth).Order().ToList();
        return widths.Count == 0 ? 0 : widths[widths.Count / 2];
    }

    /// <summary>A title stands farther from the text above than from its own.</summary>
    private double OfSpace() => Lines[0].BlankLinesBefore > Below[0].BlankLinesBefore ? 1 : 0;

    /// <summary>Headings come in twos and more, of about one length.</summary>
    private double OfOthers()
    {
        var length = Lines.Sum(line => line.Text.Length);
        if (Lines is [var line] && Others.Any(other => AreMadeAlike(line.Text, other.Text)))
            return -MadeAlike;
        var alike = Others.Count(other => Math.Abs(other.Text.Length - length) <= AlikeLength);
        // Where all are long, they are as likely the titles of short news.
        if (length >= LongLength)
            return alike > 1 ? -0.8 : alike == 1 ? -0.4 : Others.Count > 0 ? 0 : 0.4;
        return alike > 1 ? -2 : alike == 1 ? -1.2 : Others.Count > 0 ? -0.4 : 0.4;
    }

    /// <summary>怎么招：办会、投钱、上云 and 招什么：老树发新枝: what stands before the colon is as long, and shares a word's character. Titles of short news say places before it, which share none.</summary>
    private static bool AreMadeAlike(string line, string other) =>
        line.IndexOf('：', StringComparison.Ordinal) is > 1 and <= MaxAsked and var colon && other.IndexOf('：', StringComparison.Ordinal) == colon && line.AsSpan(0, colon).ContainsAny(other.AsSpan(0, colon));

    /// <summary>A report begins with day or place of what it tells.</summary>
    private double OfLead()
    {
        var lead = Below[0].Text.AsSpan(0, Math.Min(LeadLength, Below[0].Text.Length));
        foreach (var word in LeadWords)
        {
            if (lead.Contains(word, StringComparison.Ordinal))
                return 1;
        }

        return lead.IndexOf('日') is > 1 and var day && char.IsDigit(lead[day - 1]) && lead[..day].Contains('月') ? 1 : 0;
    }

    /// <summary>What the lines name stands below and not above when another article begins; what both texts name ties them.</summary>
    private double OfWords()
    {
        var above = Vocabulary.Of(Above);
        var below = Vocabulary.Of(Below);
        var title = Vocabulary.Of(Lines);
        var ofTitle = Words.Share(title, below) - Words.Share(title, above);
        var ties = (Words.Share(above, below) + Words.Share(below, above)) / 2;
        return 4.5 * ofTitle + Math.Clamp((UsualTies - ties) * 15, -1.5, 0.75);
    }
}
