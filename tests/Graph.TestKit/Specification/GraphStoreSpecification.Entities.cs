using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
    [Theory]
    [InlineData("株洲", "region:430200")]
    [InlineData(" 株洲市 ", "region:430200")]
    [InlineData("ｚｈｕＺＨＯＵ", "region:430200")]
    [InlineData("吉林", "region:220000")]
    [InlineData("湖南省株洲市", "region:430200")]
    [InlineData("湖南株洲", "region:430200")]
    [InlineData("湖南 株洲", "region:430200")]
    [InlineData("吉林吉林", "region:220200")]
    [InlineData("广东省深圳市南山区", "region:440305")]
    [InlineData("深圳南山区", "region:440305")]
    [InlineData("鹤岗南山区", "region:230404")]
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
        error.Candidates.Select(choice => choice.Entity.Id.Value).ShouldBe(["region:110105", "region:211300"]);
        error.Message.ShouldBe("'朝阳' may mean 朝阳区 (region:110105) or 朝阳市 (region:211300). Give the id.");
    }

    [Fact]
    public async Task Resolve_NameOfNamesakes_SaysWhereEachLies()
    {
        await using var snapshot = await Namesakes();
        var error = await Should.ThrowAsync<AmbiguousEntityException>(async () => await snapshot.ResolveAsync(EntityRef.ByName("南山区")));
        error.Candidates.Select(choice => choice.Whole?.Name).ShouldBe(["鹤岗市", "深圳市"]);
        error.Message.ShouldBe("'南山区' may mean 南山区 (region:230404, in 鹤岗市) or 南山区 (region:440305, in 深圳市). Give the id.");
    }

    [Theory]
    [InlineData("湖南南山区", null)]
    [InlineData("湖南湖南", null)]
    [InlineData("株洲湖南", null)]
    [InlineData("湖南某某株洲", null)]
    [InlineData("湖南株洲", EntityKind.Theme)]
    public async Task Resolve_RegionBehindAnotherThanItLiesIn_IsUnknown(string name, EntityKind? kind)
    {
        await using var snapshot = await Namesakes();
        await Should.ThrowAsync<UnknownEntityException>(async () => await snapshot.ResolveAsync(EntityRef.ByName(name, kind)));
    }

    [Fact]
    public async Task Resolve_NameOfNone_SuggestsTheNearest()
    {
        await using var snapshot = await Namesakes();
        var error = await Should.ThrowAsync<UnknownEntityException>(async () => await snapshot.ResolveAsync(EntityRef.ByName("株州市")));
        error.Suggestions[0].Entity.Name.ShouldBe("株洲市");
        error.Message.ShouldStartWith("No entity is called '株州市'. Did you mean 株洲市 (region:430200)");
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

    /// <summary>Regions of which several have the same alias.</summary>
    private async ValueTask<IGraphSnapshot> Namesakes()
    {
        var store = await CreateAsync();
        await store.PutAsync(Document(
            "a.txt",
            [
                new Entity(Hunan, "湖南省") { Aliases = ["湖南"] },
                new Entity(new("region:440000"), "广东省"),
                new Entity(new("region:440300"), "深圳市") { Aliases = ["深圳"], PartOf = new("region:440000") },
                new Entity(new("region:440305"), "南山区") { PartOf = new("region:440300") },
                new Entity(new("region:230400"), "鹤岗市") { Aliases = ["鹤岗"] },
                new Entity(new("region:230404"), "南山区") { PartOf = new("region:230400") },
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
