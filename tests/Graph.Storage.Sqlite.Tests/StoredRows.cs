using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite.Tests;

/// <summary>What a store's file says, row ids replaced by keys, so that two histories of the same documents can be compared.</summary>
internal static class StoredRows
{
    private static readonly string[] Queries =
    [
        "SELECT key || content_hash FROM documents",
        "SELECT key || kind || name || coalesce(part_of, '') FROM entities",
        "SELECT e.key || a.name FROM aliases a JOIN entities e ON e.id = a.entity",
        "SELECT 'w' || year || ' ' || articles || ' ' || paragraphs || ' ' || sentences FROM window_counts",
        "SELECT e.key || year || ' ' || articles || ' ' || paragraphs || ' ' || sentences || ' ' || mentions FROM entity_counts c JOIN entities e ON e.id = c.entity",
        """
        SELECT min(l.key, h.key) || max(l.key, h.key) || year || ' ' || articles || ' ' || paragraphs || ' ' || sentences
        FROM co_mentions c JOIN entities l ON l.id = c.low JOIN entities h ON h.id = c.high
        """,
    ];

    public static string Of(IGraphStore store)
    {
        using var file = SqliteFile.Open(store.Location["sqlite:".Length..], SqliteOpenMode.ReadOnly, TimeSpan.FromSeconds(5));
        var lines = new List<string>();
        foreach (var query in Queries)
        {
            var rows = file.Statement(query);
            while (rows.Step())
                lines.Add(rows.Text(0));
        }

        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }
}
