using Graph.Model;
using Graph.Model.Association;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Counts, article by article, who mentions whom.</summary>
internal sealed class AttentionCounter
{
    private readonly GraphIndex _index;
    private readonly AttentionQuery _query;
    private readonly WindowRule _rule;
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);

    private AttentionCounter(GraphIndex index, AttentionQuery query)
    {
        (_index, _query) = (index, query);
        _rule = new WindowRule(query.Scope, query.Counting);
    }

    public static AttentionTable Count(GraphIndex index, AttentionQuery query)
    {
        if (query.MinSupport < 1)
            throw new InvalidQueryException("'minSupport' must be 1 or more.");
        if (query.Of.Distinct().Count() < query.Of.Count)
            throw new InvalidQueryException("'of' must name different entities.");
        return new AttentionCounter(index, query).Count();
    }

    private AttentionTable Count()
    {
        var selected = SelectedArticles.Of(_index, _query.Selection);
        var asked = Columns();
        var alone = new int[_index.Entities.Count];
        CoMentionCounter.CountAlone(_index, selected, _rule, alone);
        foreach (var article in selected.All())
        {
            foreach (var key in KeysOf(article).Distinct(StringComparer.Ordinal))
            {
                if (!_rows.TryGetValue(key, out var row))
                    _rows[key] = row = new Row();
                row.Add(article, asked, _rule);
            }
        }

        var total = selected.Total(_rule);
        return new AttentionTable(
            [
                .. _rows.Select(row => Answer(row.Key, row.Value, alone, total))
                    .OrderByDescending(row => row.Windows)
                    .ThenBy(row => row.Name, StringComparer.Ordinal)
                    .ThenBy(row => row.Entity?.Id.Value, StringComparer.Ordinal),
            ],
            total);
    }

    /// <summary>Which entities may stand in a column, by ordinal.</summary>
    private bool[] Columns()
    {
        var columns = new bool[_index.Entities.Count];
        foreach (var id in _query.Of)
            columns[_index.Required(id).Ordinal] = true;
        if (_query.Of.Count > 0)
            return columns;
        var kinds = new KindSet(_query.Kinds);
        foreach (var node in _index.Entities.Filled())
            columns[node.Ordinal] = kinds.Contains(node.Kind);
        return columns;
    }

    private IEnumerable<string> KeysOf(ArticleNode article) => _query.From switch
    {
        AttentionSource.HomeRegion => _index.Homes.Of(article) is { } region ? [_index.StandInOf(region).Value] : [],
        AttentionSource.Newspaper => article.Newspaper is { } newspaper ? [newspaper] : [],
        AttentionSource.Author => article.Relations.Where(relation => relation.Kind == RelationKind.Authored).Select(relation => relation.From.Value),
        AttentionSource.Affiliation => article.Relations.Where(relation => relation.To is not null).Select(relation => relation.To!.Value.Value),
        AttentionSource.Everything => [""],
        _ => throw new ArgumentOutOfRangeException(nameof(article), _query.From, "Not a source of attention."),
    };

    private AttentionRow Answer(string key, Row row, int[] alone, long total)
    {
        var entity = _query.From is AttentionSource.Newspaper or AttentionSource.Everything ? null : _index.Entity(new EntityId(key))?.Entity;
        var cells = new List<AttentionCell>();
        foreach (var (ordinal, seen) in row.Cells)
        {
            if (seen.Times < _query.MinSupport)
                continue;
            var counts = new PairCounts(seen.Times, row.Windows, alone[ordinal], total);
            cells.Add(new AttentionCell(_index.Entities[ordinal]!.Entity, counts, _query.Measure.Score(counts), seen.First, seen.Last));
        }

        return new AttentionRow(
            entity?.Name ?? key,
            entity,
            row.Articles,
            row.Windows,
            [
                .. cells.OrderByDescending(cell => _query.Measure.ToStrength(cell.Score))
                    .ThenByDescending(cell => cell.Counts.Both)
                    .ThenBy(cell => cell.Entity.Id),
            ]);
    }

    /// <summary>What one who speaks has said so far.</summary>
    private sealed class Row
    {
        public int Articles { get; private set; }

        public long Windows { get; private set; }

        public Dictionary<int, (int Times, DateOnly? First, DateOnly? Last)> Cells { get; } = [];

        public void Add(ArticleNode article, bool[] columns, WindowRule rule)
        {
            Articles++;
            Windows += article.Total(rule);
            foreach (ref readonly var occurrence in article.Occurrences.AsSpan())
            {
                if (!columns[occurrence.Entity] || article.TimesOf(occurrence, rule) is not (> 0 and var times))
                    continue;
                var (known, first, last) = Cells.GetValueOrDefault(occurrence.Entity);
                if (article.Date is { } day)
                {
                    first = first < day ? first : day;
                    last = last > day ? last : day;
                }

                Cells[occurrence.Entity] = (known + times, first, last);
            }
        }
    }
}
