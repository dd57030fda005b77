using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.TestKit;

/// <summary>
/// The oracle: keeps the documents as they are and recomputes every answer from their mentions by plain loops, sharing no code with a store.
/// </summary>
public sealed class NaiveGraph
{
    private readonly SortedDictionary<DocumentKey, DocumentFacts> _documents = [];

    // Only so that the tests do not take minutes: forgotten whenever a document changes.
    private readonly Dictionary<(CoMentionScope, ArticleSelection), Dictionary<EntityId, int>[]> _windows = [];

    public PutOutcome Put(DocumentFacts facts)
    {
        var known = _documents.TryGetValue(facts.Document.Key, out var before);
        if (known && before!.Document.ContentHash == facts.Document.ContentHash)
            return PutOutcome.Unchanged;
        _documents[facts.Document.Key] = facts;
        _windows.Clear();
        return known ? PutOutcome.Replaced : PutOutcome.Added;
    }

    public bool Remove(DocumentKey key)
    {
        _windows.Clear();
        return _documents.Remove(key);
    }

    public IReadOnlyCollection<DocumentFacts> Documents => _documents.Values;

    public IEnumerable<ArticleFacts> Articles => _documents.Values.SelectMany(document => document.Articles);

    public IEnumerable<ArticleFacts> Selected(ArticleSelection selection) => Articles.Where(facts =>
        (selection.Period is null || selection.Period.Contains(facts.Article.Date))
        && (selection.Newspapers.Count == 0 || selection.Newspapers.Contains(facts.Article.Newspaper))
        && (selection.Authors.Count == 0 || facts.Article.Authors.Any(author => selection.Authors.Contains(author.Name)))
        && selection.Mentioning.All(id => facts.Mentions.Any(mention => mention.Entity == id))
        && (selection.HomeRegions.Count == 0 || (HomeOf(facts) is { } home && selection.HomeRegions.Contains(home)))
        && (selection.WrittenBy.Count == 0 || facts.Relations.Any(relation => relation.Kind != RelationKind.Spoke
            && selection.WrittenBy.Contains(relation.Kind == RelationKind.Authored ? relation.From : relation.To!.Value)))
        && (selection.Within is null || facts.Mentions.Any(mention => IsWithin(mention.Entity, selection.Within.Value))));

    /// <summary>Where an article is written: the region most articles of its newspaper have as home, else its own.</summary>
    public EntityId? HomeOf(ArticleFacts facts)
    {
        var homes = Articles.Select(other => other.Article)
            .Where(other => facts.Article.Newspaper is not null && other.Newspaper == facts.Article.Newspaper && other.HomeRegion is not null)
            .Select(other => other.HomeRegion!.Value.Value)
            .ToArray();
        return homes.Length == 0 ? facts.Article.HomeRegion : new EntityId(MostGiven(homes));
    }

    /// <summary>The same documents as if each had named the province wherever it names a place in it.</summary>
    public NaiveGraph RolledUp()
    {
        var entities = Entities();
        var provinces = entities.Values.Where(entity => entity.Id.Key.EndsWith("00", StringComparison.Ordinal) && entity.PartOf is not null)
            .ToDictionary(entity => entity.Id, entity => entity.PartOf!.Value);
        var rolled = new NaiveGraph();
        foreach (var document in Documents)
        {
            rolled.Put(document with
            {
                Entities = [.. document.Entities.Where(entity => !provinces.ContainsKey(entity.Id))],
                Articles = [.. document.Articles.Select(facts => facts with
                {
                    Article = facts.Article with { HomeRegion = facts.Article.HomeRegion is { } home ? ProvinceOf(home) : null },
                    Mentions = [.. facts.Mentions.Select(mention => mention with { Entity = ProvinceOf(mention.Entity) })],
                })],
            });
        }

        return rolled;

        EntityId ProvinceOf(EntityId id) => provinces.GetValueOrDefault(id, id);
    }

    /// <summary>The entities that exist, merged, by id.</summary>
    public SortedDictionary<EntityId, Entity> Entities()
    {
        var merged = new SortedDictionary<EntityId, Entity>();
        foreach (var said in _documents.Values.SelectMany(document => document.Entities).GroupBy(entity => entity.Id))
        {
            var name = MostGiven(said.Select(entity => entity.Name));
            var parents = said.Where(entity => entity.PartOf is not null).Select(entity => entity.PartOf!.Value.Value).ToArray();
            var others = said.SelectMany(entity => entity.Aliases).Concat(said.Select(entity => entity.Name)).ToHashSet();
            others.Remove(name);
            merged[said.Key] = new Entity(said.Key, name)
            {
                Aliases = [.. others.Order(StringComparer.Ordinal)],
                PartOf = parents.Length == 0 ? null : new EntityId(MostGiven(parents)),
            };
        }

        return merged;
    }

