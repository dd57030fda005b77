using System.Runtime.InteropServices;
using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Tells the rows that are nothing but sentences, as two of three news items are: every line is a paragraph of the one article whose title is given. All that is asked of lines elsewhere
/// (<see cref="BlockReader"/>) need not be asked of these, which is most of what reading them takes.
/// </summary>
/// <remarks>
/// A line is one of these only where no rule could take it for anything else: it ends with a full stop, while names, titles, captions and mastheads do not; it is so long that it is text, or
/// holds no blank, colon, slash or bar (<see cref="SentenceCharacters"/>), of which every label has one; and the few rules that ask for neither are asked. <c>PlainRowTests</c> compares both ways
/// for lines made of the patterns.
/// </remarks>
internal static class PlainRow
{
    /// <summary>So many commas stand in no line of a masthead that ends with a full stop.</summary>
    private const int CommasOfText = 2;

    /// <summary>The paragraphs, as they are to be read, of a row all of whose lines are such; null for every other page.</summary>
    public static MappedText[]? ParagraphsOf(SourcePage page)
    {
        if (page.Form != PageForm.Row || page.Lines.Count == 0)
            return null;
        var lines = CollectionsMarshal.AsSpan(page.Lines as List<SourceLine> ?? [.. page.Lines]);
        var isIndented = lines[0].Indent >= 2;
        foreach (ref readonly var line in lines)
        {
            // Where some lines are indented and others are not, indents tell what goes on.
            if (line.Indent >= 2 != isIndented || !IsSentence(BlockReader.Line(page.Text, line)))
                return null;
        }

        var paragraphs = new MappedText[lines.Length];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = MappedText.Of(page.Text, lines[i].Span);
            // Only the long ones may have blanks that typesetting left.
            paragraphs[i] = IsLong(paragraph.Characters) ? BlankCleaner.CleanRunningText(paragraph) : paragraph;
        }

        return paragraphs;
    }

    /// <summary>Whether a line is a paragraph wherever it stands in a row.</summary>
    internal static bool IsSentence(ReadOnlySpan<char> line) =>
        line[^1] == '。' && (CharacterClass.IsCommonHan(line[0]) || char.IsAsciiDigit(line[0]) || line[0] is '“' or '《')
        && (IsLong(line) || CharacterRanges.HoldAll<SentenceCharacters>(line) && !MayBeSpecial(line)) && !Dateline.IsOpen(line);

    /// <summary>Whether a line is so long that it is text, whatever stands in it.</summary>
    private static bool IsLong(ReadOnlySpan<char> line) => line.Length > BlockReader.MaxSpecialLength;

    /// <summary>Whether such a line may yet be a note, a caption, a notice, a page's number or a masthead.</summary>
    private static bool MayBeSpecial(ReadOnlySpan<char> line) =>
        BlockReader.OpensEditorNote(line) || Furniture.BeginsAsCaption(line) || Furniture.IsWebNotice(line) || Furniture.IsPageNumber(line)
        || line.Count('，') < CommasOfText && Furniture.IsMasthead(line);
}
