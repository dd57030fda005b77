namespace Graph.Extraction.Articles;

/// <summary>
/// Gives text that stands apart from its article back to it. A page's columns are often read so that an article's first half, another article and then the second
/// half follow each other, cut at a paragraph's end; the title may stand over the first half, between both or after them. All paragraphs are assigned anew at once: each is
/// worth what it shares in words and line width with an article's title and other paragraphs, and to pass from one article to another costs much inside
/// contiguous text and little where a header, a gap, a picture or a change of the line width stands.
/// </summary>
/// <remarks>The profiles of the articles and the sequence of them (<see cref="ArticleSequence"/>) are found in turn (segmental k-means: B. H. Juang, L. R. Rabiner, 1990).</remarks>
internal static class Continuations
{
    /// <summary>So often at most are profiles and sequence found in turn.</summary>
    private const int MaxRounds = 5;

    /// <summary>What it counts that the paragraph stands in the article so far.</summary>
    private const double Home = 0.1;

    /// <summary>What it counts that the article's title stands right above.</summary>
    private const double UnderTitle = 0.35;

    /// <summary>What it counts that title and author stand right above: hardly ever over another's text.</summary>
    private const double UnderAuthor = 0.6;

    /// <summary>What likeness in words counts for the likest article.</summary>
    private const double Words = 0.6;

    /// <summary>Likenesses of about so small a cosine tell nothing.</summary>
    private const double MinCosine = 0.02;

    /// <summary>A shorter paragraph tells less by its words.</summary>
    private const int TellingLength = 80;

    /// <summary>What it counts that a question or an answer stands among others or not.</summary>
    private const double Dialogue = 0.4;

    /// <summary>What it counts that 三要 stands where 一要 and 二要 have stood.</summary>
    private const double Counting = 0.5;

    /// <summary>What another line width than the article's costs, in quarters of a Han character from <see cref="WidthSlack"/> on.</summary>
    private const double OtherWidth = 0.4;

    /// <summary>Lines of one column differ by no more, in quarters of a Han character.</summary>
    private const int WidthSlack = 10;

    /// <summary>What it costs that a dateline, which opens a text, stands in one that has begun under its title.</summary>
    private const double BegunAlready = 0.5;

    /// <summary>What it costs to stand before a title with such a text under it: nothing of a news item does.</summary>
    private const double BeforeDateline = 1;

    /// <summary>What passing to another article costs inside contiguous text.</summary>
    private const double InText = 0.8;

    /// <summary>What it costs where a gap or a picture stands, another line width begins, or the text above was signed.</summary>
    private const double AtGap = 0.12;

    /// <summary>What it costs under a header or before a dateline.</summary>
    private const double AtHeader = 0.05;

    /// <summary>Moves paragraphs between the articles of a page where there is a sign that some stand apart.</summary>
    /// <param name="segments">The articles.</param>
    /// <param name="places">Tells names of places from names of persons.</param>
    /// <param name="isGathered">Whether the page's lines were put in another order: text left without a title then says that they were put together wrongly.</param>
    public static void Mend(List<Segment> segments, Places places, bool isGathered)
    {
        if (segments.Count < 2)
            return;
        var units = MovableText.Of(segments, places);
        Prepare(segments, units, places);
        if (!HoldsSigns(segments, units, places, isGathered))
            return;
        var assigned = units.ConvertAll(unit => unit.Home);
        var profiles = new ArticleProfiles(units.ConvertAll(unit => unit.Words), segments.ConvertAll(segment => HanPairs.Of(segment.Header?.Title ?? "")));
        bool[] isLoose = [.. segments.Select(IsLoose)];
        var isFirst = true;
        for (var round = 0; round < MaxRounds; round++)
        {
            var values = Values(units, assigned, profiles, isLoose, isFirst);
            var best = ArticleSequence.Best(units, values, segments.Count);
            if (best is null || best.SequenceEqual(assigned))
                break;
            // An article left without any text keeps what stood under its title or nearest to it.
            var isHeld = Holding(best, segments.Count);
            var empty = units.Select(unit => unit.Home).Where(article => !isHeld[article] && !IsLoose(segments[article])).ToHashSet();
            if (empty.Count > 0)
            {
                foreach (var unit in units.Where(unit => empty.Contains(unit.Home)))
                    unit.IsKept = true;
                continue;
            }

            (assigned, isFirst) = (best, false);
        }

        if (assigned.SequenceEqual(units.ConvertAll(unit => unit.Home)))
            return;
        var hasText = Holding(assigned, segments.Count);
        if (Enumerable.Range(0, segments.Count).Any(article => !hasText[article] && !IsLoose(segments[article]) && segments[article].Body.Count > 0))
            return;
        Rebuild(segments, units, assigned);
        segments.RemoveAll(segment => segment.Body.Count == 0 && IsLoose(segment));
    }

