using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Storage.Sqlite;

/// <summary>One connection to the store's file.</summary>
internal sealed class SqliteFile : IDisposable
{
    /// <summary>A wait that nobody notices; a longer one is told.</summary>
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(250);

    private readonly SqliteConnection _connection;
    private readonly TimeSpan _patience;
    private Action<string>? _waiting;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);

    static SqliteFile()
    {
        // Told before the library is first used. No connection here is used by two threads at once, so none needs SQLite's own locks, which it
        // otherwise takes for every value bound. Where the library is in use already it refuses, and is as safe and a little slower.
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    private SqliteFile(SqliteConnection connection, string path, bool isSealed, FileLook look, TimeSpan patience, Action<string>? waiting)
    {
        _connection = connection;
        Look = look;
        _patience = patience;
        _waiting = waiting;
        Path = path;
        IsSealed = isSealed;
        Wait(patience);
    }

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <summary>Whether it is read as a file that nobody changes, without locks or a log.</summary>
    public bool IsSealed { get; }

    /// <summary>What the file looked like before anything was read from it.</summary>
    public FileLook Look { get; }

    /// <summary>Whether its path leads to another file by now, or to none. False where the system does not tell (Windows, where nobody can move a file that is open).</summary>
    public bool HasMoved
    {
        get
        {
            _ = SqliteFileControl.Ask(Handle, 0, SqliteFileControl.HasMoved, out var hasMoved);
            return hasMoved != 0;
        }
    }

    /// <summary>A number that changes with what other connections write, and with that alone (https://www.sqlite.org/pragma.html#pragma_data_version).</summary>
    public long DataVersion => Scalar("PRAGMA data_version");

    public SqliteConnection Connection => _connection;

    public sqlite3 Handle => _connection.Handle!;

    /// <summary>Opens the file, which is created where it does not exist and <paramref name="mode"/> allows it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">For reading, or for writing as well.</param>
    /// <param name="patience">How long to wait for another program's transaction.</param>
    /// <param name="waiting">Told once, in a sentence, for what the first wait that a person notices is.</param>
    /// <exception cref="StoreUnavailableException">It is not a SQLite file, or may not be opened.</exception>
    public static SqliteFile Open(string path, SqliteOpenMode mode, TimeSpan patience, Action<string>? waiting = null) =>
        Open(path, mode, isSealed: false, patience, waiting);

    /// <summary>Opens a file for reading as one that nobody changes: nothing has to be made beside it for that.</summary>
    /// <exception cref="StoreUnavailableException">It is not a SQLite file, or may not be read.</exception>
    public static SqliteFile OpenSealed(string path, TimeSpan patience) => Open(path, SqliteOpenMode.ReadOnly, isSealed: true, patience, waiting: null);

    /// <summary>Another connection to the same file, for reading.</summary>
    /// <exception cref="StoreUnavailableException">It may not be opened any more.</exception>
    public SqliteFile AnotherToRead(TimeSpan patience) => Open(Path, SqliteOpenMode.ReadOnly, IsSealed, patience, waiting: null);

    private static SqliteFile Open(string path, SqliteOpenMode mode, bool isSealed, TimeSpan patience, Action<string>? waiting)
    {
        if (mode == SqliteOpenMode.ReadWriteCreate)
            PrepareFolder(path);
        // Pooling belongs to the store: a connection it closes must let go of the file.
        var source = isSealed ? new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ToString());
        try
        {
            var look = FileLook.Of(path);
            connection.Open();
            var file = new SqliteFile(connection, path, isSealed, look, patience, waiting);
            // SQLite opens a file it may not write for reading, and refuses at the first write only.
            if (mode == SqliteOpenMode.ReadWriteCreate && raw.sqlite3_db_readonly(file.Handle, "main") == 1)
                file.Check(raw.SQLITE_READONLY);
            // Whether it is a SQLite file is for SQLite alone to read: closing the file once by other means takes every lock that this process holds
            // on it away (POSIX), and the next program that closes the store deletes the log from under this one.
            file.ExecuteInTurn("PRAGMA schema_version");
            return file;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw SqliteErrors.From(error.SqliteExtendedErrorCode, path, error.Message);
        }
        catch
        {
            connection.Dispose();
            throw;
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

    /// <summary>
    /// The same for what waits until another program is done, and changes nothing before it is its turn: beginning a transaction. A wait that a person notices is told.
    /// </summary>
    public void ExecuteInTurn(string sql)
    {
        if (_waiting is { } tell)
        {
            Wait(Unnoticed);
            var code = raw.sqlite3_exec(Handle, sql);
            Wait(_patience);
            if ((code & 0xff) is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED))
            {
                Check(code);
                return;
            }

            _waiting = null;
            tell(string.Create(
                CultureInfo.InvariantCulture,
                $"{Path}: {LockHolder.Find(Path) ?? "another program"} is writing to the store; waiting up to {_patience.TotalSeconds:0} seconds for it to be done."));
        }

        Execute(sql);
    }

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

    private void Wait(TimeSpan longest) => Check(raw.sqlite3_busy_timeout(Handle, (int)longest.TotalMilliseconds));

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
}
