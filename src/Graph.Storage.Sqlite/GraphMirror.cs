using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The file's graph in memory: every change is made to both. Used by one thread at a time, and but for <see cref="Generation"/> within a
/// transaction of the file.
/// </summary>
internal sealed class GraphMirror
{
    // A transaction of fewer articles counts them at once. Larger ones leave it until so many wait: most pairs then come up several times,
    // and the table's pages are gone through a few times instead of once a transaction.
    private const int FewArticles = 64, ManyUncounted = 4096;

    private readonly SqliteFile _file;
    private readonly DocumentWriter _documents;
    private GraphIndexWriter _writer;
    private Uncounted _uncounted;
    private int _waiting;
    private long _generation;
    private bool _isWhole = true;

    /// <summary>Reads all of the file but its texts.</summary>
    public GraphMirror(SqliteFile file)
    {
        (_file, _documents) = (file, new DocumentWriter(file));
        _writer = IndexLoader.Load(file);
        _uncounted = new Uncounted(file, _writer.Publish());
        _generation = StoredGeneration(file);
    }

    /// <summary>The generation of the file that the graph in memory is of; any thread may ask.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>Whether the counts of some articles still wait to be written.</summary>
    public bool HasUncounted => _uncounted.Articles > 0;

    /// <summary>How often another program's writes could not be told apart, so that all of the file was read again.</summary>
    public int WholeReadings { get; private set; }

    /// <summary>The number of the file's last change.</summary>
    public static long StoredGeneration(SqliteFile file) => file.Scalar("SELECT value FROM generation");

    /// <summary>The graph as it stands now, for readers.</summary>
    public GraphIndex Publish() => _writer.Publish();

    /// <summary>Makes ready for changes: takes in what another program changed meanwhile.</summary>
    public void Begin()
    {
        if (!_isWhole || StoredGeneration(_file) != _generation)
            BringForward();
        _waiting = _uncounted.Articles;
    }

    /// <summary>Takes in what another program changed; where that cannot be told apart, reads all.</summary>
    public void BringForward()
    {
        var forward = _isWhole;
        // Until it is done, the graph is of no moment at all.
        _isWhole = false;
        if (!forward || !IndexLoader.BringForward(_file, _writer))
            (_writer, WholeReadings) = (IndexLoader.Load(_file), WholeReadings + 1);
        Follow();
    }

    /// <summary>Forgets changes that the file has undone.</summary>
    public void ReadAgain()
    {
        _documents.Forget();
        _isWhole = false;
        _writer = IndexLoader.Load(_file);
        Follow();
    }

    /// <summary>Adds a document, or replaces the one of its key where that has other content.</summary>
    public PutOutcome Put(DocumentFacts facts)
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

    /// <summary>Removes the document of a key; false when there is none.</summary>
    public bool Remove(DocumentKey key)
    {
        if (_writer.Document(key) is not { } document)
            return false;
        Remove(document);
        return true;
    }

    /// <summary>Writes what follows from the changes: entities, counts, the next generation.</summary>
    /// <param name="countAll">Whether to write the counts of all articles that wait for it.</param>
    public void WriteConsequences(bool countAll)
    {
        foreach (var (ordinal, entity) in _writer.Described())
            _documents.WriteEntity(ordinal, entity);
        var few = _uncounted.Articles - _waiting < FewArticles;
        _uncounted.Write(countAll || few || _uncounted.Articles >= ManyUncounted);
        _file.Execute("UPDATE generation SET value = value + 1");
    }

    /// <summary>The generation that <see cref="WriteConsequences"/> wrote has come about: the transaction is over.</summary>
    public void Advance() => Interlocked.Increment(ref _generation);

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

    /// <summary>Brings what depends on the graph in memory to its moment.</summary>
    private void Follow()
    {
        _uncounted = new Uncounted(_file, _writer.Publish());
        Interlocked.Exchange(ref _generation, StoredGeneration(_file));
        _isWhole = true;
    }
}