    /// <summary>Whether each article has a paragraph.</summary>
    private static bool[] Holding(List<int> assigned, int articles)
    {
        var isHeld = new bool[articles];
        foreach (var article in assigned)
            isHeld[article] = true;
        return isHeld;
    }

    /// <summary>Text without any header that a note on its authors closes: the end of an article that another was read into, as likely as one whose title is lost.</summary>
    private static bool IsLoose(Segment segment) => segment is { Header: null, IsContinued: false, IsClosed: true };

    /// <summary>Whether some text stands apart from the text it was given to, or breaks off.</summary>
    private static bool HoldsSigns(List<Segment> segments, List<MovableText> units, Places places, bool isGathered)
    {
        for (var u = 1; u < units.Count; u++)
        {
            if (units[u].Home == units[u - 1].Home && (IsGap(units[u - 1], units[u]) || units[u - 1].Closes))
                return true;
        }

        var isUnderTitle = Holding([.. units.Where(unit => unit.IsUnderTitle).Select(unit => unit.Home)], segments.Count);
        return Enumerable.Range(0, segments.Count).Any(s => segments[s].IsTitled && !isUnderTitle[s])
            || segments.Exists(segment => !isGathered && IsLoose(segment) || segment.Body.Count > 0 && (BlockReader.IsCut(segment.Body[^1].Text) || IsSignedByOthers(segment, places)));
    }

    /// <summary>Whether names over a text and names in brackets at its end have nobody in common: the end is another's.</summary>
    private static bool IsSignedByOthers(Segment segment, Places places) =>
        segment is { IsTitled: true, IsClosed: true, Header.Byline.Authors: { Count: > 0 } authors } && EndMark.SignatureOf(segment.Body[^1].Text, places) is { Authors: { Count: > 0 } signing }
        && !signing.Any(author => authors.Any(other => other.Name == author.Name));

    private static bool IsGap(MovableText above, MovableText unit) => unit.Blocks[0].StandsApart || IsOtherWidth(above.Width, unit.Width);

    private static bool IsOtherWidth(int one, int other) => one > 0 && other > 0 && Math.Abs(one - other) > WidthSlack;

