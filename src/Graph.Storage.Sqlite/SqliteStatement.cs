using SQLitePCL;

namespace Graph.Storage.Sqlite;

/// <summary>
/// A prepared statement. Over the driver's raw layer: some ten million values are bound while 13,000 articles are taken in, and ADO.NET's
/// boxed parameters cost more than SQLite itself.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteFile _file;
    private readonly sqlite3_stmt _statement;

    public SqliteStatement(SqliteFile file, string sql)
    {
        _file = file;
        _file.Check(raw.sqlite3_prepare_v2(file.Handle, sql, out _statement));
    }

    /// <summary>Binds the parameter with that number, from 1.</summary>
    public SqliteStatement Bind(int parameter, long value)
    {
        _file.Check(raw.sqlite3_bind_int64(_statement, parameter, value));
        return this;
    }

    /// <summary>Binds a text or NULL.</summary>
    public SqliteStatement Bind(int parameter, string? value)
    {
        _file.Check(value is null ? raw.sqlite3_bind_null(_statement, parameter) : raw.sqlite3_bind_text(_statement, parameter, value));
        return this;
    }

    /// <summary>Binds bytes.</summary>
    public SqliteStatement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        _file.Check(raw.sqlite3_bind_blob(_statement, parameter, value));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False behind the last one; the statement is then ready for new values.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
            return true;
        var reset = raw.sqlite3_reset(_statement);
        _file.Check(code == raw.SQLITE_DONE ? reset : code);
        return false;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run() => Step();

    /// <summary>Leaves the rows that were not read.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int(int column) => raw.sqlite3_column_int(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) =>
        raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL ? null : Text(column);

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();
}
