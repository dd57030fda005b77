using System.Diagnostics;
using System.Globalization;
using Graph.Bench.Extraction;
using Graph.Extraction;
using Graph.Extraction.Lexicon;
using Graph.Model;
using Graph.Storage;

namespace Graph.Bench.Neo4j;

/// <summary>All of a corpus by the store's batches, then a sample of it as a script without batches would load it.</summary>
internal static class Ingest
{
    /// <summary>As many as `ingest` hands over at once.</summary>
    private const int Documents = 256;

    private const string RowByRow =
        """
        UNWIND $pairs AS pair
        MERGE (a:RowEntity {id: pair[0]})
        MERGE (b:RowEntity {id: pair[1]})
        MERGE (a)-[c:ROW_CO_MENTIONED]->(b)
        SET c.articles = coalesce(c.articles, 0) + 1
        """;

    public static async Task RunAsync(IGraphStore store, Cypher cypher, string corpus, int sample)
    {
        var extractor = new Extractor(LexiconCatalog.LoadBuiltIn());
        var clock = Stopwatch.StartNew();
        var facts = Corpus.Rows(corpus).AsParallel().AsOrdered().Select(row => Extract(extractor, row)).OfType<DocumentFacts>().ToArray();
        var extraction = clock.Elapsed;
        // Makes the schema, which is not timed.
        await store.RemoveAsync(new DocumentKey("not there"));

        clock.Restart();
        foreach (var batch in facts.Chunk(Documents))
            await store.PutManyAsync(batch);
        var seconds = clock.Elapsed.TotalSeconds;
        var pairs = facts.Sum(PairsOf);
        var articles = facts.Sum(one => one.Articles.Count);
        var relationships = (await cypher.RunAsync("MATCH ()-[r]->() RETURN count(r)"))[0][0].GetInt64();
        var entities = (await cypher.RunAsync("MATCH (e:Entity) RETURN count(e)"))[0][0].GetInt64();
        var batched = pairs / seconds;
        Say($"{articles:N0} articles, {entities:N0} entities, {relationships:N0} relationships; extraction {extraction.TotalSeconds:0.0} s, not counted below");
        Say($"| load | articles | seconds | co-mention pairs/s | articles/s | relationships/s |");
        Say($"| --- | --- | --- | --- | --- | --- |");
        Say($"| batches of {Documents} documents, a statement each | {articles:N0} | {seconds:0.0} | {batched:N0} | {articles / seconds:N0} | {relationships / seconds:N0} |");

        await cypher.RunAsync("CREATE CONSTRAINT row_entity_id IF NOT EXISTS FOR (e:RowEntity) REQUIRE e.id IS UNIQUE");
        var rows = facts.Take(sample).Select(Pairs).ToArray();
        await Time("row by row, a request an article", [.. rows.Where(row => row.Length > 0)]);
        await cypher.RunAsync("MATCH (e:RowEntity) DETACH DELETE e");
        await Time("row by row, a request a row", [.. rows.SelectMany(row => row).Take(4 * sample).Select(row => new[] { row })]);
        await cypher.RunAsync("MATCH (e:RowEntity) DETACH DELETE e");
        await cypher.RunAsync("DROP CONSTRAINT row_entity_id");

        async Task Time(string name, string[][][] requests)
        {
            clock.Restart();
            foreach (var request in requests)
                await cypher.RunAsync(RowByRow, new { pairs = request });
            var took = clock.Elapsed.TotalSeconds;
            var speed = requests.Sum(request => request.Length) / took;
            Say($"| {name} (co-mentions alone, sample; batches are {batched / speed:0.0} times as quick) | {(name.EndsWith("row", StringComparison.Ordinal) ? "" : requests.Length.ToString(CultureInfo.InvariantCulture))} | {took:0.0} | {speed:N0} | | |");
        }
    }

    private static DocumentFacts? Extract(Extractor extractor, SourceRow row)
    {
        try
        {
            return extractor.Extract(row);
        }
        catch (PageUnreadableException)
        {
            // Ingest reports such a row and goes on.
            return null;
        }
    }

    private static long PairsOf(DocumentFacts facts) => facts.Articles.Sum(article =>
    {
        long entities = article.Mentions.Select(mention => mention.Entity).Distinct().Count();
        return entities * (entities - 1) / 2;
    });

    private static string[][] Pairs(DocumentFacts facts) =>
    [
        .. facts.Articles.SelectMany(article =>
        {
            string[] ids = [.. article.Mentions.Select(mention => mention.Entity).Distinct().Order().Select(id => id.Value)];
            return ids.SelectMany((low, i) => ids.Skip(i + 1).Select(high => new[] { low, high }));
        }),
    ];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
