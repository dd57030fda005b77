using FsCheck;
using FsCheck.Fluent;
using Graph.Model;
using Graph.Model.Association;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

/// <summary>What every store must do. A store's tests inherit it and add what is the store's own.</summary>
public abstract class GraphStoreSpecification
{
    private static readonly EntityId Zhuzhou = new("region:430200"), Hunan = new("region:430000"), Guizhou = new("region:520000");

    /// <summary>How many sequences of steps the property test tries; slower stores try fewer.</summary>
    protected virtual int Sequences => 40;

    /// <summary>A new, empty store, which the caller disposes of.</summary>
    protected abstract ValueTask<IGraphStore> CreateAsync();

    [Fact]
    public async Task Put_NewDocument_IsAdded()
    {
        await using var store = await CreateAsync();
        (await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")))).ShouldBe(PutOutcome.Added);
    }

    [Fact]
    public async Task Put_SameDocumentAgain_ChangesNothing()
    {
        var facts = Document("a.txt", Article("", "[株洲=region:430200]与[贵州=region:520000]。"));
        await using var store = await CreateAsync();
        await store.PutAsync(facts);
        await using var before = await store.OpenSnapshotAsync();

        (await store.PutAsync(facts)).ShouldBe(PutOutcome.Unchanged);

        await using var after = await store.OpenSnapshotAsync();
        after.Id.ShouldBe(before.Id);
        (await after.StatisticsAsync()).Mentions.ShouldBe(2);
    }

    [Fact]
    public async Task Put_ChangedDocument_ReplacesWhatItSaid()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]与[贵州=region:520000]。")));

