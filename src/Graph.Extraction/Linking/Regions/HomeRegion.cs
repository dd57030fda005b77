using System.Text.RegularExpressions;
using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// Tells which region a page speaks from: what 我市 and 我省 mean there. The masthead says so (株洲日报), and a work report's title (2026年青海省政府工作报告); without one, the regions the page names
/// most, at the unit it points to: a page that says 我市 speaks from a city. None when no region leads.
/// </summary>
internal sealed partial class HomeRegion(LexiconCatalog lexicon, RegionTree tree)
{
    /// <summary>How much an author's institution counts against one mention in a text.</summary>
    private const int AffiliationWeight = 3;

    /// <summary>How much the issuer of an official document counts, 贵阳市人民政府关于…的通知.</summary>
    private const int IssuerWeight = 3;

    /// <summary>How many votes a region needs on a page that points to its own region (我市).</summary>
    private const int EnoughWhenPointed = 1;

    /// <summary>How many it needs on one that does not.</summary>
    private const int Enough = 3;

    /// <summary>How many where houses vote as well.</summary>
    private const int EnoughOfHouses = 2;

    [ThreadStatic]
    private static List<(LexiconEntry Region, int Weight)>? t_votes;

    /// <summary>Newspapers whose name does not begin with their place, as <c>解放日报=310000</c>.</summary>
    private readonly Dictionary<string, string> _newspapers = lexicon.List("regions/newspapers.txt")
        .Select(line => line.Split('='))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The newspaper that was asked for last; any thread may set it.</summary>
    private HomeOfNewspaper? _last;

    /// <summary>The tree it climbs.</summary>
    public RegionTree Tree => tree;

    /// <summary>The home of the page with those articles, mentions of regions and pointing words (我市: 市); null when they do not tell, and its houses may (<see cref="OfHouses"/>).</summary>
    /// <param name="page">The page's articles.</param>
    /// <param name="mentions">The names of regions on it.</param>
    /// <param name="pointerUnits">The units of the words that point to a region.</param>
    public LexiconEntry? Of(RecognizedArticle[] page, List<RegionMention> mentions, IReadOnlyList<char> pointerUnits)
    {
        foreach (var (article, _) in page)
        {
            if (article.Newspaper is { } newspaper && OfNewspaper(newspaper) is { } home)
                return home;
            if (article.Title.EndsWith("工作报告", StringComparison.Ordinal) && AtBeginning(Year().Replace(article.Title, "", 1)) is { } reporter)
                return reporter;
        }

        var votes = Votes(page, mentions);
        foreach (var unit in UnitsByCount(pointerUnits))
        {
            if (Leader(votes, EnoughWhenPointed, null, unit) is { } pointed)
                return pointed;
        }

        var province = Leader(votes, Enough, Mentions.RegionLevel.Province);
        return Leader(votes, Enough, Mentions.RegionLevel.Prefecture) is { } city && !IsOutvoted(city, province, votes) ? city : province;
    }

    /// <summary>The region that the page's houses are of, where nothing else tells and some are named by their level alone; null without one that leads.</summary>
    /// <param name="page">The page's articles.</param>
    /// <param name="mentions">The names of regions on it.</param>
    /// <param name="names">The names of its houses (西安市委, 红河钢铁有限公司), which vote for the place they begin with.</param>
    /// <param name="units">The units of those that begin with a mere level (省 of 省妇联).</param>
    public LexiconEntry? OfHouses(RecognizedArticle[] page, List<RegionMention> mentions, IReadOnlyList<string> names, IReadOnlyList<char> units)
    {
        var votes = Votes(page, mentions);
        foreach (var name in names)
        {
            if (AtBeginning(name) is { } region)
                votes.Add((region, 1));
        }

        foreach (var unit in UnitsByCount(units))
        {
            if (Leader(votes, EnoughOfHouses, null, unit) is { } pointed)
                return pointed;
        }

        return null;
    }

    /// <summary>Whether the page names the province itself more often than the city in it that leads: a page of the province then.</summary>
    private bool IsOutvoted(LexiconEntry city, LexiconEntry? province, List<(LexiconEntry Region, int Weight)> votes) =>
        province is not null && !ReferenceEquals(city, province) && ReferenceEquals(tree.AtLevel(city, Mentions.RegionLevel.Province), province)
        && votes.Sum(vote => ReferenceEquals(vote.Region, province) ? vote.Weight : 0)
        > votes.Sum(vote => ReferenceEquals(tree.AtLevel(vote.Region, Mentions.RegionLevel.Prefecture), city) ? vote.Weight : 0);

