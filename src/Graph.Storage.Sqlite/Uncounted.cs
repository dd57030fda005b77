using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The articles whose counts are not in the tables of counts yet, and those to be taken out of them. What waits is told in the file, so
/// that a kill loses no count.
/// </summary>
internal sealed class Uncounted
{
    private readonly SqliteFile _file;
    private readonly Dictionary<long, ArticleNode> _waiting = [];
    private readonly List<ArticleNode> _new = [];
    private readonly List<ArticleNode> _leaving = [];

    /// <summary>What the file says is waiting.</summary>
    public Uncounted(SqliteFile file, GraphIndex index)
    {
        _file = file;
        var byLocator = new Lazy<Dictionary<long, ArticleNode>>(() => index.Articles.Filled().ToDictionary(node => node.Locator));
        var rows = file.Statement("SELECT article FROM uncounted");
        while (rows.Step())
            _waiting.Add(rows.Long(0), byLocator.Value[rows.Long(0)]);
    }

    /// <summary>How many articles wait to be counted.</summary>
    public int Articles => _waiting.Count;

    /// <summary>An article that came in.</summary>
    public void Add(ArticleNode article)
    {
        _waiting.Add(article.Locator, article);
        _new.Add(article);
    }

    /// <summary>An article that goes out; one that was never counted is forgotten.</summary>
    public void Remove(ArticleNode article)
    {
        if (!_waiting.Remove(article.Locator))
            _leaving.Add(article);
        else if (!_new.Remove(article))
            _file.Statement("DELETE FROM uncounted WHERE article = ?1").Bind(1, article.Locator).Run();
    }

    /// <summary>Ends a transaction: takes what left out of the counts, and counts what waits or says in the file that it waits.</summary>
    public void Write(bool countAll)
    {
        var deltas = new CountDeltas();
        foreach (var article in _leaving)
            deltas.Count(article, -1);
        if (countAll)
        {
            foreach (var article in _waiting.Values)
                deltas.Count(article, +1);
            _waiting.Clear();
            _file.Statement("DELETE FROM uncounted").Run();
        }
        else
        {
            var insert = _file.Statement("INSERT INTO uncounted VALUES (?1)");
            foreach (var article in _new)
                insert.Bind(1, article.Locator).Run();
        }

        deltas.Write(_file);
        _leaving.Clear();
        _new.Clear();
    }
}
