using FsCheck;
using FsCheck.Fluent;
using Graph.Api.Ingest;

namespace Graph.Api.Tests.Ingest;

public sealed class ShardTests
{
    [Fact]
    public void Key_OfAnyText_IsInExactlyOneShard()
    {
        var counts = Gen.Choose(1, 64);
        var keys = ArbMap.Default.GeneratorFor<NonNull<string>>();
        Prop.ForAll(counts.Zip(keys).ToArbitrary(), one =>
        {
            var (count, key) = one;
            return Shards(count).Count(shard => shard.Takes(key.Get)) == 1;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Keys_OfACorpus_AreSpreadEvenly()
    {
        string[] keys = [.. Enumerable.Range(0, 16_000).Select(i => $"news.jsonl#{i}")];
        foreach (var shard in Shards(16))
            keys.Count(shard.Takes).ShouldBeInRange(850, 1_150);
    }

    [Theory]
    [InlineData("news.jsonl#1", 15)]
    [InlineData("seeds/贵州.txt", 4)]
    public void Key_InAnyVersion_StaysInItsShard(string key, int number) =>
        Shards(16).Single(shard => shard.Takes(key)).Number.ShouldBe(number);

    [Theory]
    [InlineData("", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("3", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("3/", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("-1/4", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("1/2/3", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("1.5/3", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("1/99999999999", "must look like 3/16, the third of sixteen shards.")]
    [InlineData("0/0", "there must be at least one shard.")]
    [InlineData("0/16", "shards are numbered from 1 to 16.")]
    [InlineData("17/16", "shards are numbered from 1 to 16.")]
    public void Text_ThatIsNoShard_IsRefused(string text, string message) =>
        Should.Throw<FormatException>(() => Shard.Parse(text)).Message.ShouldBe(message);

    private static IEnumerable<Shard> Shards(int count) => Enumerable.Range(1, count).Select(number => Shard.Parse($"{number}/{count}"));
}
