using System.Text;
using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Reading;

namespace Graph.Storage.Neo4j.Asking;

/// <summary>A search over names and texts: the full-text index gives the candidates, and the folded text decides.</summary>
internal static class SearchAnswer
{
    /// <summary>Whether the server is asked: Latin letters may be pinyin, which only the names in memory can be compared with.</summary>
    public static bool IsFor(SearchQuery query) => query.Selection.IsAll && PinyinWord.Of(string.Concat(SearchWords.Split(query.Text))) is null;

    /// <summary>Finds names and articles on the server, and orders and highlights them here.</summary>
    /// <returns>Null when the graph has moved, or more articles than <paramref name="most"/> may hold the words.</returns>
    public static async Task<Slice<SearchHit>?> AskAsync(
        SearchQuery query,
        int most,
        Func<string, Dictionary<string, object?>, Task<Record?>> ask,
        Func<IReadOnlyList<ArticleId>, ValueTask<IReadOnlyList<Article>>> read)
    {
        var words = Searcher.WordsOf(query);
        var row = await ask(CypherTexts.Search, new()
        {
            ["words"] = words,
            ["text"] = query.Kinds.Count == 0,
            ["phrases"] = PhrasesOf(words),
            ["kinds"] = WireNames.KindsOf(query.Kinds),
            ["most"] = most,
        });
        if (row is null || row.Get<bool>("more"))
            return null;
        var found = new PageCutter<Searcher.Found>(query.Page);
        foreach (var one in row.Get<List<object?>>("entities"))
            Searcher.AddEntity(found, StoredEntity.ReadSummary(one), words);
        foreach (var one in row.Lists("articles"))
            Searcher.AddArticle(found, new ArticleId(one.Text(0)), new DocumentKey(one.Text(1)), (int)one.Number(2), (bool)one[3]!, (int)one.Number(4));
        return await Searcher.ShowAsync(found, words, read);
    }

    /// <summary>
    /// What an article with all the words must have by the full-text index, in Lucene's notation: each run of two Han characters or more, as a
    /// phrase. Null where there is no such run: the index holds pairs of characters, so that it cannot tell of a single one.
    /// </summary>
    internal static string? PhrasesOf(IReadOnlyList<string> words)
    {
        var phrases = new StringBuilder();
        foreach (var word in words)
        {
            for (var start = 0; start < word.Length;)
            {
                var end = start;
                while (end < word.Length && IsHan(word[end]))
                    end++;
                if (end - start > 1)
                    phrases.Append(phrases.Length > 0 ? " " : "").Append("+\"").Append(word, start, end - start).Append('"');
                start = Math.Max(end, start + 1);
            }
        }

        return phrases.Length > 0 ? phrases.ToString() : null;
    }

    // What every reader of the standard takes for Han; others are left to the comparison of texts.
    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fa5';
}