    private static void Prepare(List<Segment> segments, List<MovableText> units, Places places)
    {
        var opening = new MovableText?[segments.Count];
        foreach (var unit in units)
            opening[unit.Home] ??= unit;
        int[] starts = [.. units.Select(unit => unit.Place)];
        for (var s = 0; s < segments.Count; s++)
        {
            if (segments[s] is { IsTitled: true, Header: { } header } && Behind(header.Place) is { } first && first.Home == s)
                (first.IsUnderTitle, first.IsUnderAuthor) = (true, header.Bylines.Count > 0);
            else if (segments[s].OpensUnderQuote && opening[s] is { } own)
                own.IsUnderTitle = true;
        }

        // Where no text breaks off, an article has no end and a closed text behind the next has no title, that one's text holds both: the first half of its own, and the other's end.
        var isParted = !segments.Exists(segment => segment.Body.Count > 0 && BlockReader.IsCut(segment.Body[^1].Text));
        bool[] holdsOthers = [.. segments.Select((segment, s) => IsSignedByOthers(segment, places)
            || isParted && segment is { IsTitled: true, IsClosed: true } && s > 0 && s + 1 < segments.Count && segments[s - 1] is { IsTitled: true, IsClosed: false } && IsLoose(segments[s + 1]))];
        for (var u = 1; u < units.Count; u++)
        {
            units[u].Switch = units[u].Home != units[u - 1].Home || units[u].Text.HasDateline ? AtHeader : IsGap(units[u - 1], units[u]) || units[u - 1].Closes || holdsOthers[units[u].Home] ? AtGap : InText;
            units[u].Run = units[u - 1].Run + (units[u].Switch < InText ? 1 : 0);
        }

        for (var u = 0; u < units.Count; u++)
            units[u].IsFloating = !units[u].IsUnderTitle && (u == 0 || units[u].Run != units[u - 1].Run || units[u - 1].IsFloating);

        // The first paragraph behind a place: they are in the order of the page.
        MovableText? Behind(int place)
        {
            var (from, to) = (0, starts.Length);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = starts[middle] > place ? (from, middle) : (middle + 1, to);
            }

            return from < starts.Length ? units[from] : null;
        }
    }

    /// <summary>What each paragraph is worth in each article.</summary>
    private static double[,] Values(List<MovableText> units, List<int> assigned, ArticleProfiles profiles, bool[] isLoose, bool isFirst)
    {
        var articles = isLoose.Length;
        var values = new double[units.Count, articles];
        var widths = Widths(units, assigned, articles);
        var speaks = new bool[articles];
        var title = new int[articles];
        var isBelow = new bool[articles];
        var isNews = new bool[articles];
        Array.Fill(title, -1);
        for (var u = units.Count - 1; u >= 0; u--)
        {
            if (units[u].IsUnderTitle)
                (title[units[u].Home], isNews[units[u].Home], speaks[units[u].Home]) = (u, units[u].Text.HasDateline, speaks[units[u].Home] || units[u].IsDialogue);
        }

        for (var u = 0; u < units.Count; u++)
            isBelow[assigned[u]] |= u < title[assigned[u]];
        var counted = new HashSet<(int Article, int Number, char Form)>();
        // At first what stands under no title is in no profile.
        profiles.Assign([.. units.Select((unit, u) => isFirst && unit.IsFloating ? -1 : assigned[u])]);
        var likeness = new double[articles];
        for (var from = 0; from < units.Count;)
        {
            var to = from;
            while (to < units.Count && units[to].Run == units[from].Run)
                to++;
            // A run that stands for itself is compared without what it says itself; text under its title one paragraph at a time.
            if (units.FindIndex(from, to - from, unit => unit.IsUnderTitle) < 0)
                profiles.LeaveOut(from, to, units[from].Home);
            for (var u = from; u < to; u++)
            {
                profiles.Likeness(u, likeness);
                var (text, home, width, (number, form)) = (units[u].Text, units[u].Home, units[u].Width, units[u].Count);
                var scale = Words * Math.Min(1, text.Text.Length / (double)TellingLength) / (likeness.Max() + MinCosine);
                for (var a = 0; a < articles; a++)
                {
                    values[u, a] = scale * likeness[a] + (home == a ? (isLoose[a] ? 0 : Home) + (units[u].IsKept ? 1 : 0) + (units[u].IsUnderTitle && !isBelow[a] ? units[u].IsUnderAuthor ? UnderAuthor : UnderTitle : 0) : 0)
                        - (IsOtherWidth(width, widths[a]) ? OtherWidth : 0) - (text.HasDateline && title[a] >= 0 && title[a] < u ? BegunAlready : 0) - (title[a] > u && isNews[a] ? BeforeDateline : 0) + (units[u].IsDialogue ? speaks[a] ? Dialogue : -Dialogue : 0) + (number > 1 && counted.Contains((a, number - 1, form)) ? Counting : 0);
                }

                // 三要 counts on from 二要 of the article before it.
                counted.Add((assigned[u], number, form));
            }

            profiles.TakeBack();
            from = to;
        }

        return values;
    }

    /// <summary>The width of each article's lines, that in the middle of its paragraphs'; 0 where none is told.</summary>
    private static int[] Widths(List<MovableText> units, List<int> assigned, int articles)
    {
        var told = new List<int>?[articles];
        for (var u = 0; u < units.Count; u++)
        {
            if (units[u].Width > 0)
                (told[assigned[u]] ??= []).Add(units[u].Width);
        }

        return Array.ConvertAll(told, widths =>
        {
            widths?.Sort();
            return widths?[widths.Count / 2] ?? 0;
        });
    }

    private static void Rebuild(List<Segment> segments, List<MovableText> units, List<int> assigned)
    {
        foreach (var segment in segments)
            segment.Body.Clear();
        for (var u = 0; u < units.Count; u++)
        {
            var body = segments[assigned[u]].Body;
            var blocks = units[u].Blocks;
            if (body.Count > 0 && u > 0 && assigned[u - 1] != assigned[u] && BlockReader.IsCut(body[^1].Text) && blocks[0] is { Kind: BlockKind.Paragraph, HasDateline: false })
            {
                body[^1] = BlockReader.JoinCut(body[^1], blocks[0]);
                body.AddRange(blocks.Skip(1));
            }
            else
            {
                body.AddRange(blocks);
            }
        }
    }
}
