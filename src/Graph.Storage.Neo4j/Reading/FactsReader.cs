using Graph.Model;
using Graph.Storage.Neo4j.Driver;
using Graph.Storage.Neo4j.Writing;

namespace Graph.Storage.Neo4j.Reading;

/// <summary>Reads back what documents said.</summary>
internal sealed class FactsReader(IAsyncSession session)
{
    /// <summary>Documents a request brings: some megabytes.</summary>
    private const int PageSize = 500;

    /// <summary>How often documents are read anew that another program changes while they are read.</summary>
    private const int MaxReadings = 20;

    /// <summary>The documents with those keys that are there.</summary>
    /// <exception cref="ChangedTooOftenException">Other programs change them all the time.</exception>
    public async Task<IReadOnlyList<DocumentFacts>> ReadAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation)
    {
        for (var reading = 0; reading < MaxReadings; reading++)
        {
            var rows = await PageAsync([.. keys.Select(key => key.Value)], "", int.MaxValue, cancellation);
            var forms = await FormsAsync([.. rows.SelectMany(FormsOf).Distinct(StringComparer.Ordinal)], cancellation);
            // A form nobody uses any more is gone: its document was changed between the two requests.
            if (rows.SelectMany(FormsOf).All(forms.ContainsKey))
                return [.. rows.Select(row => Facts(row, forms))];
        }

        throw new ChangedTooOftenException();
    }

    /// <summary>The content hashes of those of the documents that are there.</summary>
    public async Task<IReadOnlyDictionary<DocumentKey, string>> ContentHashesAsync(IReadOnlyList<DocumentKey> keys, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?> { ["keys"] = keys.Select(key => key.Value).ToArray() };
        var result = await session.ExecuteReadAsync(new Query(CypherTexts.ContentHashes, parameters), cancellation);
        return result.Records.ToDictionary(row => new DocumentKey(row.Get<string>("key")), row => row.Get<string>("contentHash"));
    }

    /// <summary>The next documents behind a key, none behind the last; null when the graph is not at that version any more.</summary>
    public async Task<IReadOnlyList<DocumentFacts>?> ReadNextAsync(long version, string after, CancellationToken cancellation)
    {
        var rows = await PageAsync(null, after, PageSize, cancellation);
        var forms = await FormsAsync([.. rows.SelectMany(FormsOf).Distinct(StringComparer.Ordinal)], cancellation);
        return rows.All(row => row.Get<long>("version") == version && FormsOf(row).All(forms.ContainsKey))
            ? [.. rows.Select(row => Facts(row, forms))]
            : null;
    }

    private async Task<IReadOnlyList<Record>> PageAsync(string[]? keys, string after, int limit, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?> { ["keys"] = keys, ["after"] = after, ["limit"] = limit };
        return (await session.ExecuteReadAsync(new Query(CypherTexts.Documents, parameters), cancellation)).Records;
    }

    /// <summary>What documents say entities are, by the ids of their forms; all for null.</summary>
    public async Task<Dictionary<string, Entity>> FormsAsync(string[]? ids, CancellationToken cancellation)
    {
        var result = await session.ExecuteReadAsync(new Query(CypherTexts.Forms, new Dictionary<string, object?> { ["ids"] = ids }), cancellation);
        return result.Records.ToDictionary(
            row => row.Get<string>("id"),
            row => new Entity(new EntityId(row.Get<string>("entity")), row.Get<string>("name"))
            {
                PartOf = row["partOf"] is string parent ? new EntityId(parent) : null,
                Aliases = [.. row.Get<List<object?>>("aliases").Cast<string>()],
            },
            StringComparer.Ordinal);
    }

    /// <summary>The forms a document's row refers to.</summary>
    public static IEnumerable<string> FormsOf(Record row) => row.Get<List<object?>>("forms").Cast<string>();

    private static DocumentFacts Facts(Record row, Dictionary<string, Entity> forms)
    {
        var document = new Document(new DocumentKey(row.Get<string>("key")), row.Get<string>("contentHash"), row.Get<string>("page"));
        var articles = row.Get<List<object?>>("articles").Cast<List<object?>>()
            .Select(one => StoredArticle.Read(document.Key, (Dictionary<string, object?>)one[0]!, (List<object?>)one[1]!))
            .OrderBy(facts => facts.Article.Ordinal);
        return new DocumentFacts(document, [.. articles], [.. FormsOf(row).Select(form => forms[form]).OrderBy(entity => entity.Id)]);
    }
}
