using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Brings the two halves of a text together where another article was read between them: the first half breaks off in mid-sentence over the other's title, and
/// the second follows the other's text without the indent that the page's paragraphs have.
/// </summary>
internal static class CutColumns
{
    /// <summary>Moves the second halves.</summary>
    public static void Mend(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            var cut = segments[s];
            if (cut.Body.Count == 0 || !cut.IsTitled || !BlockReader.IsCut(cut.Body[^1].Text))
                continue;
            for (var other = s + 1; other < segments.Count; other++)
            {
                var body = segments[other].Body;
                var rest = body.FindIndex(block => block is { IsFlush: true, Kind: BlockKind.Paragraph, HasDateline: false });
                if (rest < 1 || !CharacterClass.EndsSentence(body[rest - 1].Text) || body[0].IsFlush)
                    continue;
                cut.Body[^1] = BlockReader.JoinCut(cut.Body[^1], body[rest]);
                cut.Body.AddRange(body.Skip(rest + 1));
                body.RemoveRange(rest, body.Count - rest);
                break;
            }
        }
    }
}
