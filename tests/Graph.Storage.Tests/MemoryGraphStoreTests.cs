using Graph.TestKit;

namespace Graph.Storage.Tests;

public sealed class MemoryGraphStoreTests : GraphStoreSpecification
{
    protected override ValueTask<IGraphStore> CreateAsync() => new(new MemoryGraphStore());
}
