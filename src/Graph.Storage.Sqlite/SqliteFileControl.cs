using System.Runtime.InteropServices;
using SQLitePCL;

namespace Graph.Storage.Sqlite;

/// <summary>What SQLite tells of the file below a connection (https://www.sqlite.org/c3ref/file_control.html); the driver has no way to ask.</summary>
internal static class SqliteFileControl
{
    /// <summary>SQLITE_FCNTL_HAS_MOVED: whether the file was renamed, moved or deleted since it was opened.</summary>
    public const int HasMoved = 20;

    /// <summary>Asks for a number, which stays 0 where the system has no answer.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="database">0 for the file that was opened.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="answer">The number.</param>
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    public static extern int Ask(sqlite3 connection, nint database, int question, out int answer);
}
