using System.Text.RegularExpressions;
using Graph.Extraction.Text;

namespace Graph.Extraction.Articles;

/// <summary>What is printed over a body, or apart from it: title, column, byline.</summary>
internal sealed partial record Header
{
    /// <summary>A shorter line among several is a kicker or a section's name.</summary>
    internal const int MinTitleLength = 8;

    /// <summary>A shorter line over a title is no title of a text above.</summary>
    private const int MinOtherLength = 6;

    /// <summary>The title, its lines joined by one space; empty when only a byline or a pull quote stands there.</summary>
    public string Title { get; init; } = "";

    /// <summary>The column printed next to the title, or null.</summary>
    public string? Column { get; init; }

    /// <summary>The bylines as printed.</summary>
    public IReadOnlyList<Block> Bylines { get; init; } = [];

    /// <summary>The source note of a web page, or null.</summary>
    public SourceNote? Source { get; init; }

    /// <summary>The subtitles, for the speaker they may name.</summary>
    public IReadOnlyList<string> Subtitles { get; init; } = [];

    /// <summary>Where the title begins on the page.</summary>
    public int Place { get; init; }

    /// <summary>Whether the title is the only line and reads like a column's name: another title of the page may be the body's own.</summary>
    public bool IsPerhapsColumn { get; init; }

    /// <summary>Whether the column is told by nothing but its four characters or fewer, right over the title.</summary>
    public bool IsUnderSection { get; init; }

    /// <summary>The other lines of the header that may be titles, of a body above that has none.</summary>
    public IReadOnlyList<Header> Others { get; init; } = [];

    /// <summary>Who is named.</summary>
    public Byline Byline
    {
        get
        {
            var byline = Byline.None;
            for (var i = 0; i < Bylines.Count; i++)
            {
                // 嘉宾：某院院长 张三 and a line further down 某校教授 李四: a guest as well, no author.
                if (i > 0 && byline.Speaker is not null && Bylines[i].Byline is { IsReporters: false, Authors: [{ Affiliation: not null }, ..] } && !Bylines[i - 1].Byline.IsReporters)
                    continue;
                byline = i > 0 && Bylines[i].Byline.IsAffiliation ? NumberedAffiliations.Apply(byline, Bylines[i - 1].Printed.Text, Bylines[i].Printed.Text) : byline.With(Bylines[i].Byline);
            }

            byline = byline.With(Source?.Byline ?? Byline.None);
            foreach (var subtitle in Subtitles)
                byline = byline.With(Interviews.SpeakerOf(subtitle) ?? Byline.None);
            return byline;
        }
    }

    /// <summary>Makes headers of a stretch of blocks that are no running text.</summary>
    /// <param name="cluster">Short lines, bylines, pull quotes and source notes in the order of the page.</param>
    /// <param name="gap">Blank lines that stand between the lines of one title on this page.</param>
    /// <param name="places">Tells the lines that name the place of the news under them.</param>
    /// <param name="below">The text under them; empty where none follows.</param>
    /// <param name="words">The words of the page's texts.</param>
    /// <remarks>A byline or a pull quote closes what stands over it: the next short line begins another header.</remarks>
    public static IReadOnlyList<Header> Read(IReadOnlyList<Block> cluster, int gap, Places places, IReadOnlyList<Block> below, Func<Vocabulary> words)
    {
        var headers = new List<Header>();
        var titles = new List<Block>();
        var bylines = new List<Block>();
        SourceNote? source = null;
        var (isClosed, isBehindColumn) = (false, false);
        for (var i = 0; i < cluster.Count; i++)
        {
            var block = cluster[i];
            // Who speaks stands over the title, under a column's name at most.
            var leads = block.Kind == BlockKind.Byline && IsSpeakerLead(block);
            var opensSigned = block.Kind == BlockKind.Short && titles.Count > 0 && block.BlankLinesBefore > gap && IsSignedColumn(cluster, i + 2);
            var isOfOthers = block is { FollowsNote: true, Byline.IsReporters: true } && bylines.Count > 0;
            if (opensSigned || isOfOthers || block.Kind == BlockKind.Short && isClosed && !Headings.IsSubtitle(block.Text) && !IsSignedColumn(cluster, i) && !IsColumnUnder(cluster, i, titles, bylines) || leads && titles.Exists(title => !TitleGroups.IsColumn(title.Text)))
            {
                headers.Add(Make(titles, bylines, source, gap, places));
                (titles, bylines, source, isClosed) = ([], [], null, false);
            }

            if (IsSignedColumn(cluster, i))
                (isClosed, isBehindColumn) = (false, true);

            switch (block.Kind)
            {
                case BlockKind.Short:
                    titles.Add(block);
                    break;
                case BlockKind.Byline:
                    bylines.Add(block);
                    isClosed = !leads;
                    break;
                case BlockKind.PullQuote:
                    isClosed = true;
                    break;
                case BlockKind.SourceNote:
                    source = source is null ? block.Source : Merge(source, block.Source!);
                    isClosed = titles.Count > 0;
                    break;
            }
        }

        headers.Add(Make(titles, bylines, source, gap, places, isBehindColumn, below, words));
        return headers;
    }

