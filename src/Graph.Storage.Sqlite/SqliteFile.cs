using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Storage.Sqlite;

/// <summary>One connection to the store's file.</summary>
internal sealed class SqliteFile : IDisposable
{
    private static readonly byte[] Magic = "SQLite format 3\0"u8.ToArray();
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    static SqliteFile()
    {
        // Told before the library is first used. No connection here is used by two threads at once, so none needs SQLite's own locks, which it
        // otherwise takes for every value bound. Where the library is in use already it refuses, and is as safe and a little slower.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    private SqliteFile(SqliteConnection connection, string path)
    {
        _connection = connection;
        Path = path;
    }

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    public SqliteConnection Connection => _connection;

    public sqlite3 Handle => _connection.Handle!;

    /// <summary>Opens the file, which is created where it does not exist and <paramref name="mode"/> allows it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">For reading, or for writing as well.</param>
    /// <param name="patience">How long to wait for another program's transaction.</param>
    /// <exception cref="StoreUnavailableException">It is not a SQLite file, or may not be opened.</exception>
    public static SqliteFile Open(string path, SqliteOpenMode mode, TimeSpan patience)
    {
        if (mode == SqliteOpenMode.ReadWriteCreate)
            PrepareFolder(path);
        CheckMagic(path);
        // Pooling belongs to the store: a connection it closes must let go of the file.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var file = new SqliteFile(connection, path);
            file.Check(raw.sqlite3_busy_timeout(file.Handle, (int)patience.TotalMilliseconds));
            return file;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.From(error.SqliteExtendedErrorCode, path, error.Message);
        }
    }

    /// <summary>The prepared statement of a text, kept for the life of the connection.</summary>
    public SqliteStatement Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
            _statements[sql] = statement = new SqliteStatement(this, sql);
        return statement;
    }

    /// <summary>Runs statements that give no rows.</summary>
    public void Execute(string sql) => Check(raw.sqlite3_exec(Handle, sql));

    /// <summary>The first column of the first row; 0 when there is none.</summary>
    public long Scalar(string sql)
    {
        var statement = Statement(sql);
        var value = statement.Step() ? statement.Long(0) : 0;
        statement.Reset();
        return value;
    }

    /// <exception cref="GraphStoreException">The code says that a user can do something.</exception>
    public void Check(int code)
    {
        if (code != raw.SQLITE_OK)
            throw SqliteErrors.From(code, Path, raw.sqlite3_errmsg(Handle).utf8_to_string());
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
        _connection.Dispose();
    }

    private static void PrepareFolder(string path)
    {
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                StoreProblem.NoAccess, path, "its folder cannot be made; check the rights, or name another file with --store.", error);
        }
    }

    private static void CheckMagic(string path)
    {
        try
        {
            if (!File.Exists(path))
                return;
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var first = new byte[Magic.Length];
            var read = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            if (read > 0 && !first.AsSpan(0, read).SequenceEqual(Magic))
                throw SqliteErrors.From(raw.SQLITE_NOTADB, path, "another kind of file");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.From(raw.SQLITE_CANTOPEN, path, error.Message);
        }
    }
}
