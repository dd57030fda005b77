namespace Graph.Storage.Sqlite.Schema;

/// <summary>Version 3. Articles of older files have none until their documents are taken in again.</summary>
internal static class UnresolvedMentions
{
    public static Migration Migration { get; } = new(3, "words that refer to what is not told", """
        ALTER TABLE articles ADD COLUMN unresolved_count INTEGER NOT NULL DEFAULT 0;
        -- kind, reason: as GraphQL spells them. counted_as: an entity's key, or NULL.
        CREATE TABLE unresolved_mentions (
          article INTEGER NOT NULL REFERENCES articles, ordinal INTEGER NOT NULL, field INTEGER NOT NULL, start INTEGER NOT NULL,
          end INTEGER NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, counted_as TEXT, PRIMARY KEY (article, ordinal)) WITHOUT ROWID;
        """);
}
