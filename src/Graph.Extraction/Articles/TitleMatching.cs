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

    /// <summary>What it counts, times the likeness, that a title and its authors stand right over a body: a later part of the article may take up the title's words again.</summary>
    private const double SignedAdjacency = 0.5;

    /// <summary>What it counts at least.</summary>
    private const double LeastSigned = 0.2;

    /// <summary>What a single shared character counts beside a pair.</summary>
    private const double SingleCharacter = 0.15;

    /// <summary>A shorter line that is left over is no title.</summary>
    private const int MinLastTitle = 8;

    /// <summary>A title less like a body than this is not given to it.</summary>
    private const double MinLikeness = 0.08;

    /// <summary>
    /// Gives the orphans, and the lines over a title that may be the title of the body above, to segments without a title; takes a title
    /// from a body it only happens to stand over. Matched orphans are removed.
    /// </summary>
    public static void Match(List<Segment> segments, List<Header> orphans)
    {
        if (segments.TrueForAll(segment => !segment.IsOpen))
            return;
        var others = FromBelow(segments);
        others.AddRange(Listed(segments));
        if (others.Count == 0 && !orphans.Exists(header => header.Title.Length > 0))
            return;
        var titles = segments.Where(segment => segment.IsTitled).Select(segment => segment.Header!)
            .Concat(orphans.Where(header => header.Title.Length > 0)).ToList();
        var near = Neighbours(titles, segments, Likeness(titles, segments));
        var all = titles.Concat(others.Select(pair => pair.Title)).ToList();
        var values = Likeness(all, segments);
        for (var t = 0; t < all.Count; t++)
        {
            for (var s = 0; s < segments.Count; s++)
            {
                if (t >= titles.Count)
                    values[t, s] = s >= others[t - titles.Count].First && s <= others[t - titles.Count].Last ? values[t, s] : -1;
                else if (all[t].IsPerhapsColumn)
                    values[t, s] = segments[s].Header == all[t] ? MinLikeness : 0; // What a column's name shares with a text says little.
                else
                    values[t, s] += near[t] != s ? 0 : all[t].Bylines.Count > 0 && segments[s].Header == all[t] ? Math.Max(LeastSigned, values[t, s] * SignedAdjacency) : Adjacency;
            }
        }

        var chosen = Assignment.Best(values);
        orphans.RemoveAll(header => header.Title.Length > 0);
        var before = segments.ConvertAll(segment => segment.Header);
        foreach (var segment in segments.Where(segment => segment.IsTitled))
            segment.Header = null;
        for (var t = 0; t < all.Count; t++)
        {
            // A signed title has a body somewhere on the page; an unsigned short line may be a banner.
            if (chosen[t] is >= 0 and var s && (values[t, s] >= MinLikeness || all[t].Byline.NamesSomebody || all[t].IsPerhapsColumn && before[s] == all[t]))
            {
                segments[s].Header = WithNamesOver(all[t], before[s]);
                // Where the title goes to a text above that has its reporters in its first line, the names under it were those of the text below.
                if (before.IndexOf(all[t]) is >= 0 and var below && below != s && all[t].Bylines.Count > 0 && segments[s].Body[0].HasDateline && Dateline.TryRead(segments[s].Body[0].Text, out var own) && own.NamesSomebody)
                {
                    segments[s].Header = all[t] with { Bylines = [] };
                    segments[below].Signatures.AddRange(all[t].Bylines);
                }
            }
            else if (t < titles.Count)
                orphans.Add(all[t]);
        }

        GiveLast(segments, orphans);
        for (var s = 0; s < segments.Count; s++)
        {
            if (before[s] is not { IsPerhapsColumn: true } column || segments[s].Header is not { } header || header == column)
                continue;
            // A second column's name is the title's first line: 对俄贸易 over 莫只盯着“低价” under a text of 口岸观察.
            if (header is { Column: not null, IsUnderSection: true })
                header = header with { Title = $"{header.Column} {header.Title}", Column = null };
            if (header.Column is null && orphans.Remove(column) && !Headings.IsCall(column.Title) && !Headings.IsSlogan(column.Title))
                segments[s].Header = header with { Column = Headings.ColumnName(column.Title) };
        }
    }

    /// <summary>The title with the names that stand over the text it goes to, where it has none: between column and text, the title below.</summary>
    private static Header WithNamesOver(Header title, Header? over) =>
        over is { Bylines.Count: > 0 } && over != title && (over.Title.Length == 0 || over.IsPerhapsColumn) && title.Bylines.Count == 0 ? title with { Bylines = over.Bylines } : title;

    /// <summary>Where one text that begins with a pull quote or a byline is left without a title and one title without a text, they belong together.</summary>
    private static void GiveLast(List<Segment> segments, List<Header> orphans)
    {
        var texts = segments.FindAll(segment => segment is { IsTitled: false, IsContinued: false, Header: not null } && segment.Body.Count > 0);
        var titles = orphans.FindAll(header => header.Title.Length >= MinLastTitle && !Headings.IsColumn(header.Title) && !Headings.IsSlogan(header.Title));
        if (texts is not [{ Header: { } own } text] || titles is not [var title])
            return;
        text.Header = title with { Bylines = [.. title.Bylines, .. own.Bylines] };
        orphans.Remove(title);
    }

    /// <summary>Lines over another title that follow a body without one: the title printed under that body, as likely as a kicker of the next.</summary>
    private static List<(int First, int Last, Header Title)> FromBelow(List<Segment> segments)
    {
        var found = new List<(int, int, Header)>();
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s].IsOpen && segments[s + 1].Header is { } next)
                found.AddRange(next.Others.Select(title => (s, s, title)));
        }

        return found;
    }

    /// <summary>Unsigned titles listed over a news item, where the items right under it, each with its reporters in its first line, have none: each is one of theirs.</summary>
    private static IEnumerable<(int First, int Last, Header Title)> Listed(List<Segment> segments)
    {
        for (var s = 0; s + 1 < segments.Count; s++)
        {
            if (segments[s] is not { Header: { Others.Count: > 0, Bylines.Count: 0 } header, Body: [{ HasDateline: true }, ..] })
                continue;
            var last = s;
            while (last + 1 < segments.Count && segments[last + 1] is { Header: null, Body: [{ HasDateline: true }, ..] })
                last++;
            for (var other = 0; last > s && other < header.Others.Count; other++)
                yield return (s, last, header.Others[other]);
        }
    }

    /// <summary>
    /// The body each title most probably belongs to by its place alone: on most pages the one below, on some the one above.
    /// The page's titles and bodies decide together which it is here.
    /// </summary>
    private static int[] Neighbours(List<Header> titles, List<Segment> segments, double[,] likeness)
    {
        var below = titles.Select(title => segments.FindIndex(segment => segment.Header == title)).ToArray();
        var above = new int[titles.Count];
        Array.Fill(above, -1);
        var nearest = new Dictionary<int, int>();
        for (var t = 0; t < titles.Count; t++)
        {
            var s = segments.FindLastIndex(segment => segment.Body.Count > 0 && segment.Body[0].Printed.Offsets.ToSource(0) < titles[t].Place);
            if (s >= 0 && (!nearest.TryGetValue(s, out var other) || titles[other].Place > titles[t].Place))
                nearest[s] = t;
        }

        foreach (var (segment, title) in nearest)
            above[title] = segment;
        double Sum(int[] places) => places.Select((s, t) => s < 0 ? 0 : likeness[t, s]).Sum();
        int placedAbove = above.Count(s => s >= 0), placedBelow = below.Count(s => s >= 0);
        // Where every body has its title right under it and the last title stands over none, place speaks for itself.
        var margin = placedAbove == segments.Count && placedAbove == titles.Count && placedBelow < placedAbove ? 1 : 1.5;
        return placedAbove >= placedBelow && Sum(above) > Sum(below) * margin ? above : below;
    }

    /// <summary>How like each title is to each segment's body, 0 to 1.</summary>
    public static double[,] Likeness(IReadOnlyList<Header> titles, IReadOnlyList<Segment> segments)
    {
        Dictionary<(char, char), int>[] words = [.. titles.Select(title => Pairs(title.Title))];
        var holders = Holders(words, segments);
        var result = new double[titles.Count, segments.Count];
        var sums = new double[segments.Count];
        for (var t = 0; t < titles.Count; t++)
        {
            double total = 0;
            Array.Clear(sums);
            foreach (var (pair, count) in words[t])
            {
                var holding = holders[pair];
                if (holding.Count == 0)
                {
                    total += Math.Log(1 + segments.Count) * (pair.Item2 == '\0' ? SingleCharacter : 0.5);
                    continue;
                }

                var weight = Math.Log(1 + (double)segments.Count / holding.Count) * count * (pair.Item2 == '\0' ? SingleCharacter : 1);
                var most = holding.Max(holder => holder.Strength);
                total += weight;
                foreach (var (segment, strength) in holding)
                    sums[segment] += weight * strength / most;
            }

            for (var s = 0; s < segments.Count; s++)
                result[t, s] = total == 0 ? 0 : sums[s] / total;
        }

        return result;
    }

    /// <summary>The segments that hold each pair of the titles, in order, and how strongly each does.</summary>
    private static Dictionary<(char, char), List<(int Segment, double Strength)>> Holders(Dictionary<(char, char), int>[] titles, IReadOnlyList<Segment> segments)
    {
        var holders = new Dictionary<(char, char), List<(int, double)>>();
        foreach (var title in titles)
        {
            foreach (var pair in title.Keys)
                holders.TryAdd(pair, []);
        }

        for (var segment = 0; segment < segments.Count; segment++)
        {
            foreach (var (pair, count) in Pairs(segments[segment].Text))
            {
                if (holders.TryGetValue(pair, out var holding))
                    holding.Add((segment, Math.Log(1 + count)));
            }
        }

        return holders;
    }

    /// <summary>The single and the neighbouring Han characters, Latin letters and digits of a text, folded, with their counts.</summary>
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
            // Single characters help where a short title shares no pair: 碧水 and 水质.
            if (counts)
                pairs[(folded, '\0')] = pairs.GetValueOrDefault((folded, '\0')) + 1;
            if (counts && previous != '\0')
                pairs[(previous, folded)] = pairs.GetValueOrDefault((previous, folded)) + 1;
            previous = counts ? folded : '\0';
        }

        return pairs;
    }
}
