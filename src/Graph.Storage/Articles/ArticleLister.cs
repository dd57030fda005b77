using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Lists the articles that meet a filter.</summary>
internal static class ArticleLister
{
    /// <summary>Those of the asked part; with words, the texts must be there.</summary>
    public static Slice<ArticleNode> List(GraphIndex index, ArticleQuery query)
    {
        var selected = SelectedArticles.Of(index, query.Selection);
        var mentioning = query.Mentioning.Select(index.Required).OrderBy(node => node.Articles).ToArray();
        var candidates = mentioning.Length == 0 ? selected.All() : selected.Mentioning(mentioning[0]);
        foreach (var entity in mentioning.Skip(1))
            candidates = candidates.Where(article => article.TryFind(entity.Ordinal, out _));
        var words = SearchWords.Split(query.Text);
        if (words.Count > 0)
        {
            var holding = TextPage.Holding(index, words);
            candidates = candidates.Where(article => holding[article.Ordinal]);
        }

        var found = new PageCutter<ArticleNode>(query.Page);
        foreach (var article in candidates)
            found.Add(KeyOf(article, query.OrderBy), article);
        return found.Cut(article => article);
    }

    private static SortKey KeyOf(ArticleNode article, ArticleOrder order) => new(
        order switch
        {
            ArticleOrder.Newest => article.Date?.DayNumber ?? -1,
            ArticleOrder.Oldest => -(article.Date?.DayNumber ?? int.MaxValue),
            ArticleOrder.Document => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order of articles."),
        },
        0,
        article.Document.Value,
        Place: article.Place);
}
