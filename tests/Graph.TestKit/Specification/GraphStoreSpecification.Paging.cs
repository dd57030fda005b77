using Graph.Storage;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
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
    public async Task Pages_FromTheMomentTheirCursorWasGivenOutAt_AreTheWholeWhateverIsStoredMeanwhile(Listing listing)
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
    public async Task Pages_OfThePresentInAnOrderThatDoesNotMove_ShowNothingTwiceAndAllThatWasThereThroughout(Listing listing)
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
}
