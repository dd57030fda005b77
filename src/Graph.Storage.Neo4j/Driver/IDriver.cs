namespace Graph.Storage.Neo4j.Driver;

/// <summary>
/// The seam to a server. Names and meanings are those of the official driver, as far as they are needed, so that it can take this one's place.
/// </summary>
internal interface IDriver : IAsyncDisposable
{
    /// <summary>A chain of transactions that see each other's writes.</summary>
    IAsyncSession AsyncSession();

    /// <summary>The server's version.</summary>
    Task<Version> GetServerVersionAsync(CancellationToken cancellation);
}

/// <summary>A chain of transactions; each is one request, begun and committed by the server. Safe to use from several threads.</summary>
internal interface IAsyncSession
{
    /// <summary>What the next transaction must see.</summary>
    IReadOnlyList<string> LastBookmarks { get; }

    /// <summary>Runs a statement that only reads, where reads are answered.</summary>
    Task<EagerResult> ExecuteReadAsync(Query query, CancellationToken cancellation);

    /// <summary>Runs a statement in a transaction of its own. It may be run again when its outcome is unknown, so it must bear that.</summary>
    Task<EagerResult> ExecuteWriteAsync(Query query, CancellationToken cancellation);
}

/// <summary>A statement and its parameters.</summary>
/// <param name="Text">Cypher; no user's text is ever part of it.</param>
/// <param name="Parameters">Texts, whole numbers, truth values, null, lists and maps of these.</param>
internal sealed record Query(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> None = [];

    public Query(string text)
        : this(text, None)
    {
    }
}

/// <summary>All of an answer.</summary>
/// <param name="Keys">The columns.</param>
/// <param name="Records">The rows.</param>
internal sealed record EagerResult(IReadOnlyList<string> Keys, IReadOnlyList<Record> Records);

/// <summary>One row of an answer.</summary>
internal sealed class Record(IReadOnlyList<string> keys, IReadOnlyList<object?> values)
{
    /// <summary>The value of a column: null, text, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, list or map.</summary>
    public object? this[string key]
    {
        get
        {
            for (var i = 0; i < keys.Count; i++)
            {
                if (keys[i] == key)
                    return values[i];
            }

            throw new KeyNotFoundException($"The answer has no column '{key}'.");
        }
    }

    /// <summary>The value of a column as what it must be.</summary>
    public T Get<T>(string key) => (T)this[key]!;
}
