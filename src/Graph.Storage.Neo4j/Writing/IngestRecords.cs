using System.Globalization;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Writing;

/// <summary>Notes of what was taken in, a node each, and their numbers in the order they came.</summary>
internal static class IngestRecords
{
    /// <summary>Notes one; the same note sent twice is there once.</summary>
    public static Task WriteAsync(IAsyncSession session, IngestRecord record, CancellationToken cancellation) =>
        session.ExecuteWriteAsync(new Query(CypherTexts.RecordIngest, Properties(record)), cancellation);

    /// <summary>What was noted last, or null.</summary>
    public static async Task<IngestRecord?> ReadLastAsync(IAsyncSession session, CancellationToken cancellation) =>
        (await session.ExecuteReadAsync(new Query(CypherTexts.LastIngest), cancellation)).Records is [var row]
            ? new IngestRecord(
                DateTimeOffset.ParseExact(row.Get<string>("finished"), "O", CultureInfo.InvariantCulture),
                row.Get<string>("extractor"),
                row.Get<string>("lexicon"),
                (int)row.Get<long>("added"),
                (int)row.Get<long>("replaced"),
                (int)row.Get<long>("unchanged"),
                (int)row.Get<long>("problems"))
            : null;

    /// <summary>The node's properties, but for its number.</summary>
    public static Dictionary<string, object?> Properties(IngestRecord record) => new()
    {
        ["finished"] = record.Finished.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        ["extractor"] = record.Extractor,
        ["lexicon"] = record.Lexicon,
        ["added"] = record.Added,
        ["replaced"] = record.Replaced,
        ["unchanged"] = record.Unchanged,
        ["problems"] = record.Problems,
    };
}
