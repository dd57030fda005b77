using System.Reflection;
using Graph.Storage.Neo4j.Tests.Support;
using Graph.TestKit;

namespace Graph.Storage.Neo4j.Tests;

/// <summary>
/// Everything a store must do, done by this one on a real server. The specification's tests are run through a table, because an inherited
/// test cannot be skipped where there is no server.
/// </summary>
[Collection("Neo4j")]
public sealed class Neo4jSpecificationTests
{
    /// <summary>The specification's tests: names, and the arguments where there are any.</summary>
    public static TheoryData<string, object?[]> Tests()
    {
        var tests = new TheoryData<string, object?[]>();
        foreach (var method in typeof(GraphStoreSpecification).GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))))
        {
            var rows = method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)).DefaultIfEmpty([]);
            foreach (var row in rows)
                tests.Add(method.Name, row);
        }

        return tests;
    }

    [Neo4jTheory]
    [MemberData(nameof(Tests))]
    public async Task Specification_EveryTest_Holds(string name, object?[] arguments)
    {
        try
        {
            if (typeof(GraphStoreSpecification).GetMethod(name)!.Invoke(new OnNeo4j(), arguments) is Task running)
                await running;
        }
        catch (TargetInvocationException e)
        {
            throw new InvalidOperationException(e.InnerException!.Message, e.InnerException);
        }
    }

    private sealed class OnNeo4j : GraphStoreSpecification
    {
        private string _before = "";

        // Some thousand requests each.
        protected override int Sequences => 2;

        protected override async ValueTask<IGraphStore> CreateAsync()
        {
            // There is one graph on a server: what the store before held is told apart later.
            _before = await StoredGraph.DescribeAsync();
            return await StoredGraph.CreateEmptyAsync();
        }

        protected override async ValueTask CheckStoredAsync(IGraphStore store, IGraphStore rebuilt) =>
            (await StoredGraph.DescribeAsync()).ShouldBe(_before);
    }
}
