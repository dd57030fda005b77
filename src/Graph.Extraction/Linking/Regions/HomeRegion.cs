using Graph.Extraction.Lexicon;
using Graph.Model;

namespace Graph.Extraction.Linking.Regions;

/// <summary>
/// Tells which region a page speaks from: what 我市 and 我省 mean there. The masthead says so (株洲日报); without one, the regions the page names
/// most, at the unit it points to: a page that says 我市 speaks from a city. None when no region leads.
/// </summary>
internal sealed class HomeRegion(LexiconCatalog lexicon, RegionTree tree)
{
    /// <summary>How much an author's institution counts against one mention in a text.</summary>
    private const int AffiliationWeight = 3;

    /// <summary>How many votes a region needs on a page that points to its own region (我市), and on one that does not.</summary>
    private const int EnoughWhenPointed = 1;
    private const int Enough = 3;

    /// <summary>Newspapers whose name does not begin with their place, as <c>解放日报=310000</c>.</summary>
    private readonly Dictionary<string, string> _newspapers = lexicon.List("regions/newspapers.txt")
        .Select(line => line.Split('='))
        .Where(parts => parts.Length == 2)
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The tree it climbs.</summary>
    public RegionTree Tree => tree;

    /// <summary>The home of the page with those articles, mentions of regions and pointing words (我市: 市); null when nothing tells.</summary>
    public LexiconEntry? Of(IReadOnlyList<Article> articles, IReadOnlyList<RegionMention> mentions, IReadOnlyList<char> pointerUnits)
    {
        foreach (var article in articles)
        {
            if (article.Newspaper is { } newspaper && OfNewspaper(newspaper) is { } home)
                return home;
        }

        var votes = mentions.Where(mention => mention.Entries.Count == 1).Select(mention => (Region: mention.Entries[0], Weight: 1)).ToList();
        foreach (var author in articles.SelectMany(article => article.Authors.Concat(article.Speaker is { } speaker ? [speaker] : [])))
        {
            if (author.Affiliation is { } affiliation && AtBeginning(affiliation) is { } region)
                votes.Add((region, AffiliationWeight));
        }

        foreach (var unit in UnitsByCount(pointerUnits))
        {
            if (Leader(votes, EnoughWhenPointed, region => tree.WithUnit(region, unit)) is { } pointed)
                return pointed;
        }

        return Leader(votes, Enough, region => tree.AtLevel(region, Mentions.RegionLevel.Prefecture))
            ?? Leader(votes, Enough, region => tree.AtLevel(region, Mentions.RegionLevel.Province));
    }

    private LexiconEntry? OfNewspaper(string newspaper) =>
        _newspapers.TryGetValue(newspaper, out var code) ? lexicon.Find(EntityId.Of(EntityKind.Region, code)) : AtBeginning(newspaper);

    /// <summary>The division whose name the text begins with, the longest, if only one has it.</summary>
    private LexiconEntry? AtBeginning(string text)
    {
        var matches = lexicon.Gazetteer.FindAll(text)
            .Where(match => match.Span.Start == 0 && match.Span.Length > 1 && match.Entry.Kind == EntityKind.Region && RegionTree.IsDivision(match.Entry))
            .ToList();
        return matches.Count > 0 && (matches.Count == 1 || matches[1].Span.Length < matches[0].Span.Length) ? matches[0].Entry : null;
    }

    private static IEnumerable<char> UnitsByCount(IReadOnlyList<char> units) =>
        units.GroupBy(unit => unit).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key);

    /// <summary>The region with enough votes and more than half of all.</summary>
    private static LexiconEntry? Leader(List<(LexiconEntry Region, int Weight)> votes, int enough, Func<LexiconEntry, LexiconEntry?> climb)
    {
        var counts = new Dictionary<LexiconEntry, int>(ReferenceEqualityComparer.Instance);
        var all = 0;
        foreach (var (region, weight) in votes)
        {
            if (!RegionTree.IsDivision(region) || climb(region) is not { } target)
                continue;
            counts[target] = counts.GetValueOrDefault(target) + weight;
            all += weight;
        }

        // No more than one can have more than half.
        foreach (var (region, count) in counts)
        {
            if (count >= enough && count * 2 > all)
                return region;
        }

        return null;
    }
}
