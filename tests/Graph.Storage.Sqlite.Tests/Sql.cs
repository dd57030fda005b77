using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>Reaches into a store's file behind its back.</summary>
internal static class Sql
{
    public static void Execute(string path, string sql)
    {
        using var file = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, TimeSpan.FromSeconds(5));
        file.Execute(sql);
    }

    public static long Scalar(string path, string sql)
    {
        using var file = SqliteFile.Open(path, SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(5));
        return file.Scalar(sql);
    }
}
