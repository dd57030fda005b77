using System.Net;
using System.Text;
using System.Text.Json;
using Graph.Storage.Neo4j.Driver;

namespace Graph.Storage.Neo4j.Tests.Driver;

public sealed class HttpDriverTests
{
    private const string Done = """{"data":{"fields":["n"],"values":[[1]]},"bookmarks":["mark-1"]}""";

    [Fact]
    public async Task Write_AcceptedWithData_IsRead()
    {
        var server = new FakeServer(Done);
        var result = await server.WriteAsync();
        result.Records.ShouldHaveSingleItem().Get<long>("n").ShouldBe(1);
    }

    [Fact]
    public async Task Write_ErrorBehindData_DoesNotCount()
    {
        var server = new FakeServer("""{"data":{"fields":["n"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""");
        (await Should.ThrowAsync<Neo4jException>(server.WriteAsync)).Code.ShouldBe("Neo.ClientError.Statement.ArithmeticError");
        server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", 2)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", 2)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", 2)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", 1)]
    [InlineData("Neo.TransientError.Transaction.Terminated", 1)]
    [InlineData("Neo.ClientError.Security.Unauthorized", 1)]
    [InlineData("Neo.ClientError.Security.AuthenticationRateLimit", 1)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", 1)]
    public async Task Write_Refused_IsSentAgainByItsCodeAlone(string code, int requests)
    {
        var server = new FakeServer(Error(code), Done) { Status = HttpStatusCode.BadRequest };
        if (requests == 1)
            (await Should.ThrowAsync<Neo4jException>(server.WriteAsync)).Code.ShouldBe(code);
        else
            (await server.WriteAsync()).Records.Count.ShouldBe(1);
        server.Requests.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task Write_WrongPassword_IsNotTriedAgainByTheNextOne()
    {
        var server = new FakeServer(Error("Neo.ClientError.Security.Unauthorized")) { Status = HttpStatusCode.Unauthorized };
        await using var driver = server.Driver();
        var session = driver.AsyncSession();
        for (var i = 0; i < 3; i++)
        {
            var error = await Should.ThrowAsync<Neo4jException>(() => session.ExecuteWriteAsync(new Query("RETURN 1 AS n"), CancellationToken.None));
            error.IsSecurity.ShouldBeTrue();
        }

        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Write_NotAllowed_DoesNotKeepTheUserFromAskingOther()
    {
        var server = new FakeServer(Error("Neo.ClientError.Security.Forbidden"), Done) { Status = HttpStatusCode.Forbidden };
        await using var driver = server.Driver();
        var session = driver.AsyncSession();
        await Should.ThrowAsync<Neo4jException>(() => session.ExecuteWriteAsync(new Query("CREATE INDEX"), CancellationToken.None));
        (await session.ExecuteReadAsync(new Query("RETURN 1 AS n"), CancellationToken.None)).Records.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Write_ConnectionClosed_IsSentAgain()
    {
        var server = new FakeServer(null, Done);
        (await server.WriteAsync()).Records.Count.ShouldBe(1);
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"data":{"fields":["n"],"values":[[1],""")]
    [InlineData("<html>")]
    [InlineData("")]
    public async Task Write_AnswerCutOff_IsSentAgain(string cut)
    {
        var server = new FakeServer(cut, Done);
        (await server.WriteAsync()).Records.Count.ShouldBe(1);
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Write_NeverReached_GivesUpAndNamesNoSecret()
    {
        var server = new FakeServer(null, null, null, null);
        var error = await Should.ThrowAsync<Neo4jException>(server.WriteAsync);
        error.IsUnreachable.ShouldBeTrue();
        error.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public async Task Unauthorized_WithoutABody_IsNotSentAgain()
    {
        var server = new FakeServer("", Done) { Status = HttpStatusCode.Unauthorized };
        (await Should.ThrowAsync<Neo4jException>(server.WriteAsync)).IsSecurity.ShouldBeTrue();
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Requests_ReadAfterWrite_CarryModeParametersAndBookmark()
    {
        var server = new FakeServer(Done, Done);
        await using var driver = server.Driver();
        var session = driver.AsyncSession();
        await session.ExecuteWriteAsync(new Query("RETURN $x AS n", new Dictionary<string, object?> { ["x"] = new object?[] { 1, 1L << 60, "株", true, null } }), default);
        await session.ExecuteReadAsync(new Query("RETURN 1 AS n"), default);

        server.Requests[0].GetProperty("parameters").GetProperty("x").GetRawText().ShouldBe("[1,1152921504606846976,\"株\",true,null]");
        server.Requests.Select(request => request.GetProperty("accessMode").GetString()).ShouldBe(["WRITE", "READ"]);
        server.Requests[1].GetProperty("bookmarks")[0].GetString().ShouldBe("mark-1");
        server.Urls.ShouldAllBe(url => url.AbsolutePath == "/db/graph/query/v2");
        server.Urls.Select(url => url.Host).ShouldBe(["writer", "reader"]);
    }

    [Theory]
    [InlineData("5.25.1", false)]
    [InlineData("5.26.19", true)]
    [InlineData("2025.01.0", true)]
    public async Task Store_ServerOfAVersion_IsRefusedBelow526(string version, bool accepted)
    {
        var server = new FakeServer(
            $$"""{"neo4j_version":"{{version}}"}""",
            $$$"""{"data":{"fields":["schema"],"values":[[{{{Schema.Newest}}}]]}}""",
            """{"data":{"fields":["version","high","low"],"values":[[0,0,0]]}}""",
            """{"data":{"fields":["id","entity","name","partOf","aliases"],"values":[]}}""",
            """{"data":{"fields":["version","key","contentHash","page","forms","articles"],"values":[]}}""",
            """{"data":{"fields":["version","high","low"],"values":[[0,0,0]]}}""");
        await using var store = new Neo4jGraphStore(FakeServer.Options, server.Driver());
        var open = async () => await store.OpenSnapshotAsync();
        if (accepted)
            (await open()).Id.ShouldBe("0000000000000000");
        else
            (await Should.ThrowAsync<StoreUnavailableException>(open)).Message.ShouldEndWith($"the server is Neo4j {version}; 5.26 or newer is needed.");
    }

    private static string Error(string code) => $$"""{"errors":[{"code":"{{code}}","message":"no"}]}""";

    /// <summary>Answers in order; null closes the connection.</summary>
    private sealed class FakeServer(params string?[] answers) : HttpMessageHandler
    {
        public static Neo4jOptions Options { get; } = new()
        {
            Url = new Uri("http://writer:7474"),
            ReadUrl = new Uri("http://reader:7474"),
            Password = "secret",
            Database = "graph",
            RetryDelay = TimeSpan.FromMilliseconds(1),
            WriteRetries = 3,
        };

        public HttpStatusCode Status { get; init; } = HttpStatusCode.Accepted;

        public List<JsonElement> Requests { get; } = [];

        public List<Uri> Urls { get; } = [];

        public HttpDriver Driver() => new(Options, this);

        public async Task<EagerResult> WriteAsync()
        {
            await using var driver = Driver();
            return await driver.AsyncSession().ExecuteWriteAsync(new Query("RETURN 1 AS n"), CancellationToken.None);
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
                Requests.Add(JsonDocument.Parse(await content.ReadAsStringAsync(cancellationToken)).RootElement);
            else
                Requests.Add(default);
            Urls.Add(request.RequestUri!);
            var answer = answers[Requests.Count - 1] ?? throw new HttpRequestException("closed");
            return new HttpResponseMessage(Requests.Count == 1 ? Status : HttpStatusCode.Accepted) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
