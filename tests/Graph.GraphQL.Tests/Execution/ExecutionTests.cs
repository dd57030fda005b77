using Graph.GraphQL.Annotations;
using Graph.GraphQL.DataLoader;

namespace Graph.GraphQL.Tests.Execution;

public class ExecutionTests
{
    private static readonly TestServer Server = new(builder => builder.AddTypes(
        typeof(Root), typeof(Changes), typeof(Events), typeof(TreeFields), typeof(Loaders), typeof(Cat), typeof(Dog)));

    [Theory]
    [InlineData("{ number }", """{"data":{"number":7}}""")]
    [InlineData("{ a: number b: number a: number }", """{"data":{"a":7,"b":7}}""")]
    [InlineData("{ later }", """{"data":{"later":"soon"}}""")]
    [InlineData("{ later number soon: later }", """{"data":{"later":"soon","number":7,"soon":"soon"}}""")]
    [InlineData("{ text(of: \"\\u682a\\n\\\"\\u0001\") }", "{\"data\":{\"text\":\"株\\n\\\"\\u0001\"}}")]
    [InlineData("{ ratio(of: 1e-7) }", """{"data":{"ratio":1e-7}}""")]
    [InlineData("{ ratio(of: 0.1) }", """{"data":{"ratio":0.1}}""")]
    [InlineData("{ ratio(of: 3) }", """{"data":{"ratio":3}}""")]
    [InlineData("{ ratio(of: 0.000001) }", """{"data":{"ratio":0.000001}}""")]
    [InlineData("{ ratio(of: 1234567890123456.8) }", """{"data":{"ratio":1234567890123456.8}}""")]
    [InlineData("{ ratio(of: 5e-324) }", """{"data":{"ratio":5e-324}}""")]
    [InlineData("{ ratio(of: -1.7976931348623157e308) }", """{"data":{"ratio":-1.7976931348623157e+308}}""")]
    [InlineData("{ ratio(of: -2.5) }", """{"data":{"ratio":-2.5}}""")]
    [InlineData("{ ratio(of: 1e21) }", """{"data":{"ratio":1e+21}}""")]
    [InlineData("{ ratio(of: 1e20) }", """{"data":{"ratio":100000000000000000000}}""")]
    [InlineData("{ ratio(of: 0.037500000000000006) }", """{"data":{"ratio":0.037500000000000006}}""")]
    [InlineData("{ __typename tree { __typename name } }", """{"data":{"__typename":"Query","tree":{"__typename":"Tree","name":"root"}}}""")]
    [InlineData("{ tree { name } tree { leaves } }", """{"data":{"tree":{"name":"root","leaves":[1,2]}}}""")]
    [InlineData("{ tree { name @skip(if: true) leaves @include(if: false) } }", """{"data":{"tree":{}}}""")]
    [InlineData("{ animals { __typename name ... on Cat { lives } ... on Dog { good } } }", """{"data":{"animals":[{"__typename":"Cat","name":"Tom","lives":9},{"__typename":"Dog","name":"Rex","good":true}]}}""")]
    [InlineData("{ sum(of: [1, 2, 3]) }", """{"data":{"sum":6}}""")]
    [InlineData("{ sum(of: 4) }", """{"data":{"sum":4}}""")]
    [InlineData("{ area(of: {width: 3}) }", """{"data":{"area":6}}""")]
    [InlineData("{ area(of: {width: 3, height: 5}) }", """{"data":{"area":15}}""")]
    [InlineData("{ color(like: DARK_RED) }", """{"data":{"color":"DARK_RED"}}""")]
    public async Task Query_Valid_AnswersInTheOrderAsked(string query, string expected) =>
        (await Server.ExecuteAsync(query)).ShouldBe(expected);

