using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives the later parts of a text that counts them back to it: 五、 and what follows stand behind another article's text, where the text whose parts are 一、 to 四、 has ended.
/// </summary>
internal static class NumberedParts
{
    /// <summary>What the parts are counted with.</summary>
    private const string Digits = "一二三四五六七八九十";

    /// <summary>A text of fewer parts may go on by chance with a list of another's.</summary>
    private const int MinParts = 2;

    /// <summary>Moves such parts.</summary>
    public static void Mend(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            var last = segments[s].IsClosed ? 0 : Last(segments[s].Body);
            if (last is < MinParts or 10)
                continue;
            for (var other = s + 1; other < segments.Count; other++)
            {
                var body = segments[other].Body;
                var from = body.FindIndex(block => Number(block) > 0);
                if (from < 1 || Number(body[from]) != last + 1 || !CharacterClass.EndsSentence(body[from - 1].Text) || !Counts(body, from, last + 1))
                    continue;
                segments[s].Body.AddRange(body.Skip(from));
                body.RemoveRange(from, body.Count - from);
                break;
            }
        }
    }

    /// <summary>The number of the last part of a text that counts its parts from the first on; 0 for any other.</summary>
    private static int Last(List<Block> body)
    {
        var from = body.FindIndex(block => Number(block) > 0);
        return from >= 0 && Number(body[from]) == 1 && Counts(body, from, 1) ? body.Max(Number) : 0;
    }

    /// <summary>Whether the numbers from a block on follow each other.</summary>
    private static bool Counts(List<Block> body, int from, int next)
    {
        for (var i = from; i < body.Count; i++)
        {
            if (Number(body[i]) is > 0 and var number && number != next++)
                return false;
        }

        return true;
    }

    /// <summary>5 for 五、构建现代化产业体系.</summary>
    private static int Number(Block block) => block.Characters is [var digit, '、', ..] ? Digits.IndexOf(digit, StringComparison.Ordinal) + 1 : 0;
}
