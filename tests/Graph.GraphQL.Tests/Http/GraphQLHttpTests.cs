using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Graph.GraphQL.Annotations;
using Graph.GraphQL.Execution;
using Graph.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.GraphQL.Tests.Http;

public sealed class GraphQLHttpTests : IAsyncLifetime
{
    private const string Persisted = "query Known { word }";

    private readonly HttpClient _client = new();
    private readonly List<WebApplication> _applications = [];
    private string _url = "";

    public async Task InitializeAsync() => _url = await StartAsync(static _ => { });

    public async Task DisposeAsync()
    {
        _client.Dispose();
        foreach (var application in _applications)
            await application.DisposeAsync();
    }

    [Theory]
    [InlineData("application/json", "{ word }", 200, "application/json")]
    [InlineData("application/graphql-response+json", "{ word }", 200, "application/graphql-response+json")]
    [InlineData("application/json", "{ nothing }", 200, "application/json")]
    [InlineData("application/graphql-response+json", "{ nothing }", 400, "application/graphql-response+json")]
    [InlineData("application/graphql-response+json", "{", 400, "application/graphql-response+json")]
    [InlineData("application/graphql-response+json", "{ broken }", 200, "application/graphql-response+json")]
    [InlineData("text/html, application/json;q=0.5, application/graphql-response+json", "{ word }", 200, "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.4, application/json", "{ word }", 200, "application/json")]
    [InlineData("text/html", "{ word }", 406, "application/json")]
    public async Task Post_Negotiated_HasTheStatusAndTypeOfTheSpecification(string accept, string query, int status, string type)
    {
        using var response = await PostAsync(_url, $$"""{"query":"{{query}}"}""", accept: accept);
        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.ToString().ShouldBe(type + "; charset=utf-8");
    }

    [Theory]
    [InlineData("", 400, "The request has no body.", "BAD_REQUEST")]
    [InlineData("{", 400, "The request body is not valid JSON, or is nested deeper than 64 levels.", "BAD_REQUEST")]
    [InlineData("{\"query\":1}", 400, "The request's \\\"query\\\" must be a string.", "BAD_REQUEST")]
    [InlineData("{\"query\":\"{ word }\",\"variables\":[]}", 400, "The request's \\\"variables\\\" must be an object.", "BAD_REQUEST")]
    [InlineData("{\"variables\":{}}", 400, "The request has no \\\"query\\\".", "BAD_REQUEST")]
    [InlineData("[{\"query\":\"{ word }\"}]", 400, "Batches of requests are not served: send one request, a JSON object.", "BAD_REQUEST")]
    [InlineData("{\"documentId\":\"unknown\"}", 400, "PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED")]
    public async Task Post_NotARequest_IsRefused(string body, int status, string message, string code)
    {
        using var response = await PostAsync(_url, body);
        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldBe("{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code + "\"}}]}");
    }

