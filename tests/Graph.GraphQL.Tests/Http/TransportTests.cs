using System.Net;
using System.Net.WebSockets;
using System.Text;
using Graph.GraphQL.Http;

namespace Graph.GraphQL.Tests.Http;

/// <summary>Connections that stay open: what they refuse, and what ends with them.</summary>
public sealed class TransportTests : TransportHost
{
    [Theory]
    [InlineData("""{"documentId":"ID"}""", "next")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ID"}}}""", "next")]
    [InlineData("""{"query":"{ word }"}""", "error")]
    [InlineData("""{"documentId":"unknown"}""", "error")]
    [InlineData("""{"query":"{ word }","documentId":"ID"}""", "error")]
    public async Task Socket_WherePersistedOperationsAloneAreServed_RefusesOthers(string payload, string type)
    {
        await StartAsync(static options => options.PersistedOperationsOnly = true);
        using var socket = await OpenAsync(Init, Subscribe("1", payload.Replace("ID", PersistedOperations.Id(Known), StringComparison.Ordinal)));

        (await ReadAsync(socket)).ShouldStartWith($$"""{"id":"1","type":"{{type}}",""");
    }

    [Theory]
    [InlineData("""{"documentId":"ID"}""", 200)]
    [InlineData("""{"query":"{ word }"}""", 400)]
    [InlineData("""{"documentId":"unknown"}""", 400)]
    public async Task EventStream_WherePersistedOperationsAloneAreServed_RefusesOthers(string body, int status)
    {
        await StartAsync(static options => options.PersistedOperationsOnly = true);

        using var response = await PostAsync(body.Replace("ID", PersistedOperations.Id(Known), StringComparison.Ordinal), "text/event-stream");

        ((int)response.StatusCode).ShouldBe(status);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldContain(status == 200 ? "event: next\ndata: {\"data\":{\"word\":\"株洲\"}}" : "\"errors\"");
    }

    [Fact]
    public async Task EventStream_OfAMutationByGet_IsRefused()
    {
        await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Url() + "?query=mutation{change}");
        request.Headers.TryAddWithoutValidation("Accept", "text/event-stream");
        using var response = await Client.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldContain("Mutations cannot be sent this way");
        Seen.Changes.ShouldBe(0);
    }

    [Fact]
    public async Task Socket_WithTooManyOperations_RefusesTheNextAlone()
    {
        await StartAsync(static options => options.MaxSubscriptionsPerConnection = 1);
        using var socket = await OpenAsync(Init, Subscribe("1", """{"query":"subscription { endless }"}"""));
        (await ReadAsync(socket)).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"endless":1}}}""");

        await SendAsync(socket, Subscribe("2", """{"query":"{ word }"}"""));

        (await ReadAsync(socket)).ShouldBe("""{"id":"2","type":"error","payload":[{"message":"At most 1 operations may be open on a connection.","extensions":{"code":"BAD_REQUEST"}}]}""");
        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Theory]
    [InlineData("a message beyond its size", 1009)]
    [InlineData("text that is no JSON", 4400)]
    [InlineData("variables nested too deep", 4400)]
    [InlineData("a payload that is no request", 4400)]
    public async Task Socket_SentWhatItDoesNotTake_ClosesWithTheProtocolsCode(string what, int code)
    {
        await StartAsync(static options => options.MaxMessageSize = 2_000);
        using var socket = await OpenAsync(Init);

        await SendAsync(socket, what switch
        {
            "a message beyond its size" => Subscribe("1", "{\"query\":\"{ word }\",\"pad\":\"" + new string('x', 3_000) + "\"}"),
            "text that is no JSON" => "{",
            "variables nested too deep" => Subscribe("1", "{\"query\":\"{ word }\",\"variables\":{\"a\":" + new string('[', 100) + new string(']', 100) + "}}"),
            _ => Subscribe("1", """{"query":1}"""),
        });

        (await ClosedAsync(socket)).ShouldBe(code);
    }

    [Fact]
    public async Task Variables_NestedTooDeep_AreRefused()
    {
        await StartAsync();

        using var response = await PostAsync("{\"query\":\"{ word }\",\"variables\":{\"a\":" + new string('[', 200) + new string(']', 200) + "}}", "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("nested deeper than 64 levels");
    }

    [Fact]
    public async Task Subscription_CompletedByItsClient_Ends()
    {
        await StartAsync();
        using var socket = await OpenAsync(Init, Subscribe("1", """{"query":"subscription { endless }"}"""));
        await ReadAsync(socket);

        await SendAsync(socket, """{"id":"1","type":"complete"}""");

        await Seen.Ended.Task.WaitAsync(Patience);
        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task Subscription_OfASocketThatBreaks_Ends()
    {
        await StartAsync();
        using var socket = await OpenAsync(Init, Subscribe("1", """{"query":"subscription { endless }"}"""));
        await ReadAsync(socket);

        socket.Abort();

        await Seen.Ended.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task EventStream_OfSomethingThatHasNotHappenedYet_IsOpenAtOnce()
    {
        await StartAsync(static options => options.KeepAliveInterval = TimeSpan.FromHours(1));
        using var request = new HttpRequestMessage(HttpMethod.Post, Url()) { Content = new StringContent("""{"query":"{ waiting }"}""", Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new("text/event-stream"));

        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Waited);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
    }

    [Theory]
    [InlineData("text/event-stream", "subscription { endless }")]
    [InlineData("application/json", "{ waiting }")]
    public async Task Operation_WhoseClientLeaves_Ends(string accept, string query)
    {
        await StartAsync();
        using var leaving = new CancellationTokenSource();
        var asking = PostAsync($$"""{"query":"{{query}}"}""", accept, leaving.Token);
        await Seen.Begun.Task.WaitAsync(Patience);

        await leaving.CancelAsync();

        await Seen.Ended.Task.WaitAsync(Patience);
        await Should.ThrowAsync<OperationCanceledException>(async () => (await asking).EnsureSuccessStatusCode());
    }

    [Theory]
    [InlineData("https://elsewhere.example", 403)]
    [InlineData("https://friend.example", 101)]
    public async Task Socket_OfAForeignPage_IsRefusedUnlessNamed(string origin, int status)
    {
        await StartAsync(static options => options.AllowedWebSocketOrigins.Add("https://friend.example"));
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;

        await Record.ExceptionAsync(() => socket.ConnectAsync(SocketUrl(), Waited));

        ((int)socket.HttpStatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Preflight_WithoutConfiguration_AllowsNobody()
    {
        await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Options, Url());
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");

        using var response = await Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://friend.example", true)]
    [InlineData("https://elsewhere.example", false)]
    public async Task Preflight_UnderTheHostsPolicy_AllowsWhomItNames(string origin, bool isAllowed)
    {
        await StartAsync(cors: "https://friend.example");
        using var request = new HttpRequestMessage(HttpMethod.Options, Url());
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var response = await Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(isAllowed);
    }
}
