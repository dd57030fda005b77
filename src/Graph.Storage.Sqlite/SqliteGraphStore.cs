using System.Globalization;
using Graph.Model;
using Graph.Storage.Indexing;
using Graph.Storage.Sqlite.Schema;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// A graph in one SQLite file. Opening reads everything but the texts into memory; from then on questions are answered there, and only the
/// texts an answer shows are read from the file.
/// </summary>
/// <remarks>
/// Several programs may use one file: each write is one transaction, a writer waits for another, and readers see what others wrote with the
/// next snapshot they open. A kill at any moment leaves the last complete transaction.
/// </remarks>
public sealed class SqliteGraphStore : IGraphStore
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // A transaction of fewer articles counts them at once. Larger ones leave it until so many wait: most pairs then come up several times,
    // and the table's pages are gone through a few times instead of once a transaction.
    private const int FewArticles = 64, ManyUncounted = 4096;

    private readonly SqliteFile _file;
    private readonly SqliteFile _watch;
    private readonly SqliteArticles _articles;
    private readonly DocumentWriter _documents;
    private readonly Lock _writing = new();
    private readonly Lock _watching = new();
    private GraphIndexWriter _writer;
    private Uncounted _uncounted;
    private volatile GraphIndex _index;
    private long _generation;
    private bool _isWhole = true;
    private long _seenVersion = -1;

    private SqliteGraphStore(SqliteFile file)
    {
        _file = file;
        _watch = SqliteFile.Open(file.Path, SqliteOpenMode.ReadOnly, Patience);
        _articles = new SqliteArticles(file.Path);
        _documents = new DocumentWriter(file);
        (_writer, _uncounted, _generation) = Load(file);
        _index = _writer.Publish();
    }

    /// <inheritdoc/>
    public string Location => $"sqlite:{_file.Path}";

    /// <summary>Opens the store in a file, which is made with its folder where it does not exist and brought to the newest schema.</summary>
    /// <exception cref="StoreTooNewException">A newer version of this program wrote it; it is left untouched.</exception>
    /// <exception cref="StoreUnavailableException">It is no store, is damaged, or may not be opened or written.</exception>
    public static SqliteGraphStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, Patience);
        try
        {
            Migrations.Check(file);
            file.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY");
            // Rows of one transaction come in an order that suits the index; FindDamage checks the references.
            file.Execute("PRAGMA foreign_keys = OFF");
            Migrations.Run(file);
            var store = new SqliteGraphStore(file);
            store.CountAll();
            // Only now: loading reads everything once, and pages kept from it would serve nobody.
            file.Execute("PRAGMA cache_size = -65536");
            return store;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<PutOutcome> PutAsync(DocumentFacts facts, CancellationToken cancellation = default) =>
        new(PutMany([facts], cancellation)[0]);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PutOutcome>> PutManyAsync(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation = default) =>
        new(PutMany(facts, cancellation));

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(DocumentKey key, CancellationToken cancellation = default) => new(Write(() =>
    {
        if (_writer.Document(key) is not { } document)
            return (false, false);
        Remove(document);
        return (true, true);
    }));

    /// <inheritdoc/>
    public ValueTask RecordAsync(IngestRecord record, CancellationToken cancellation = default)
    {
        lock (_writing)
        {
            _file.Statement("INSERT INTO ingests (finished, extractor, lexicon, added, replaced, unchanged, problems) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .Bind(1, record.Finished.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)).Bind(2, record.Extractor).Bind(3, record.Lexicon)
                .Bind(4, record.Added).Bind(5, record.Replaced).Bind(6, record.Unchanged).Bind(7, record.Problems).Run();
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IngestRecord?> LastIngestAsync(CancellationToken cancellation = default)
    {
        lock (_watching)
        {
            var row = _watch.Statement("SELECT finished, extractor, lexicon, added, replaced, unchanged, problems FROM ingests ORDER BY id DESC LIMIT 1");
            if (!row.Step())
                return default;
            var record = new IngestRecord(
                DateTimeOffset.ParseExact(row.Text(0), "O", CultureInfo.InvariantCulture), row.Text(1), row.Text(2), row.Int(3), row.Int(4), row.Int(5), row.Int(6));
            row.Reset();
            return new(record);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IGraphSnapshot> OpenSnapshotAsync(CancellationToken cancellation = default)
    {
        CatchUp();
        return new(new IndexSnapshot(_index, _articles));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<DocumentFacts> ReadDocumentsAsync(CancellationToken cancellation = default)
    {
        CatchUp();
        return DocumentReader.Read(_index, _articles.Facts).ToAsyncEnumerable();
    }

    /// <summary>Copies the store, as of now, to another file, while it is read and written.</summary>
    /// <exception cref="StoreUnavailableException">The other file cannot be written.</exception>
    public void Backup(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var target = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, Patience);
        Migrations.Check(target);
        using var source = SqliteFile.Open(_file.Path, SqliteOpenMode.ReadOnly, Patience);
        try
        {
            source.Connection.BackupDatabase(target.Connection);
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.From(error.SqliteExtendedErrorCode, path, error.Message);
        }
    }

    /// <summary>Looks for damage: SQLite's own check, and every stored count against a recount of the mentions.</summary>
    /// <returns>One line per finding; empty when all is well.</returns>
    public IReadOnlyList<string> FindDamage()
    {
        CountAll();
        using var file = SqliteFile.Open(_file.Path, SqliteOpenMode.ReadOnly, Patience);
        return IntegrityCheck.Run(file);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        try
        {
            CountAll();
        }
        catch (StoreUnavailableException)
        {
            // A full disk or another writer: whoever opens the store next counts.
        }

        lock (_writing)
        {
            _articles.Dispose();
            _watch.Dispose();
            _file.Dispose();
        }

        return default;
    }

    /// <summary>How often all of the file was read, for tests; another program's writes are taken in without, but for rare ones.</summary>
    internal int WholeReadings { get; private set; } = 1;

    /// <summary>Lets the file grow to so many pages only: a disk that is full, for tests.</summary>
    internal void LimitPages(int pages) => _file.Scalar(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));

    private static (GraphIndexWriter Writer, Uncounted Uncounted, long Generation) Load(SqliteFile file)
    {
        file.Execute("BEGIN");
        try
        {
            return LoadInTransaction(file);
        }
        finally
        {
            file.Execute("ROLLBACK");
        }
    }

    /// <summary>Takes in what another program changed; where that cannot be told apart, reads all. Within a transaction.</summary>
    private void BringForward()
    {
        var forward = _isWhole;
        // Until it is done, the index is of no moment at all.
        _isWhole = false;
        if (forward && IndexLoader.BringForward(_file, _writer))
            (_uncounted, _generation) = (new Uncounted(_file, _writer.Publish()), _file.Scalar("SELECT value FROM generation"));
        else
            ((_writer, _uncounted, _generation), WholeReadings) = (LoadInTransaction(_file), WholeReadings + 1);
        _isWhole = true;
    }

    private static (GraphIndexWriter Writer, Uncounted Uncounted, long Generation) LoadInTransaction(SqliteFile file)
    {
        var writer = IndexLoader.Load(file);
        return (writer, new Uncounted(file, writer.Publish()), file.Scalar("SELECT value FROM generation"));
    }

    /// <summary>Writes the counts of articles that still wait for it.</summary>
    private void CountAll()
    {
        if (_uncounted.Articles > 0)
            Write(() => (_uncounted.Articles > 0, true), countAll: true);
    }

    private PutOutcome[] PutMany(IReadOnlyList<DocumentFacts> facts, CancellationToken cancellation)
    {
        foreach (var one in facts)
            FactsCheck.Check(one);
        return Write(() =>
        {
            var outcomes = new PutOutcome[facts.Count];
            for (var i = 0; i < outcomes.Length; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                outcomes[i] = Put(facts[i]);
            }

            return (outcomes.Any(outcome => outcome != PutOutcome.Unchanged), outcomes);
        });
    }

    private PutOutcome Put(DocumentFacts facts)
    {
        var outcome = PutOutcome.Added;
        if (_writer.Document(facts.Document.Key) is { } known)
        {
            if (known.Document.ContentHash == facts.Document.ContentHash)
                return PutOutcome.Unchanged;
            Remove(known);
            outcome = PutOutcome.Replaced;
        }

        var id = _documents.AddDocument(facts.Document);
        var forms = facts.Entities.Select(_writer.FormOf).ToArray();
        var articles = new List<ArticleNode>(facts.Articles.Count);
        foreach (var article in facts.Articles)
        {
            var row = _documents.AddArticle(id, article);
            _documents.AddMentions(row, article, _writer.OrdinalOf);
            var node = ArticleNodeBuilder.Build(article, _writer.OrdinalOf(article.Article.Id), row, _writer.OrdinalOf);
            _uncounted.Add(node);
            articles.Add(node);
        }

        _writer.Add(new DocumentNode(facts.Document, [.. articles.Select(article => article.Ordinal)], forms) { Locator = id }, articles);
        foreach (var form in forms)
            _documents.AddForm(id, form);
        return outcome;
    }

    private void Remove(DocumentNode document)
    {
        var articles = document.Articles.Select(ordinal => _writer.Article(ordinal)!).ToArray();
        foreach (var article in articles)
        {
            // For readers of older moments of the graph; the collector takes it with the last of them.
            article.Held = ArticleReader.ReadFacts(_file, article.Locator);
            _uncounted.Remove(article);
        }

        _writer.Remove(document);
        _documents.Remove(document, articles);
    }

    /// <summary>One transaction: the file first, then the published index. Any failure undoes both.</summary>
    /// <param name="change">What to do; returns whether it did anything, and the result.</param>
    /// <param name="countAll">Whether to write the counts of all articles that wait for it.</param>
    private T Write<T>(Func<(bool Changed, T Result)> change, bool countAll = false)
    {
        lock (_writing)
        {
            _file.Execute("BEGIN IMMEDIATE");
            try
            {
                if (!_isWhole || _file.Scalar("SELECT value FROM generation") != _generation)
                    BringForward();
                var waiting = _uncounted.Articles;
                var (changed, result) = change();
                if (changed)
                {
                    foreach (var (ordinal, entity) in _writer.Described())
                        _documents.WriteEntity(ordinal, entity);
                    var few = _uncounted.Articles - waiting < FewArticles;
                    _uncounted.Write(countAll || few || _uncounted.Articles >= ManyUncounted);
                    _file.Execute("UPDATE generation SET value = value + 1");
                }

                _file.Execute("COMMIT");
                Interlocked.Add(ref _generation, changed ? 1 : 0);
                _index = _writer.Publish();
                return result;
            }
            catch
            {
                // A failed COMMIT, or a full disk, may have undone it already.
                if (SQLitePCL.raw.sqlite3_get_autocommit(_file.Handle) == 0)
                    _file.Execute("ROLLBACK");
                _documents.Forget();
                _isWhole = false;
                (_writer, _uncounted, _generation) = Load(_file);
                _isWhole = true;
                throw;
            }
        }
    }

    /// <summary>Reads what another program wrote since the last look.</summary>
    private void CatchUp()
    {
        // Whoever comes while another looks is served from the moment at hand.
        if (!_watching.TryEnter())
            return;
        try
        {
            var version = _watch.Scalar("PRAGMA data_version");
            if (version == _seenVersion)
                return;
            if (_watch.Scalar("SELECT value FROM generation") != Interlocked.Read(ref _generation) && _writing.TryEnter())
            {
                try
                {
                    _file.Execute("BEGIN");
                    BringForward();
                    _index = _writer.Publish();
                }
                finally
                {
                    if (SQLitePCL.raw.sqlite3_get_autocommit(_file.Handle) == 0)
                        _file.Execute("ROLLBACK");
                    _writing.Exit();
                }
            }

            _seenVersion = version;
        }
        finally
        {
            _watching.Exit();
        }
    }
}
