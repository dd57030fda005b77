using Graph.GraphQL.Annotations;
using Graph.GraphQL.Execution;

namespace Graph.GraphQL.Tests.Execution;

/// <summary>Each limit of a server, set low, and an operation just within and just beyond it.</summary>
public class LimitsTests
{
    public static TheoryData<string, Action<GraphQLOptions>, string, string, string> Limits => new()
    {
        { "document size", o => o.Parser = new() { MaxDocumentLength = 10 }, "{ one }", "{ one    }  ", "Document is longer than 10 UTF-16 code units." },
        { "tokens", o => o.Parser = new() { MaxTokens = 4 }, "{ one }", "{ a: one b: one }", "Document contains more than 4 tokens." },
        { "nesting of selections", o => o.Parser = new() { MaxDepth = 2 }, "{ tree { one } }", "{ tree { tree { one } } }", "Document is nested more than 2 levels deep." },
        { "nesting of values", o => o.Parser = new() { MaxDepth = 2 }, "{ sum(of: [1]) }", "{ sum(of: [[1]]) }", "Document is nested more than 2 levels deep." },
        { "nesting of types", o => o.Parser = new() { MaxDepth = 2 }, "query ($a: [Int!]!) { sum(of: $a) }", "query ($a: [[[Int]]]) { sum(of: $a) }", "Document is nested more than 2 levels deep." },
        { "depth", o => o.Document = new() { MaxDepth = 2 }, "{ tree { one } }", "{ tree { ...F } } fragment F on Tree { tree { one } }", "The operation nests fields 3 deep, more than the 2 levels allowed." },
        { "fields", o => o.Document = new() { MaxFields = 3 }, "{ a: one b: one one }", "{ tree { ...F } b: tree { ...F } } fragment F on Tree { one }", "The operation selects 4 fields, more than the 3 allowed." },
        { "root fields", o => o.Document = new() { MaxRootFields = 1 }, "{ tree { one tree { one } } }", "{ one tree { one } }", "The operation selects 2 root fields, more than the 1 allowed." },
        { "aliases", o => o.Document = new() { MaxAliases = 1 }, "{ a: one one }", "{ a: one b: one }", "The document has 2 aliases, more than the 1 allowed." },
        { "directives", o => o.Document = new() { MaxDirectives = 1 }, "{ one @skip(if: false) }", "{ one @skip(if: false) tree @skip(if: true) { one } }", "The document has 2 directives, more than the 1 allowed." },
        { "directives at a place", o => o.Document = new() { MaxDirectivesPerLocation = 1 }, "{ one @skip(if: false) }", "{ one @skip(if: false) @include(if: true) }", "The document has 2 directives at one place, more than the 1 allowed." },
        { "fragments", o => o.Document = new() { MaxFragments = 1 }, "{ ...F } fragment F on Query { one }", "{ ...F ...G } fragment F on Query { one } fragment G on Query { one }", "The document has 2 fragments, more than the 1 allowed." },
        { "fragment cycles", _ => { }, "{ ...F } fragment F on Query { one }", "{ ...F } fragment F on Query { ...F }", "Cannot spread fragment \\\"F\\\" within itself." },
        { "introspection depth", _ => { }, "{ __schema { types { fields { type { name } } } } }", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "Maximum introspection depth exceeded" },
        { "cost of a list", o => o.MaxCost = 20, "{ many(first: 10) { slow } }", "{ many(first: 30) { slow } }", "The estimated cost of the operation is" },
        { "cost of a page", o => o.MaxCost = 20, "{ page(first: 10) { nodes { slow } } }", "{ page(first: 40) { nodes { slow } } }", "The estimated cost of the operation is" },
        { "cost of a default page", o => (o.MaxCost, o.DefaultPageSize) = (20, 50), "{ page(first: 5) { nodes { slow } } }", "{ page { nodes { slow } } }", "The estimated cost of the operation is" },
        { "cost of a page backwards", o => o.MaxCost = 20, "{ page(last: 5) { nodes { slow } } }", "{ page(last: 40) { nodes { slow } } }", "The estimated cost of the operation is" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Limit_WhenExceeded_IsNamedInTheError(string what, Action<GraphQLOptions> limit, string within, string beyond, string message)
    {
        var server = new TestServer(builder => builder.AddTypes(typeof(Query), typeof(Tree)).ModifyOptions(limit));

        (await server.ExecuteAsync(within, """{"a":[1]}""")).ShouldStartWith("{\"data\":{", customMessage: what);
        var refused = await server.ExecuteAsync(beyond);
        refused.ShouldStartWith("{\"errors\":[{\"message\":\"", customMessage: what);
        refused.ShouldContain(message, customMessage: what);
        refused.ShouldContain($"\"code\":\"{(what == "fragment cycles" ? "GRAPHQL_VALIDATION_FAILED" : "OPERATION_TOO_LARGE")}\"", customMessage: what);
    }

    [Theory]
    [InlineData("""{"n":5}""", "{\"data\":{")]
    [InlineData("""{"n":40}""", "{\"errors\":[{\"message\":\"The estimated cost of the operation is")]
    [InlineData("""{"n":2000000000}""", "{\"errors\":[{\"message\":\"The estimated cost of the operation is")]
    public async Task Cost_OfAPageAskedForByVariable_IsThatOfItsValue(string variables, string begins)
    {
        var server = new TestServer(builder => builder.AddTypes(typeof(Query), typeof(Tree)).ModifyOptions(static o => (o.MaxCost, o.MaxPageSize) = (20, 500)));

        (await server.ExecuteAsync("query ($n: Int!) { page(first: $n) { nodes { slow } } }", variables)).ShouldStartWith(begins);
    }

    [Theory]
    [InlineData("{ many(first: 10) { many(first: 10) { slow } } }", 111)]
    [InlineData("{ many(first: 10) { slow } }", 11)]
    [InlineData("{ page(first: 10) { nodes { slow } edges { node { slow } } pageInfo { endCursor } } }", 21)]
    [InlineData("{ a: slow b: slow }", 2)]
    [InlineData("{ one }", 0)]
    public async Task Cost_OfNestedLists_IsTheSumOfAllCalls(string query, int cost)
    {
        foreach (var (limit, isLet) in new[] { (cost, true), (cost - 1, false) })
        {
            if (limit < 0)
                continue;
            var server = new TestServer(builder => builder.AddTypes(typeof(Query), typeof(Tree)).ModifyOptions(o => o.MaxCost = limit));
            (await server.ExecuteAsync(query)).StartsWith("{\"data\"", StringComparison.Ordinal).ShouldBe(isLet, $"{limit}");
        }
    }

    [Fact]
    public async Task Errors_MoreThanAllowed_AreLeftOut()
    {
        var server = new TestServer(builder => builder.AddTypes(typeof(Query), typeof(Tree)).ModifyOptions(static o => o.MaxErrors = 2));

        var answer = await server.ExecuteAsync("{ many(first: 9) { broken } }");

        answer.Split("\"message\"").Length.ShouldBe(4);
        answer.ShouldEndWith("{\"message\":\"More than 2 errors; the rest is left out.\",\"extensions\":{\"code\":\"TOO_MANY_ERRORS\"}}]}");
    }

    [Fact]
    public async Task Time_Over_StopsEvenAListWithoutEnd()
    {
        var server = new TestServer(builder => builder.AddTypes(typeof(Query), typeof(Tree)).ModifyOptions(static o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(30)));

        (await server.ExecuteAsync("{ endless { one } }")).ShouldBe("""{"data":null,"errors":[{"message":"The operation took longer than 0.03 seconds and was stopped.","extensions":{"code":"OPERATION_TIMEOUT"}}]}""");
    }

    [Fact]
    public async Task Time_Over_IsToldToTheResolver()
    {
        Query.Stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = new TestServer(builder => builder.AddTypes(typeof(Query), typeof(Tree)).ModifyOptions(static o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(30)));

        (await server.ExecuteAsync("{ waiting }")).ShouldContain("was stopped");

        await Query.Stopped.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Client_Leaving_StopsTheOperation()
    {
        Query.Stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using var leaving = new CancellationTokenSource();
        var server = new TestServer(static builder => builder.AddTypes(typeof(Query), typeof(Tree)));

        var answer = server.ExecuteAsync("{ waiting }", cancellationToken: leaving.Token);
        await leaving.CancelAsync();

        (await answer).ShouldBe("""{"data":null,"errors":[{"message":"The operation was cancelled.","extensions":{"code":"OPERATION_CANCELLED"}}]}""");
        await Query.Stopped.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Nodes_MoreThanAllowed_AreRefused()
    {
        var server = new TestServer(static builder => builder.AddTypes(typeof(Query), typeof(Tree), typeof(Leaf)).ModifyOptions(static o => o.MaxNodes = 1));

        (await server.ExecuteAsync("{ nodes(ids: [\"TGVhZjp4\"]) { id } }")).ShouldBe("""{"data":{"nodes":[{"id":"TGVhZjp4"}]}}""");
        (await server.ExecuteAsync("{ nodes(ids: [\"TGVhZjp4\", \"TGVhZjp5\"]) { id } }")).ShouldContain("\"errors\"");
    }

    [Fact]
    public async Task Fields_BelowInterfacesOfManyTypes_AreCountedForEachType()
    {
        var server = new TestServer(static builder => builder.AddTypes(typeof(Shapes), typeof(Round), typeof(Square)).ModifyOptions(static o => o.Document = new() { MaxFields = 10 }));
        (await server.ExecuteAsync("{ shape { name } }")).ShouldStartWith("{\"data\"");

        (await server.ExecuteAsync("{ shape { inner { inner { inner { name } } } } }")).ShouldContain("counted once for each possible type");
    }

    [QueryType]
    public sealed class Query
    {
        [GraphQLIgnore]
        public static TaskCompletionSource Stopped { get; set; } = new();

        public int One => 1;

        public Tree Tree => new();

        // Static beside the others: both kinds are fields.
        public static int Slow() => 1;

        public int Sum(int[] of) => of.Sum();

        [ListSize(SlicingArguments = ["first"])]
        public IEnumerable<Tree> Many(int first) => Enumerable.Repeat(new Tree(), first);

        [UsePaging]
        public IEnumerable<Tree> Page() => Enumerable.Repeat(new Tree(), 3);

        public IEnumerable<Tree> Endless()
        {
            while (true)
                yield return new();
        }

        public async Task<int> WaitingAsync(CancellationToken cancellationToken)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return 0;
            }
            finally
            {
                Stopped.TrySetResult();
            }
        }
    }

    [ObjectType]
    public sealed class Tree
    {
        public int One => 1;

        [GraphQLName("tree")]
        public Tree Inner => new();

        public int? Broken => throw new GraphQLException("Broken.");

        public int Slow() => 1;

        [ListSize(SlicingArguments = ["first"])]
        public IEnumerable<Tree> Many(int first) => Enumerable.Repeat(new Tree(), first);
    }

    [Node]
    public sealed record Leaf(string Id)
    {
        [NodeResolver]
        public static Leaf? GetLeaf(string id) => new(id);
    }

    [InterfaceType("Shape")]
    public interface IShape
    {
        string Name { get; }

        IShape? Inner { get; }
    }

    [ObjectType]
    public sealed record Round(string Name, IShape? Inner) : IShape;

    [ObjectType]
    public sealed record Square(string Name, IShape? Inner) : IShape;

    [QueryType]
    public static class Shapes
    {
        public static IShape GetShape() => new Round("round", null);
    }
}