        (await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")))).ShouldBe(PutOutcome.Replaced);

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.EntitiesAsync([Zhuzhou, Guizhou])).Select(summary => summary?.MentionCount).ShouldBe([1, null]);
    }

    [Fact]
    public async Task PutMany_OneDocumentDoesNotHoldTogether_NothingIsStored()
    {
        var sound = Document("a.txt", Article("", "[株洲=region:430200]。"));
        var broken = Document("b.txt", Article("", "[贵州=region:520000]。")) with { Entities = [] };
        await using var store = await CreateAsync();

        await Should.ThrowAsync<ArgumentException>(async () => await store.PutManyAsync([sound, broken]));

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.StatisticsAsync()).Documents.ShouldBe(0);
    }

    [Fact]
    public async Task PutMany_SameKeyTwice_LastOneStands()
    {
        var first = Document("a.txt", Article("", "[株洲=region:430200]。"));
        var second = Document("a.txt", Article("", "[贵州=region:520000]。"));
        await using var store = await CreateAsync();

        (await store.PutManyAsync([first, second, second])).ShouldBe([PutOutcome.Added, PutOutcome.Replaced, PutOutcome.Unchanged]);

        await using var snapshot = await store.OpenSnapshotAsync();
        (await snapshot.EntitiesAsync([Zhuzhou, Guizhou])).Select(summary => summary?.ArticleCount).ShouldBe([null, 1]);
    }

    [Fact]
    public async Task Remove_OnlyDocument_LeavesNothing()
    {
        await using var store = await CreateAsync();
        await using var empty = await store.OpenSnapshotAsync();
        await store.PutAsync(Document("a.txt", Article("", "[株洲=region:430200]。")));

        (await store.RemoveAsync(new DocumentKey("a.txt"))).ShouldBeTrue();

        await using var snapshot = await store.OpenSnapshotAsync();
        snapshot.Id.ShouldBe(empty.Id);
        (await snapshot.FindEntitiesAsync(new EntityQuery { MinArticles = 0 })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Remove_UnknownKey_IsFalse()
    {
        await using var store = await CreateAsync();
        (await store.RemoveAsync(new DocumentKey("nothing"))).ShouldBeFalse();
    }

    [Fact]
    public async Task ReadDocuments_AfterAReplacement_GiveWhatWasPut()
    {
        await using var store = await CreateAsync();
        Entity[] described = [new(Zhuzhou, "株洲") { Aliases = ["火车拉来的城市"] }];
        DocumentFacts[] put =
        [
            Document("a.txt", described, Article("[株洲=region:430200]题", "说[贵州=region:520000]。", "[张武=person:张武]", "2023-01-31", "株洲日报") with { Authors = ["张武"] }),
            Document("b.txt"),
            Document("c.txt", Article("", "\"[株洲=region:430200]\"。\n再说。"), Article("题", "")),
        ];
        await store.PutManyAsync([put[2], Document("a.txt", Article("", "[株洲=region:430200]。")), put[1]]);
        await store.RemoveAsync(new DocumentKey("a.txt"));
        await store.PutAsync(put[0]);
        var read = new List<DocumentFacts>();
        await foreach (var facts in store.ReadDocumentsAsync())
            read.Add(facts);
        read.ConvertAll(Describe).ShouldBe(put.Select(Describe));

        static string Describe(DocumentFacts facts) => string.Join('\n', facts.Articles.Select(ArticleText.Describe)
            .Prepend(facts.Document.ToString())
            .Concat(facts.Entities.Select(entity => $"{entity.Id} {entity.Name} {entity.PartOf} {string.Join('|', entity.Aliases)}")));
    }

    [Fact]
    public async Task Snapshot_WritesMeanwhile_StaysAsItWas()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document("a.txt", Article("题", "[株洲=region:430200]甲。", date: "2023-01-01")));
        await using var held = await store.OpenSnapshotAsync();

        await store.PutAsync(Document("a.txt", Article("题", "[株洲=region:430200]乙[株洲=region:430200]。")));
        await store.PutAsync(Document("b.txt", Article("题", "[株洲=region:430200]丙。")));

        (await held.EntitiesAsync([Zhuzhou]))[0]!.MentionCount.ShouldBe(1);
        var evidence = await held.EvidenceAsync(new EvidenceQuery { Of = [Zhuzhou] });
        evidence.Nodes.Select(one => one.Sentence).ShouldBe(["株洲甲。"]);
    }

    [Fact]
    public void Any_SequenceOfSteps_AgreesWithTheOracleAndWithARebuild()
    {
        var sequences = Arb.From(FactsGen.Step.ListOf(10), Shorter);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Sequences),
            Prop.ForAll(sequences, steps => AgreesAsync(steps).GetAwaiter().GetResult()));
    }

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

    [Fact]
    public async Task Links_Missing_AreTiedToThePeersAlone()
    {
        await using var snapshot = await LinkedRegions();
        var gap = await snapshot.LinksAsync(new LinkQuery { Between = [Zhuzhou, Guizhou], Missing = true });
        gap.Nodes.Select(link => link.Entity.Name).ShouldBe(["营商环境"]);
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

    [Fact]
    public async Task Page_BeforeACursorFromTheEnd_GivesTheItemsAhead()
    {
        await using var snapshot = await LinkedRegions();
        var query = new EntityQuery { OrderBy = EntityOrder.Name };
        var whole = await snapshot.FindEntitiesAsync(query);
        var part = await snapshot.FindEntitiesAsync(query with { Page = new PageRequest(Last: 2, Before: whole.Items[3].Cursor) });
        part.Nodes.ShouldBe(whole.Nodes.Skip(1).Take(2));
        (part.HasPreviousPage, part.HasNextPage).ShouldBe((true, true));
    }

    [Fact]
    public async Task Page_TextThatIsNoCursor_IsRefused()
    {
        await using var snapshot = await LinkedRegions();
        var query = new EntityQuery { Page = new PageRequest(1, "hello!") };
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.FindEntitiesAsync(query));
    }

    [Theory]
    [InlineData(Listing.Entities)]
    [InlineData(Listing.Articles)]
    [InlineData(Listing.Links)]
    [InlineData(Listing.Search)]
    [InlineData(Listing.Evidence)]
    public async Task Pages_FromTheMomentTheirCursorWasGivenOutAt_AreTheWhole_WhateverIsStoredMeanwhile(Listing listing)
    {
        await using var store = await CreateAsync();
        var changes = new ChangingCorpus(store);
        await changes.BeginAsync();
        await using var shelf = new SnapshotShelf(store, TimeProvider.System);
        IReadOnlyList<string> whole;
        await using (var first = await shelf.OpenAsync())
            whole = [.. (await changes.ListAsync(first.Snapshot, listing, PageRequest.All)).Items.Select(item => item.Node)];
        var shown = new List<string>();
        string? moment = null, after = null;
        do
        {
            await using var lease = await shelf.OpenAsync(moment);
            var page = await changes.ListAsync(lease.Snapshot, listing, new PageRequest(2, after));
            page.TotalCount.ShouldBe(whole.Count);
            shown.AddRange(page.Items.Select(item => item.Node));
            (moment, after) = (lease.Snapshot.Id, page.HasNextPage ? page.Items[^1].Cursor : null);
            shelf.Keep(lease);
            await changes.ChangeAsync();
        }
        while (after is not null);
        whole.Count.ShouldBeGreaterThan(4);
        shown.ShouldBe(whole);
    }

    [Theory]
    [InlineData(Listing.EntitiesByName)]
    [InlineData(Listing.Articles)]
    [InlineData(Listing.ArticlesByDay)]
    public async Task Pages_OfThePresent_InAnOrderThatDoesNotMove_ShowNothingTwice_AndAllThatWasThereThroughout(Listing listing)
    {
        await using var store = await CreateAsync();
        var changes = new ChangingCorpus(store);
        await changes.BeginAsync();
        var shown = new List<string>();
        List<string>? throughout = null;
        string? after = null;
        do
        {
            await using var snapshot = await store.OpenSnapshotAsync();
            var now = (await changes.ListAsync(snapshot, listing, PageRequest.All)).Items.Select(item => item.Node).ToList();
            throughout = throughout is null ? now : [.. throughout.Intersect(now)];
            var page = await changes.ListAsync(snapshot, listing, new PageRequest(2, after));
            shown.AddRange(page.Items.Select(item => item.Node));
            after = page.HasNextPage ? page.Items[^1].Cursor : null;
            await changes.ChangeAsync();
        }
        while (after is not null);
        throughout.Count.ShouldBeGreaterThan(2);
        shown.ShouldBeUnique();
        throughout.Except(shown).ShouldBeEmpty();
    }

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

    [Fact]
    public async Task Neighborhood_TwoSteps_TakesTheTiesAmongNeighbours()
    {
        await using var snapshot = await LinkedRegions();
        var around = await snapshot.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou], Depth = 2, Kinds = [EntityKind.Theme, EntityKind.Region] });
        around.Nodes.Select(node => node.Name).ShouldBe(["株洲市", "新质生产力", "贵州省"]);
        around.Edges.Select(edge => (edge.Source.Name, edge.Target.Name, edge.Counts.Both)).ShouldBe(
            [("株洲市", "新质生产力", 2), ("贵州省", "新质生产力", 1)]);
    }

    [Fact]
    public async Task Neighborhood_Limit_KeepsTheStrongest()
    {
        await using var snapshot = await LinkedRegions();
        var around = await snapshot.NeighborhoodAsync(new NeighborhoodQuery { Of = [Zhuzhou], Limit = 1, Measure = AssociationMeasure.CoOccurrence });
        around.Nodes.Select(node => node.Name).ShouldBe(["株洲市", "新质生产力"]);
    }

    [Fact]
    public async Task Paths_NoCommonArticle_LeadOverTheConnectors()
    {
        await using var snapshot = await LinkedRegions();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = Guizhou, MaxLength = 2 });
        paths.Select(path => string.Join('-', path.Nodes.Select(node => node.Name))).ShouldBe(["株洲市-一网通办-贵州省", "株洲市-新质生产力-贵州省"]);
        paths[1].Steps.Select(step => step.Counts).ShouldBe([new PairCounts(2, 2, 3, 4), new PairCounts(1, 3, 2, 4)]);
        paths[1].Score.ShouldBe(1 / Math.Sqrt(6));
    }

    [Fact]
    public async Task Paths_LongerOnes_ComeAfterAllShorterOnes()
    {
        await using var snapshot = await LinkedRegions();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = new("theme:营商环境"), MaxLength = 3, First = 100 });
        paths.Select(path => path.Steps.Count).ShouldBe([2, 3, 3, 3]);
        paths.ShouldAllBe(path => path.Nodes.Distinct().Count() == path.Nodes.Count);
    }

    [Fact]
    public async Task Paths_HubsLeftOut_TakeTheOtherWay()
    {
        await using var snapshot = await LinkedRegions();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = Guizhou, MaxArticles = 2, MaxLength = 2 });
        paths.ShouldHaveSingleItem().Nodes[1].Name.ShouldBe("一网通办");
    }

    [Theory]
    [InlineData(0, "theme:中心-theme:偏僻")]
    [InlineData(1, "theme:偏僻-theme:中心")]
    public async Task Paths_HubsDamped_PreferTheSideRoad(double damping, string expected)
    {
        await using var store = await CreateAsync();
        const string hub = "[中心=theme:中心]", side = "[偏僻=theme:偏僻]", zhuzhou = "[株洲=region:430200]", guizhou = "[贵州=region:520000]";
        await store.PutAsync(Document(
            "a.txt", Article("", zhuzhou + hub), Article("", zhuzhou + hub + side), Article("", guizhou + hub), Article("", guizhou + hub + side)));
        await using var snapshot = await store.OpenSnapshotAsync();
        var paths = await snapshot.PathsAsync(new PathQuery { From = Zhuzhou, To = Guizhou, MaxLength = 2, HubDamping = damping });
        string.Join('-', paths.Select(path => path.Nodes[1].Id)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(new[] { PathHop.AffiliatedWith, PathHop.PartOf }, "AffiliatedWith-PartOf")]
    [InlineData(new[] { PathHop.Authored, PathHop.PartOf }, "Authored-PartOf")]
    [InlineData(new[] { PathHop.AffiliatedWith }, "")]
    public async Task Paths_TypedHops_WalkWhatIsStated(PathHop[] hops, string expected)
    {
        await using var store = await CreateAsync();
        var (person, school) = (new EntityId("person:张武"), new EntityId("institution:党校"));
        var article = Article("", "[株洲=region:430200]。") with
        {
            Relations = [new(RelationKind.Authored, person, null), new(RelationKind.AffiliatedWith, person, school)],
        };
        await store.PutAsync(Document(
            "a.txt", [new(Hunan, "湖南省"), new(Zhuzhou, "株洲市") { PartOf = Hunan }, new(school, "党校") { PartOf = Hunan }], article));
        await using var snapshot = await store.OpenSnapshotAsync();

        var paths = await snapshot.PathsAsync(new PathQuery { From = person, To = Hunan, Hops = hops, MaxLength = 2 });

        string.Join('|', paths.Select(path => string.Join('-', path.Steps.Select(step => step.Hop)))).ShouldBe(expected);
        paths.ShouldAllBe(path => path.Score == 1 && path.Steps[0].Counts == new PairCounts(1, 1, 1, 1));
    }

    [Fact]
    public async Task Paths_DampingWithAMeasureBelowZero_IsRefused()
    {
        await using var snapshot = await LinkedRegions();
        var query = new PathQuery { From = Zhuzhou, To = Guizhou, HubDamping = 0.4, Measure = AssociationMeasure.Npmi };
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.PathsAsync(query));
    }

    [Fact]
    public async Task Compare_TwoRegions_TellsWhatIsSharedAndWhatIsNot()
    {
        await using var snapshot = await LinkedRegions();
        var comparison = await snapshot.CompareAsync(new CompareQuery
        {
            Left = ComparisonSide.Of(Zhuzhou),
            Right = ComparisonSide.Of(Guizhou),
            Measure = CompareMeasure.JensenShannon,
        });
        (comparison.LeftArticles, comparison.RightArticles).ShouldBe((2, 2));
        comparison.Rows.Nodes.Select(row => (row.Entity.Name, row.Left, row.Right, row.Presence)).ShouldBe(
        [
            ("营商环境", 0, 1, Presence.OnlyRight),
            ("新质生产力", 2, 1, Presence.Shared),
            ("一网通办", 1, 1, Presence.Shared),
        ]);
        comparison.Rows.Nodes.Sum(row => Math.Abs(row.Score)).ShouldBe(comparison.Divergence, 1e-12);
        comparison.Rows.Nodes.Select(row => Math.Sign(row.Score)).ShouldBe([-1, 1, 0]);
    }

    [Fact]
    public async Task Compare_SideAgainstItself_IsRefused()
    {
        await using var snapshot = await LinkedRegions();
        var query = new CompareQuery { Left = ComparisonSide.Of(Zhuzhou), Right = ComparisonSide.Of(Zhuzhou) };
        await Should.ThrowAsync<InvalidQueryException>(async () => await snapshot.CompareAsync(query));
    }

    [Theory]
    [InlineData(TimeInterval.Year, "2022-01-01 1/2|2023-01-01 1/1")]
    [InlineData(TimeInterval.Quarter, "2022-10-01 1/2|2023-01-01 0/0|2023-04-01 1/1")]
    [InlineData(TimeInterval.Month, "2022-12-01 1/2|2023-01-01 0/0|2023-02-01 0/0|2023-03-01 0/0|2023-04-01 1/1")]
    public async Task Timeline_PairOverIntervals_LeavesNoGap(TimeInterval interval, string expected)
    {
        await using var store = await CreateAsync();
        const string both = "[株洲=region:430200]与[贵州=region:520000]。";
        await store.PutAsync(Document(
            "a.txt",
            Article("", both, date: "2022-12-31"),
            Article("", "[株洲=region:430200]。", date: "2022-12-01"),
            Article("", both, date: "2023-04-30"),
            Article("", both)));
        await using var snapshot = await store.OpenSnapshotAsync();

        var series = await snapshot.TimelineAsync(new TimelineQuery { Of = [Zhuzhou], With = [Guizhou], Interval = interval });

        string.Join('|', series.ShouldHaveSingleItem().Points.Select(point => $"{point.From:yyyy-MM-dd} {point.Counts.Both}/{point.Counts.Total}"))
            .ShouldBe(expected);
        series[0].Points.ShouldAllBe(point => point.To.AddDays(1).Day == 1 && point.To > point.From);
    }

    [Theory]
    [InlineData("株洲", "region:430200")]
    [InlineData(" 株洲市 ", "region:430200")]
    [InlineData("ｚｈｕＺＨＯＵ", "region:430200")]
    [InlineData("吉林", "region:220000")]
    public async Task Resolve_NameInAnySpelling_FindsTheEntity(string name, string id)
    {
        await using var snapshot = await Namesakes();
        (await snapshot.ResolveAsync(EntityRef.ByName(name))).Id.Value.ShouldBe(id);
    }

    [Fact]
    public async Task Resolve_NameOfSeveral_ListsThem()
    {
        await using var snapshot = await Namesakes();
        var error = await Should.ThrowAsync<AmbiguousEntityException>(async () => await snapshot.ResolveAsync(EntityRef.ByName("朝阳")));
        error.Candidates.Select(entity => entity.Id.Value).ShouldBe(["region:110105", "region:211300"]);
        error.Message.ShouldBe("'朝阳' may mean 朝阳区 (region:110105) or 朝阳市 (region:211300). Give the id.");
    }

    [Fact]
    public async Task Resolve_NameOfNone_SuggestsTheNearest()
    {
        await using var snapshot = await Namesakes();
        var error = await Should.ThrowAsync<UnknownEntityException>(async () => await snapshot.ResolveAsync(EntityRef.ByName("株州市")));
        error.Suggestions[0].Name.ShouldBe("株洲市");
    }

    [Fact]
    public async Task Entities_WithinARegion_TakesItsPartsIn()
    {
        await using var snapshot = await Namesakes();
        var within = await snapshot.FindEntitiesAsync(new EntityQuery { Within = Hunan, MinArticles = 0, OrderBy = EntityOrder.Name });
        within.Nodes.Select(node => node.Entity.Name).ShouldBe(["株洲市", "湖南省"]);
    }

    [Fact]
    public async Task Entities_NamePrefix_LooksAtAliasesToo()
    {
        await using var snapshot = await Namesakes();
        var found = await snapshot.FindEntitiesAsync(new EntityQuery { NamePrefix = "Zhu" });
        found.Nodes.Select(node => node.Entity.Name).ShouldBe(["株洲市"]);
    }

    [Fact]
    public async Task Articles_ByNewspaperAuthorPeriodEntityAndText_MeetAllConditions()
    {
        await using var store = await CreateAsync();
        var wanted = Article("要闻", "[株洲=region:430200]制造名城。", date: "2023-05-01", newspaper: "株洲日报") with { Authors = ["张武"] };
        await store.PutAsync(Document(
            "a.txt",
            wanted,
            wanted with { Newspaper = "贵州日报" },
            wanted with { Authors = ["李文"] },
            wanted with { Date = "2022-05-01" },
            wanted with { Body = "制造名城。" },
            wanted with { Body = "[株洲=region:430200]。" }));
        await using var snapshot = await store.OpenSnapshotAsync();

        var found = await snapshot.FindArticlesAsync(new ArticleQuery
        {
            Selection = new() { Newspapers = ["株洲日报"], Authors = ["张武"], Period = new Period(new DateOnly(2023, 1, 1), null) },
            Mentioning = [Zhuzhou],
            Text = "名城",
        });

        found.Nodes.Select(article => article.Ordinal).ShouldBe([0]);
    }

    [Theory]
    [InlineData("城", "拉来的城")]
    [InlineData("名城", "名城")]
    [InlineData("制造名城", "制造名城")]
    [InlineData("ai 名城", "ＡＩ|名城")]
    public async Task Search_WordsOfAnyLength_AreFoundAndHighlighted(string text, string highlighted)
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [new Entity(Zhuzhou, "株洲市") { Aliases = ["火车拉来的城"] }],
            Article("ＡＩ要闻", "[株洲=region:430200]说。\nＡＩ赋能制造名城。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var hits = await snapshot.SearchAsync(new SearchQuery { Text = text });

        var first = hits.Items[0].Node;
        string.Join('|', first.Highlights.Select(span => span.Of(first.Text))).ShouldBeOneOf(highlighted, highlighted[^1..]);
    }

    [Fact]
    public async Task Search_EntityAndArticle_EntityComesFirst()
    {
        await using var snapshot = await LinkedRegions();
        var hits = await snapshot.SearchAsync(new SearchQuery { Text = "新质生产力" });
        hits.Items[0].Node.ShouldBeOfType<EntityHit>().Entity.Entity.Id.Value.ShouldBe("theme:新质生产力");
        hits.Nodes.Skip(1).ShouldAllBe(hit => hit is ArticleHit);
        hits.TotalCount.ShouldBe(4);
    }

    [Fact]
    public async Task Search_Kinds_LeavesArticlesOut()
    {
        await using var snapshot = await LinkedRegions();
        (await snapshot.SearchAsync(new SearchQuery { Text = "新质", Kinds = [EntityKind.Program] })).TotalCount.ShouldBe(0);
        (await snapshot.SearchAsync(new SearchQuery { Text = "新质", Kinds = [EntityKind.Theme] })).TotalCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("zhuzhou", "region:430200", "株洲")]
    [InlineData("zz", "region:430200", "株洲")]
    [InlineData("guizhou", "region:520000", "贵州")]
    [InlineData("貴州", "region:520000", "贵州")]
    public async Task Search_PinyinInitialsAndTraditionalCharacters_FindTheName(string text, string entity, string highlighted)
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [new Entity(Zhuzhou, "株洲市"), new Entity(Guizhou, "贵州省")],
            Article("題", "[株洲=region:430200]与[貴州=region:520000]。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var hit = (await snapshot.SearchAsync(new SearchQuery { Text = text })).Items[0].Node.ShouldBeOfType<EntityHit>();

        hit.Entity.Entity.Id.Value.ShouldBe(entity);
        hit.Highlights.Select(span => span.Of(hit.Text)).ShouldBe([highlighted]);
    }

    [Fact]
    public async Task Search_AfterTextsWereRead_SeesWhatCameAndWentSince()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document("a.txt", Article("题", "[株洲=region:430200]甲乙。")));
        await using var before = await store.OpenSnapshotAsync();
        (await before.SearchAsync(new SearchQuery { Text = "甲乙" })).TotalCount.ShouldBe(1);

        await store.PutAsync(Document("b.txt", Article("题", "[株洲=region:430200]甲乙。")));
        await store.RemoveAsync(new DocumentKey("a.txt"));

        await using var after = await store.OpenSnapshotAsync();
        (await after.SearchAsync(new SearchQuery { Text = "甲乙" })).Nodes.Cast<ArticleHit>().Select(hit => hit.Article.Document.Value).ShouldBe(["b.txt"]);
        (await before.SearchAsync(new SearchQuery { Text = "甲乙" })).Nodes.Cast<ArticleHit>().Select(hit => hit.Article.Document.Value).ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Search_WithinARegion_TakesItsPartsIn()
    {
        await using var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [new Entity(Hunan, "湖南省"), new Entity(Zhuzhou, "株洲市") { PartOf = Hunan }],
            Article("题", "[株洲=region:430200]发展。")));
        await store.PutAsync(Document("b.txt", Article("题", "[贵州=region:520000]发展。")));
        await using var snapshot = await store.OpenSnapshotAsync();

        var hits = await snapshot.SearchAsync(new SearchQuery { Text = "发展", Selection = new ArticleSelection { Within = Hunan } });

        hits.Nodes.Cast<ArticleHit>().Select(hit => hit.Article.Document.Value).ShouldBe(["a.txt"]);
    }

    [Fact]
    public async Task Reprints_InWhateverOrderTheyCome_AreFound_AndCountedOnceWhereAsked()
    {
        const string text = "记者从市政府获悉，截至目前全市规模以上工业企业的产值同比增长百分之十二，轨道交通装备占了其中的一半以上，而航空动力也稳步向前。";
        var first = Document("b.txt", Article("原题", $"[株洲=region:430200]{text}", date: "2023-01-01"));
        var reprint = Document("a.txt", Article("转载", $"[株洲=region:430200]{text}（转）", date: "2023-01-02"));
        var other = Document("c.txt", Article("别的", "[株洲=region:430200]举行了一场音乐会，来自各地的市民和游客在广场上听到了深夜才陆续离开，演出的曲目有许多是第一次在这里听到。", date: "2023-01-03"));
        foreach (var order in (DocumentFacts[][])[[first, reprint, other], [other, reprint, first]])
        {
            await using var store = await CreateAsync();
            foreach (var document in order)
                await store.PutAsync(document);
            await using var snapshot = await store.OpenSnapshotAsync();
            var (original, printedAgain, alone) = (first.Articles[0].Article.Id, reprint.Articles[0].Article.Id, other.Articles[0].Article.Id);

            (await snapshot.ReprintsAsync([original, printedAgain, alone])).ShouldBe([[printedAgain], [original], []]);
            var once = new ArticleSelection { Reprints = ReprintRule.Once };
            (await snapshot.FindArticlesAsync(new ArticleQuery { Selection = once, OrderBy = ArticleOrder.Oldest })).Nodes.Select(article => article.Id)
                .ShouldBe([original, alone]);
            (await snapshot.NetworkAsync(new NetworkQuery { Selection = once })).Nodes[0].Count.ShouldBe(2);
            (await snapshot.NetworkAsync(new NetworkQuery())).Nodes[0].Count.ShouldBe(3);
            // What is selected otherwise decides first: the original lies outside.
            var later = once with { Period = new Period(new DateOnly(2023, 1, 2), null) };
            (await snapshot.FindArticlesAsync(new ArticleQuery { Selection = later })).TotalCount.ShouldBe(2);
        }
    }

    /// <summary>Compares what two stores hold of the same documents beyond what questions show, where a store keeps derived numbers.</summary>
    protected virtual ValueTask CheckStoredAsync(IGraphStore store, IGraphStore rebuilt) => default;

    private static IEnumerable<List<StoreStep>> Shorter(List<StoreStep> steps) =>
        Enumerable.Range(0, steps.Count).Select(left => steps.Where((_, i) => i != left).ToList());

    private async Task AgreesAsync(List<StoreStep> steps)
    {
        var oracle = new NaiveGraph();
        await using var store = await CreateAsync();
        foreach (var step in steps)
        {
            if (step.Facts is null)
                (await store.RemoveAsync(step.Key)).ShouldBe(oracle.Remove(step.Key));
            else
                (await store.PutAsync(step.Facts)).ShouldBe(oracle.Put(step.Facts));
        }

        await using var snapshot = await store.OpenSnapshotAsync();
        await StoreAgreement.CheckAsync(snapshot, oracle);
        await using var rebuilt = await CreateAsync();
        await rebuilt.PutManyAsync([.. oracle.Documents.Reverse()]);
        await using var afresh = await rebuilt.OpenSnapshotAsync();
        afresh.Id.ShouldBe(snapshot.Id);
        (await afresh.StatisticsAsync()).Mentions.ShouldBe((await snapshot.StatisticsAsync()).Mentions);
        await CheckStoredAsync(store, rebuilt);
    }

    private async ValueTask<IGraphSnapshot> LinkedRegions()
    {
        var store = await CreateAsync();
        Entity[] regions = [new(Zhuzhou, "株洲市"), new(Guizhou, "贵州省")];
        await store.PutAsync(Document("a.txt", regions[..1], Article("", "[株洲=region:430200]发展[新质生产力=theme:新质生产力]。\n办好[一网通办=program:一网通办]。")));
        await store.PutAsync(Document("b.txt", regions[..1], Article("[新质生产力=theme:新质生产力]看[株洲=region:430200]", "")));
        await store.PutAsync(Document("c.txt", regions[1..], Article("", "[贵州=region:520000]也有[新质生产力=theme:新质生产力]。")));
        await store.PutAsync(Document("d.txt", regions[1..], Article("", "[贵州=region:520000][一网通办=program:一网通办]改善[营商环境=theme:营商环境]。")));
        return await store.OpenSnapshotAsync();
    }

    private async ValueTask<IGraphSnapshot> Namesakes()
    {
        var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [
                new Entity(Hunan, "湖南省"),
                new Entity(Zhuzhou, "株洲市") { Aliases = ["ZhuZhou", "株洲"], PartOf = Hunan },
                new Entity(new("region:110105"), "朝阳区") { Aliases = ["朝阳"] },
                new Entity(new("region:211300"), "朝阳市") { Aliases = ["朝阳"] },
                new Entity(new("region:220000"), "吉林省") { Aliases = ["吉林"] },
                new Entity(new("region:220200"), "吉林市") { Aliases = ["吉林"], PartOf = new("region:220000") },
            ],
            Article("", "[株洲=region:430200]。")));
        return await store.OpenSnapshotAsync();
    }
}