    /// <summary>Whether a column and its writer (赣声, 本报评论员) are all that stands over a title that has no byline of its own.</summary>
    public static bool IsSignedColumn(IReadOnlyList<Block> cluster, int title) =>
        title >= 2 && title < cluster.Count && cluster[title].Kind == BlockKind.Short && cluster[title - 1].Kind == BlockKind.Byline
        && AboveSigned(cluster, title).All(block => block.Kind == BlockKind.Short && (TitleGroups.IsSection([block]) || TitleGroups.IsColumn([block]) || Headings.IsSubtitle(block.Text) || MayBeColumnOf(block, cluster[title - 1], cluster[title])))
        && !cluster.Skip(title).Any(block => block.Kind == BlockKind.Byline);

    /// <summary>云中短评 under a title and its author, the last line over the text: their column, not another title.</summary>
    private static bool IsColumnUnder(IReadOnlyList<Block> cluster, int line, List<Block> titles, List<Block> bylines) =>
        bylines.Count > 0 && titles.Exists(title => !TitleGroups.IsColumn(title.Text)) && Headings.IsColumn(cluster[line].Text) && !cluster.Skip(line + 1).Any(block => block.Kind is BlockKind.Short or BlockKind.Byline or BlockKind.SourceNote);

    /// <summary>The lines right above the byline over a title, up to a gap.</summary>
    private static IEnumerable<Block> AboveSigned(IReadOnlyList<Block> cluster, int title)
    {
        for (var i = title - 2; i >= 0; i--)
        {
            yield return cluster[i];
            if (cluster[i].BlankLinesBefore > cluster[title - 1].BlankLinesBefore)
                yield break;
        }
    }

    /// <summary>低空经济看芜湖 and its reporter over a title right under them: a line without marks and shorter than the title.</summary>
    private static bool MayBeColumnOf(Block line, Block byline, Block title) =>
        byline.Byline.IsReporters && line.Text.Length <= MinTitleLength && line.Text.Length + 2 < title.Text.Length && line.Text.All(CharacterClass.IsHan) && title.BlankLinesBefore <= byline.BlankLinesBefore;

    /// <summary>全国政协委员 雷元江： over the title of what that person says.</summary>
    public static bool IsSpeakerLead(Block block) => block.LeadsTitle || block.Byline is { Speaker: not null, Authors.Count: 0 } && block.Text[^1] is '：' or ':';

    private static SourceNote Merge(SourceNote first, SourceNote second) =>
        new(first.Source ?? second.Source, first.Date ?? second.Date, first.Byline.With(second.Byline));

