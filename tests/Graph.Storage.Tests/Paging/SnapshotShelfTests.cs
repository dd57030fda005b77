using Graph.TestKit;

namespace Graph.Storage.Tests.Paging;

public sealed class SnapshotShelfTests
{
    private readonly MemoryGraphStore _store = new();
    private readonly MovableClock _clock = new();
    private readonly SnapshotShelf _shelf;
    private int _documents;

    public SnapshotShelfTests() => _shelf = new SnapshotShelf(_store, _clock);

    [Fact]
    public async Task Open_MomentThatWasKept_IsThatMoment()
    {
        var moment = await KeepAsync();
        await StoreAsync();
        (await OpenedAsync(moment)).ShouldBe(moment);
    }

    [Fact]
    public async Task Open_MomentThatWasNotKept_IsTheNewest()
    {
        string moment;
        await using (var lease = await _shelf.OpenAsync())
            moment = lease.Snapshot.Id;
        var newest = await StoreAsync();
        (await OpenedAsync(moment)).ShouldBe(newest);
    }

    [Fact]
    public async Task Open_MomentReadNowAndThen_IsKeptUntilNobodyReadItForTooLong()
    {
        var moment = await KeepAsync();
        var newest = await StoreAsync();
        for (var i = 0; i < 3; i++)
        {
            _clock.Move(SnapshotShelf.Patience);
            (await OpenedAsync(moment)).ShouldBe(moment);
        }

        _clock.Move(SnapshotShelf.Patience + TimeSpan.FromTicks(1));
        (await OpenedAsync(moment)).ShouldBe(newest);
    }

    [Fact]
    public async Task Keep_MoreThanThereIsRoomFor_LeavesTheOneReadLongestAgo()
    {
        var moments = new List<string>();
        for (var i = 0; i <= SnapshotShelf.MostMoments; i++)
        {
            if (i == SnapshotShelf.MostMoments)
                (await OpenedAsync(moments[0])).ShouldBe(moments[0]);
            moments.Add(await KeepAsync());
        }

        await StoreAsync();
        (await OpenedAsync(moments[0])).ShouldBe(moments[0]);
        (await OpenedAsync(moments[1])).ShouldNotBe(moments[1]);
        (await OpenedAsync(moments[2])).ShouldBe(moments[2]);
    }

    [Fact]
    public async Task Forget_AKeptMoment_GoesOnInThePresent()
    {
        var moment = await KeepAsync();
        var newest = await StoreAsync();
        await using (var lease = await _shelf.OpenAsync(moment))
            _shelf.Forget(lease);
        (await OpenedAsync(moment)).ShouldBe(newest);
    }

    private async Task<string> OpenedAsync(string moment)
    {
        await using var lease = await _shelf.OpenAsync(moment);
        return lease.Snapshot.Id;
    }

    private async Task<string> KeepAsync()
    {
        await StoreAsync();
        await using var lease = await _shelf.OpenAsync();
        _shelf.Keep(lease);
        return lease.Snapshot.Id;
    }

    private async Task<string> StoreAsync()
    {
        await _store.PutAsync(Facts.Document($"{_documents++}.txt", Facts.Article("题", "[株洲=region:430200]。")));
        await using var snapshot = await _store.OpenSnapshotAsync();
        return snapshot.Id;
    }

    private sealed class MovableClock : TimeProvider
    {
        private DateTimeOffset _now = new(2025, 6, 30, 12, 0, 0, TimeSpan.Zero);

        public void Move(TimeSpan time) => _now += time;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
