using Graph.Api.Commands;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Commands;

public sealed class QueryCommandTests : IAsyncLifetime
{
    private readonly Shell _shell = new();

    public async Task InitializeAsync()
    {
        _shell.Folder.Write("news.jsonl", """{"id":"1","title":"题","text":"株洲加快发展轨道交通产业。"}""");
        (await _shell.RunAsync("ingest", "news.jsonl")).Status.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Query_AsTextFileOrInput_PrintsTheResponse()
    {
        const string query = "{ statistics { articles } }";
        _shell.Folder.Write("question.graphql", query);
        var expected = (await _shell.RunAsync("query", query)).Output;
        expected.ShouldStartWith("""{"data":{"statistics":{"articles":1}}""");
        (await _shell.RunAsync("query", "question.graphql")).Output.ShouldBe(expected);
        (await _shell.RunAsync(query, ["query", "-"])).Output.ShouldBe(expected);
    }

    [Fact]
    public async Task Query_WithVariablesAndOperation_RunsThatOne()
    {
        const string query = "query A { statistics { articles } } query B($name: String!) { entity(name: $name) { id } }";
        var run = await _shell.RunAsync("query", query, "--operation", "B", "--variables", """{"name":"株洲"}""");
        run.Status.ShouldBe(ExitCode.Done);
        run.Output.ShouldStartWith("""{"data":{"entity":{"id":"region:430200"}}""");
    }

    [Theory]
    [InlineData("{ nonsense }", "nonsense")]
    [InlineData("{ statistics {", "Syntax Error")]
    [InlineData("""{ entity(name: "没有这个") { id } }""", "没有这个")]
    public async Task Query_ThatFails_PrintsTheErrorsAndSaysSoInTheStatus(string query, string message)
    {
        var run = await _shell.RunAsync("query", query);
        run.Status.ShouldBe(ExitCode.Partial);
        run.Output.ShouldContain("\"errors\":[");
        run.Output.ShouldContain(message);
    }

    [Theory]
    [InlineData(new[] { "query", "nofile.graphql" }, "nofile.graphql: neither a GraphQL document nor a file that can be read.")]
    [InlineData(new[] { "query", "{ a }", "--variables", "{]" }, "--variables: not valid JSON at line 1, byte 2; give an object such as {\"name\": \"株洲\"}.")]
    [InlineData(new[] { "query", "{ a }", "--store", "memory" }, "--store memory: holds nothing")]
    public async Task Query_CalledWrongly_FailsWithOneLine(string[] arguments, string message)
    {
        var run = await _shell.RunAsync(arguments);
        run.Status.ShouldBe(ExitCode.Usage);
        run.Error.ShouldStartWith($"graph: {message}");
        run.Error.TrimEnd().Split('\n').ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Statistics_OfAStore_PrintOneFigureALine()
    {
        var run = await _shell.RunAsync("statistics");
        run.Lines.ShouldContain(line => line.StartsWith("documents ", StringComparison.Ordinal) && line.EndsWith(" 1", StringComparison.Ordinal));
        run.Lines.ShouldContain(line => line.StartsWith("snapshot ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("articles 1", "--mentioning", "株洲")]
    [InlineData("articles 0", "--to", "1990-01-01")]
    [InlineData("articles 1", "--to", "1990-01-01", "--include-undated", "true")]
    public async Task Statistics_OfASelection_CountIt(string expected, params string[] selection)
    {
        var run = await _shell.RunAsync(["statistics", .. selection]);
        run.Lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ShouldContain(expected);
    }

    [Theory]
    [InlineData("--from 2024-1: must be a day such as 2024-01-31, a month such as 2024-01 or a year.", "--from", "2024-1")]
    [InlineData("No entity is called '没有这个'", "--within", "没有这个")]
    public async Task Statistics_OfAnImpossibleSelection_SayWhatIsAllowed(string expected, params string[] selection)
    {
        var run = await _shell.RunAsync(["statistics", .. selection]);
        run.Error.ShouldContain(expected);
    }

    public Task DisposeAsync()
    {
        _shell.Dispose();
        return Task.CompletedTask;
    }
}
