using System.Collections.Concurrent;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>Reads texts from the file for readers, each over a connection of its own while it reads.</summary>
/// <param name="store">The file, which readers open once more as long as it is the same.</param>
internal sealed class SqliteArticles(FileIdentity store) : IArticleSource, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private const int FewTexts = 64;
    private readonly ConcurrentBag<SqliteFile> _idle = [];
    private readonly object _readers = new();
    private int _reading;
    private bool _isClosed;

    public Article Article(ArticleNode node) =>
        node.Held?.Article ?? Read(node, ArticleReader.Read) ?? Gone(node).Article;

    public ArticleFacts Facts(ArticleNode node) =>
        node.Held ?? Read(node, ArticleReader.ReadFacts) ?? Gone(node);

    public ValueTask<IReadOnlyList<Article>> ArticlesAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation) =>
        new([.. nodes.Select(Article)]);

    public ValueTask<IReadOnlyList<ArticleFacts>> FactsAsync(IReadOnlyList<ArticleNode> nodes, CancellationToken cancellation) =>
        new([.. nodes.Select(Facts)]);

    public ValueTask LoadTextsAsync(GraphIndex index, CancellationToken cancellation)
    {
        LoadTexts(index);
        return default;
    }

    private void LoadTexts(GraphIndex index)
    {
        var missing = index.Articles.Filled().Where(node => node.Text is null).ToArray();
        if (missing.Length <= FewTexts)
        {
            foreach (var node in missing)
                node.Text = new SearchText(Article(node));
            return;
        }

        var byLocator = missing.ToDictionary(node => node.Locator);
        WithFile(file =>
        {
            var rows = file.Statement("SELECT id, title, body FROM articles");
            while (rows.Step())
            {
                if (byLocator.Remove(rows.Long(0), out var node))
                    node.Text = new SearchText(rows.Text(1), rows.Text(2));
            }

            return true;
        });
        // Deleted since this moment of the graph, but still part of it.
        foreach (var node in byLocator.Values)
            node.Text = new SearchText(Article(node));
    }

    /// <summary>Waits for whoever reads, and refuses whoever comes.</summary>
    public void Dispose()
    {
        lock (_readers)
        {
            _isClosed = true;
            while (_reading > 0)
                Monitor.Wait(_readers);
        }

        while (_idle.TryTake(out var file))
            file.Dispose();
    }

    private T? Read<T>(ArticleNode node, Func<SqliteFile, long, T?> read)
        where T : class => WithFile(file => read(file, node.Locator));

    private T WithFile<T>(Func<SqliteFile, T> use)
    {
        lock (_readers)
        {
            if (_isClosed)
                throw Changed();
            _reading++;
        }

        try
        {
            return WithOpen(use);
        }
        finally
        {
            lock (_readers)
            {
                _reading--;
                Monitor.PulseAll(_readers);
            }
        }
    }

    private T WithOpen<T>(Func<SqliteFile, T> use)
    {
        if (!_idle.TryTake(out var file))
            file = store.AnotherToRead(Patience) ?? throw Changed();
        try
        {
            var result = use(file);
            if (store.IsSealed && !store.IsSame)
                throw Changed();
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
    private ArticleFacts Gone(ArticleNode node) => node.Held ?? throw Changed();

    private StoreUnavailableException Changed() =>
        new(StoreProblem.Changed, store.Path, "another program changed the store while the question was answered; ask again.");
}