    // Behind a column and its writer the title is the first line, and a subtitle may follow.
    private static Header Make(List<Block> shorts, List<Block> bylines, SourceNote? source, int gap, Places places, bool isBehindColumn = false, IReadOnlyList<Block>? below = null, Func<Vocabulary>? words = null)
    {
        var groups = TitleGroups.Of(shorts, gap, places);
        if (below is { Count: > 0 } && words is not null)
            groups = TitleWords.Part(groups, below, words);
        var column = groups.Count > 1 ? groups.FindLast(TitleGroups.IsColumn) ?? (TitleGroups.IsSection(groups[0]) || TitleGroups.IsPlace(groups[0], places) ? groups[0] : null) : null;
        var candidates = groups.Where(group => !Headings.IsSubtitle(group[0].Text) && group != column && !(groups.Count > 1 && (TitleGroups.IsColumn(group) || TitleGroups.IsPartName(group))) && !(group != groups[0] && IsOffice(group))).ToList();
        if (isBehindColumn && column is null && candidates.Count > 1)
        {
            column = candidates[0];
            candidates.RemoveAt(0);
        }

        if (candidates.Count == 0 && column is not null)
            (candidates, column) = ([column], null);
        var title = isBehindColumn && candidates.Count > 0 ? candidates[0] : Choose(candidates, below ?? []);
        var (label, joined) = title is null ? (null, "") : Headings.SplitColumn(Joined(title));
        return new Header
        {
            Title = joined,
            IsPerhapsColumn = title is not null && groups.Count == 1 && (bylines.Count == 0 || title[0].IsColumnName) && source?.Source is null && (TitleGroups.IsColumn(title) || TitleGroups.IsSection(title) || title is [{ HeadingLevel: 0 } line] && (Headings.IsSlogan(line.Printed.Text) || Headings.IsCall(line.Printed.Text))),
            Others = [.. candidates.Where(group => group != title && !Headings.IsSlogan(group[0].Printed.Text) && group.Sum(block => block.Text.Length) >= MinOtherLength)
                .Select(group => new Header { Title = Joined(group), Place = group[0].Printed.Offsets.ToSource(0) })],
            Column = column is null ? label : Headings.ColumnName(TitleGroups.OpensWithColumn(column[0]) ? column[0].Printed.Text[..column[0].Printed.Characters.IndexOfAny(' ', '\u3000')] : column[0].Text),
            IsUnderSection = column is not null && title is not null && !TitleGroups.IsColumn(column) && groups.IndexOf(title) == groups.IndexOf(column) + 1 && title[0].BlankLinesBefore <= gap,
            Bylines = [.. bylines],
            Source = source,
            Subtitles = [.. groups.Where(group => group != title && group != column).Select(group => string.Concat(group.Select(block => block.Text)))],
            Place = shorts.Count == 0 ? 0 : shorts[0].Printed.Offsets.ToSource(0),
        };
    }

    private static string Joined(List<Block> group) => Headings.WithoutTurnMark(string.Join(' ', group.Select(block => BlankCleaner.CleanTitle(block.Printed).Text)));

    /// <summary>喀什地区发展和改革委员会 under the title of its report.</summary>
    private static bool IsOffice(List<Block> group) => group.Count == 1 && Office.IsMatch(group[0].Text);

    [GeneratedRegex(@"^(?:中共)?\p{IsCJKUnifiedIdeographs}{2,8}?(?:省|市|县|区|州|盟)(?!委员会)\p{IsCJKUnifiedIdeographs}{0,16}(?:委员会|人民政府|政府办公室|办公厅|人大常委会|[局厅委])$", RegexOptions.CultureInvariant)]
    private static partial Regex Office { get; }

    /// <summary>The group nearest to the body is the title, unless it explains one: banners and column names stand farther off.</summary>
    private static List<Block>? Choose(List<List<Block>> candidates, IReadOnlyList<Block> below)
    {
        var headings = candidates.FindAll(group => group[0].HeadingLevel > 0);
        if (headings.Count > 0)
            candidates = headings;
        for (var i = candidates.Count - 1; i > 0; i--)
        {
            var ranksHigher = candidates[i][0].HeadingLevel is > 0 and var level && candidates.Take(i).All(above => above[0].HeadingLevel > level);
            if (!ranksHigher && TitleGroups.ExplainsTwins(candidates[i], candidates[i - 1]))
                return candidates[i - 1];
            // 市委常委会会议强调 leads up to the line below, though that ends as subtitles do.
            if (ranksHigher || Headings.IsKicker(candidates[i - 1][^1].Text) || !Headings.LooksLikeSubtitle(candidates[i][^1].Text) && !Headings.IsFromTo(candidates[i][0].Text))
                return below.Count > 0 ? TitleWords.Choose(candidates, i, below) : candidates[i];
        }

        return candidates.Count == 0 ? null : candidates[0];
    }
}
