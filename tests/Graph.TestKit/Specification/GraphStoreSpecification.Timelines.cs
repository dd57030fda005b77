using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
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
}
