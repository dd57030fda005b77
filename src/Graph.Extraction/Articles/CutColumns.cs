using Graph.Extraction.Gazetteer;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Brings the two halves of a text together where another article was read between them: the first half breaks off in mid-sentence over the other's title, and
/// the second follows the other's text, without the indent that the page's paragraphs have or, on a page without indents, nearer to the first half by its words.
/// </summary>
internal static class CutColumns
{
    /// <summary>So many pairs of characters more must a paragraph share with the first half than with the text it stands in.</summary>
    private const int MinShared = 2;

    /// <summary>What it counts that a report ends above, on the scale of <see cref="Parted"/>.</summary>
    private const double AtEnd = 1;

    /// <summary>A longer paragraph says more than who else was there.</summary>
    private const int MaxEnd = 60;

    /// <summary>What the others did, at the end of a report on a leader's day.</summary>
    private static readonly WordList Accompanying = new(["参加调研", "陪同调研", "参加活动", "陪同考察", "参加考察", "参加会见", "参加会议", "出席会议", "参加座谈", "参加上述活动"]);

    /// <summary>Moves the second halves.</summary>
    public static void Mend(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            var cut = segments[s];
            if (cut.Body.Count == 0 || !cut.IsTitled || !BlockReader.IsCut(cut.Body[^1].Text))
                continue;
            // Text without title or author that stands for itself further down is the rest more probably.
            if (segments.FindIndex(s + 1, segment => segment is { IsTitled: false, Header: not { Bylines.Count: > 0 } }) >= 0)
                continue;
            var known = new Lazy<HashSet<(char, char)>>(() => Known(cut, cut.Body));
            for (var other = s + 1; other < segments.Count; other++)
            {
                var body = segments[other].Body;
                var rest = RestIn(segments[other], known);
                if (rest < 1)
                    continue;
                cut.Body[^1] = BlockReader.JoinCut(cut.Body[^1], body[rest]);
                cut.Body.AddRange(body.Skip(rest + 1));
                body.RemoveRange(rest, body.Count - rest);
                break;
            }
        }
    }

    /// <summary>The paragraph of a body with which the cut text goes on, or -1.</summary>
    private static int RestIn(Segment article, Lazy<HashSet<(char, char)>> words)
    {
        var body = article.Body;
        var flush = body.FindIndex(block => block is { IsFlush: true, Kind: BlockKind.Paragraph, HasDateline: false });
        if (flush >= 0)
            return flush > 0 && CharacterClass.EndsSentence(body[flush - 1].Text) ? flush : -1;
        if (body.Exists(block => block.IsIndented))
            return -1;
        var known = words.Value;
        var (best, most) = (-1, double.NegativeInfinity);
        for (var p = 1; p < body.Count; p++)
        {
            if (body[p] is not { Kind: BlockKind.Paragraph, HasDateline: false } || !CharacterClass.EndsSentence(body[p - 1].Text))
                continue;
            var own = Known(article, body.GetRange(0, p));
            var tail = Vocabulary.Of(body.GetRange(p, body.Count - p));
            var worth = tail.Count(pair => known.Contains(pair) && !own.Contains(pair)) - tail.Count(pair => own.Contains(pair) && !known.Contains(pair));
            var isEnded = EndsReport(body[p - 1]);
            if ((worth >= MinShared || isEnded) && Parted(article, p, known) + (isEnded ? AtEnd : 0) is var parted && parted > most)
                (best, most) = (p, parted);
        }

        return best;
    }

    /// <summary>某某参加调研。, 某某陪同考察。: who else was there, the last sentence of a report on a leader's day.</summary>
    private static bool EndsReport(Block paragraph) =>
        paragraph.Length <= MaxEnd && Accompanying.LongestEnding(paragraph.Text.AsSpan().TrimEnd('。')) > 0;

    private static HashSet<(char, char)> Known(Segment article, List<Block> text)
    {
        var known = Vocabulary.Of(text);
        HanPairs.Add(article.Header?.Title ?? "", known);
        return known;
    }

    /// <summary>How well a cut parts a body: what each paragraph has in common with the others of the side it falls to, less what it has with the other side.</summary>
    private static double Parted(Segment article, int cut, HashSet<(char, char)> known)
    {
        var words = article.Body.ConvertAll(block => Vocabulary.Of([block]));
        double sum = 0;
        for (var p = 0; p < words.Count; p++)
        {
            var above = HanPairs.Of(article.Header?.Title ?? "");
            var below = new HashSet<(char, char)>(known);
            for (var other = 0; other < words.Count; other++)
            {
                if (other != p)
                    (other < cut ? above : below).UnionWith(words[other]);
            }

            var nearer = Share(words[p], above) - Share(words[p], below);
            sum += p < cut ? nearer : -nearer;
        }

        return sum;
    }

    /// <summary>The cosine of two sets of pairs.</summary>
    private static double Share(HashSet<(char, char)> words, HashSet<(char, char)> text) => words.Count(text.Contains) / Math.Sqrt((1.0 + words.Count) * (1 + text.Count));
}
