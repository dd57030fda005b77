using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Graph.Api.Export;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;
using Graph.TestKit;

namespace Graph.Api.Tests.Export;

/// <summary>Names that break formats: quotes, commas, angle brackets, control characters, two entities of one name.</summary>
public sealed class WritersTests
{
    private static readonly ExportData Data = new()
    {
        Options = new ExportOptions { Measure = AssociationMeasure.Jaccard },
        Statement = "What it is.",
        Snapshot = "0000000000000000",
        Network = new Network(
            [
                new NetworkNode(new Entity(new EntityId("region:320106"), "鼓楼区"), 3),
                new NetworkNode(new Entity(new EntityId("region:350102"), "鼓楼区"), 2),
                new NetworkNode(new Entity(new EntityId("program:a\"b\\'c"), "“甲\",\n<乙>\u0001'\\") { Aliases = ["丙;"] }, 1),
            ],
            [new NetworkEdge(0, 2, new PairCounts(1, 3, 1, 4), 1d / 3)],
            4),
        Articles =
        [
            new ExportedArticle(new ArticleId("a-0"), "a.txt#0", "题,目", new DateOnly(2024, 1, 31), null, [new OccurrenceCell(0, 1, 2), new OccurrenceCell(2, 1, 1)]),
            new ExportedArticle(new ArticleId("b-0"), "b.txt#0", "", null, "日报", [new OccurrenceCell(1, 0, 1)]),
        ],
    };

    [Fact]
    public void Pajek_NamesSharedOrWithQuotes_StayApartAndInQuotes() => Text(PajekWriter.Write).ShouldBe(
        """
        *Network What it is.
        *Vertices 3
        1 "鼓楼区 (region:320106)"
        2 "鼓楼区 (region:350102)"
        3 "“甲', <乙>'\"
        *Edges
        1 3 0.3333333333333333

        """.Replace("<乙>'", "<乙>\u0001'", StringComparison.Ordinal));

    [Fact]
    public void PajekTwoMode_JoinsArticlesAndEntities_LeavingOutWhatDoesNotCount() => Text(PajekWriter.WriteTwoMode).ShouldContain(
        """
        *Edges
        1 3 1
        1 5 1

        """);

    [Fact]
    public void Ucinet_OneTie_WritesBothItsCells() => Text(UcinetWriter.Write).ShouldEndWith("data:\n1 3 0.3333333333333333\n3 1 0.3333333333333333\n");

    [Fact]
    public void CsvCoOccurrence_WithAMeasure_WritesBothHalvesAndEachEntityWithItself() => Text(CsvWriter.WriteSquare).ShouldBe(
        "entity,鼓楼区 (region:320106),鼓楼区 (region:350102),\"“甲', <乙>\u0001'\\\"\r\n鼓楼区 (region:320106),1,0,0.3333333333333333\r\n" +
        "鼓楼区 (region:350102),0,1,0\r\n\"“甲', <乙>\u0001'\\\",0.3333333333333333,0,1\r\n");

    [Fact]
    public void UcinetTwoMode_ArticlesAndEntities_NamesRowsAndColumns() => Text(UcinetWriter.WriteTwoMode).ShouldStartWith(
        "dl nr=2 nc=3\nformat = edgelist2\nrow labels:\na.txt#0,\nb.txt#0\ncolumn labels:\n\"鼓楼区 (region:320106)\",\n");

    [Fact]
    public void CsvMatrix_NameWithAComma_IsQuotedAboveARowForEachArticle() => Text(CsvWriter.WriteMatrix).ShouldBe(
        "article,鼓楼区 (region:320106),鼓楼区 (region:350102),\"“甲', <乙>\u0001'\\\"\r\na.txt#0,1,0,1\r\nb.txt#0,0,0,0\r\n");

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", " =HYPERLINK('http://x')")]
    [InlineData("=1,2", "\" =1,2\"")]
    [InlineData("+智慧行动", " +智慧行动")]
    [InlineData("-降碳", " -降碳")]
    [InlineData("@所有人", " @所有人")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("1+1行动", "1+1行动")]
    [InlineData("", "")]
    public void CsvMatrix_NameLikeAFormula_StandsBehindABlankAndANumberDoesNot(string name, string cell) => Text((_, stream) => CsvWriter.WriteMatrix(
        new ExportData
        {
            Options = Data.Options,
            Statement = Data.Statement,
            Snapshot = Data.Snapshot,
            Network = new Network([new NetworkNode(new Entity(new EntityId("theme:x"), name), 1)], [], 1),
        },
        stream)).ShouldBe($"article,{cell}\r\n");

    [Fact]
    public void GraphML_CharactersThatXmlCannotWrite_AreLeftOut()
    {
        var names = XDocument.Parse(Text(GraphMLWriter.Write)).Descendants().Where(element => element.Attribute("key")?.Value == "name");
        names.Last().Value.ShouldBe("“甲\",\n<乙>'\\");
    }

    [Fact]
    public void GraphML_NamesOfNodes_StandAsNameAndAsLabel()
    {
        var nodes = XDocument.Parse(Text(GraphMLWriter.Write)).Descendants().Where(element => element.Name.LocalName == "node");
        nodes.ShouldAllBe(node => node.Elements().Single(data => data.Attribute("key")!.Value == "label").Value == node.Elements().Single(data => data.Attribute("key")!.Value == "name").Value);
    }

