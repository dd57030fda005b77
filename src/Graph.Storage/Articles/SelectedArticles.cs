using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>A selection made against one moment: which articles count, and how many windows they have.</summary>
internal sealed class SelectedArticles
{
    private readonly GraphIndex _index;
    private readonly bool[]? _selected;

    private SelectedArticles(GraphIndex index, bool[]? selected, WindowTotals totals)
    {
        _index = index;
        _selected = selected;
        Totals = totals;
    }

    /// <summary>Whether every article counts, so that the counts kept per entity hold.</summary>
    public bool IsAll => _selected is null;

    /// <summary>Windows of the selected articles.</summary>
    public WindowTotals Totals { get; }

    public static SelectedArticles Of(GraphIndex index, ArticleSelection selection)
    {
        if ((selection with { RollUp = RegionLevel.AsNamed }).IsAll)
            return new SelectedArticles(index, null, index.Totals);
        if (selection.Period is { From: { } from, To: { } to } && from > to)
            throw new InvalidQueryException("A period's 'from' must not lie after its 'to'.");
        var newspapers = selection.Newspapers.ToHashSet(StringComparer.Ordinal);
        var authors = selection.Authors.ToHashSet(StringComparer.Ordinal);
        // What an article mentions is asked of what it names, whatever that counts as.
        var named = index.Plain ?? index;
        var mentioned = selection.Mentioning.Select(named.Required).ToArray();
        var within = selection.Within is { } ancestor ? EntitiesWithin(named, ancestor) : null;
        var homes = selection.HomeRegions.Select(index.StandInOf).ToHashSet();
        var writers = selection.WrittenBy.ToHashSet();
        var also = selection.Also is { } more ? Of(index, more) : null;
        var selected = new bool[index.Articles.Count];
        var totals = default(WindowTotals);
        foreach (var article in named.Articles.Filled())
        {
            if ((selection.Period is null || selection.Period.Contains(article.Date))
                && (newspapers.Count == 0 || (article.Newspaper is not null && newspapers.Contains(article.Newspaper)))
                && (authors.Count == 0 || article.Authors.Any(authors.Contains))
                && mentioned.All(entity => article.TryFind(entity.Ordinal, out _))
                && (within is null || article.Occurrences.Any(occurrence => within[occurrence.Entity]))
                && (homes.Count == 0 || (index.Homes.Of(article) is { } home && homes.Contains(index.StandInOf(home))))
                && (also is null || also.Contains(article.Ordinal))
                && (writers.Count == 0 || article.Relations.Any(relation => IsBy(relation, writers))))
            {
                selected[article.Ordinal] = true;
                totals = totals.Add(article, +1);
            }
        }

        if (selection.Reprints == ReprintRule.Once)
            totals = LeaveReprintsOut(named, selected, totals);
        return new SelectedArticles(index, selected, totals);
    }

    /// <summary>All that can be counted under a rule.</summary>
    public long Total(WindowRule rule) =>
        rule.Counting == CountingRule.OncePerWindow ? Totals.Of(rule.Scope) : All().Sum(article => (long)article.Total(rule));

    public bool Contains(int article) => _selected is null || _selected[article];

    /// <summary>The selected articles that mention an entity, by ordinal.</summary>
    public IEnumerable<ArticleNode> Mentioning(EntityNode entity)
    {
        for (var i = 0; i < entity.Postings.Count; i++)
        {
            var ordinal = entity.Postings.Articles[i];
            if (Contains(ordinal))
                yield return _index.Articles[ordinal]!;
        }
    }

    /// <summary>All selected articles, by ordinal.</summary>
    public IEnumerable<ArticleNode> All()
    {
        foreach (var article in _index.Articles.Filled())
        {
            if (Contains(article.Ordinal))
                yield return article;
        }
    }

    /// <summary>Of the selected articles that print one text, leaves the first in print.</summary>
    private static WindowTotals LeaveReprintsOut(GraphIndex index, bool[] selected, WindowTotals totals)
    {
        foreach (var article in index.Articles.Filled())
        {
            if (!selected[article.Ordinal])
                continue;
            foreach (var reprint in index.Reprints.Of(article).SkipWhile(one => one != article).Skip(1))
            {
                if (!selected[reprint.Ordinal])
                    continue;
                selected[reprint.Ordinal] = false;
                totals = totals.Add(reprint, -1);
            }
        }

        return totals;
    }

    private static bool IsBy(in Relation relation, HashSet<EntityId> writers) => relation.Kind switch
    {
        RelationKind.Authored => writers.Contains(relation.From),
        RelationKind.AffiliatedWith => relation.To is { } institution && writers.Contains(institution),
        _ => false,
    };

    private static bool[] EntitiesWithin(GraphIndex index, EntityId ancestor)
    {
        index.Required(ancestor);
        var within = new bool[index.Entities.Count];
        foreach (var node in index.Entities.Filled())
            within[node.Ordinal] = index.IsWithin(node, ancestor);
        return within;
    }
}
