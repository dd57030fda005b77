using System.Globalization;
using System.Text.Json;
using Graph.Api.Export;
using Graph.Api.Tests.Support;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;

namespace Graph.Api.Tests.Export;

/// <summary>Every format, opened by a program that others open it with, holds the graph's own nodes, ties and weights.</summary>
[Collection(SeedServiceCollection.Name)]
public sealed class ExportReadersTests(SeedService service) : IDisposable
{
    private static readonly NetworkQuery Asked = new()
    {
        Kinds = [EntityKind.Region, EntityKind.Program, EntityKind.Theme],
        MinSupport = 2,
        Measure = AssociationMeasure.CoOccurrence,
    };

    private const string Arguments = "?kinds=REGION,PROGRAM,THEME&minSupport=2";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NodeFact("exports")]
    public async Task JavaScriptReaders_OfEveryFormat_FindTheGraphsNodesAndTies()
    {
        await ExportAsync("gexf", "graphml", "vosviewer", "cytoscape", "csv", "csv-matrix", "json-ld");
        // The linter takes some ten seconds for what the other readers open in one.
        _folder.Write("cypher", await service.Client.GetByteArrayAsync("/export/cypher?kinds=PROGRAM&minSupport=3&measure=NPMI"));
        var network = await NetworkAsync();

        var found = Readers.ReadWithNode(_folder.Path);

        foreach (var format in (string[])["gexf", "graphml", "vosviewer", "cytoscape", "csv", "json-ld"])
            ShouldHold(found, format, network, node => node.Entity.Id.Value);
        found.GetProperty("cypher").ValueKind.ShouldBe(JsonValueKind.Object, found.GetProperty("cypher").ToString());
        ShouldHoldNodes(found, "csv-matrix", LabelsOf(network));
        foreach (var format in (string[])["csv", "csv-matrix", "json-ld"])
            found.GetProperty(format).GetProperty("articles").GetInt64().ShouldBe(network.Total, format);
        foreach (var format in (string[])["csv", "csv-matrix"])
            found.GetProperty(format).GetProperty("occurrences").GetInt64().ShouldBe(network.Nodes.Sum(node => node.Count), format);
    }

    [PythonFact]
    public async Task PythonReaders_OfEveryFormat_FindTheGraphsNodesAndTies()
    {
        await ExportAsync("gexf", "graphml", "pajek", "pajek-two-mode", "cytoscape", "ucinet");
        var network = await NetworkAsync();

        var found = Readers.ReadWithPython(_folder.Path);

        foreach (var reader in (string[])["networkx gexf", "networkx graphml", "networkx cytoscape", "igraph graphml"])
            ShouldHold(found, reader, network, node => node.Entity.Id.Value);
        var labels = Labels.Of(network.Nodes).Zip(network.Nodes).ToDictionary(pair => pair.Second.Entity.Id, pair => pair.First);
        foreach (var reader in (string[])["networkx pajek", "igraph ucinet"])
            ShouldHold(found, reader, network, node => labels[node.Entity.Id]);
        var twoMode = found.GetProperty("networkx pajek-two-mode");
        twoMode.GetProperty("nodes").GetArrayLength().ShouldBe((int)network.Total + network.Nodes.Count);
        twoMode.GetProperty("edges").EnumerateArray().Sum(edge => edge[2].GetDouble()).ShouldBe(network.Nodes.Sum(node => node.Count));
        // What a tie counts year by year adds up to what it counts in dated articles.
        var everDated = await NetworkAsync(new Period(DateOnly.MinValue, DateOnly.MaxValue));
        var exported = network.Edges.Select(edge => (network.Nodes[edge.Source].Entity.Id, network.Nodes[edge.Target].Entity.Id)).ToHashSet();
        found.GetProperty("networkx gexf").GetProperty("times").GetInt64().ShouldBe(everDated.Edges
            .Where(edge => Either(everDated.Nodes[edge.Source].Entity.Id, everDated.Nodes[edge.Target].Entity.Id))
            .Sum(edge => edge.Counts.Both));

        bool Either(EntityId a, EntityId b) => exported.Contains((a, b)) || exported.Contains((b, a));
    }

    private static IEnumerable<string> LabelsOf(Network network) => Labels.Of(network.Nodes);

    private static void ShouldHold(JsonElement found, string reader, Network network, Func<NetworkNode, string> name)
    {
        ShouldHoldNodes(found, reader, network.Nodes.Select(name));
        found.GetProperty(reader).GetProperty("edges").EnumerateArray()
            .Select(edge => Tie(edge[0].GetString()!, edge[1].GetString()!, edge[2].GetDouble()))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                network.Edges.Select(edge => Tie(name(network.Nodes[edge.Source]), name(network.Nodes[edge.Target]), edge.Counts.Both)).Order(StringComparer.Ordinal),
                reader);
    }

    private static void ShouldHoldNodes(JsonElement found, string reader, IEnumerable<string> names)
    {
        var read = found.GetProperty(reader);
        read.ValueKind.ShouldBe(JsonValueKind.Object, $"{reader}: {read}");
        read.GetProperty("nodes").EnumerateArray().Select(node => node.GetString()!).Order(StringComparer.Ordinal)
            .ShouldBe(names.Order(StringComparer.Ordinal), reader);
    }

    private static string Tie(string a, string b, double weight) => string.CompareOrdinal(a, b) < 0
        ? string.Create(CultureInfo.InvariantCulture, $"{a} {b} {weight}")
        : string.Create(CultureInfo.InvariantCulture, $"{b} {a} {weight}");

    private async Task ExportAsync(params string[] formats)
    {
        foreach (var format in formats)
            _folder.Write(format, await service.Client.GetByteArrayAsync($"/export/{format}{Arguments}"));
    }

    private async Task<Network> NetworkAsync(Period? period = null)
    {
        await using var snapshot = await service.Store.OpenSnapshotAsync();
        return await snapshot.NetworkAsync(Asked with { Selection = new ArticleSelection { Period = period }, MinSupport = period is null ? Asked.MinSupport : 1 });
    }
}
