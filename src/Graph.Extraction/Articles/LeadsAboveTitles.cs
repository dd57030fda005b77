using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives the first paragraph of a text back to it where its title and author were read behind that paragraph: it stands at the end of the article above, names what the title names and that
/// article does not, says nothing of that article's own title, and shares more with the text under the title.
/// </summary>
internal static class LeadsAboveTitles
{
    /// <summary>A text of fewer paragraphs is not taken from.</summary>
    private const int MinParagraphs = 3;

    /// <summary>One pair of characters of the title in so many must stand in the paragraph and nowhere else above.</summary>
    private const int TitleShare = 4;

    /// <summary>And so many pairs at least.</summary>
    private const int MinPairs = 3;

    /// <summary>So many pairs of them must stand in a row (中央水塔, 古村落): two characters each are what titles everywhere speak of (推动, 经济, 创新, 发展).</summary>
    private const int MinRun = 2;

    /// <summary>How many times as many pairs the paragraph must share with the text below alone as with the text above alone.</summary>
    private const int Nearer = 2;

    /// <summary>Moves such paragraphs.</summary>
    public static void Mend(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is { IsClosed: false, IsTitled: true, Signatures.Count: 0 } above && segments[s + 1] is { IsTitled: true, Header: { Bylines.Count: > 0 } header } below && IsLead(above, header, below.Body))
            {
                below.Body.Insert(0, above.Body[^1]);
                above.Body.RemoveAt(above.Body.Count - 1);
            }
        }
    }

    private static bool IsLead(Segment article, Header header, List<Block> below)
    {
        var above = article.Body;
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
        if (named.Count < MinPairs || named.Count * TitleShare < title.Count || !NamesInARow(header.Title, named) || HanPairs.Of(article.Header!.Title).Any(pair => own.Contains(pair) && !title.Contains(pair)))
            return false;
        var text = Vocabulary.Of(below);
        return own.Count(pair => text.Contains(pair) && !rest.Contains(pair)) > Nearer * own.Count(pair => rest.Contains(pair) && !text.Contains(pair));
    }

    private static bool NamesInARow(string title, List<(char, char)> named)
    {
        var run = 0;
        for (var i = 1; i < title.Length && run < MinRun; i++)
            run = named.Contains((title[i - 1], title[i])) ? run + 1 : 0;
        return run >= MinRun;
    }
}
