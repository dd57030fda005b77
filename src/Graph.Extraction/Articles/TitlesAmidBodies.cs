using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives a title that was read behind the first paragraphs of its text to the whole of it: the author stands over those paragraphs and the title, unsigned, under them, or the text of a
/// new article holds the one short line that may be its title.
/// </summary>
internal static class TitlesAmidBodies
{
    /// <summary>So many pairs of characters must the title share with the text on each side: by chance it shares one.</summary>
    private const int MinShared = 2;

    /// <summary>A shorter line is a heading.</summary>
    private const int MinTitle = 8;

    /// <summary>So many paragraphs may have been read above the title.</summary>
    private const int MaxAbove = 4;

    /// <summary>Puts such texts together.</summary>
    /// <param name="segments">The texts.</param>
    /// <param name="orphans">Titles printed apart: where one is unsigned, the author's text may be its own and a signature further down the unsigned title's.</param>
    /// <param name="titleGap">Blank lines that stand between the lines of one title.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    public static void Mend(List<Segment> segments, IReadOnlyList<Header> orphans, int titleGap, Places places)
    {
        for (var s = segments.Count - 1; s >= 0; s--)
        {
            if (segments[s] is not { IsContinued: false, Body.Count: > 0, Signatures.Count: 0 } open || open.IsTitled || open.Body[0].HasDateline)
                continue;
            var isEnded = s == 0 || segments[s - 1].IsClosed || open.Header is { Bylines.Count: > 0 };
            if (isEnded && TitleWithin(open.Body) is > 0 and var at)
            {
                var header = Header.Read([open.Body[at]], titleGap, places, [], () => new Vocabulary([]))[0];
                open.Header = header with { Bylines = open.Header?.Bylines ?? [] };
                open.Body.RemoveAt(at);
            }
            else if (open is { IsClosed: false, Body.Count: <= MaxAbove, Header: { Bylines.Count: > 0, Source: null } author } && s + 1 < segments.Count
                && segments[s + 1] is { IsTitled: true, Header: { Bylines.Count: 0, Source: null, IsPerhapsColumn: false } title, Body.Count: > 0 } below
                && !below.Body[0].HasDateline && (!IsSigned(below, places) || !orphans.Any(header => header is { Title.Length: > 0, Bylines.Count: 0 })) && IsOf(title.Title, open.Body) && IsOf(title.Title, below.Body))
            {
                below.Body.InsertRange(0, open.Body);
                below.Header = title with { Bylines = author.Bylines };
                segments.RemoveAt(s);
            }
        }
    }

    private static bool IsSigned(Segment text, Places places) =>
        text.Signatures.Count > 0 || text.Body.Exists(block => block.Kind == BlockKind.ClosingNote || EndMark.SignatureOf(block.Text, places) is not null);

    /// <summary>The one short line of a text that may be its title, or -1.</summary>
    private static int TitleWithin(List<Block> body)
    {
        var at = body.FindIndex(block => block.Kind == BlockKind.Short);
        if (at is < 1 or > MaxAbove || at + 1 == body.Count || body.FindIndex(at + 1, block => block.Kind == BlockKind.Short) > 0)
            return -1;
        var line = body[at].Text;
        return line.Length >= MinTitle && Headings.MayBeTitle(line) && !Headings.IsColumn(line) && !Headings.IsSubtitle(line) && !CharacterClass.EndsSentence(line)
            && CharacterClass.EndsSentence(body[at - 1].Text) && IsOf(line, body.GetRange(0, at)) && IsOf(line, body.GetRange(at + 1, body.Count - at - 1)) ? at : -1;
    }

    private static bool IsOf(string title, List<Block> text)
    {
        var words = Vocabulary.Of(text);
        return HanPairs.Of(title).Count(words.Contains) >= MinShared;
    }
}
