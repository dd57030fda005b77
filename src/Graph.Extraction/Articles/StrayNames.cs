namespace Graph.Extraction.Articles;

/// <summary>Hands names that stand beside another's text on to the text they sign.</summary>
internal static class StrayNames
{
    /// <summary>Moves such names.</summary>
    /// <param name="segments">The articles in the order of the page.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    public static void HandOn(List<Segment> segments, Places places)
    {
        HandOnReporters(segments, places);
        HandOnColumnists(segments, places);
    }

    /// <summary>
    /// Names of reporters between a text and the next title sign that text, unless others sign it at its end and the next text has nobody: then they stand over the title.
    /// </summary>
    private static void HandOnReporters(List<Segment> segments, Places places)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is not { Signatures.Count: > 0, Body.Count: > 0 } signed || segments[s + 1] is not { IsTitled: true, Signatures.Count: 0, Body.Count: > 0, Header: { Bylines.Count: 0 } header } next)
                continue;
            var own = EndMark.SignatureOf(signed.Body[^1].Text, places) ?? (signed.Body[^1].Kind == BlockKind.ClosingNote ? BylineReader.Read(signed.Body[^1].Printed.Text, places) : null);
            if (own is not { Authors.Count: > 0 } || signed.Signatures.Exists(line => line.Byline.Authors.Any(author => own.Authors.Any(other => other.Name == author.Name))) || EndMark.SignatureOf(next.Body[^1].Text, places) is not null)
                continue;
            next.Header = header with { Bylines = [.. signed.Signatures] };
            signed.Signatures.Clear();
        }
    }

    /// <summary>
    /// A column and its writer over the title of a news item (海河时评 尚闻溪) that names its own reporters in its first line are those of the text under it, where that is unsigned.
    /// </summary>
    private static void HandOnColumnists(List<Segment> segments, Places places)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is not { IsTitled: true, Header: { Column: { } column, Source: null, Byline: { IsReporters: false, Speaker: null, Authors: { Count: > 0 } writers } } header, Body: [{ HasDateline: true } opening, ..] } news
                || segments[s + 1] is not { IsTitled: true, Signatures.Count: 0, Header: { Bylines.Count: 0, Source: null } below, Body: [{ HasDateline: false }, ..] text }
                || !Headings.IsColumn(column) || below.Column is { } own && own != column || EndMark.SignatureOf(text[^1].Text, places) is not null
                || !Dateline.TryRead(opening.Characters, out var reporters) || reporters.Authors.Count == 0 || reporters.Authors.Any(reporter => writers.Any(writer => writer.Name == reporter.Name)))
                continue;
            segments[s + 1].Header = below with { Column = column, Bylines = header.Bylines };
            news.Header = header with { Column = null, Bylines = [] };
        }
    }
}
