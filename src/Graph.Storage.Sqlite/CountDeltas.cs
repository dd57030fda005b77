using System.Runtime.InteropServices;
using Graph.Model;
using Graph.Storage.Indexing;

namespace Graph.Storage.Sqlite;

/// <summary>
/// How the stored counts change by the articles that one transaction takes in and out. Added up in memory, written once and in key order:
/// the same pair comes up in many articles, and neighbours in the table are written together.
/// </summary>
internal sealed class CountDeltas
{
    private readonly Dictionary<int, (int Articles, int Paragraphs, int Sentences)> _windows = [];
    private readonly Dictionary<(int Entity, int Year), (int Articles, int Paragraphs, int Sentences, int Mentions)> _entities = [];
    private readonly Dictionary<long, PairDelta> _pairs = [];

    /// <summary>Counts an article in (<paramref name="sign"/> 1) or out (-1).</summary>
    public void Count(ArticleNode article, int sign)
    {
        var year = article.Year;
        var windows = _windows.GetValueOrDefault(year);
        _windows[year] = (
            windows.Articles + sign,
            windows.Paragraphs + (sign * article.Windows(CoMentionScope.Paragraph)),
            windows.Sentences + (sign * article.Windows(CoMentionScope.Sentence)));
        for (var i = 0; i < article.Occurrences.Length; i++)
        {
            ref readonly var high = ref article.Occurrences[i];
            var counts = _entities.GetValueOrDefault((high.Entity, year));
            _entities[(high.Entity, year)] = (
                counts.Articles + sign,
                counts.Paragraphs + (sign * high.Paragraphs),
                counts.Sentences + (sign * high.Sentences),
                counts.Mentions + (sign * high.Count));
            for (var j = 0; j < i; j++)
                CountPair(article, article.Occurrences[j], high, year, sign);
        }
    }

    /// <summary>Writes the changes inside the file's open transaction.</summary>
    public void Write(SqliteFile file)
    {
        WriteWindows(file);
        WriteEntities(file);
        WritePairs(file);
    }

    private void CountPair(ArticleNode article, in Occurrence low, in Occurrence high, int year, int sign)
    {
        ref var delta = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _pairs, PairId(low.Entity, high.Entity, year), out _);
        delta = new PairDelta(
            delta.Articles + sign,
            delta.Paragraphs + (sign * CoMentionCounter.CountBoth(article, low, high, WindowRule.OncePer(CoMentionScope.Paragraph))),
            delta.Sentences + (sign * CoMentionCounter.CountBoth(article, low, high, WindowRule.OncePer(CoMentionScope.Sentence))),
            delta.Shrinks || sign < 0);
    }

    private void WriteWindows(SqliteFile file)
    {
        var upsert = file.Statement("""
            INSERT INTO window_counts VALUES (?1, ?2, ?3, ?4) ON CONFLICT (year) DO UPDATE SET
              articles = articles + ?2, paragraphs = paragraphs + ?3, sentences = sentences + ?4
            """);
        foreach (var (year, delta) in _windows)
            upsert.Bind(1, year).Bind(2, delta.Articles).Bind(3, delta.Paragraphs).Bind(4, delta.Sentences).Run();
        file.Statement("DELETE FROM window_counts WHERE articles = 0").Run();
    }

    private void WriteEntities(SqliteFile file)
    {
        var upsert = file.Statement("""
            INSERT INTO entity_counts VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (entity, year) DO UPDATE SET
              articles = articles + ?3, paragraphs = paragraphs + ?4, sentences = sentences + ?5, mentions = mentions + ?6
            """);
        var delete = file.Statement("DELETE FROM entity_counts WHERE entity = ?1 AND year = ?2 AND articles = 0");
        foreach (var ((entity, year), delta) in _entities.OrderBy(one => one.Key))
        {
            upsert.Bind(1, RowId.Of(entity)).Bind(2, year).Bind(3, delta.Articles).Bind(4, delta.Paragraphs)
                .Bind(5, delta.Sentences).Bind(6, delta.Mentions).Run();
            if (delta.Articles <= 0)
                delete.Bind(1, RowId.Of(entity)).Bind(2, year).Run();
        }
    }

    private void WritePairs(SqliteFile file)
    {
        var upsert = file.Statement("""
            INSERT INTO pair_counts VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET
              articles = articles + ?2, paragraphs = paragraphs + ?3, sentences = sentences + ?4
            """);
        var delete = file.Statement("DELETE FROM pair_counts WHERE id = ?1 AND articles = 0");
        // Sorted with their values: to look each up again in a table of a million costs more than to carry it along.
        var ids = new long[_pairs.Count];
        var deltas = new PairDelta[_pairs.Count];
        _pairs.Keys.CopyTo(ids, 0);
        _pairs.Values.CopyTo(deltas, 0);
        Array.Sort(ids, deltas);
        for (var i = 0; i < ids.Length; i++)
        {
            var (id, delta) = (ids[i], deltas[i]);
            upsert.Bind(1, id).Bind(2, delta.Articles).Bind(3, delta.Paragraphs).Bind(4, delta.Sentences).Run();
            if (delta.Shrinks)
                delete.Bind(1, id).Run();
        }
    }

    /// <summary>See the schema: 25 bits an entity, 12 the year.</summary>
    private static long PairId(int low, int high, int year) =>
        RowId.Of(high) < 1 << 25
            ? (RowId.Of(low) << 37) | (RowId.Of(high) << 12) | (long)year
            : throw new InvalidOperationException("A SQLite store holds at most 33 million entities.");

    private readonly record struct PairDelta(int Articles, int Paragraphs, int Sentences, bool Shrinks);
}
