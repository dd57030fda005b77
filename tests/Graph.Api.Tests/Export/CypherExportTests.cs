using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Graph.Api.Export;
using Graph.Api.Tests.Support;
using Graph.Model;
using Graph.Storage.Neo4j.Tests.Support;

namespace Graph.Api.Tests.Export;

/// <summary>What the Cypher export makes of an empty Neo4j, on a server of the test's own.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class CypherExportTests(SeedService service)
{
    [OwnNeo4jFact]
    public async Task Statements_RunTwice_MakeTheExportedGraphOnce()
    {
        await using var server = await Neo4jServer.StartNewAsync();
        using var client = new HttpClient { BaseAddress = server.Options.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Options.User}:{server.Options.Password}")));
        var exported = await service.Client.GetStringAsync("/export/cypher?kinds=PERSON,INSTITUTION,REGION,THEME&minSupport=3&measure=OCHIAI");
        // No literal holds a line end.
        string[] statements = [.. exported.Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0)];
        statements.Length.ShouldBeGreaterThan(10);
        for (var run = 0; run < 2; run++)
        {
            foreach (var statement in statements)
                await RunAsync(client, statement);
        }

        var options = new ExportOptions
        {
            Kinds = [EntityKind.Person, EntityKind.Institution, EntityKind.Region, EntityKind.Theme],
            MinSupport = 3,
            Measure = Model.Association.AssociationMeasure.Ochiai,
        };
        var data = await Exporter.ReadAsync(service.Store, ExportFormats.Parse("cypher"), options, CancellationToken.None);
        foreach (var kind in EntityKinds.All)
            (await CountAsync(client, $"MATCH (e:Entity:{kind}) RETURN count(e)")).ShouldBe(data.Network.Nodes.Count(node => node.Entity.Kind == kind), kind.ToString());
        (await CountAsync(client, "MATCH (e:Entity) RETURN sum(e.count)")).ShouldBe(data.Network.Nodes.Sum(node => node.Count));
        (await CountAsync(client, "MATCH (a:Article) RETURN count(a)")).ShouldBe(data.Articles.Count);
        (await CountAsync(client, "MATCH (:Article)-[m:MENTIONS]->(:Entity) RETURN sum(m.mentions)")).ShouldBe(data.Articles.Sum(article => article.Cells.Sum(cell => (long)cell.Mentions)));
        (await CountAsync(client, "MATCH (:Entity)-[c:CO_MENTIONED]->(:Entity) WHERE c.score > 0 RETURN sum(c.both)")).ShouldBe(data.Network.Edges.Sum(edge => edge.Counts.Both));
        (await CountAsync(client, "MATCH (:Person)-[w:AUTHORED]->(:Article) RETURN count(w)")).ShouldBe(data.Articles.Sum(article => article.Authors.Count));
        (await CountAsync(client, "MATCH (:Person)-[w:AFFILIATED_WITH]->(:Institution) RETURN sum(w.articles)"))
            .ShouldBe(data.Ties.Where(tie => tie.Kind == StatedTieKind.AffiliatedWith).Sum(tie => tie.Articles));
        (await CountAsync(client, "MATCH (:Entity)-[w:PART_OF]->(:Entity) RETURN count(w)")).ShouldBe(data.Ties.Count(tie => tie.Kind == StatedTieKind.PartOf));
        data.Ties.Select(tie => tie.Kind).Distinct().Count().ShouldBe(2);
        data.Articles.ShouldContain(article => article.Authors.Count > 0);
    }

    private static async Task<long> CountAsync(HttpClient client, string statement) =>
        (await RunAsync(client, statement)).GetProperty("data").GetProperty("values")[0][0].GetInt64();

    private static async Task<JsonElement> RunAsync(HttpClient client, string statement)
    {
        using var response = await client.PostAsJsonAsync("/db/neo4j/query/v2", new { statement });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse($"{errors} {statement[..Math.Min(200, statement.Length)]}");
        return answer;
    }
}