    [Fact]
    public async Task Gexf_NamesThatBreakFormatsAndTiesOfEverySort_IsGexf13()
    {
        var written = Text(GexfWriter.Write, await WithTimesAndTiesAsync());
        GexfSchema.FaultsOf(written).ShouldBeEmpty();
        GexfSchema.FaultsOf(written.Replace("viz:size value=\"", "viz:size value=\"-", StringComparison.Ordinal)).ShouldNotBeEmpty();
        var nodes = XDocument.Parse(written).Descendants().Where(element => element.Name.LocalName == "node").ToArray();
        nodes[2].Attribute("label")!.Value.ShouldBe("“甲\",\n<乙>'\\");
    }

    [Fact]
    public async Task Gexf_OfNodes_GivesThemSizesByCountAndColorsByKind()
    {
        var nodes = XDocument.Parse(Text(GexfWriter.Write, await WithTimesAndTiesAsync())).Descendants().Where(element => element.Name.LocalName == "node").ToArray();
        nodes.Select(node => Look(node, "size").Attribute("value")!.Value).ShouldBe(["50", "40.82", "28.87"]);
        nodes.Select(node => Look(node, "color").Attribute("r")!.Value).ShouldBe(["29", "29", "168"]);

        static XElement Look(XElement node, string name) => node.Element(XName.Get(name, "http://gexf.net/1.3/viz"))!;
    }

    [Fact]
    public async Task Gexf_SeveralTiesBetweenTwo_AreToldApartByTheirKind()
    {
        var edges = XDocument.Parse(Text(GexfWriter.Write, await WithTimesAndTiesAsync())).Descendants().Where(element => element.Name.LocalName == "edge").ToArray();
        edges.Select(edge => edge.Attribute("kind")!.Value).ShouldBe(["CO_MENTION", "PART_OF"]);
        edges.Select(edge => edge.Attribute("type")?.Value).ShouldBe([null, "directed"]);
        edges[0].Descendants().Where(element => element.Name.LocalName == "spell").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task VosViewer_OfItemsThatAllHaveDates_ScoresThemByTheirMeanYear()
    {
        await using var store = new MemoryGraphStore();
        string[] days = ["2021-05-01", "2024-01-31", "2024-07-01"];
        await store.PutManyAsync([.. days.Select((day, i) => Facts.Document($"{i}.txt", Facts.Article("题", $"[鼓楼区=region:320106]与{(i == 0 ? "[某区=region:350102]" : "")}[甲=program:a\"b\\'c]。", date: day)))]);
        await using var snapshot = await store.OpenSnapshotAsync();
        var years = await NetworkOverTime.ReadAsync(snapshot, Data.Network, Data.Options, CancellationToken.None);
        YearsIn(Text(VosViewerWriter.Write, Data with { OverTime = years })).ShouldBe([2023d, 2021, 2023]);
        // One that has none would have no colour.
        YearsIn(Text(VosViewerWriter.Write, await WithTimesAndTiesAsync())).ShouldBe([null, null, null]);

        static IEnumerable<double?> YearsIn(string written) => JsonDocument.Parse(written).RootElement.GetProperty("network").GetProperty("items").EnumerateArray()
            .Select(item => item.TryGetProperty("scores", out var scores) ? scores.GetProperty("Avg. pub. year").GetDouble() : (double?)null);
    }

    [Fact]
    public void Cypher_QuotesInAName_DoNotEndTheLiteral() =>
        Text(CypherWriter.Write).ShouldContain("""{id: 'program:a"b\\\'c', name: '“甲",\n<乙>""" + '\u0001' + """\'\\', count: 1, aliases: ['丙;']}""");

    [Fact]
    public void Statement_OfAMeasure_SaysWhatTheNumbersAre()
    {
        var options = new ExportOptions { Scope = CoMentionScope.Sentence, MinSupport = 2, Measure = AssociationMeasure.LogLikelihood };
        ExportStatement.Of(ExportFormats.Parse("csv"), options, Data.Network, "0123").ShouldBe(
            "Co-occurrence of 3 entities: a weight is the number of sentences that name both, not normalised; "
            + "a score is LOG_LIKELIHOOD, computed from those counts: do not normalise it again; "
            + "Occurrence of 3 entities in articles: sentences of an article that name one, not normalised; "
            + "an entity counts once per sentence; 4 sentences in all; ties from 2. Snapshot 0123.");
    }

    /// <summary>The same with what it counts over time, and with a stated tie beside the counted one.</summary>
    private static async Task<ExportData> WithTimesAndTiesAsync()
    {
        var data = Data with { Ties = [new StatedTie(StatedTieKind.PartOf, Data.Network.Nodes[2].Entity.Id, Data.Network.Nodes[0].Entity.Id, 1)] };
        await using var store = new MemoryGraphStore();
        await store.PutAsync(Facts.Document("a.txt", Facts.Article("题", "[鼓楼区=region:320106]与[甲=program:a\"b\\'c]。", date: "2024-01-31")));
        await using var snapshot = await store.OpenSnapshotAsync();
        return data with { OverTime = await NetworkOverTime.ReadAsync(snapshot, data.Network, data.Options, CancellationToken.None) };
    }

    private static string Text(Action<ExportData, Stream> write, ExportData? data = null)
    {
        using var stream = new MemoryStream();
        write(data ?? Data, stream);
        return Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\ufeff');
    }
}
