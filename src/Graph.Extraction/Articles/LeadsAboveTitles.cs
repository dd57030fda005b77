using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives the first paragraph of a text back to it where its title and author were read behind that paragraph: it stands at the end of the article above, names what the title names and that
/// article does not, and shares more with the text under the title.
/// </summary>
internal static class LeadsAboveTitles
{
    /// <summary>A text of fewer paragraphs is not taken from.</summary>
    private const int MinParagraphs = 3;

    /// <summary>One pair of characters of the title in so many must stand in the paragraph and nowhere else above, and so many of them at least.</summary>
    private const int TitleShare = 4;

    private const int MinPairs = 3;

    /// <summary>How many times as many pairs the paragraph must share with the text below alone as with the text above alone.</summary>
    private const int Nearer = 2;

    /// <summary>Moves such paragraphs.</summary>
    public static void Mend(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is { IsClosed: false, IsTitled: true, Signatures.Count: 0 } above && segments[s + 1] is { IsTitled: true, Header: { Bylines.Count: > 0 } header } below && IsLead(above.Body, header, below.Body))
            {
                below.Body.Insert(0, above.Body[^1]);
                above.Body.RemoveAt(above.Body.Count - 1);
            }
        }
    }

    private static bool IsLead(List<Block> above, Header header, List<Block> below)
    {
        if (above.Count < MinParagraphs || below.Count == 0 || above[^1] is not { Kind: BlockKind.Paragraph, HasDateline: false } lead || above[^2].Kind != BlockKind.Paragraph || below[0].Kind != BlockKind.Paragraph || below[0].HasDateline
            || !CharacterClass.EndsSentence(lead.Characters) || !CharacterClass.EndsSentence(above[^2].Characters) || header.Place < lead.Printed.Offsets.ToSource(0) || header.Place > below[0].Printed.Offsets.ToSource(0))
            return false;
        var title = HanPairs.Of(header.Title);
        var own = HanPairs.Of(lead.Characters);
        var named = title.Where(own.Contains).ToList();
        if (named.Count < MinPairs || named.Count * TitleShare < title.Count)
            return false;
        var rest = Vocabulary.Of(above.GetRange(0, above.Count - 1));
        named.RemoveAll(rest.Contains);
        if (named.Count < MinPairs || named.Count * TitleShare < title.Count)
            return false;
        var text = Vocabulary.Of(below);
        return own.Count(pair => text.Contains(pair) && !rest.Contains(pair)) > Nearer * own.Count(pair => rest.Contains(pair) && !text.Contains(pair));
    }
}
