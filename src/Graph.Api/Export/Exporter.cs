using Graph.Model;
using Graph.Storage;

namespace Graph.Api.Export;

/// <summary>Reads what an export needs from the store.</summary>
internal static class Exporter
{
    private const int ArticlesAtOnce = 256;

    /// <summary>Everything the format carries, from one snapshot.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read, or an entity of the options is unknown or ambiguous.</exception>
    public static async Task<ExportData> ReadAsync(IGraphStore store, ExportFormat format, ExportOptions options, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenSnapshotAsync(cancellation);
        options = options with { Selection = await options.Asked.ResolveAsync(snapshot, cancellation) };
        options = await options.AskedEntities.ResolveAsync(options, snapshot, cancellation);
        var network = await snapshot.NetworkAsync(options.ToNetworkQuery(), cancellation);
        return new ExportData
        {
            Options = options,
            Statement = ExportStatement.Of(format, options, network, snapshot.Id),
            Snapshot = snapshot.Id,
            Network = network,
            Articles = format.Content.HasFlag(ExportContent.Occurrence) ? await ReadArticlesAsync(snapshot, network, options, cancellation) : [],
            Ties = await StatedTie.ReadAsync(
                snapshot, network, format.Ties == TiePlace.Apart ? Enum.GetValues<StatedTieKind>() : options.Ties, options.Selection, cancellation),
            OverTime = format.TakesTime || format.TellsYears ? await NetworkOverTime.ReadAsync(snapshot, network, options, cancellation) : null,
        };
    }

    private static async Task<List<ExportedArticle>> ReadArticlesAsync(
        IGraphSnapshot snapshot, Network network, ExportOptions options, CancellationToken cancellation)
    {
        var query = new OccurrenceQuery
        {
            Entities = [.. network.Nodes.Select(node => node.Entity.Id)],
            Selection = options.Selection,
            Scope = options.Scope,
            Counting = options.Counting,
        };
        var exported = new List<ExportedArticle>();
        var nodes = query.Entities.ToHashSet();
        foreach (var rows in (await snapshot.OccurrencesAsync(query, cancellation)).Chunk(ArticlesAtOnce))
        {
            var articles = await snapshot.ArticlesAsync([.. rows.Select(row => row.Article)], cancellation);
            foreach (var (row, facts) in rows.Zip(articles))
            {
                var article = facts!.Article;
                exported.Add(new ExportedArticle(row.Article, $"{row.Document}#{row.Place}", article.Title, article.Date, article.Newspaper, row.Cells)
                {
                    Authors = [.. facts.Relations.Where(relation => relation.Kind == RelationKind.Authored && nodes.Contains(relation.From)).Select(relation => relation.From).Distinct()],
                });
            }
        }

        return exported;
    }
}
