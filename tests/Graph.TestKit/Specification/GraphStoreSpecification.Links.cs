using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Fact]
    public async Task Links_ConnectorInArticlesOfEach_IsRankedByItsWeakestLeg()
    {
        await using var snapshot = await LinkedRegions();

        var links = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] });

        links.Nodes.Select(link => link.Entity.Name).ShouldBe(["一网通办", "新质生产力"]);
        links.Nodes.Select(link => link.Score).ShouldBe([0.5, 1 / Math.Sqrt(6)]);
        links.Items[0].Node.Legs.Select(leg => leg.Counts).ShouldBe([new PairCounts(1, 2, 2, 4), new PairCounts(1, 2, 2, 4)]);
        links.Items[1].Node.Legs.Select(leg => leg.Counts).ShouldBe([new PairCounts(2, 3, 2, 4), new PairCounts(1, 3, 2, 4)]);
        links.Items[1].Node.Legs.Select(leg => Math.Round(leg.PValue, 12)).ShouldBe([0.5, 1]);
        links.Nodes.ShouldAllBe(link => link.Joint == 0 && link.Support == 1);
    }

    [Theory]
    [InlineData(LinkOrder.SupportedFirst, "有据 常见 两见 一见")]
    [InlineData(LinkOrder.Score, "两见 一见 有据 常见")]
    [InlineData(LinkOrder.Support, "常见 有据 两见 一见")]
    public async Task Links_InEachOrder_TellWhatIsSeldomFromWhatIsOften(LinkOrder order, string names)
    {
        await using var snapshot = await OftenAndSeldom();
        var query = new LinkQuery { Between = [Zhuzhou, Guizhou], OrderBy = order };
        var links = await snapshot.LinksAsync(query);
        links.Nodes.Select(link => link.Entity.Name).ShouldBe(names.Split(' '));
        links.Nodes.Single(link => link.Entity.Name == "有据").Support.ShouldBe(3);

        // A page of the middle is cut where it stands in this order.
        var middle = await snapshot.LinksAsync(query with { Page = new PageRequest(2, links.Items[0].Cursor) });
        middle.Nodes.Select(link => link.Entity.Name).ShouldBe(names.Split(' ')[1..3]);
    }

    [Fact]
    public async Task Links_OrderByNothingSaid_IsWhatIsOftenFirst()
    {
        await using var snapshot = await OftenAndSeldom();
        var said = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou], OrderBy = LinkOrder.SupportedFirst });
        var unsaid = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou] });
        unsaid.Items.Select(item => (item.Cursor, item.Node.Entity.Id)).ShouldBe(said.Items.Select(item => (item.Cursor, item.Node.Entity.Id)));
    }

    [Fact]
    public async Task Links_AlikeInScoreAndSupport_StandByWhatNamesThemWithTheSideThatIsFarther()
    {
        await using var snapshot = await AlikeButForTheirWindows();
        var query = new LinkQuery { Between = [Zhuzhou, Guizhou], OrderBy = LinkOrder.SupportedFirst };
        var links = await snapshot.LinksAsync(query);
        links.Nodes.Select(link => (link.Score, link.Support)).Distinct().Count().ShouldBe(1);
        links.Nodes.Select(link => link.Entity.Name).ShouldBe(["丁同句", "丙同段", "甲同篇", "乙半句", "戊同篇"]);
        // Pages are cut where they stand, also among those that are alike in this too.
        var names = new List<string>();
        for (string? after = null; names.Count < 5;)
        {
            var part = await snapshot.LinksAsync(query with { Page = new PageRequest(2, after) });
            names.AddRange(part.Nodes.Select(link => link.Entity.Name));
            after = part.Items[^1].Cursor;
        }

        names.ShouldBe(links.Nodes.Select(link => link.Entity.Name));
        var last = await snapshot.LinksAsync(query with { Page = new PageRequest(Last: 2) });
        last.Nodes.Select(link => link.Entity.Name).ShouldBe(["乙半句", "戊同篇"]);
        // Of a selection, by what its articles alone say.
        var dated = await snapshot.LinksAsync(query with { Selection = new ArticleSelection { Period = new Period(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)) } });
        dated.Nodes.Select(link => link.Entity.Name).ShouldBe(links.Nodes.Select(link => link.Entity.Name));
        // The other orders go on by id.
        var scored = await snapshot.LinksAsync(query with { OrderBy = LinkOrder.Score });
        scored.Nodes.Select(link => link.Entity.Id).ShouldBe(links.Nodes.Select(link => link.Entity.Id).Order());
    }

    [Fact]
    public async Task Links_Missing_AreTiedToThePeersAlone()
    {
        await using var snapshot = await LinkedRegions();
        var gap = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou], Missing = true });
        gap.Nodes.Select(link => link.Entity.Name).ShouldBe(["营商环境"]);
    }

    [Fact]
    public async Task QValue_OfLinksNeighboursAndNetworks_DoesNotHangOnWhatElseIsShown()
    {
        await using var snapshot = await SomeStrongPairs();
        var query = new LinkQuery { Between = [Zhuzhou, Guizhou] };
        var all = await snapshot.LinksAsync(query);
        var few = await snapshot.LinksAsync(query with { MinSupport = 2 });
        all.Nodes.Select(link => link.Entity.Name).ShouldBe(["一网通办", "营商环境"]);
        few.Nodes.Select(link => link.Entity.Name).ShouldBe(["一网通办"]);
        few.Items[0].Node.Legs.Select(leg => leg.QValue).ShouldBe(all.Items[0].Node.Legs.Select(leg => leg.QValue));
        // Together five times and three times; the other was together once.
        all.Items[0].Node.Legs.ShouldAllBe(leg => leg.QValue < 1 && leg.QValue >= leg.PValue);
        all.Items[1].Node.Legs.ShouldAllBe(leg => leg.QValue == 1 && leg.PValue < 1);

        // Of a neighbourhood, the ties among what is in it.
        var pair = await snapshot.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou, new("theme:营商环境"), new("program:一网通办")], Limit = 0, MinSupport = 2 });
        pair.Edges.Select(edge => edge.Counts.Both).ShouldBe([5]);
        pair.LeftOut.Select(counts => counts.Both).ShouldBe([1]);

        // Of a network, the ties among its nodes, where they are asked for.
        var network = await snapshot.NetworkAsync(new NetworkQuery { Entities = [Zhuzhou, new("theme:营商环境"), new("program:一网通办")], MinSupport = 2, WithLeftOut = true });
        network.Edges.Select(edge => edge.Counts.Both).ShouldBe([5]);
        network.LeftOut.Select(counts => counts.Both).ShouldBe([1]);
        (await snapshot.NetworkAsync(new NetworkQuery { MinSupport = 2 })).LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public async Task Links_OneEntity_IsRefusedWithTheArgumentsName()
    {
        await using var snapshot = await LinkedRegions();
        var error = await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Zhuzhou] }));
        error.Message.ShouldBe("'between' must name at least two entities, all different.");
    }

    [Fact]
    public async Task Links_PagedByOne_GiveTheWholeInOrder()
    {
        await using var snapshot = await LinkedRegions();
        var query = new LinkQuery { Between = [Zhuzhou, Guizhou], Kinds = [] };
        var whole = await snapshot.LinksAsync(query);
        var names = new List<string>();
        string? after = null;
        do
        {
            var part = await snapshot.LinksAsync(query with { Page = new PageRequest(1, after) });
            part.TotalCount.ShouldBe(whole.TotalCount);
            names.AddRange(part.Nodes.Select(link => link.Entity.Name));
            after = part.HasNextPage ? part.Items[0].Cursor : null;
        }
        while (after is not null);
        names.ShouldBe(whole.Nodes.Select(link => link.Entity.Name));
    }

    /// <summary>
    /// Themes that stand with 株洲 and with 贵州 four times each and often elsewhere (常见), three times each and less often elsewhere (有据), twice (两见) and once (一见) and nowhere else.
    /// </summary>
    private async ValueTask<IGraphSnapshot> OftenAndSeldom()
    {
        const string often = "[常见=theme:常见]", supported = "[有据=theme:有据]", twice = "[两见=theme:两见]", once = "[一见=theme:一见]";
        string[] bodies =
        [
            .. ((string[])["[株洲=region:430200]", "[贵州=region:520000]"]).SelectMany(region => (string[])
            [
                .. Enumerable.Repeat($"{region}{often}。", 4), .. Enumerable.Repeat($"{region}{supported}。", 3), .. Enumerable.Repeat($"{region}{twice}。", 2), $"{region}{once}。",
            ]),
            .. Enumerable.Repeat($"{often}。", 60), .. Enumerable.Repeat($"{supported}。", 20),
        ];
        var store = await CreateAsync();
        Entity[] regions = [new(Zhuzhou, "株洲市"), new(Guizhou, "贵州省")];
        await store.PutManyAsync([.. bodies.Select((body, i) => Document($"{i}.txt", regions, Article("", body)))]);
        return await store.OpenSnapshotAsync();
    }

    /// <summary>
    /// Themes that one article names with 株洲 and another with 贵州, each article naming all of them: with each in a sentence (丁), with 株洲 in one and with 贵州 in its paragraph (丙), with 株洲 alone (乙), and
    /// with neither in a paragraph (甲, 戊).
    /// </summary>
    private async ValueTask<IGraphSnapshot> AlikeButForTheirWindows()
    {
        const string one = "[甲同篇=theme:0甲]", half = "[乙半句=theme:1乙]", paragraph = "[丙同段=theme:2丙]", sentence = "[丁同句=theme:3丁]", other = "[戊同篇=theme:4戊]";
        var store = await CreateAsync();
        Entity[] described = [new(Zhuzhou, "株洲市"), new(Guizhou, "贵州省"), new(new("theme:0甲"), "甲同篇"), new(new("theme:1乙"), "乙半句"), new(new("theme:2丙"), "丙同段"), new(new("theme:3丁"), "丁同句"), new(new("theme:4戊"), "戊同篇")];
        await store.PutManyAsync(
        [
            Document("1.txt", described, Article("", $"[株洲=region:430200]与{half}、{paragraph}、{sentence}。\n{one}与{other}。", date: "2024-03-01")),
            Document("2.txt", described, Article("", $"[贵州=region:520000]与{sentence}。再说{paragraph}。\n{one}、{half}与{other}。", date: "2024-04-01")),
            Document("3.txt", Article("", $"无关的{one}、{half}、{paragraph}、{sentence}、{other}。", date: "2022-04-01")),
        ]);
        return await store.OpenSnapshotAsync();
    }

    /// <summary>A program that stands with 株洲 five times and with 贵州 three times, a theme that stands once with each, and articles of none of them.</summary>
    private async ValueTask<IGraphSnapshot> SomeStrongPairs()
    {
        const string zhuzhou = "[株洲=region:430200]", guizhou = "[贵州=region:520000]", program = "[一网通办=program:一网通办]", theme = "[营商环境=theme:营商环境]", other = "[武汉=region:420100]";
        string[] bodies =
        [
            .. Enumerable.Repeat($"{zhuzhou}{program}。", 5), .. Enumerable.Repeat($"{guizhou}{program}。", 3),
            $"{zhuzhou}{theme}。", $"{guizhou}{theme}。", .. Enumerable.Repeat($"{other}。", 30),
        ];
        var store = await CreateAsync();
        Entity[] regions = [new(Zhuzhou, "株洲市"), new(Guizhou, "贵州省")];
        await store.PutManyAsync([.. bodies.Select((body, i) => Document($"{i}.txt", regions, Article("", body)))]);
        return await store.OpenSnapshotAsync();
    }
}
