namespace Graph.Extraction.Articles;

/// <summary>
/// Finds a place for running text that has no title: it leads the article after it when the one before is closed
/// (a lead printed over the title), else it goes on with the article before.
/// </summary>
internal static class UntitledText
{
    /// <summary>A longer line is a title.</summary>
    private const int MaxPartName = 4;

    /// <summary>A shorter text is a piece of its own: 更正 over what the paper puts right.</summary>
    private const int MinPart = 150;

    /// <summary>The segments, untitled ones merged into their neighbours where there are any.</summary>
    public static List<Segment> Merge(IReadOnlyList<Segment> segments)
    {
        var merged = new List<Segment>();
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (segment.Body.Count == 0)
                continue;
            var previous = merged.Count == 0 ? null : merged[^1];
            // 全景 alone over a text behind the end of an article: the name of a part of the page, no title. Whose text it is the words tell later.
            if (previous is { IsClosed: true } && segment is { Header: { IsPerhapsColumn: true, Column: null, Title.Length: <= MaxPartName, Bylines.Count: 0, Source: null }, IsClosed: false } && !segment.Body[0].HasDateline && segment.Text.Length >= MinPart)
            {
                Append(previous, segment);
                continue;
            }

            var next = i + 1 < segments.Count ? segments[i + 1] : null;
            if (segment is { IsContinued: true, IsTitled: false })
            {
                // Its beginning stands on this page where exactly one text says that it goes on elsewhere.
                var begun = segments.Where(earlier => earlier.Body.Count > 0 && Headings.GoesOnElsewhere(earlier.Body[^1].Text)).ToList();
                if (begun is [var only] && merged.Contains(only))
                    Append(only, segment);
                else
                    merged.Add(segment);
            }
            else if (segment.IsTitled || segment.Body[0].HasDateline && (previous is null || previous.IsClosed))
                merged.Add(segment);
            else if (previous is { IsClosed: false })
                Append(previous, segment);
            else if (next is { IsTitled: true } && !segment.IsClosed)
                Lead(segment, next);
            else if (merged.FindLast(earlier => !earlier.IsClosed && BlockReader.IsCut(earlier.Body[^1].Text)) is { } cut)
                Continue(cut, segment);
            else if (previous is not null && segment.Header is null && !segment.IsClosed)
                Append(previous, segment);
            else
                merged.Add(segment);
        }

        return merged;
    }

    /// <summary>The article's last paragraph was cut in the middle of a sentence; it goes on here, past another article.</summary>
    private static void Continue(Segment cut, Segment more)
    {
        cut.Body[^1] = BlockReader.JoinCut(cut.Body[^1], more.Body[0]);
        more.Body.RemoveAt(0);
        Append(cut, more);
    }

    /// <summary>The text over a title in the middle of its column leads the text under it.</summary>
    private static void Lead(Segment above, Segment article)
    {
        if (BlockReader.IsCut(above.Body[^1].Text) && article.Body is [{ Kind: BlockKind.Paragraph, HasDateline: false } rest, ..])
        {
            above.Body[^1] = BlockReader.JoinCut(above.Body[^1], rest);
            article.Body.RemoveAt(0);
        }

        article.Body.InsertRange(0, above.Body);
    }

    private static void Append(Segment target, Segment more)
    {
        target.Body.AddRange(more.Body);
        target.Signatures.AddRange(more.Header?.Bylines ?? []);
        target.Signatures.AddRange(more.Signatures);
        target.IsClosed |= more.IsClosed;
    }
}
