using Graph.GraphQL.Annotations;
using Graph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.GraphQL.Tests.Execution;

/// <summary>What a resolver and a listener may know of the request before anything below is resolved.</summary>
public class SelectedFieldsTests
{
    private static readonly Heard Cursors = new();

    private static readonly TestServer Server = new(builder =>
    {
        builder.Services.AddSingleton<ICursorListener>(Cursors);
        builder.AddTypes(typeof(Root), typeof(Cat), typeof(Dog));
    });

    [Theory]
    [InlineData("{ list { asked } }", "asked")]
    [InlineData("{ list { asked other } list { third } }", "asked other third")]
    [InlineData("{ list { asked ...F } } fragment F on List { third ... { other } ...G } fragment G on List { asked }", "asked third other")]
    [InlineData("{ list { asked a: other b: other } }", "asked other")]
    [InlineData("{ list { asked other @skip(if: true) third @include(if: false) ...F @skip(if: true) } } fragment F on List { other }", "asked")]
    [InlineData("query($on: Boolean = false) { list { asked other @include(if: $on) third @skip(if: $on) } }", "asked third")]
    public async Task SelectedFields_ThroughFragmentsAndDirectives_AreThoseThatWillBeResolved(string query, string expected) =>
        (await Server.ExecuteAsync(query)).ShouldContain($"\"asked\":\"{expected}\"");

    [Fact]
    public async Task SelectedFields_OfAVariable_FollowItsValue()
    {
        const string query = "query($on: Boolean!) { list { asked other @include(if: $on) } }";
        (await Server.ExecuteAsync(query, """{"on": true}""")).ShouldContain("\"asked other\"");
        (await Server.ExecuteAsync(query, """{"on": false}""")).ShouldContain("\"asked\"");
    }

    [Fact]
    public async Task SelectedFields_BelowAUnion_AreThoseOfAllItsTypes() =>
        (await Server.ExecuteAsync("{ pet { ... on Cat { name lives } ... on Dog { name good } } }")).ShouldBe("""{"data":{"pet":{"name":"name lives good","lives":9}}}""");

    [Theory]
    [InlineData("{ pages { totalCount } }", "nothing")]
    [InlineData("{ pages { __typename ...F } } fragment F on StringConnection { totalCount }", "nothing")]
    [InlineData("{ pages { totalCount ...F } } fragment F on StringConnection { nodes }", "items")]
    [InlineData("{ pages { pageInfo { hasNextPage } totalCount } }", "cursors")]
    [InlineData("{ pages { totalCount nodes edges @include(if: true) { node } } }", "cursors")]
    [InlineData("{ pages { totalCount nodes @skip(if: true) } }", "nothing")]
    public async Task Paging_IsTold_WhetherItemsAndCursorsAreShown(string query, string shown) =>
        (await Server.ExecuteAsync(query)).ShouldContain($"\"totalCount\":{Array.IndexOf(["nothing", "items", "cursors"], shown)}");

    [Theory]
    [InlineData("{ pages(after: \"a\") { totalCount } }", "a")]
    [InlineData("query($c: String = \"v\") { pages(before: $c) { totalCount } more: pages(after: \"b\") { totalCount } }", "v b")]
    [InlineData("{ pages { totalCount } }", null)]
    [InlineData("query($c: String) { pages(after: $c) { totalCount } }", null)]
    public async Task Cursors_OfARequest_AreToldBeforeAnythingIsResolved(string query, string? expected)
    {
        Cursors.Last = null;
        await Server.ExecuteAsync(query);
        Cursors.Last.ShouldBe(expected);
    }

    [Theory]
    [InlineData("{ forward(after: \"a\") }", "a", """{"data":{"forward":"a"}}""")]
    [InlineData("{ since(after: 3) }", null, """{"data":{"since":3}}""")]
    [InlineData("query($s: Int = 2) { strict(after: \"a\", step: $s) }", "a", """{"data":{"strict":"a2"}}""")]
    public async Task Cursors_OfFieldsThatAreNoConnection_AreToldWhereTheyAreText(string query, string? expected, string response)
    {
        Cursors.Last = null;
        (await Server.ExecuteAsync(query)).ShouldBe(response);
        Cursors.Last.ShouldBe(expected);
    }

    [Fact]
    public async Task Cursors_BesideAnArgumentAtFault_AreNotToldAndTheFieldSaysWhy()
    {
        Cursors.Last = null;
        var response = await Server.ExecuteAsync("query($s: Int = 2) { strict(after: \"a\", step: $s) }", """{"s": null}""");
        response.ShouldContain("\"errors\"");
        response.ShouldContain("\"strict\":null");
        Cursors.Last.ShouldBeNull();
    }

    public sealed class Heard : ICursorListener
    {
        public string? Last { get; set; }

        public void GoOn(IServiceProvider services, IReadOnlyList<string> cursors) => Last = string.Join(' ', cursors);
    }

    public sealed record List(string Asked, string Other = "", string Third = "");

    [UnionType("Pet")]
    public interface IPet;

    [ObjectType]
    public sealed record Cat(string Name, int Lives) : IPet;

    [ObjectType]
    public sealed record Dog(string Name, bool Good) : IPet;

    [QueryType]
    public static class Root
    {
        public static List GetList(ResolverContext context) => new(string.Join(' ', context.SelectedFields));

        public static IPet GetPet(ResolverContext context) => new Cat(string.Join(' ', context.SelectedFields), 9);

        public static string? GetForward(string? after) => after;

        public static int GetSince(int after) => after;

        public static string? GetStrict(string? after, int step) => $"{after}{step}";

        [UsePaging]
        public static Connection<string> GetPages(PagingArguments paging) =>
            new([], new PageInfo(false, false, null, null), paging.WithoutItems ? 0 : paging.WithoutCursors ? 1 : 2);
    }
}