    /// <summary>What each region named counts, in the thread's list, which the next page fills anew.</summary>
    private List<(LexiconEntry Region, int Weight)> Votes(RecognizedArticle[] page, List<RegionMention> mentions)
    {
        var votes = t_votes ??= [];
        votes.Clear();
        foreach (var mention in mentions)
        {
            if (mention.Entries.Count == 1 && tree.IsDivision(mention.Entries[0]))
                votes.Add((mention.Entries[0], 1));
        }

        foreach (var (article, _) in page)
        {
            for (var author = 0; author < article.Authors.Count; author++)
                Add(article.Authors[author]);
            if (article.Speaker is { } speaker)
                Add(speaker);
            if (IsOfficial(article.Title) && AtBeginning(article.Title) is { } issuer)
                votes.Add((issuer, IssuerWeight));
        }

        return votes;

        void Add(Author author)
        {
            if (author.Affiliation is { } affiliation && AtBeginning(affiliation) is { } region)
                votes.Add((region, AffiliationWeight));
        }
    }

    [GeneratedRegex("^[0-9〇零一二三四五六七八九]{4}年")]
    private static partial Regex Year();

    private static bool IsOfficial(string title) => title.Contains("关于", StringComparison.Ordinal) && title[^1] is '知' or '见' or '案' or '法' or '定' or '复' or '告' or '则' or '施' or '示';

    private LexiconEntry? OfNewspaper(string newspaper)
    {
        // Pages of one paper come one after the other as a rule.
        if (Volatile.Read(ref _last) is { } last && string.Equals(last.Newspaper, newspaper, StringComparison.Ordinal))
            return last.Home;
        var home = _newspapers.TryGetValue(newspaper, out var code) ? lexicon.Find(EntityId.Of(EntityKind.Region, code)) : AtBeginning(newspaper);
        Volatile.Write(ref _last, new HomeOfNewspaper(newspaper, home));
        return home;
    }

    /// <summary>The division whose name the text begins with, the longest, if only one has it.</summary>
    private LexiconEntry? AtBeginning(string text)
    {
        LexiconMatch? longest = null;
        foreach (var match in lexicon.Gazetteer.FindAll(text))
        {
            // By start, then the longer first: what follows the longest is a shorter name, or a namesake.
            if (match.Span.Start > 0)
                break;
            if (match.Span.Length == 1 || match.Entry.Kind != EntityKind.Region || !tree.IsDivision(match.Entry))
                continue;
            if (longest is not null)
                return match.Span.Length < longest.Value.Span.Length ? longest.Value.Entry : null;
            longest = match;
        }

        return longest?.Entry;
    }

    private static IEnumerable<char> UnitsByCount(IReadOnlyList<char> units) =>
        units.Count <= 1 ? units : units.GroupBy(unit => unit).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key);

    /// <summary>
    /// The region of a level, or with a unit, that has enough votes and more than half of all. Only divisions vote. One that has more than half is what is left when each vote
    /// for another takes one away (Boyer and Moore's majority vote); whether it has so many is counted afterwards.
    /// </summary>
    private LexiconEntry? Leader(List<(LexiconEntry Region, int Weight)> votes, int enough, Mentions.RegionLevel? level, char unit = default)
    {
        LexiconEntry? leader = null;
        var ahead = 0;
        foreach (var (region, weight) in votes)
        {
            if (Climb(region) is not { } target)
                continue;
            ahead += ReferenceEquals(target, leader) ? weight : -weight;
            if (ahead < 0)
                (leader, ahead) = (target, -ahead);
        }

        int all = 0, own = 0;
        foreach (var (region, weight) in votes)
        {
            if (Climb(region) is not { } target)
                continue;
            all += weight;
            own += ReferenceEquals(target, leader) ? weight : 0;
        }

        return own >= enough && own * 2 > all ? leader : null;

        LexiconEntry? Climb(LexiconEntry region) => level is { } known ? tree.AtLevel(region, known) : tree.WithUnit(region, unit);
    }

    private sealed record HomeOfNewspaper(string Newspaper, LexiconEntry? Home);
}
