using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives the turns of a conversation that were read under the next article's title or at the end of its text back to it: who speaks there speaks in the article above. Right under the title
/// they are told where that is unsigned and its own text stands under the names further down.
/// </summary>
internal static class InterviewsCutByTitles
{
    /// <summary>A speaker is named with so many characters at most, the colon behind them.</summary>
    private const int MaxSpeaker = 7;

    /// <summary>The other's title and its names may stand over a text each.</summary>
    private const int MaxBetween = 2;

    /// <summary>Fewer turns are what somebody said in a report.</summary>
    private const int MinTurns = 2;

    /// <summary>Moves such turns.</summary>
    public static void Mend(List<Segment> segments)
    {
        TakeFromEnds(segments);
        for (var s = 1; s + 1 < segments.Count; s++)
        {
            if (segments[s - 1] is not { IsTitled: true, IsClosed: false, Signatures.Count: 0, Body.Count: > 1 } talk || segments[s] is not { IsTitled: true, Header: { Bylines.Count: 0, Source: null } title, Signatures.Count: 0, Body.Count: > 0 } cut
                || segments[s + 1] is not { IsTitled: false, Header: { Bylines.Count: > 0 } names, Body: [var first, ..] } || IsTurn(first, talk) || !cut.Body.TrueForAll(turn => IsTurn(turn, talk)))
                continue;
            talk.Body.AddRange(cut.Body);
            segments[s + 1].Header = title with { Bylines = names.Bylines };
            segments.RemoveAt(s);
        }
    }

    /// <summary>Gives turns at the end of another's text back, and with them the rest of the turn that broke off above.</summary>
    private static void TakeFromEnds(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is not { IsTitled: true, IsClosed: false, Signatures.Count: 0, Body: [_, .., { Kind: BlockKind.Paragraph } last] } talk || !IsTurn(last, talk))
                continue;
            for (var other = s + 1; other < segments.Count && other <= s + MaxBetween; other++)
            {
                var body = segments[other].Body;
                var from = body.FindIndex(block => IsTurn(block, talk));
                if (from < 1 || body.Count - from < MinTurns || body.FindIndex(from, block => !IsTurn(block, talk)) >= 0)
                    continue;
                if (!CharacterClass.EndsSentence(last.Characters) && from > 1)
                    from--;
                var isRest = !IsTurn(body[from], talk);
                if (isRest)
                    talk.Body[^1] = BlockReader.JoinCut(last, body[from]);
                talk.Body.AddRange(body.Skip(isRest ? from + 1 : from));
                body.RemoveRange(from, body.Count - from);
                break;
            }
        }
    }

    /// <summary>Whether somebody opens the paragraph who speaks in a text.</summary>
    private static bool IsTurn(Block turn, Segment talk) =>
        turn.Kind == BlockKind.Paragraph && turn.Characters[..Math.Min(turn.Length, MaxSpeaker)].IndexOfAny('：', ':') is > 0 and var colon
        && talk.Body.Exists(other => other.Length > colon && other.Characters[..(colon + 1)].SequenceEqual(turn.Characters[..(colon + 1)]));
}