    [Fact]
    public async Task Post_BehindAByteOrderMark_IsAnswered()
    {
        using var response = await PostAsync(_url, "\ufeff{\"query\":\"{ word }\"}");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"word":"株洲"}}""");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Post_OfAnotherContentType_IsRefused(string contentType)
    {
        using var response = await PostAsync(_url, """{"query":"{ word }"}""", contentType: contentType);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Post_Compressed_IsRefusedWithTheReason()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _url) { Content = Json("""{"query":"{ word }"}""") };
        request.Content.Headers.ContentEncoding.Add("gzip");
        using var response = await _client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await response.Content.ReadAsStringAsync()).ShouldContain("send this one without Content-Encoding: gzip.");
    }

    [Fact]
    public async Task Post_TooLarge_IsRefused()
    {
        using var response = await PostAsync(_url, "{\"query\":\"{ word }\",\"pad\":\"" + new string('x', 1024 * 1024) + "\"}");
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("subscription{count}", "Subscriptions need a connection that stays open: Server-Sent Events or a WebSocket.")]
    [InlineData("mutation{change}", "Only queries can be sent this way; send mutations with POST.")]
    public async Task Get_WhatIsNoQuery_IsRefusedWithTheWayItCanBeSent(string operation, string message)
    {
        using var response = await _client.GetAsync($"{_url}?query={operation}");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await response.Content.ReadAsStringAsync()).ShouldContain(message);
    }

    [Fact]
    public async Task Get_Query_HasATagAndIsNotSentTwice()
    {
        using var first = await _client.GetAsync(_url + "?query={word}");
        (await first.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"word":"株洲"}}""");
        using var again = new HttpRequestMessage(HttpMethod.Get, _url + "?query={word}");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _client.SendAsync(again);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Get_Mutation_IsNotAllowed()
    {
        using var response = await _client.GetAsync(_url + "?query=mutation{change}");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Response_OfSomeSize_IsCompressedWhenAccepted(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _url) { Content = Json("""{"query":"{ text }"}""") };
        request.Headers.AcceptEncoding.Add(new(encoding));
        using var response = await _client.SendAsync(request);
        response.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        await using var content = await response.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(content, CompressionMode.Decompress) : new GZipStream(content, CompressionMode.Decompress);
        (await new StreamReader(plain).ReadToEndAsync()).ShouldBe("{\"data\":{\"text\":\"" + new string('贵', 1000) + "\"}}");
    }

    [Fact]
    public async Task PersistedOperation_ById_RunsAndInItsModeNothingElseDoes()
    {
        var url = await StartAsync(builder => builder
            .AddPersistedOperations(new PersistedOperations([Persisted]))
            .ModifyHttpOptions(options => options.PersistedOperationsOnly = true));
        var id = PersistedOperations.Id(Persisted);
        foreach (var body in new[] { $$"""{"documentId":"{{id}}"}""", $$"""{"documentId":"sha256:{{id}}"}""", "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + id + "\"}}}" })
        {
            using var response = await PostAsync(url, body);
            (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"word":"株洲"}}""");
        }

        using var unknown = await PostAsync(url, """{"documentId":"unknown"}""");
        (await unknown.Content.ReadAsStringAsync()).ShouldBe("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""");
        using var refused = await PostAsync(url, """{"query":"{ word }"}""");
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"PERSISTED_QUERY_ONLY\"");
    }

    [Fact]
    public async Task Batch_WhenEnabled_IsAnsweredInOrder()
    {
        var url = await StartAsync(builder => builder.ModifyHttpOptions(options => (options.EnableBatching, options.MaxBatchSize) = (true, 2)));
        using var response = await PostAsync(url, """[{"query":"{ word }"},{"query":"{ nothing }"}]""");
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("""[{"data":{"word":"株洲"}},{"errors":[""");
        using var refused = await PostAsync(url, """[{"query":"{ word }"},{"query":"{ word }"},{"query":"{ word }"}]""");
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task EventStream_OfSubscription_SendsEachEventThenCompletes()
    {
        using var response = await PostAsync(_url, """{"query":"subscription { count }"}""", accept: "text/event-stream");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task Failure_OfResolver_TellsNothing()
    {
        using var response = await PostAsync(_url, """{"query":"{ broken }"}""");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """{"data":{"broken":null},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""");
    }

    [Fact]
    public async Task Extensions_OfHost_AreAddedToTheResponse()
    {
        var url = await StartAsync(builder => builder.Services.AddSingleton<IResponseExtensions, Notes>());
        using var response = await PostAsync(url, """{"query":"{ word }"}""");
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"word":"株洲"},"extensions":{"note":{"errors":0}}}""");
    }

    [Fact]
    public async Task Introspection_WhenOff_IsRefusedAndNothingSuggested()
    {
        var url = await StartAsync(builder => builder.ModifyOptions(options => options.EnableIntrospection = false));
        using var schema = await PostAsync(url, """{"query":"{ __schema { types { name } } }"}""");
        (await schema.Content.ReadAsStringAsync()).ShouldContain("GraphQL introspection has been disabled");
        using var mistyped = await PostAsync(url, """{"query":"{ wort }"}""");
        (await mistyped.Content.ReadAsStringAsync()).ShouldNotContain("Did you mean");
    }

    private async Task<string> StartAsync(Action<GraphQLServerBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure(builder.Services.AddGraphQLServer().AddTypes(typeof(Words), typeof(Changes), typeof(Numbers)));
        var application = builder.Build();
        application.MapGraphQL("/graphql");
        await application.StartAsync();
        _applications.Add(application);
        return application.Urls.First() + "/graphql";
    }

    private static ByteArrayContent Json(string body, string contentType = "application/json")
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }

    private async Task<HttpResponseMessage> PostAsync(string url, string body, string contentType = "application/json", string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = Json(body, contentType) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await _client.SendAsync(request);
    }

    [QueryType]
    public static class Words
    {
        public static string GetWord() => "株洲";

        public static string GetText() => new('贵', 1000);

        public static string? GetBroken() => throw new InvalidOperationException("A secret of the server.");
    }

    [MutationType]
    public static class Changes
    {
        public static bool Change() => true;
    }

    [SubscriptionType]
    public static class Numbers
    {
        public static async IAsyncEnumerable<int> Count()
        {
            yield return 1;
            await Task.Yield();
            yield return 2;
        }
    }

    private sealed class Notes : IResponseExtensions
    {
        public void AddExtensions(IServiceProvider services, IReadOnlyList<GraphQLError> errors, IDictionary<string, object?> extensions) =>
            extensions["note"] = new Dictionary<string, object?> { ["errors"] = errors.Count };
    }
}
