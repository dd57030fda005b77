using System.Collections.Concurrent;
using Graph.Model;
using Graph.Storage.Indexing;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>Reads texts from the file for readers, each over a connection of its own while it reads.</summary>
internal sealed class SqliteArticles(string path) : IArticleSource, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ConcurrentBag<SqliteFile> _idle = [];

    public Article Article(ArticleNode node) =>
        node.Held?.Article ?? Read(node, ArticleReader.Read) ?? Gone(node).Article;

    public ArticleFacts Facts(ArticleNode node) =>
        node.Held ?? Read(node, ArticleReader.ReadFacts) ?? Gone(node);

    public IEnumerable<(ArticleNode Node, string Title, string Body)> TextsWith(GraphIndex index, IReadOnlyList<string> words)
    {
        var byLocator = index.Articles.Filled().ToDictionary(node => node.Locator);
        foreach (var (id, title, body) in ReadTexts(words))
        {
            if (byLocator.Remove(id, out var node))
                yield return (node, title, body);
        }

        // Deleted since this moment of the graph, but still part of it.
        foreach (var node in byLocator.Values)
        {
            if (node.Held is { } held)
                yield return (node, held.Article.Title, held.Article.Body);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var file))
            file.Dispose();
    }

    private List<(long Id, string Title, string Body)> ReadTexts(IReadOnlyList<string> words)
    {
        // Han characters fold to themselves: SQLite can look for such words byte by byte. Others are left to the caller.
        var exact = words.Where(word => word.All(c => c is >= '\u2e80' and <= '\ufaff')).ToArray();
        var conditions = exact.Select((_, i) => $"(instr(body, ?{i + 1}) > 0 OR instr(title, ?{i + 1}) > 0)");
        var sql = $"SELECT id, title, body FROM articles WHERE {string.Join(" AND ", conditions.Append("1"))}";
        return WithFile(file =>
        {
            var found = new List<(long Id, string Title, string Body)>();
            var rows = file.Statement(sql);
            for (var i = 0; i < exact.Length; i++)
                rows.Bind(i + 1, exact[i]);
            while (rows.Step())
                found.Add((rows.Long(0), rows.Text(1), rows.Text(2)));
            return found;
        });
    }

    private T? Read<T>(ArticleNode node, Func<SqliteFile, long, T?> read)
        where T : class => WithFile(file => read(file, node.Locator));

    private T WithFile<T>(Func<SqliteFile, T> use)
    {
        if (!_idle.TryTake(out var file))
            file = SqliteFile.Open(path, SqliteOpenMode.ReadOnly, Patience);
        try
        {
            var result = use(file);
            _idle.Add(file);
            return result;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    // The writer keeps what it deletes for readers of older moments; another program does not.
    private ArticleFacts Gone(ArticleNode node) => node.Held ?? throw new StoreUnavailableException(
        StoreProblem.Changed, path, "another program changed the store while the question was answered; ask again.");
}
