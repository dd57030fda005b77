using System.Text.RegularExpressions;
using Graph.Extraction.Pages;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Takes a page that is one article with a known title: what stands before the text (path, buttons, the title once more, source, time,
/// author) and after it (related reports, buttons) is left out, everything between is the body.
/// </summary>
internal static partial class SingleArticle
{
    /// <summary>Number of blocks before the text among which its header is looked for.</summary>
    private const int HeadLength = 16;

    /// <summary>A longer line with a time in it is text.</summary>
    private const int MaxStampLength = 50;

    /// <summary>The draft.</summary>
    public static ArticleDraft Draft(string title, GivenFacts given, IReadOnlyList<Block> blocks, Places places)
    {
        var kept = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Furniture)
                kept.Add(blocks[i]);
        }

        var head = HeadEnd(title, kept);
        // Most articles of a corpus have neither a header nor a byline.
        List<Block>? bylines = null;
        var byline = Byline.None;
        for (var i = 0; i < head; i++)
        {
            var block = kept[i];
            byline = byline.With(block.Byline).With(block.Source?.Byline ?? Byline.None).With(Interviews.SpeakerOf(block.Text) ?? Byline.None);
            if (block.Kind == BlockKind.Byline)
                (bylines ??= []).Add(block);
        }

        kept.RemoveRange(0, head);
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            // The day under the office that signs a document.
            var isSigned = kept[i] is { Kind: BlockKind.SourceNote, Source.Source: null } && i > 0 && (kept[i - 1] is { Kind: BlockKind.Byline, Byline.NamesSomebody: false } || kept[i - 1].Kind == BlockKind.Short && Institutions.EndsAsOne(kept[i - 1].Text));
            if (kept[i].Kind is BlockKind.SourceNote or BlockKind.EditorNote && !isSigned)
                kept.RemoveAt(i);
        }

        var signature = kept is [.., { Kind: BlockKind.Byline } last] ? last : null;
        if (signature is not null)
            kept.RemoveAt(kept.Count - 1);
        if (bylines is not null)
            DropPhotoLine(kept, bylines);
        byline = WithGiven(byline, given, places);
        if (signature is not null)
        {
            byline = byline.With(signature.Byline);
            (bylines ??= []).Add(signature);
        }

        return ArticleDraft.Of(title.Trim(), null, byline, bylines ?? [], kept, null, places);
    }

    /// <summary>The draft of an article all of whose lines are paragraphs.</summary>
    public static ArticleDraft DraftOfSentences(string title, GivenFacts given, MappedText[] paragraphs, Places places) =>
        ArticleDraft.Of(title.Trim(), null, WithGiven(Byline.None, given, places), [], paragraphs, paragraphs[0], null, places, null);

    /// <summary>The authors printed over the text, or else those that are known beside it.</summary>
    private static Byline WithGiven(Byline byline, GivenFacts given, Places places) =>
        byline.Authors.Count == 0 && given.Author is { } author && BylineReader.Read(author, places) is { } known ? byline.With(known) : byline;

    /// <summary>The first block after the last line of the header.</summary>
    private static int HeadEnd(string title, List<Block> blocks)
    {
        // Most pages begin with their text, and then nothing is compared with the title.
        string? folded = null;
        var end = 0;
        for (var i = 0; i < blocks.Count && i < HeadLength; i++)
        {
            var block = blocks[i];
            if (block.Kind is BlockKind.Byline or BlockKind.SourceNote || IsStamp(block.Characters) || block.Kind == BlockKind.Short && IsOfTitle(block.Text, folded ??= TextFolding.Fold(title)))
                end = i + 1;
            else if (block.Kind == BlockKind.Short && end == i && end > 0 && i + 1 < blocks.Count && IsContinuedSubtitle(blocks, i))
                end = i + 1;
            else if (block.Kind == BlockKind.Paragraph)
                break;
        }

        return end;
    }

    /// <summary>原创 某某 某某观察 2024-02-21 08:30 广东: who put the article up, when and where.</summary>
    private static bool IsStamp(ReadOnlySpan<char> line) => line.Length <= MaxStampLength && line.IndexOfAny(':', '：') > 0 && Clock.IsMatch(line) && Masthead.FindDate(line) is not null;

    [GeneratedRegex(@"(?<!\d)\d{1,2}[:：]\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    internal static partial Regex Clock { get; }

    private static bool IsOfTitle(string line, string title)
    {
        if (Headings.IsSubtitle(line))
            return true;
        var folded = TextFolding.Fold(line);
        return folded.Length >= 4 && (title.Contains(folded, StringComparison.Ordinal) || folded.Contains(title, StringComparison.Ordinal) && title.Length >= 4);
    }

    /// <summary>——2026年1月26日在广东省第十四届 / 人民代表大会第五次会议上: the subtitle's second line.</summary>
    private static bool IsContinuedSubtitle(List<Block> blocks, int i) =>
        Headings.IsSubtitle(blocks[i - 1].Text) && blocks[i].Text.EndsWith('上');

    /// <summary>省长某某作政府工作报告。: the line under the picture of the speaker, between the byline and the salutation.</summary>
    private static void DropPhotoLine(List<Block> body, List<Block> bylines)
    {
        if (body.Count > 1 && body[0].Characters.Length <= 40 && Salutation(body[1].Characters)
            && bylines.Any(block => block.Byline.Authors.Any(author => body[0].Text.Contains(author.Name, StringComparison.Ordinal))))
            body.RemoveAt(0);
    }

    private static bool Salutation(ReadOnlySpan<char> text) => text.Length <= 20 && text[^1] is '：' or ':';
}
