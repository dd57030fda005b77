using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Finds the sentences behind a count, in the order told at <see cref="EvidenceQuery"/>. Texts are read for the asked part only.</summary>
internal static class EvidenceFinder
{
    private const int BylineWindow = AffiliationPlaces.Byline;

    private const int MaxEntities = 32;

    // A sentence's rank within its article stays below this.
    private const double TierStep = 1e9;

    public static async ValueTask<Slice<Evidence>> FindAsync(GraphIndex index, IArticleSource source, EvidenceQuery query, CancellationToken cancellation)
    {
        if (query.Of.Count is 0 or > MaxEntities || query.Of.Distinct().Count() < query.Of.Count)
            throw new InvalidQueryException($"'of' must name 1 to {MaxEntities} entities, all different.");
        var asked = query.Of.Select(index.Required).ToArray();
        var selected = SelectedArticles.Of(index, query.Selection);
        var found = new List<(SortKey, (ArticleNode, int))>();
        var windows = new List<WindowTimes>();
        if (query.Affiliation)
            AddAffiliations(selected, asked, query.OrderBy, found);
        foreach (var article in query.Affiliation ? [] : selected.Mentioning(asked.MinBy(node => node.Articles)!))
        {
            if (CoMentionCounter.FindWindows(article, asked, WindowRule.OncePer(query.Scope), windows))
                AddSentences(article, asked, query, windows, found);
        }

        var part = Slicer.Cut(found, query.Page, one => one);
        var articles = await source.ArticlesAsync([.. part.Nodes.Select(one => one.Item1)], cancellation);
        return part.Map((one, place) => Quote(articles[place], one.Item1, one.Item2, asked));
    }

    private static void AddAffiliations(SelectedArticles selected, EntityNode[] asked, EvidenceOrder order, List<(SortKey, (ArticleNode, int))> found)
    {
        if (asked is not [{ Kind: EntityKind.Person } person, { Kind: EntityKind.Institution } institution])
            throw new InvalidQueryException("An affiliation is of a person with an institution: 'of' must name these two.");
        foreach (var article in selected.All())
        {
            if (!AffiliationPlaces.IsStated(article, person.Entity.Id, institution.Entity.Id))
                continue;
            foreach (var (rank, window) in AffiliationPlaces.Of(article, person, institution).Index())
                found.Add((Key(order, article, window, 0, rank), (article, window)));
        }
    }

    private static void AddSentences(
        ArticleNode article, EntityNode[] asked, EvidenceQuery query, List<WindowTimes> windows, List<(SortKey, (ArticleNode, int))> found)
    {
        var all = asked.Length == MaxEntities ? uint.MaxValue : (1u << asked.Length) - 1;
        if (query.Scope != CoMentionScope.Paragraph)
        {
            AddTiers(article, SentencesNaming(article, asked, query.Scope, inParagraph: null), all, query, found);
            return;
        }

        // Each paragraph that names all stands for one count and shows sentences of its own.
        foreach (var (paragraph, _) in windows)
            AddTiers(article, SentencesNaming(article, asked, query.Scope, paragraph), all, query, found);
    }

    private static void AddTiers(
        ArticleNode article, SortedDictionary<int, uint> naming, uint all, EvidenceQuery query, List<(SortKey, (ArticleNode, int))> found)
    {
        var anyNamesAll = naming.ContainsValue(all);
        Span<int> ranks = [0, 0, 0];
        foreach (var (window, names) in naming)
        {
            var tier = names == all ? 0 : (names & 1) != 0 ? 1 : 2;
            if (tier > 0 && (anyNamesAll || query.Scope == CoMentionScope.Sentence))
                continue;
            found.Add((Key(query.OrderBy, article, window, tier, ranks[tier]++), (article, window)));
        }
    }

    /// <param name="order">What comes first.</param>
    /// <param name="article">The article.</param>
    /// <param name="window">The sentence, or the byline.</param>
    /// <param name="tier">0 where it names all, 1 where it names the first, else 2.</param>
    /// <param name="rank">How many of its tier the article has before it.</param>
    private static SortKey Key(EvidenceOrder order, ArticleNode article, int window, int tier, int rank)
    {
        var day = article.Date?.DayNumber;
        var (first, second) = order switch
        {
            EvidenceOrder.Newest => (-tier, day ?? int.MinValue),
            EvidenceOrder.Oldest => (-tier, -(day ?? int.MaxValue)),
            _ => (-(tier * TierStep) - rank, -(day ?? int.MaxValue)),
        };
        return new SortKey(first, second, article.Document.Value, Place: ((long)article.Place << 32) | (uint)window);
    }

    /// <summary>Which of the asked entities each sentence names, as bits in the order asked.</summary>
    private static SortedDictionary<int, uint> SentencesNaming(ArticleNode article, EntityNode[] asked, CoMentionScope scope, int? inParagraph)
    {
        var naming = new SortedDictionary<int, uint>();
        for (var i = 0; i < asked.Length; i++)
        {
            if (!article.TryFind(asked[i].Ordinal, out var occurrence))
                continue;
            foreach (ref readonly var mention in article.MentionsOf(occurrence))
            {
                if (mention.Sentence >= 0 && (inParagraph is null || mention.Paragraph == inParagraph))
                    naming[mention.Sentence] = naming.GetValueOrDefault(mention.Sentence) | (1u << i);
                else if (scope == CoMentionScope.Article && mention.Field == TextField.Byline && occurrence.Sentences == 0)
                    naming[BylineWindow] = naming.GetValueOrDefault(BylineWindow) | (1u << i);
            }
        }

        return naming;
    }

    private static Evidence Quote(Article article, ArticleNode node, int window, EntityNode[] asked)
    {
        var (field, span) = window switch
        {
            0 => (TextField.Title, new TextSpan(0, article.Title.Length)),
            BylineWindow => (TextField.Byline, new TextSpan(0, article.Byline.Length)),
            _ => (TextField.Body, article.Sentences[window - 1]),
        };
        var highlights = new List<Highlight>();
        foreach (var entity in asked)
        {
            if (!node.TryFind(entity.Ordinal, out var occurrence))
                continue;
            foreach (ref readonly var mention in node.MentionsOf(occurrence))
            {
                if (mention.Field == field && mention.Start >= span.Start && mention.Start < span.End)
                {
                    // A name may run over the end that was taken for the sentence's.
                    var end = Math.Min(mention.End, span.End);
                    highlights.Add(new Highlight(new TextSpan(mention.Start - span.Start, end - span.Start), entity.Entity.Id));
                }
            }
        }

        highlights.Sort((a, b) => a.Span.CompareTo(b.Span) is var order && order != 0 ? order : a.Entity.CompareTo(b.Entity));
        return new Evidence(article, field, span, span.Of(article.TextOf(field)), highlights);
    }
}
