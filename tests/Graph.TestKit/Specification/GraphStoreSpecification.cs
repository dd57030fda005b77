using Graph.Model;
using Graph.Storage;
using static Graph.TestKit.Facts;

namespace Graph.TestKit;

/// <summary>
/// What every store must do. A store's tests inherit it and add what is the store's own. Each part, a file beside this one, holds the cases
/// of one question.
/// </summary>
public abstract partial class GraphStoreSpecification
{
    private static readonly EntityId Zhuzhou = new("region:430200"), Hunan = new("region:430000"), Guizhou = new("region:520000");

    /// <summary>How many sequences of steps the property test tries; slower stores try fewer.</summary>
    protected virtual int Sequences => 40;

    /// <summary>A new, empty store, which the caller disposes of.</summary>
    protected abstract ValueTask<IGraphStore> CreateAsync();

    /// <summary>Compares what two stores hold of the same documents beyond what questions show, where a store keeps derived numbers.</summary>
    protected virtual ValueTask CheckStoredAsync(IGraphStore store, IGraphStore rebuilt) => default;

    /// <summary>Two regions that no article names together: 新质生产力 and 一网通办 link them, 营商环境 is told of 贵州 alone.</summary>
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
}
