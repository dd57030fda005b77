using System.Globalization;
using System.Text;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.TestKit;

/// <summary>Asks a store and the oracle the same questions and compares every number.</summary>
public static class StoreAgreement
{
    private static readonly CoMentionScope[] Scopes = [CoMentionScope.Article, CoMentionScope.Paragraph, CoMentionScope.Sentence];

    private static readonly ArticleSelection[] Selections =
    [
        ArticleSelection.All,
        new() { Period = new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 6, 30)) },
        new() { Period = new Period(null, new DateOnly(2022, 12, 31), IncludeUndated: true) },
        new() { Newspapers = ["株洲日报"] },
        new() { Mentioning = [new EntityId("theme:新质生产力")] },
        new() { HomeRegions = [new EntityId("region:430200")] },
        new() { WrittenBy = [new EntityId("institution:党校")], Newspapers = ["贵州日报"] },
    ];

    private static readonly ArticleSelection ByProvince = new() { RollUp = RegionLevel.Province };

    /// <summary>Fails with both answers where they differ.</summary>
    public static async Task CheckAsync(IGraphSnapshot snapshot, NaiveGraph oracle)
    {
        await CheckEntities(snapshot, oracle);
        await CheckArticles(snapshot, oracle);
        var entities = oracle.Entities();
        foreach (var selection in Selections.Where(selection => selection.Mentioning.All(entities.ContainsKey)))
            await CheckSelection(snapshot, oracle, selection);
        // 株洲市 counts as 湖南省: the same as if the documents had named the province.
        await CheckSelection(snapshot, oracle.RolledUp(), ByProvince);
    }

    private static async Task CheckSelection(IGraphSnapshot snapshot, NaiveGraph oracle, ArticleSelection selection)
    {
        await CheckStatistics(snapshot, oracle, selection);
        var entities = oracle.Entities().Keys.ToArray();
        foreach (var scope in Scopes)
        {
            await CheckNetworks(snapshot, oracle, scope, selection);
            for (var i = 0; i + 1 < entities.Length; i++)
                await CheckPair(snapshot, oracle, entities[i], entities[i + 1], scope, selection);
        }

        var counted = await snapshot.EntitiesAsync(entities, selection);
        var listed = await snapshot.FindEntitiesAsync(new EntityQuery { Selection = selection, MinArticles = 0, OrderBy = EntityOrder.ArticleCount });
        listed.TotalCount.ShouldBe(entities.Length);
        for (var i = 0; i < entities.Length; i++)
        {
            var mentions = oracle.Selected(selection).Select(facts => facts.Mentions.Count(mention => mention.Entity == entities[i])).Where(count => count > 0).ToArray();
            (counted[i]!.MentionCount, counted[i]!.ArticleCount).ShouldBe((mentions.Sum(), mentions.Length));
            var inList = listed.Nodes.Single(node => node.Entity.Id == entities[i]);
            (inList.MentionCount, inList.ArticleCount).ShouldBe((counted[i]!.MentionCount, counted[i]!.ArticleCount));
        }
    }

    private static async Task CheckStatistics(IGraphSnapshot snapshot, NaiveGraph oracle, ArticleSelection selection)
    {
        var statistics = await snapshot.StatisticsAsync(selection);
        var articles = oracle.Selected(selection).ToArray();
        statistics.Documents.ShouldBe(
            selection.IsAll || selection == ByProvince ? oracle.Documents.Count : articles.Select(facts => facts.Article.Document).Distinct().Count());
        statistics.Articles.ShouldBe(articles.Length);
        statistics.Sentences.ShouldBe(articles.Sum(facts => facts.Article.Sentences.Count));
        statistics.Mentions.ShouldBe(articles.Sum(facts => facts.Mentions.Count));
        statistics.Entities.ShouldBe(articles.SelectMany(facts => facts.Mentions).Select(mention => mention.Entity).Distinct().Count());
        statistics.CoMentions.ShouldBe(oracle.CountPairs(selection));
        statistics.Newspapers.ShouldBe(articles.Select(facts => facts.Article.Newspaper).OfType<string>().Distinct().Count());
        statistics.UndatedArticles.ShouldBe(articles.Count(facts => facts.Article.Date is null));
        statistics.AmbiguousMentions.ShouldBe(articles.Sum(facts => facts.Ambiguous.Count));
        (statistics.FirstDate, statistics.LastDate).ShouldBe((articles.Min(facts => facts.Article.Date), articles.Max(facts => facts.Article.Date)));
        foreach (var (kind, entities, mentions) in statistics.Kinds)
        {
            var ofKind = articles.SelectMany(facts => facts.Mentions).Where(mention => mention.Entity.Kind == kind).Select(mention => mention.Entity).ToArray();
            (entities, mentions).ShouldBe((ofKind.Distinct().Count(), ofKind.Length));
        }

        statistics.UnresolvedMentions.ShouldBe(articles.Sum(facts => facts.Unresolved.Count));
        foreach (var reasons in (UnresolvedReason[][])[[], [UnresolvedReason.SurnameOnly]])
        {
            (await snapshot.UnresolvedFormsAsync(selection, reasons)).Select(form => (form.SurfaceForm, form.Reason, form.CountedAs?.Value, form.Mentions, form.Articles)).Order().ShouldBe(
                articles.SelectMany(facts => facts.Unresolved.Select(one => (one.SurfaceForm, one.Reason, one.CountedAs?.Value, facts.Article.Id)))
                    .Where(one => reasons.Length == 0 || reasons.Contains(one.Reason))
                    .GroupBy(one => (one.SurfaceForm, one.Reason, one.Value))
                    .Select(form => (form.Key.SurfaceForm, form.Key.Reason, form.Key.Value, form.Count(), form.Select(one => one.Id).Distinct().Count())).Order());
        }

        var forms = await snapshot.AmbiguousFormsAsync(selection);
        forms.Select(form => (form.SurfaceForm, form.Mentions, form.Articles)).Order().ShouldBe(
            articles.SelectMany(facts => facts.Ambiguous.Select(one => (one.SurfaceForm, string.Join(' ', one.Candidates), facts.Article.Id)))
                .GroupBy(one => (one.SurfaceForm, one.Item2))
                .Select(form => (form.Key.SurfaceForm, form.Count(), form.Select(one => one.Id).Distinct().Count())).Order());
        (await snapshot.CoverageAsync(selection)).SelectMany(paper => paper.Days.Select(day => (paper.Newspaper, day.Day, day.Articles))).Order().ShouldBe(
            articles.GroupBy(facts => (facts.Article.Newspaper, facts.Article.Date)).Select(day => (day.Key.Newspaper, day.Key.Date, day.Count())).Order());
    }

    private static async Task CheckEntities(IGraphSnapshot snapshot, NaiveGraph oracle)
    {
        var listed = await snapshot.FindEntitiesAsync(new EntityQuery { MinArticles = 0, OrderBy = EntityOrder.Name });
        var expected = oracle.Entities().Values.OrderBy(entity => entity.Name, StringComparer.Ordinal).ThenBy(entity => entity.Id).ToArray();
        listed.TotalCount.ShouldBe(expected.Length);
        Describe(listed.Nodes.Select(node => node.Entity)).ShouldBe(Describe(expected));
        foreach (var summary in listed.Nodes)
        {
            summary.MentionCount.ShouldBe(oracle.Articles.Sum(facts => facts.Mentions.Count(mention => mention.Entity == summary.Entity.Id)));
            summary.ArticleCount.ShouldBe(oracle.Articles.Count(facts => facts.Mentions.Any(mention => mention.Entity == summary.Entity.Id)));
        }
    }

    private static async Task CheckArticles(IGraphSnapshot snapshot, NaiveGraph oracle)
    {
        var listed = await snapshot.FindArticlesAsync(new ArticleQuery { OrderBy = ArticleOrder.Document });
        var expected = oracle.Articles.ToArray();
        listed.Nodes.Select(article => article.Id).ShouldBe(expected.Select(facts => facts.Article.Id));
        var stored = await snapshot.ArticlesAsync([.. expected.Select(facts => facts.Article.Id)]);
        for (var i = 0; i < expected.Length; i++)
            ArticleText.Describe(stored[i]!).ShouldBe(ArticleText.Describe(expected[i]));
    }

    private static async Task CheckNetworks(IGraphSnapshot snapshot, NaiveGraph oracle, CoMentionScope scope, ArticleSelection selection)
    {
        foreach (var counting in Enum.GetValues<CountingRule>())
        {
            var query = new NetworkQuery { Scope = scope, Selection = selection, Counting = counting };
            NaiveNetwork.Lines(await snapshot.NetworkAsync(query)).ShouldBe(NaiveNetwork.Lines(oracle, query));
            var some = query with { Entities = [.. oracle.Entities().Keys.Where((_, place) => place % 2 == 0)] };
            NaiveNetwork.Lines(await snapshot.NetworkAsync(some)).ShouldBe(NaiveNetwork.Lines(oracle, some));
            var occurrences = new OccurrenceQuery { Entities = [.. oracle.Entities().Keys], Scope = scope, Selection = selection, Counting = counting };
            NaiveOccurrences.Lines(await snapshot.OccurrencesAsync(occurrences)).ShouldBe(NaiveOccurrences.Lines(oracle, occurrences));
            foreach (var from in Enum.GetValues<AttentionSource>())
            {
                var attention = new AttentionQuery { From = from, Kinds = [], Scope = scope, Selection = selection, Counting = counting };
                NaiveAttention.Lines(await snapshot.AttentionAsync(attention)).ShouldBe(NaiveAttention.Lines(oracle, attention));
            }
        }

        foreach (var tie in Enum.GetValues<NetworkTie>())
        {
            var query = new NetworkQuery { Tie = tie, Scope = scope, Selection = selection, MinSupport = 2, Limit = 5 };
            NaiveNetwork.Lines(await snapshot.NetworkAsync(query)).ShouldBe(NaiveNetwork.Lines(oracle, query));
        }
    }

    private static async Task CheckPair(
        IGraphSnapshot snapshot, NaiveGraph oracle, EntityId left, EntityId right, CoMentionScope scope, ArticleSelection selection)
    {
        foreach (var (missing, counting, order) in ((bool, CountingRule, LinkOrder)[])
            [(false, default, default), (true, default, LinkOrder.Support), (false, CountingRule.EveryMention, default), (false, default, LinkOrder.Score)])
        {
            var query = new LinkQuery
            {
                Between = [left, right],
                Kinds = [],
                Scope = scope,
                Selection = selection,
                Missing = missing,
                Counting = counting,
                OrderBy = order,
            };
            var links = await snapshot.LinksAsync(query);
            Describe(links.Nodes).ShouldBe(Describe(oracle.Links(query)));
        }

        foreach (var counting in Enum.GetValues<CountingRule>())
        {
            var timeline = new TimelineQuery { Of = [left], With = [right], Scope = scope, Selection = selection, Counting = counting };
            (await snapshot.TimelineAsync(timeline))[0].Points.Select(point => (point.From.Year, point.Counts))
                .ShouldBe(NaiveAnswers.Years(oracle, left, right, timeline));
        }

        foreach (var counting in Enum.GetValues<CountingRule>())
        {
            var compare = new CompareQuery
            {
                Left = new ComparisonSide { Mentioning = left, Selection = new ArticleSelection { RollUp = selection.RollUp } },
                Right = new ComparisonSide { Selection = selection },
                Kinds = [],
                Scope = scope,
                Counting = counting,
                Measure = (CompareMeasure)((int)scope % 3),
            };
            NaiveAnswers.Comparison(await snapshot.CompareAsync(compare)).ShouldBe(NaiveAnswers.Comparison(oracle, compare));
        }

        if (selection.IsAll || selection == ByProvince)
        {
            var paths = new PathQuery { From = left, To = right, Selection = selection, MaxLength = 3, Scope = scope, First = 6, Measure = AssociationMeasure.Dice };
            (await snapshot.PathsAsync(paths)).Select(path => (path.Steps.Count, path.Score)).ShouldBe(NaiveAnswers.Paths(oracle, paths));
        }

        foreach (var order in Enum.GetValues<EvidenceOrder>())
        {
            var evidence = new EvidenceQuery { Of = [left, right], Scope = scope, Selection = selection, OrderBy = order };
            (await snapshot.EvidenceAsync(evidence)).Nodes.Select(one => (one.Article.Id, one.Sentence)).ShouldBe(oracle.Evidence(evidence));
        }

        var around = await snapshot.NeighborhoodAsync(new NeighborhoodQuery
        {
            Of = [left],
            Scope = scope,
            Selection = selection,
            Measure = AssociationMeasure.Jaccard,
        });
        foreach (var edge in around.Edges)
            edge.Counts.ShouldBe(oracle.Counts(edge.Source.Id, edge.Target.Id, scope, selection));
        around.Nodes.Select(node => node.Id).Skip(1).Order().ShouldBe(
            oracle.Entities().Keys.Where(id => id != left && oracle.Counts(left, id, scope, selection).Both > 0));
    }

    private static string Describe(IEnumerable<Entity> entities) => string.Join(
        '\n', entities.Select(entity => $"{entity.Id} {entity.Name} ({string.Join(' ', entity.Aliases)}) < {entity.PartOf}"));

    private static string Describe(IEnumerable<Link> links) => Lines(links.Select(link =>
        (link.Entity.Id, link.Score, link.Support, link.Joint, link.Legs.Select(leg => leg.Counts))));

    private static string Describe(IEnumerable<(EntityId Entity, double Score, long Support, long Joint, PairCounts[] Legs)> links) =>
        Lines(links.Select(link => (link.Entity, link.Score, link.Support, link.Joint, link.Legs.AsEnumerable())));

    private static string Lines(IEnumerable<(EntityId Entity, double Score, long Support, long Joint, IEnumerable<PairCounts> Legs)> links)
    {
        var lines = new StringBuilder();
        foreach (var (entity, score, support, joint, legs) in links)
            lines.AppendLine(CultureInfo.InvariantCulture, $"{entity} {score:R} {support} {joint} {string.Join(' ', legs)}");
        return lines.ToString();
    }
}
