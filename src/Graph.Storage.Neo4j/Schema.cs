using Graph.Storage.Indexing;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j;

/// <summary>Brings what a server holds to the newest schema. Every step may be run again, and by several programs at once.</summary>
internal sealed class Schema(IAsyncSession session, string location)
{
    /// <summary>The newest one this program knows.</summary>
    public const int Newest = 3;

    private const int PageSize = 1_000;

    /// <summary>Does what is left to do.</summary>
    /// <exception cref="StoreTooNewException">A newer program made the graph.</exception>
    public async Task BringForwardAsync(CancellationToken cancellation)
    {
        var rows = (await session.ExecuteReadAsync(new Query(CypherTexts.SchemaVersion), cancellation)).Records;
        var found = rows.Count == 0 ? 0 : (int)rows[0].Get<long>("schema");
        if (found > Newest)
            throw new StoreTooNewException(location, found, Newest);
        // A graph without a schema comes from import files.
        if (found == 0 && rows.Count > 0)
            await RunAsync(CypherTexts.AfterImport, cancellation);
        if (found < 1)
            await RunAsync(CypherTexts.Migration1, cancellation);
        if (found < 2)
        {
            await FoldAsync(cancellation);
            await RunAsync(CypherTexts.Migration2, cancellation);
        }

        if (found < 3)
            await RunAsync(CypherTexts.Migration3, cancellation);
    }

    private async Task RunAsync(IEnumerable<string> steps, CancellationToken cancellation)
    {
        foreach (var step in steps)
            await session.ExecuteWriteAsync(new Query(step), cancellation);
    }

    private async Task FoldAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var page = (await session.ExecuteReadAsync(new Query(CypherTexts.Unfolded, new Dictionary<string, object?> { ["limit"] = PageSize }), cancellation)).Records;
            if (page.Count == 0)
                return;
            var folded = page.Select(row => (string[])[row.Get<string>("id"), SearchText.Fold(row.Get<string>("title"), row.Get<string>("body"))]).ToArray();
            await session.ExecuteWriteAsync(new Query(CypherTexts.Fold, new Dictionary<string, object?> { ["articles"] = folded }), cancellation);
        }
    }
}
