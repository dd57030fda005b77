using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Graph.Api.Export;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Export;

[Collection(SeedServiceCollection.Name)]
public sealed class ExportEndpointsTests(SeedService service)
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Format_AskedTwice_GivesTheSameBytesAsAFileThatSaysWhatItIs(string format)
    {
        using var response = await service.Client.GetAsync($"/export/{format}?kinds=THEME");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        bytes.ShouldBe(await service.Client.GetByteArrayAsync($"/export/{format}?kinds=THEME"));
        var name = response.Content.Headers.ContentDisposition!.FileName!;
        name.ShouldStartWith(ExportFormats.Parse(format).Content == ExportContent.Occurrence ? "occurrence" : "co-occurrence");
    }

    [Theory]
    [InlineData("gexf?kinds=CITY", "kinds CITY: must be one of REGION, INDUSTRY, PROGRAM, INSTITUTION, PERSON, THEME.")]
    [InlineData("gexf?minSupport=0", "minSupport 0: must be a whole number from 1.")]
    [InlineData("gexf?from=2024-02-30", "from 2024-02-30: must be a day such as 2024-01-31, a month such as 2024-01 or a year.")]
    [InlineData("gexf?to=2024-13", "to 2024-13: must be a day such as 2024-01-31, a month such as 2024-01 or a year.")]
    [InlineData("gexf?from=24", "from 24: must be a day such as 2024-01-31, a month such as 2024-01 or a year.")]
    [InlineData("gexf?from=2024-02-01&to=2024-01-01", "from 2024-02-01: must not lie after 'to', which is 2024-01-01.")]
    [InlineData("graphml?interval=MONTH", "interval MONTH: cannot be given with graphml, which carries no time; gexf does.")]
    [InlineData("vosviewer?measure=OCHIAI", "measure OCHIAI: cannot be given with vosviewer: VOSviewer normalises link strengths itself, and a score would be normalised twice.")]
    [InlineData("csv-matrix?measure=OCHIAI", "measure OCHIAI: cannot be given with csv-matrix: it carries occurrence counts, which have no score.")]
    [InlineData("gexf?scope=PAGE", "scope PAGE: must be one of ARTICLE, PARAGRAPH, SENTENCE.")]
    [InlineData("gexf?limit=1&limit=2", "limit 1, 2: must be given once.")]
    [InlineData("gexf?between=株洲", "between 株洲: must name two entities or more; around takes one.")]
    [InlineData("gexf?around=株洲&entities=贵州,湖南", "around 株洲: cannot be given with entities: each chooses the entities in its own way.")]
    public async Task Argument_ThatCannotBe_IsRefusedSayingWhatIsAllowed(string address, string message)
    {
        using var response = await service.Client.GetAsync($"/export/{address}");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(response)).ShouldBe(message);
    }

    [Theory]
    [InlineData("from=2021&to=2021", "published 2021-01-01..2021-12-31")]
    [InlineData("from=2024-02&to=2024-02", "published 2024-02-01..2024-02-29")]
    [InlineData("from=2021-09-29&to=9999", "published 2021-09-29..9999-12-31")]
    public async Task Period_GivenByYearsOrMonths_IsFromTheFirstDayToTheLast(string period, string said) =>
        (await service.Client.GetStringAsync($"/export/gexf?kinds=THEME&{period}")).ShouldContain(said);

    [Fact]
    public async Task Argument_Unknown_IsRefusedNamingThoseThereAre()
    {
        using var response = await service.Client.GetAsync("/export/gexf?kind=THEME");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(response)).ShouldStartWith("kind THEME: is no argument; there are kinds, scope,");
    }

    [Fact]
    public async Task Format_Unknown_IsNotFoundNamingThoseThereAre()
    {
        using var response = await service.Client.GetAsync("/export/excel");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ErrorAsync(response)).ShouldStartWith("format excel: must be one of gexf, graphml,");
    }

    [Fact]
    public async Task Within_UnknownName_IsRefusedWithTheStoresWords()
    {
        using var response = await service.Client.GetAsync("/export/gexf?within=无此地");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(response)).ShouldContain("无此地");
    }

    [Fact]
    public async Task Within_ARegion_CountsOnlyItsArticles()
    {
        var all = await CytoscapeAsync("");
        var some = await CytoscapeAsync("?within=贵州");
        some.GetArrayLength().ShouldBeInRange(1, all.GetArrayLength() - 1);
    }

    [Fact]
    public async Task Around_AnEntity_HoldsItsNeighbourhoodAsGraphQLGivesIt()
    {
        var asked = await service.DataAsync("{ neighborhood(of: [{name: \"株洲\"}], kinds: [THEME], scope: SENTENCE, limit: 12) { nodes { id } edges { source { id } target { id } counts { both } } } }");
        var neighborhood = asked.GetProperty("neighborhood");
        var exported = await ElementsAsync("?around=株洲&kinds=THEME&scope=SENTENCE&limit=12");
        IdsOf(exported.GetProperty("nodes")).ShouldBe(neighborhood.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!), ignoreOrder: true);
        exported.GetProperty("edges").EnumerateArray().Sum(edge => edge.GetProperty("data").GetProperty("weight").GetInt32())
            .ShouldBe(neighborhood.GetProperty("edges").EnumerateArray().Sum(edge => edge.GetProperty("counts").GetProperty("both").GetInt32()));
    }

    [Fact]
    public async Task Between_TwoEntities_HoldsThemAndWhatLinksThem()
    {
        var links = (await service.DataAsync("{ links(between: [{name: \"株洲\"}, {name: \"贵州\"}], first: 100) { nodes { entity { id } } } }")).GetProperty("links").GetProperty("nodes");
        var exported = await ElementsAsync("?between=株洲&between=贵州&kinds=PROGRAM,THEME");
        IdsOf(exported.GetProperty("nodes")).ShouldBe(
            links.EnumerateArray().Select(link => link.GetProperty("entity").GetProperty("id").GetString()!).Concat(["region:430200", "region:520000"]), ignoreOrder: true);
        // All ties among them, not only those of the two.
        var ids = IdsOf(exported.GetProperty("nodes")).ToArray();
        var among = await service.DataAsync("query($of: [EntityRef!]!) { neighborhood(of: $of, limit: 0) { edges { counts { both } } } }", new { of = ids.Select(id => new { id }) });
        exported.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("data").GetProperty("weight").GetInt32())
            .ShouldBe(among.GetProperty("neighborhood").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("counts").GetProperty("both").GetInt32()), ignoreOrder: true);
        exported.GetProperty("edges").GetArrayLength().ShouldBeGreaterThan(2 * ids.Length);
        (await service.Client.GetStringAsync("/export/graphml?between=株洲&between=贵州&kinds=PROGRAM,THEME&limit=5"))
            .ShouldContain("region:430200 and region:520000 and 5 of the 22 that link them, those with 3 or more articles on each side first, then the strongest by OCHIAI");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?ties=PART_OF,AFFILIATED_WITH&measure=NPMI&interval=MONTH")]
    [InlineData("?around=株洲&scope=SENTENCE")]
    public async Task Gexf_OfTheExamplePages_IsGexf13(string arguments) => GexfSchema.FaultsOf(await service.Client.GetStringAsync("/export/gexf" + arguments)).ShouldBeEmpty();

    [Fact]
    public async Task Between_WithoutKinds_TakesThoseOfLinksAndSaysSo()
    {
        var unsaid = await service.Client.GetStringAsync("/export/graphml?between=株洲&between=贵州");
        unsaid.ShouldBe(await service.Client.GetStringAsync("/export/graphml?between=株洲&between=贵州&kinds=PROGRAM,THEME"));
        unsaid.ShouldContain("kinds PROGRAM, THEME; region:430200 and region:520000");
        var all = await ElementsAsync("?between=株洲&between=贵州&kinds=REGION,INDUSTRY,PROGRAM,INSTITUTION,PERSON,THEME");
        IdsOf(all.GetProperty("nodes")).Select(id => id.Split(':')[0]).Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task Links_OnTheCommandLineAndExported_AreTheSame()
    {
        using var shell = new Shell();
        await shell.RunAsync("ingest", Shell.Seeds, "--store", "sqlite:graph.db");
        var printed = await shell.RunAsync("links", "株洲", "贵州", "--limit", "100", "--store", "sqlite:graph.db");
        var exported = await shell.RunAsync("export", "--format", "csv-co-occurrence", "--between", "株洲", "--between", "贵州", "--output", "links.csv", "--store", "sqlite:graph.db");
        exported.Output.ShouldContain("kinds PROGRAM, THEME");
        (await File.ReadAllTextAsync(Path.Combine(shell.Folder.Path, "links.csv"))).Split("\r\n")[0].Split(',')[1..].Except(["株洲市", "贵州省"]).ShouldBe(
            printed.Output.Split('\n').Where(line => line.Contains("), articles: ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(" (", StringComparison.Ordinal)]), ignoreOrder: true);
    }

    [Fact]
    public async Task CsvCoOccurrence_OfAWordList_IsTheMatrixOfItsCounts()
    {
        var lines = (await service.Client.GetStringAsync("/export/csv-co-occurrence?entities=株洲,高质量发展,新质生产力")).TrimStart('\ufeff').TrimEnd().Split("\r\n");
        string[] names = lines[0].Split(',')[1..];
        names.ShouldBe(["株洲市", "高质量发展", "新质生产力"], ignoreOrder: true);
        var cells = lines[1..].Select(line => line.Split(',')[1..].Select(int.Parse).ToArray()).ToArray();
        var asked = await service.DataAsync("{ links(between: [{name: \"高质量发展\"}, {name: \"新质生产力\"}], kinds: [REGION], first: 100) { nodes { entity { name } legs { counts { both left right } } } } }");
        var counts = asked.GetProperty("links").GetProperty("nodes").EnumerateArray().Single(link => link.GetProperty("entity").GetProperty("name").GetString() == "株洲市").GetProperty("legs");
        var (zhuzhou, quality, productivity) = (Array.IndexOf(names, "株洲市"), Array.IndexOf(names, "高质量发展"), Array.IndexOf(names, "新质生产力"));
        foreach (var (leg, theme) in new[] { (counts[0], quality), (counts[1], productivity) })
        {
            var count = leg.GetProperty("counts");
            (cells[zhuzhou][theme], cells[theme][zhuzhou]).ShouldBe((count.GetProperty("both").GetInt32(), count.GetProperty("both").GetInt32()));
            (cells[zhuzhou][zhuzhou], cells[theme][theme]).ShouldBe((count.GetProperty("left").GetInt32(), count.GetProperty("right").GetInt32()));
        }
    }

    [Fact]
    public async Task Entities_OfAList_AreTheOnlyOnesWithWhatTiesThem()
    {
        var exported = await ElementsAsync("?entities=株洲&entities=高质量发展,新质生产力");
        IdsOf(exported.GetProperty("nodes")).ShouldBe(["region:430200", "theme:高质量发展", "theme:新质生产力"], ignoreOrder: true);
        exported.GetProperty("edges").GetArrayLength().ShouldBe(3);
        var network = await service.DataAsync("{ network(entities: [{name: \"株洲\"}, {name: \"高质量发展\"}, {name: \"新质生产力\"}], kinds: [THEME]) { nodes { entity { id } } edgeCount } }");
        network.GetProperty("network").GetProperty("nodes").GetArrayLength().ShouldBe(2);
        network.GetProperty("network").GetProperty("edgeCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Gexf_KeepsToItsSchema_InOrderAndReferences()
    {
        var gexf = XDocument.Parse(await service.Client.GetStringAsync("/export/gexf?interval=MONTH&measure=JACCARD"));
        XNamespace ns = GexfWriter.Namespace;
        gexf.Root!.Name.ShouldBe(ns + "gexf");
        gexf.Root.Elements().Select(child => child.Name.LocalName).ShouldBe(["meta", "graph"]);
        var graph = gexf.Root.Element(ns + "graph")!;
        graph.Elements().Select(child => child.Name.LocalName).ShouldBe(["attributes", "attributes", "attributes", "attributes", "nodes", "edges"]);
        var nodes = graph.Element(ns + "nodes")!.Elements(ns + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        nodes.Count.ShouldBe(graph.Element(ns + "nodes")!.Elements().Count());
        foreach (var (list, of) in ((string, string)[])[("nodes", "node"), ("edges", "edge")])
        {
            var declared = graph.Elements(ns + "attributes").Where(attributes => attributes.Attribute("class")!.Value == of)
                .SelectMany(attributes => attributes.Elements().Select(attribute => (Id: attribute.Attribute("id")!.Value, Mode: attributes.Attribute("mode")!.Value)))
                .ToDictionary(attribute => attribute.Id, attribute => attribute.Mode);
            foreach (var element in graph.Element(ns + list)!.Elements())
            {
                string.Join(' ', element.Elements().Where(child => child.Name.Namespace == ns).Select(child => child.Name.LocalName)).ShouldBeOneOf("attvalues", "attvalues spells");
                foreach (var value in element.Descendants(ns + "attvalue"))
                    (value.Attribute("start") is not null).ShouldBe(declared[value.Attribute("for")!.Value] == "dynamic");
            }
        }

        foreach (var edge in graph.Element(ns + "edges")!.Elements())
        {
            nodes.ShouldContain(edge.Attribute("source")!.Value);
            nodes.ShouldContain(edge.Attribute("target")!.Value);
        }
    }

    [Fact]
    public async Task List_OfExports_NamesEveryFormatAndArgument()
    {
        using var response = await service.Client.GetAsync("/export");
        var list = (await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync())).RootElement;
        list.GetProperty("formats").EnumerateArray().Select(format => format.GetProperty("name").GetString()).ShouldBe(ExportFormats.All.Select(format => format.Name));
        list.GetProperty("arguments").EnumerateArray().Select(argument => argument.GetProperty("name").GetString()).ShouldBe(ExportArguments.All.Select(argument => argument.Name));
    }

    private async Task<JsonElement> CytoscapeAsync(string arguments) => (await ElementsAsync(arguments)).GetProperty("nodes");

    private async Task<JsonElement> ElementsAsync(string arguments) =>
        JsonDocument.Parse(await service.Client.GetByteArrayAsync($"/export/cytoscape{arguments}")).RootElement.GetProperty("elements");

    private static IEnumerable<string> IdsOf(JsonElement nodes) => nodes.EnumerateArray().Select(node => node.GetProperty("data").GetProperty("id").GetString()!);

    private static async Task<string> ErrorAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString()!;
}
