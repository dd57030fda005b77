using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Searches entities by name and articles by text.</summary>
internal static class Searcher
{
    // Ranks of hits; the order is told at SearchHit.
    private const double IsName = 5, BeginsName = 4, InName = 3, InTitle = 2, InBody = 1;

    public static Slice<SearchHit> Search(GraphIndex index, IArticleSource source, SearchQuery query)
    {
        var words = SearchWords.Split(query.Text);
        if (words.Count == 0)
            throw new InvalidQueryException("'text' is blank. Give at least one character to search for.");
        var selected = SelectedArticles.Of(index, query.Selection);
        var found = new List<(SortKey, Func<SearchHit>)>();
        FindEntities(index, selected, words, new KindSet(query.Kinds), found);
        if (query.Kinds.Count == 0)
            FindArticles(index, source, selected, words, found);
        return Slicer.Cut(found, query.Page, make => make());
    }

    private static void FindEntities(
        GraphIndex index, SelectedArticles selected, IReadOnlyList<string> words, KindSet kinds, List<(SortKey, Func<SearchHit>)> found)
    {
        foreach (var node in index.Entities.Filled())
        {
            if (!kinds.Contains(node.Kind))
                continue;
            var (rank, name) = BestName(node, words);
            if (rank == 0 || (!selected.IsAll && !selected.Mentioning(node).Any()))
                continue;
            var text = name == 0 ? node.Entity.Name : node.Entity.Aliases[name - 1];
            found.Add((
                new SortKey(rank, node.Mentions, node.Entity.Id.Value),
                () => new EntityHit(text, SearchWords.Find(text, words), node.Summary)));
        }
    }

    private static (double Rank, int Name) BestName(EntityNode node, IReadOnlyList<string> words)
    {
        (double Rank, int Name) best = (0, 0);
        for (var i = 0; i < node.FoldedNames.Length; i++)
        {
            var name = node.FoldedNames[i];
            if (!words.All(word => name.Contains(word, StringComparison.Ordinal)))
                continue;
            var rank = words.Count > 1 ? InName
                : name.Length == words[0].Length ? IsName
                : name.StartsWith(words[0], StringComparison.Ordinal) ? BeginsName
                : InName;
            if (rank > best.Rank)
                best = (rank, i);
        }

        return best;
    }

    private static void FindArticles(
        GraphIndex index,
        IArticleSource source,
        SelectedArticles selected,
        IReadOnlyList<string> words,
        List<(SortKey, Func<SearchHit>)> found)
    {
        foreach (var (node, title, body) in source.TextsWith(index, words))
        {
            if (!selected.Contains(node.Ordinal)
                || !words.All(word => SearchWords.Contains(title, word) || SearchWords.Contains(body, word)))
                continue;
            var inTitle = words.All(word => SearchWords.Contains(title, word));
            var count = SearchWords.Count(title, words) + SearchWords.Count(body, words);
            found.Add((
                new SortKey(inTitle ? InTitle : InBody, count, node.Document.Value, Place: node.Place),
                () => Hit(source.Article(node), words, inTitle)));
        }
    }

    private static ArticleHit Hit(Article article, IReadOnlyList<string> words, bool inTitle)
    {
        // The sentence with most of the words; the first such.
        var best = new TextSpan(0, article.Title.Length);
        var field = TextField.Title;
        if (!inTitle)
        {
            var most = words.Count(word => SearchWords.Contains(article.Title, word));
            foreach (var sentence in article.Sentences)
            {
                var text = sentence.Of(article.Body);
                var here = words.Count(word => SearchWords.Contains(text, word));
                if (here > most)
                    (most, best, field) = (here, sentence, TextField.Body);
            }
        }

        var shown = best.Of(article.TextOf(field));
        return new ArticleHit(shown, SearchWords.Find(shown, words), article, field, best);
    }
}
