using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage;

/// <summary>Searches entities by name and articles by text.</summary>
internal static class Searcher
{
    // Ranks of hits; the order is told at SearchHit.
    private const double IsName = 5, BeginsName = 4, InName = 3, IsReading = 2.5, BeginsReading = 2.25, InTitle = 2, InBody = 1;

    public static async ValueTask<Slice<SearchHit>> SearchAsync(GraphIndex index, IArticleSource source, SearchQuery query, CancellationToken cancellation)
    {
        var words = WordsOf(query);
        var selected = SelectedArticles.Of(index, query.Selection);
        var found = new PageCutter<Found>(query.Page);
        FindEntities(index, selected, words, new KindSet(query.Kinds), found);
        if (query.Kinds.Count == 0)
        {
            await index.LoadTextsAsync(source, cancellation);
            FindArticles(index, selected, words, found);
        }

        return await ShowAsync(found, words, ids => source.ArticlesAsync([.. ids.Select(id => index.Article(id)!)], cancellation));
    }

    /// <summary>The words of a question, at least one.</summary>
    public static IReadOnlyList<string> WordsOf(SearchQuery query) => SearchWords.Split(query.Text) is { Count: > 0 } words
        ? words
        : throw new InvalidQueryException("'text' is blank. Give at least one character to search for.");

    /// <summary>The part of the hits that is asked for.</summary>
    /// <param name="found">All hits.</param>
    /// <param name="words">What was looked for.</param>
    /// <param name="read">Gives the texts of articles, in the order asked.</param>
    public static async ValueTask<Slice<SearchHit>> ShowAsync(
        PageCutter<Found> found, IReadOnlyList<string> words, Func<IReadOnlyList<ArticleId>, ValueTask<IReadOnlyList<Article>>> read)
    {
        var part = found.Cut(hit => hit);
        var articles = new Queue<Article>(await read([.. part.Nodes.Where(hit => hit.Entity is null).Select(hit => hit.Article)]));
        return part.Map<SearchHit>((hit, _) => hit.Entity is null ? ShowArticle(articles.Dequeue(), words, hit.InTitle) : ShowEntity(hit, words));
    }

    /// <summary>Adds the hit of an entity, where one of its names has every word.</summary>
    /// <param name="found">The hits so far.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="words">Folded words.</param>
    public static void AddEntity(PageCutter<Found> found, EntitySummary entity, IReadOnlyList<string> words) =>
        Add(found, entity, BestName([NameFolding.Fold(entity.Entity.Name), .. entity.Entity.Aliases.Select(NameFolding.Fold)], words, null));

    /// <summary>Adds the hit of an article that has every word.</summary>
    /// <param name="found">The hits so far.</param>
    /// <param name="article">The article.</param>
    /// <param name="document">Where it stands.</param>
    /// <param name="place">Its place on the page, from 0.</param>
    /// <param name="inTitle">Whether the title alone has every word.</param>
    /// <param name="count">How often the words stand in it, together.</param>
    public static void AddArticle(PageCutter<Found> found, ArticleId article, DocumentKey document, int place, bool inTitle, int count) =>
        found.Add(new SortKey(inTitle ? InTitle : InBody, count, document.Value, Place: place), new Found(null, article, 0, 0, inTitle));

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
                var best = BestName(node.FoldedNames, written ? words : null, spoken ? pinyin : null);
                if (best.Rank > 0 && (selected.IsAll || selected.Mentioning(node).Any()))
                    Add(found, node.Summary, best);
            }
        }
    }

    private static void Add(PageCutter<Found> found, EntitySummary entity, (double Rank, int Name, int Read) best)
    {
        if (best.Rank > 0)
            found.Add(new SortKey(best.Rank, entity.MentionCount, entity.Entity.Id.Value), new Found(entity, default, best.Name, best.Read, InTitle: false));
    }

    /// <summary>The name that fits best, and how many of its characters were read as pinyin; 0 for a name that was found by its characters.</summary>
    private static (double Rank, int Name, int Read) BestName(string[] foldedNames, IReadOnlyList<string>? words, PinyinWord? pinyin)
    {
        (double Rank, int Name, int Read) best = (0, 0, 0);
        for (var i = 0; i < foldedNames.Length; i++)
        {
            var name = foldedNames[i];
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

    private static void FindArticles(GraphIndex index, SelectedArticles selected, IReadOnlyList<string> words, PageCutter<Found> found)
    {
        foreach (var nodes in index.Articles.Pages)
        {
            var page = TextPage.Of(nodes);
            int[] places = selected.IsAll ? [.. page.MayHold(words)] : [.. page.MayHold(words).Where(place => selected.Contains(nodes[place]!.Ordinal))];
            // Titles first: once they fill the part asked for, it is enough to know of other articles whether they have the words, not how often.
            var others = 0;
            foreach (var place in places)
            {
                if (page.TitleHasAll(place, words))
                    Add(nodes[place]!, InTitle);
                else
                    places[others++] = place;
            }

            foreach (var place in places.AsSpan(0, others))
            {
                if (!page.HasAll(place, words))
                    continue;
                if (found.MayMatter(InBody))
                    Add(nodes[place]!, InBody);
                else
                    found.Pass();
            }
        }

        void Add(ArticleNode node, double rank) =>
            AddArticle(found, node.Id, node.Document, node.Place, rank == InTitle, node.Text!.Count(words));
    }

    private static EntityHit ShowEntity(Found found, IReadOnlyList<string> words)
    {
        var entity = found.Entity!.Entity;
        var text = found.Name == 0 ? entity.Name : entity.Aliases[found.Name - 1];
        return new EntityHit(text, found.Read > 0 ? [new TextSpan(0, found.Read)] : SearchWords.Find(text, words), found.Entity);
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
    internal readonly record struct Found(EntitySummary? Entity, ArticleId Article, int Name, int Read, bool InTitle);
}
