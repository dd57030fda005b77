using System.Globalization;

namespace Graph.Storage.Sqlite;

/// <summary>Looks for damage in a store's file, in SQL alone, so that a fault of the program that wrote it shows.</summary>
internal static class IntegrityCheck
{
    private const string Year = "CAST(substr(coalesce(a.date, '0000'), 1, 4) AS INTEGER)";

    private static readonly (string Table, string Recount)[] Counts =
    [
        ("window_counts", $"""
            SELECT {Year} AS year, count(*), sum(a.paragraph_count + (a.title <> '')), sum(a.sentence_count + (a.title <> ''))
            FROM articles a GROUP BY year
            """),
        ("entity_counts", $"""
            SELECT m.entity, {Year} AS year, count(DISTINCT m.article),
              count(DISTINCT CASE WHEN m.paragraph >= 0 THEN m.article * 1000000000 + m.paragraph END),
              count(DISTINCT CASE WHEN m.sentence >= 0 THEN m.article * 1000000000 + m.sentence END), count(*)
            FROM mentions m JOIN articles a ON a.id = m.article GROUP BY m.entity, year
            """),
        ("co_mentions", $"""
            SELECT low, high, year, sum(scope = 0), sum(scope = 1), sum(scope = 2) FROM (
              SELECT l.entity AS low, h.entity AS high, l.scope AS scope, {Year} AS year
              FROM named l
              JOIN named h ON h.article = l.article AND h.scope = l.scope AND h.window = l.window AND h.entity > l.entity
              JOIN articles a ON a.id = l.article)
            GROUP BY low, high, year
            """),
    ];

    /// <summary>One line per finding; empty when all is well.</summary>
    public static IReadOnlyList<string> Run(SqliteFile file)
    {
        var findings = new List<string>();
        foreach (var problem in Rows(file, "PRAGMA integrity_check", column: 0).Where(row => row != "ok"))
            findings.Add($"SQLite: {problem}");
        foreach (var table in Rows(file, "PRAGMA foreign_key_check", column: 0).Distinct(StringComparer.Ordinal))
            findings.Add($"{table}: a row points to one that is not there");
        file.Execute("""
            CREATE TEMP TABLE named AS
              SELECT DISTINCT article, 0 AS scope, 0 AS window, entity FROM mentions
              UNION ALL SELECT DISTINCT article, 1, paragraph, entity FROM mentions WHERE paragraph >= 0
              UNION ALL SELECT DISTINCT article, 2, sentence, entity FROM mentions WHERE sentence >= 0;
            CREATE INDEX temp.named_windows ON named (article, scope, window, entity);
            """);
        foreach (var (table, recount) in Counts)
        {
            var wrong = file.Scalar($"SELECT count(*) FROM (SELECT * FROM {table} EXCEPT {recount})")
                + file.Scalar($"SELECT count(*) FROM ({recount} EXCEPT SELECT * FROM {table})");
            if (wrong > 0)
                findings.Add(string.Create(CultureInfo.InvariantCulture, $"{table}: {wrong} rows differ from a recount of the mentions"));
        }

        return findings;
    }

    private static List<string> Rows(SqliteFile file, string sql, int column)
    {
        var texts = new List<string>();
        var rows = file.Statement(sql);
        while (rows.Step())
            texts.Add(rows.Text(column));
        return texts;
    }
}
