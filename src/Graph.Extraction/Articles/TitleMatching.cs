using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Gives titles printed apart to the bodies they belong to, by shared words: each pair of characters of the title counts for
/// as much as it tells this body from the page's others, and more the oftener it stands there.
/// </summary>
internal static class TitleMatching
{
    /// <summary>What it counts that a title stands right over a body, on the scale of <see cref="Likeness"/>.</summary>
    private const double Adjacency = 0.12;

    /// <summary>A title less like a body than this is not given to it.</summary>
    private const double MinLikeness = 0.08;

    /// <summary>Gives the orphans to segments without a title; takes a title from a body it only happens to stand over. Matched orphans are removed.</summary>
    public static void Match(List<Segment> segments, List<Header> orphans)
    {
        if (!orphans.Exists(header => header.Title.Length > 0) || segments.TrueForAll(segment => segment.IsTitled))
            return;
        var titles = segments.Where(segment => segment.IsTitled).Select(segment => segment.Header!)
            .Concat(orphans.Where(header => header.Title.Length > 0)).ToList();
        var likeness = Likeness(titles, segments);
        var values = new double[titles.Count, segments.Count];
        for (var t = 0; t < titles.Count; t++)
        {
            for (var s = 0; s < segments.Count; s++)
                values[t, s] = likeness[t, s] + (segments[s].Header == titles[t] ? Adjacency : 0);
        }

        var chosen = Assignment.Best(values);
        orphans.RemoveAll(header => header.Title.Length > 0);
        foreach (var segment in segments.Where(segment => segment.IsTitled))
            segment.Header = null;
        for (var t = 0; t < titles.Count; t++)
        {
            // A signed title has a body somewhere on the page; an unsigned short line may be a banner.
            if (chosen[t] is >= 0 and var s && (values[t, s] >= MinLikeness || titles[t].Byline.NamesSomebody))
                segments[s].Header = titles[t];
            else
                orphans.Add(titles[t]);
        }
    }

    /// <summary>How like each title is to each segment's body, 0 to 1.</summary>
    public static double[,] Likeness(IReadOnlyList<Header> titles, IReadOnlyList<Segment> segments)
    {
        var bodies = segments.Select(segment => Pairs(segment.Text)).ToList();
        var result = new double[titles.Count, segments.Count];
        for (var t = 0; t < titles.Count; t++)
        {
            double total = 0;
            var sums = new double[segments.Count];
            foreach (var (pair, count) in Pairs(titles[t].Title))
            {
                var holding = bodies.Count(body => body.ContainsKey(pair));
                if (holding == 0)
                {
                    total += Math.Log(1 + segments.Count) * 0.5;
                    continue;
                }

                var weight = Math.Log(1 + (double)segments.Count / holding) * count;
                var most = bodies.Max(body => Strength(body, pair));
                total += weight;
                for (var s = 0; s < segments.Count; s++)
                    sums[s] += weight * Strength(bodies[s], pair) / most;
            }

            for (var s = 0; s < segments.Count; s++)
                result[t, s] = total == 0 ? 0 : sums[s] / total;
        }

        return result;
    }

    private static double Strength(Dictionary<(char, char), int> body, (char, char) pair) =>
        body.TryGetValue(pair, out var count) ? Math.Log(1 + count) : 0;

    /// <summary>The neighbouring Han characters, Latin letters and digits of a text, folded, with their counts.</summary>
    private static Dictionary<(char, char), int> Pairs(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        var previous = '\0';
        foreach (var c in text)
        {
            var folded = TextFolding.Fold(c);
            if (folded == '\0')
                continue;
            var counts = CharacterClass.IsHan(folded) || CharacterClass.IsLatinOrDigit(folded);
            if (counts && previous != '\0')
                pairs[(previous, folded)] = pairs.GetValueOrDefault((previous, folded)) + 1;
            previous = counts ? folded : '\0';
        }

        return pairs;
    }
}