    /// <summary>The windows of a scope, each as the entities it names with how often it does.</summary>
    public IReadOnlyList<Dictionary<EntityId, int>> Windows(CoMentionScope scope, ArticleSelection selection)
    {
        if (!_windows.TryGetValue((scope, selection), out var windows))
            _windows[(scope, selection)] = windows = [.. FindWindows(scope, Selected(selection))];
        return windows;
    }

    public PairCounts Counts(
        EntityId left, EntityId right, CoMentionScope scope, ArticleSelection selection, CountingRule counting = CountingRule.OncePerWindow) =>
        Count(Windows(scope, selection), left, right, counting);

    /// <summary>The counts over some articles alone.</summary>
    public PairCounts CountsIn(IEnumerable<ArticleFacts> articles, EntityId left, EntityId right, CoMentionScope scope, CountingRule counting) =>
        Count(FindWindows(scope, articles), left, right, counting);

    private static PairCounts Count(IEnumerable<Dictionary<EntityId, int>> windows, EntityId left, EntityId right, CountingRule counting)
    {
        long both = 0, lefts = 0, rights = 0, total = 0;
        foreach (var window in windows)
        {
            var (l, r) = (Times(window.GetValueOrDefault(left)), Times(window.GetValueOrDefault(right)));
            total += Math.Max(1, window.Values.Select(Times).DefaultIfEmpty().Max());
            lefts += l;
            rights += r;
            both += Math.Min(l, r);
        }

        return new PairCounts(both, lefts, rights, total);

        int Times(int mentions) => counting == CountingRule.EveryMention ? mentions : Math.Min(1, mentions);
    }

    private static IEnumerable<Dictionary<EntityId, int>> FindWindows(CoMentionScope scope, IEnumerable<ArticleFacts> articles)
    {
        foreach (var facts in articles)
        {
            if (scope == CoMentionScope.Article)
            {
                yield return facts.Mentions.CountBy(mention => mention.Entity).ToDictionary();
                continue;
            }

            if (facts.Article.Title.Length > 0)
                yield return Named(facts, TextField.Title, new TextSpan(0, facts.Article.Title.Length));
            foreach (var window in scope == CoMentionScope.Sentence ? facts.Article.Sentences : facts.Article.Paragraphs)
                yield return Named(facts, TextField.Body, window);
        }
    }

    /// <summary>Each link with its score, support, joint windows and its legs' counts, in order.</summary>
    public IReadOnlyList<(EntityId Entity, double Score, long Support, long Joint, PairCounts[] Legs)> Links(LinkQuery query)
    {
        var found = new List<(EntityId Entity, double Score, long Support, long Joint, PairCounts[] Legs)>();
        foreach (var id in Entities().Keys)
        {
            if (query.Between.Contains(id) || (query.Kinds.Count > 0 && !query.Kinds.Contains(id.Kind)))
                continue;
            var legs = query.Between.Select(asked => Counts(id, asked, query.Scope, query.Selection, query.Counting)).ToArray();
            var tied = query.Missing ? legs[1..] : legs;
            if (tied.Any(leg => leg.Both < query.MinSupport) || (query.Missing && legs[0].Both > 0))
                continue;
            var joint = Windows(query.Scope, query.Selection).Sum(window => query.Between.Append(id).Min(one => query.Counting == CountingRule.EveryMention
                ? window.GetValueOrDefault(one)
                : Math.Min(1, window.GetValueOrDefault(one))));
            found.Add((id, tied.Min(leg => query.Measure.Score(leg)), tied.Min(leg => leg.Both), joint, legs));
        }

        return
        [
            .. (query.OrderBy switch
            {
                LinkOrder.Score => found.OrderByDescending(link => link.Score).ThenByDescending(link => link.Support),
                LinkOrder.Support => found.OrderByDescending(link => link.Support).ThenByDescending(link => link.Score),
                _ => found.OrderByDescending(link => Math.Min(link.Support, 3)).ThenByDescending(link => link.Score).ThenByDescending(link => link.Support)
                    .ThenByDescending(link => Nearness(link.Entity, CoMentionScope.Sentence)).ThenByDescending(link => Nearness(link.Entity, CoMentionScope.Paragraph)),
            }).ThenBy(link => link.Entity),
        ];

        long Nearness(EntityId link, CoMentionScope scope) => query.Between.Skip(query.Missing ? 1 : 0).Min(asked => Counts(link, asked, scope, query.Selection).Both);
    }