    [Theory]
    [InlineData("{ tree { broken } }", """{"data":{"tree":{"broken":null}},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":10}],"path":["tree","broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ tree { never } }", """{"data":{"tree":null},"errors":[{"message":"Cannot return null for non-nullable field Tree.never.","locations":[{"line":1,"column":10}],"path":["tree","never"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ sure { name never } number }", """{"data":null,"errors":[{"message":"Cannot return null for non-nullable field Tree.never.","locations":[{"line":1,"column":15}],"path":["sure","never"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ tree { children { name missing } } }", """{"data":{"tree":{"children":[null,{"name":"b","missing":"here"}]}},"errors":[{"message":"No such thing.","locations":[{"line":1,"column":26}],"path":["tree","children",0,"missing"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ tree { children { name late { name never } } } }", """{"data":{"tree":{"children":[{"name":"a","late":null},{"name":"b","late":null}]}},"errors":[{"message":"Cannot return null for non-nullable field Tree.never.","locations":[{"line":1,"column":38}],"path":["tree","children",0,"late","never"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"Cannot return null for non-nullable field Tree.never.","locations":[{"line":1,"column":38}],"path":["tree","children",1,"late","never"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""")]
    [InlineData("{ number } { number }", """{"errors":[{"message":"This anonymous operation must be the only defined operation.","locations":[{"line":1,"column":1}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}},{"message":"This anonymous operation must be the only defined operation.","locations":[{"line":1,"column":12}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}""")]
    public async Task Query_WithErrors_PropagatesNullToTheNearestNullableParent(string query, string expected) =>
        (await Server.ExecuteAsync(query)).ShouldBe(expected);

    [Theory]
    [InlineData("($x: Int!) { sum(of: [$x]) }", "{}", "Variable \\\"$x\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("($x: Int!) { sum(of: [$x]) }", """{"x":null}""", "Variable \\\"$x\\\" of non-null type \\\"Int!\\\" must not be null.")]
    [InlineData("($x: Int! = 5) { sum(of: [$x]) }", """{"x":null}""", "Variable \\\"$x\\\" of non-null type \\\"Int!\\\" must not be null. Leave it out to have its default, 5.")]
    [InlineData("($x: Int!) { sum(of: [$x]) }", """{"x":1.5}""", "Variable \\\"$x\\\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("($x: Int!) { sum(of: [$x]) }", """{"x":99999999999}""", "Variable \\\"$x\\\" got invalid value 99999999999; Int cannot represent non 32-bit signed integer value: 99999999999")]
    [InlineData("($x: [Int!]!) { sum(of: $x) }", """{"x":[1,"a"]}""", "Variable \\\"$x\\\" got invalid value \\\"a\\\" at \\\"x[1]\\\"; Int cannot represent non-integer value: \\\"a\\\"")]
    [InlineData("($x: RectangleInput!) { area(of: $x) }", """{"x":{"height":1}}""", "Variable \\\"$x\\\" got invalid value { height: 1 }; Field \\\"width\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("($x: RectangleInput!) { area(of: $x) }", """{"x":{"width":1,"hight":1}}""", "Variable \\\"$x\\\" got invalid value { width: 1, hight: 1 }; Field \\\"hight\\\" is not defined by type \\\"RectangleInput\\\". Did you mean \\\"height\\\" or \\\"width\\\"?")]
    [InlineData("($x: Color!) { color(like: $x) }", """{"x":"DARK_RAD"}""", "Variable \\\"$x\\\" got invalid value \\\"DARK_RAD\\\"; Value \\\"DARK_RAD\\\" does not exist in \\\"Color\\\" enum. Did you mean the enum value \\\"DARK_RED\\\"?")]
    [InlineData("($x: String!) { text(of: $x) }", """{"x":"\ud800"}""", "The variables contain text that is not valid Unicode.")]
    public async Task Variables_Invalid_AreRefusedInGraphQLJsWords(string query, string variables, string message) =>
        (await Server.ExecuteAsync("query " + query, variables)).ShouldStartWith("{\"errors\":[{\"message\":\"" + message + "\"");

    [Theory]
    [InlineData("""{"x":true}""", """{"data":{"number":7}}""")]
    [InlineData("""{"x":false}""", """{"data":{}}""")]
    public async Task Include_WithVariable_DecidesPerRequest(string variables, string expected) =>
        (await Server.ExecuteAsync("query ($x: Boolean!) { number @include(if: $x) }", variables)).ShouldBe(expected);

    [Fact]
    public async Task DataLoader_AtEveryDepth_FetchesOneBatchPerLevel()
    {
        Loaders.Batches.Clear();
        var answer = await Server.ExecuteAsync("{ tree { children { loaded { name children { loaded { name } } } } } }");
        answer.ShouldBe("""{"data":{"tree":{"children":[{"loaded":{"name":"A","children":[{"loaded":{"name":"A"}},{"loaded":{"name":"B"}}]}},{"loaded":{"name":"B","children":[{"loaded":{"name":"A"}},{"loaded":{"name":"B"}}]}}]}}}""");
        Loaders.Batches.ShouldBe(["a,b"]);
    }

    [Fact]
    public async Task Mutation_WithAsyncFields_RunsThemOneAfterTheOther() =>
        (await Server.ExecuteAsync("mutation { a: add(text: \"1\", wait: 20) b: add(text: \"2\", wait: 0) c: now(text: \"3\") d: add(text: \"4\", wait: 0) }"))
            .ShouldBe("""{"data":{"a":"1","b":"12","c":"123","d":"1234"}}""");

    [Fact]
    public async Task Subscription_Stream_AnswersEachEvent() =>
        (await Server.SubscribeAsync("subscription { count(to: 3) }"))
            .ShouldBe(["""{"data":{"count":1}}""", """{"data":{"count":2}}""", """{"data":{"count":3}}"""]);

    [Fact]
    public async Task Timeout_OfSlowResolver_StopsTheOperation()
    {
        var server = new TestServer(builder => builder.AddType<Root>().ModifyOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));
        (await server.ExecuteAsync("{ forever }")).ShouldBe("""{"data":null,"errors":[{"message":"The operation took longer than 0.05 seconds and was stopped.","extensions":{"code":"OPERATION_TIMEOUT"}}]}""");
    }

    [Fact]
    public async Task Cost_OfHugePages_IsRefused()
    {
        var server = new TestServer(builder => builder.AddTypes(typeof(Root), typeof(TreeFields), typeof(Loaders)).ModifyOptions(options => options.MaxCost = 100));
        (await server.ExecuteAsync("{ many(first: 1000) { missing } }")).ShouldStartWith("""{"errors":[{"message":"The estimated cost of the operation is""");
        (await server.ExecuteAsync("{ many(first: 5) { name } }")).ShouldStartWith("""{"data":{"many":[{"name":"a"}""");
    }

    [Fact]
    public async Task Paging_OfList_CutsThePageAsked() =>
        (await Server.ExecuteAsync("{ trees(first: 1, after: \"MA==\") { nodes { name } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor } } }"))
            .ShouldBe("""{"data":{"trees":{"nodes":[{"name":"b"}],"totalCount":2,"pageInfo":{"hasNextPage":false,"hasPreviousPage":true,"endCursor":"MQ=="},"edges":[{"cursor":"MQ=="}]}}}""");

    [Theory]
    [InlineData("{ trees(first: -1) { totalCount } }", "`first` is -1; it must not be negative.")]
    [InlineData("{ trees(first: 51) { totalCount } }", "`first` is 51; the largest page is 50. Go on page by page with `after`.")]
    [InlineData("{ trees(last: 51) { totalCount } }", "`last` is 51; the largest page is 50. Go on page by page with `before`.")]
    [InlineData("{ trees(after: \"!\") { totalCount } }", "The cursor \\\"!\\\" is not one this connection gave out.")]
    public async Task Paging_BeyondLimits_IsAnError(string query, string message)
    {
        var answer = await Server.ExecuteAsync(query);
        answer.ShouldContain(message);
        answer.ShouldContain("\"extensions\":{\"code\":\"INVALID_ARGUMENT\"}");
    }

    [Fact]
    public async Task Node_ByGlobalId_IsFoundAgain() =>
        (await Server.ExecuteAsync("{ node(id: \"VHJlZTph\") { __typename id ... on Tree { name } } nodes(ids: [\"VHJlZTpi\", \"VHJlZTp4\"]) { id } }"))
            .ShouldBe("""{"data":{"node":{"__typename":"Tree","id":"VHJlZTph","name":"a"},"nodes":[{"id":"VHJlZTpi"},null]}}""");

    [Fact]
    public async Task Introspection_OfAType_AnswersFromTheSchema() =>
        (await Server.ExecuteAsync("{ __type(name: \"Color\") { kind enumValues { name } } __schema { queryType { name } } }"))
            .ShouldBe("""{"data":{"__type":{"kind":"ENUM","enumValues":[{"name":"BLUE"},{"name":"DARK_RED"}]},"__schema":{"queryType":{"name":"Query"}}}}""");

    public enum Color
    {
        Blue,
        DarkRed,
    }

    public sealed record Rectangle(int Width, int Height = 2);

    [InterfaceType]
    public interface IAnimal
    {
        string Name { get; }
    }

    [ObjectType]
    public sealed record Cat(string Name, int Lives) : IAnimal;

    [ObjectType]
    public sealed record Dog(string Name, bool Good) : IAnimal;

    public sealed record Tree(string Id, string Name)
    {
        public static IReadOnlyList<Tree> All { get; } = [new("a", "a"), new("b", "b")];

        public IReadOnlyList<int> Leaves => [1, 2];

        public string Never => null!;

        public string? Broken => throw new InvalidOperationException("A secret of the server.");
    }

    [ObjectType<Tree>]
    [Node]
    public static class TreeFields
    {
        [NodeResolver]
        public static Tree? GetTree(string id) => Tree.All.FirstOrDefault(tree => tree.Id == id);

        public static IEnumerable<Tree?> GetChildren([Parent] Tree tree) => tree.Id == "" ? [] : Tree.All;

        public static string GetMissing([Parent] Tree tree) => tree.Name == "a" ? throw new GraphQLException("No such thing.") : "here";

        public static async Task<Tree?> GetLateAsync([Parent] Tree tree)
        {
            await Task.Yield();
            return tree;
        }

        public static async Task<Tree> GetLoadedAsync([Parent] Tree tree, IDataLoader<string, Tree> loader) => (await loader.LoadAsync(tree.Id))!;
    }

    public static class Loaders
    {
        public static List<string> Batches { get; } = [];

        [DataLoader]
        public static async Task<IReadOnlyDictionary<string, Tree>> GetTreesAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            Batches.Add(string.Join(',', keys));
            await Task.Delay(1, cancellationToken);
            return keys.ToDictionary(key => key, key => new Tree(key, key.ToUpperInvariant()));
        }
    }

    [QueryType]
    public sealed class Root
    {
        public int Number => 7;

        public Tree? GetTree() => new("root", "root");

        public Tree GetSure() => new("root", "root");

        [ListSize(SlicingArguments = ["first"])]
        public IEnumerable<Tree> GetMany(int first) => Enumerable.Repeat(Tree.All[0], first);

        [UsePaging]
        public IEnumerable<Tree> GetTrees() => Tree.All;

        public async Task<string> GetLaterAsync()
        {
            await Task.Delay(1);
            return "soon";
        }

        public async Task<string> GetForeverAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        }

        public string Text(string of) => of;

        public double Ratio(double of) => of;

        public int Sum(int[] of) => of.Sum();

        public int Area(Rectangle of) => of.Width * of.Height;

        public Color Color(Color like) => like;

        public IEnumerable<IAnimal> Animals() => [new Cat("Tom", 9), new Dog("Rex", true)];
    }

    [MutationType]
    public sealed class Changes
    {
        private string _text = "";

        public async Task<string> AddAsync(string text, int wait)
        {
            await Task.Delay(wait);
            return _text += text;
        }

        public string Now(string text) => _text += text;
    }

    [SubscriptionType]
    public sealed class Events
    {
        public async IAsyncEnumerable<int> Count(int to)
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }
    }
}
