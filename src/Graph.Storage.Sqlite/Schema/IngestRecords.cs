namespace Graph.Storage.Sqlite.Schema;

/// <summary>Version 2.</summary>
internal static class IngestRecords
{
    public static Migration Migration { get; } = new(2, "what was taken in, and when", """
        CREATE TABLE ingests (
          id INTEGER PRIMARY KEY, finished TEXT NOT NULL, extractor TEXT NOT NULL, lexicon TEXT NOT NULL,
          added INTEGER NOT NULL, replaced INTEGER NOT NULL, unchanged INTEGER NOT NULL, problems INTEGER NOT NULL);
        """);
}
