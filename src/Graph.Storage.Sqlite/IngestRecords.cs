using System.Globalization;

namespace Graph.Storage.Sqlite;

/// <summary>What the store knows of the times something was taken in.</summary>
internal static class IngestRecords
{
    /// <summary>Adds one behind the others.</summary>
    public static void Write(SqliteFile file, IngestRecord record) => file
        .Statement("INSERT INTO ingests (finished, extractor, lexicon, added, replaced, unchanged, problems) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .Bind(1, record.Finished.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)).Bind(2, record.Extractor).Bind(3, record.Lexicon)
        .Bind(4, record.Added).Bind(5, record.Replaced).Bind(6, record.Unchanged).Bind(7, record.Problems).Run();

    /// <summary>The last one; null when there is none.</summary>
    public static IngestRecord? ReadLast(SqliteFile file)
    {
        var row = file.Statement("SELECT finished, extractor, lexicon, added, replaced, unchanged, problems FROM ingests ORDER BY id DESC LIMIT 1");
        if (!row.Step())
            return null;
        var record = new IngestRecord(
            DateTimeOffset.ParseExact(row.Text(0), "O", CultureInfo.InvariantCulture), row.Text(1), row.Text(2), row.Int(3), row.Int(4), row.Int(5), row.Int(6));
        row.Reset();
        return record;
    }
}
