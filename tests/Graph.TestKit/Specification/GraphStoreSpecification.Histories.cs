using FsCheck;
using FsCheck.Fluent;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

public abstract partial class GraphStoreSpecification
{
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
}
