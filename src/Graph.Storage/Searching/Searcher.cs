using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Searches entities by name and articles by text.</summary>
internal static class Searcher
{
    // Ranks of hits; the order is told at SearchHit.
    private const double IsName = 5, BeginsName = 4, InName = 3, IsReading = 2.5, BeginsReading = 2.25, InTitle = 2, InBody = 1;

    public static Slice<SearchHit> Search(GraphIndex index, IArticleSource source, SearchQuery query)
    {
        var words = SearchWords.Split(query.Text);
        if (words.Count == 0)
            throw new InvalidQueryException("'text' is blank. Give at least one character to search for.");
        var selected = SelectedArticles.Of(index, query.Selection);
        var found = new PageCutter<Found>(query.Page);
        FindEntities(index, selected, words, new KindSet(query.Kinds), found);
        if (query.Kinds.Count == 0)
            FindArticles(index, source, selected, words, found);
        return found.Cut<SearchHit>(one => one.Entity is null ? ShowArticle(source.Article(one.Article!), words, one.InTitle) : ShowEntity(one, words));
    }

    private static void FindEntities(
        GraphIndex index, SelectedArticles selected, IReadOnlyList<string> words, KindSet kinds, PageCutter<Found> found)
    {
        var pinyin = PinyinWord.Of(string.Concat(words));
        var characters = CharacterSet.Of(words);
        foreach (var nodes in index.Entities.Pages)
        {
            var page = NamePage.Of(nodes);
            for (var place = 0; place < nodes.Length; place++)
            {
                var (written, spoken) = page.MayFit(place, characters, pinyin);
                if ((!written && !spoken) || nodes[place] is not { } node || !kinds.Contains(node.Kind))
                    continue;
                var (rank, name, read) = BestName(node, written ? words : null, spoken ? pinyin : null);
                if (rank > 0 && (selected.IsAll || selected.Mentioning(node).Any()))
                    found.Add(new SortKey(rank, node.Mentions, node.Entity.Id.Value), new Found(node, null, name, read, InTitle: false));
            }
        }
    }

    /// <summary>The name that fits best, and how many of its characters were read as pinyin; 0 for a name that was found by its characters.</summary>
    private static (double Rank, int Name, int Read) BestName(EntityNode node, IReadOnlyList<string>? words, PinyinWord? pinyin)
    {
        (double Rank, int Name, int Read) best = (0, 0, 0);
        for (var i = 0; i < node.FoldedNames.Length; i++)
        {
            var name = node.FoldedNames[i];
            var (rank, read) = (words is null ? 0 : RankOf(name, words), 0);
            if (rank == 0 && pinyin?.Read(name) is > 0 and var characters)
                (rank, read) = (characters == name.Length ? IsReading : BeginsReading, characters);
            if (rank > best.Rank)
                best = (rank, i, read);
        }

        return best;
    }

    private static double RankOf(string name, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!name.Contains(words[i], StringComparison.Ordinal))
                return 0;
        }

        return words.Count > 1 ? InName
            : name.Length == words[0].Length ? IsName
            : name.StartsWith(words[0], StringComparison.Ordinal) ? BeginsName
            : InName;
    }

    private static void FindArticles(
        GraphIndex index,
        IArticleSource source,
        SelectedArticles selected,
        IReadOnlyList<string> words,
        PageCutter<Found> found)
    {
        index.LoadTexts(source);
        foreach (var nodes in index.Articles.Pages)
        {
            var page = TextPage.Of(nodes);
            int[] places = selected.IsAll ? [.. page.MayHold(words)] : [.. page.MayHold(words).Where(place => selected.Contains(nodes[place]!.Ordinal))];
            // Titles first: once they fill the part asked for, it is enough to know of other articles whether they have the words, not how often.
            foreach (var place in places)
            {
                if (page.TitleHasAll(place, words))
                    Add(nodes[place]!, InTitle);
            }

            foreach (var place in places)
            {
                if (page.TitleHasAll(place, words) || !page.HasAll(place, words))
                    continue;
                if (found.MayMatter(InBody))
                    Add(nodes[place]!, InBody);
                else
                    found.Pass();
            }
        }

        void Add(ArticleNode node, double rank) =>
            found.Add(new SortKey(rank, node.Text!.Count(words), node.Document.Value, Place: node.Place), new Found(null, node, 0, 0, rank == InTitle));
    }

    private static EntityHit ShowEntity(Found found, IReadOnlyList<string> words)
    {
        var entity = found.Entity!.Entity;
        var text = found.Name == 0 ? entity.Name : entity.Aliases[found.Name - 1];
        return new EntityHit(text, found.Read > 0 ? [new TextSpan(0, found.Read)] : SearchWords.Find(text, words), found.Entity.Summary);
    }

    private static ArticleHit ShowArticle(Article article, IReadOnlyList<string> words, bool inTitle)
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

    /// <summary>An entity, with the name that fits and how much of it was read as pinyin, or an article.</summary>
    private readonly record struct Found(EntityNode? Entity, ArticleNode? Article, int Name, int Read, bool InTitle);
}