    /// <summary>Article and sentence, in order.</summary>
    public IReadOnlyList<(ArticleId Article, string Sentence)> Evidence(EvidenceQuery query)
    {
        var found = new List<(int Tier, int Rank, DateOnly Day, ArticleFacts Facts, int Place, string Sentence)>();
        foreach (var facts in Selected(query.Selection))
        {
            if (query.Scope == CoMentionScope.Paragraph)
            {
                foreach (var (field, span) in Units(facts.Article, facts.Article.Paragraphs))
                    Add(facts, Units(facts.Article, facts.Article.Sentences).Where(unit => unit.Field == field && span.Contains(unit.Span)), field, span);
                continue;
            }

            var named = facts.Mentions.Select(mention => mention.Entity).ToHashSet();
            if (query.Of.All(named.Contains))
                Add(facts, Units(facts.Article, facts.Article.Sentences), null, default);
        }

        return
        [
            .. (query.OrderBy == EvidenceOrder.Spread
                ? found.OrderBy(one => one.Tier).ThenBy(one => one.Rank).ThenBy(one => one.Day)
                    .ThenBy(one => one.Facts.Article.Document).ThenBy(one => one.Facts.Article.Ordinal).ThenBy(one => one.Place)
                : found.OrderBy(one => one.Tier).ThenBy(one => one.Facts.Article.Date is null)
                    .ThenBy(one => query.OrderBy == EvidenceOrder.Newest ? -one.Day.DayNumber : one.Day.DayNumber)
                    .ThenBy(one => one.Facts.Article.Document).ThenBy(one => one.Facts.Article.Ordinal).ThenBy(one => one.Place))
                .Select(one => (one.Facts.Article.Id, one.Sentence)),
        ];

        void Add(ArticleFacts facts, IEnumerable<(TextField Field, TextSpan Span)> sentences, TextField? field, TextSpan window)
        {
            if (field is { } inField && !query.Of.All(Named(facts, inField, window).ContainsKey))
                return;
            var naming = sentences
                .Select(unit => (unit.Field, unit.Span, Names: Named(facts, unit.Field, unit.Span).Keys.ToHashSet()))
                .Where(unit => query.Of.Any(unit.Names.Contains))
                .ToList();
            var signed = facts.Mentions.Where(mention => mention.Field == TextField.Byline).Select(mention => mention.Entity).ToHashSet();
            var unseen = query.Of.Where(id => signed.Contains(id) && !Units(facts.Article, facts.Article.Sentences)
                .Any(unit => Named(facts, unit.Field, unit.Span).ContainsKey(id))).ToHashSet();
            if (query.Scope == CoMentionScope.Article && unseen.Count > 0)
                naming.Add((TextField.Byline, new TextSpan(0, facts.Article.Byline.Length), unseen));
            var anyAll = naming.Any(unit => query.Of.All(unit.Names.Contains));
            var ranks = new int[3];
            foreach (var unit in naming)
            {
                var tier = query.Of.All(unit.Names.Contains) ? 0 : unit.Names.Contains(query.Of[0]) ? 1 : 2;
                if (tier > 0 && (anyAll || query.Scope == CoMentionScope.Sentence))
                    continue;
                var place = unit.Field == TextField.Title ? -1 : unit.Field == TextField.Body ? unit.Span.Start : int.MaxValue;
                found.Add((tier, ranks[tier]++, facts.Article.Date ?? DateOnly.MaxValue, facts, place, unit.Span.Of(facts.Article.TextOf(unit.Field))));
            }
        }
    }

    public long CountPairs(ArticleSelection selection)
    {
        var pairs = new HashSet<(EntityId, EntityId)>();
        foreach (var window in Windows(CoMentionScope.Article, selection))
        {
            foreach (var a in window.Keys)
            {
                foreach (var b in window.Keys.Where(b => a.CompareTo(b) < 0))
                    pairs.Add((a, b));
            }
        }

        return pairs.Count;
    }

    private static IEnumerable<(TextField Field, TextSpan Span)> Units(Article article, IReadOnlyList<TextSpan> ofBody)
    {
        if (article.Title.Length > 0)
            yield return (TextField.Title, new TextSpan(0, article.Title.Length));
        foreach (var span in ofBody)
            yield return (TextField.Body, span);
    }

    private static Dictionary<EntityId, int> Named(ArticleFacts facts, TextField field, TextSpan window) => facts.Mentions
        .Where(mention => mention.Field == field && mention.Span.Start >= window.Start && mention.Span.Start < window.End)
        .CountBy(mention => mention.Entity)
        .ToDictionary();

    private static string MostGiven(IEnumerable<string> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private bool IsWithin(EntityId id, EntityId ancestor)
    {
        var entities = Entities();
        for (var depth = 0; depth < 32; depth++)
        {
            if (id == ancestor)
                return true;
            if (!entities.TryGetValue(id, out var entity) || entity.PartOf is not { } parent)
                return false;
            id = parent;
        }

        return false;
    }
}
