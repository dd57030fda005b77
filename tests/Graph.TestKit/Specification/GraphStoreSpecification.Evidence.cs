using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Evidence_NoSentenceNamesBoth_ShowsTheSentencesOfEach()
    {
        await using var snapshot = await LinkedRegions();
        var evidence = await snapshot.EvidenceAsync(new EvidenceQuery { Of = [new EntityId("program:一网通办"), Zhuzhou] });
        evidence.Nodes.Select(one => one.Sentence).ShouldBe(["办好一网通办。", "株洲发展新质生产力。"]);
        evidence.Items[0].Node.Highlights.ShouldBe([new Highlight(new TextSpan(2, 6), new EntityId("program:一网通办"))]);
    }

    [Fact]
    public async Task Evidence_OneSentenceNamesBoth_ShowsItWithBothHighlighted()
    {
        await using var snapshot = await LinkedRegions();
        var evidence = await snapshot.EvidenceAsync(new EvidenceQuery { Of = [new EntityId("theme:新质生产力"), Zhuzhou] });
        evidence.Nodes.Select(one => one.Sentence).ShouldBe(["株洲发展新质生产力。", "新质生产力看株洲"]);
        evidence.Items[0].Node.Highlights.Select(highlight => highlight.Span).ShouldBe([new TextSpan(0, 2), new TextSpan(4, 9)]);
    }

    [Theory]
    [InlineData(EvidenceOrder.Spread, "旧株洲贵州。 新株洲贵州。 旧又株洲贵州。 远株洲。 说株洲。 远贵州。 说贵州。")]
    [InlineData(EvidenceOrder.Newest, "新株洲贵州。 旧株洲贵州。 旧又株洲贵州。 远株洲。 说株洲。 远贵州。 说贵州。")]
    [InlineData(EvidenceOrder.Oldest, "旧株洲贵州。 旧又株洲贵州。 新株洲贵州。 远株洲。 说株洲。 远贵州。 说贵州。")]
    public async Task Evidence_InEachOrder_GoesOnByItsCursors(EvidenceOrder order, string expected)
    {
        const string zhuzhou = "[株洲=region:430200]", guizhou = "[贵州=region:520000]";
        await using var store = await CreateAsync();
        await store.PutManyAsync(
        [
            Document("a.txt", Article("", $"说{guizhou}。说{zhuzhou}。")),
            Document("b.txt", Article("", $"新{zhuzhou}{guizhou}。", date: "2023-05-01")),
            Document("c.txt", Article("", $"旧{zhuzhou}{guizhou}。旧又{zhuzhou}{guizhou}。", date: "2021-05-01")),
            Document("d.txt", Article("", $"远{guizhou}。远{zhuzhou}。", date: "2025-05-01")),
        ]);
        await using var snapshot = await store.OpenSnapshotAsync();
        var query = new EvidenceQuery { Of = [Zhuzhou, new EntityId("region:520000")], OrderBy = order };
        var sentences = new List<string>();
        var page = PageRequest.Of(1);
        while (true)
        {
            var part = await snapshot.EvidenceAsync(query with { Page = page });
            sentences.AddRange(part.Nodes.Select(one => one.Sentence));
            if (!part.HasNextPage)
                break;
            page = page with { After = part.Items[^1].Cursor };
        }

        string.Join(' ', sentences).ShouldBe(expected);
    }

    [Fact]
    public async Task Evidence_EntityInTheBylineAlone_ShowsTheByline()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。", "本报记者 [张武=person:张武]")));
        await using var snapshot = await store.OpenSnapshotAsync();
        var evidence = await snapshot.EvidenceAsync(new EvidenceQuery { Of = [new EntityId("person:张武")] });
        evidence.Nodes.Select(one => (one.Field, one.Sentence)).ShouldBe([(TextField.Byline, "本报记者 张武")]);
    }

    [Fact]
    public async Task Evidence_OfAnAffiliation_ShowsWhereItIsPrinted()
    {
        await using var store = await CreateAsync();
        const string zhang = "[张武=person:张武]", school = "[党校=institution:党校]";
        Relation[] stated = [new(RelationKind.AffiliatedWith, new EntityId("person:张武"), new EntityId("institution:党校"))];
        await store.PutManyAsync(
        [
            Document("a.txt", Article("", $"说{school}。说。\n（作者单位：{school}）", zhang) with { Relations = stated }),
            Document("b.txt", Article("", $"说{school}。", $"{school}教授 {zhang}") with { Relations = stated }),
            Document("c.txt", Article("", $"说。（{zhang}系{school}教授）", zhang) with { Relations = stated }),
            Document("d.txt", Article("", $"{zhang}到{school}。", zhang)),
        ]);
        await using var snapshot = await store.OpenSnapshotAsync();
        var query = new EvidenceQuery { Of = [new EntityId("person:张武"), new EntityId("institution:党校")], Affiliation = true };
        var evidence = await snapshot.EvidenceAsync(query);
        evidence.Nodes.Select(one => (one.Field, one.Sentence, one.Highlights.Count)).ShouldBe(
        [
            (TextField.Body, "（作者单位：党校）", 1), (TextField.Byline, "党校教授 张武", 2), (TextField.Body, "（张武系党校教授）", 2), (TextField.Byline, "张武", 1),
        ]);
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.EvidenceAsync(query with { Of = [new EntityId("person:张武")] }));
    }
}
