using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Graph.Storage.Neo4j.Driver;

/// <summary>Speaks to a server through its HTTP Query API (<c>POST /db/{database}/query/v2</c>).</summary>
internal sealed class HttpDriver : IDriver
{
    private static readonly TimeSpan RefusalCounts = TimeSpan.FromMinutes(1);

    private readonly Neo4jOptions _options;
    private readonly HttpClient _http;
    private readonly SemaphoreSlim _places;
    private readonly Resilience _resilience;
    private volatile Refusal? _refusal;

    /// <param name="options">Where, who and how long.</param>
    /// <param name="handler">What sends the requests; the default keeps connections open.</param>
    public HttpDriver(Neo4jOptions options, HttpMessageHandler? handler = null)
    {
        _options = options;
        _http = new HttpClient(handler ?? new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
        });
        _http.Timeout = Timeout.InfiniteTimeSpan;
        _places = new SemaphoreSlim(options.MaxConcurrency);
        _resilience = new Resilience(options);
    }

    public IAsyncSession AsyncSession() => new Session(this);

    public Task<Version> GetServerVersionAsync(CancellationToken cancellation) =>
        RunAsync(_resilience.Read, new Uri(_options.Url, "/"), null, ReadVersion, cancellation);

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        _places.Dispose();
        return default;
    }

    /// <summary>
    /// Three wrong passwords lock the user, so a refused one is not sent again by the next question, nor by whoever looks at the service's health
    /// every few seconds. After a while it is: it may have been put right at the server.
    /// </summary>
    private void ThrowIfRefused()
    {
        if (_refusal is { } refusal && Environment.TickCount64 - refusal.At < RefusalCounts.TotalMilliseconds)
            throw new Neo4jException(refusal.Error.Code, refusal.Error.Message, refusal.Error);
    }

    private async Task<T> RunAsync<T>(ResiliencePipeline pipeline, Uri url, byte[]? body, Func<HttpStatusCode, byte[], T> read, CancellationToken cancellation)
    {
        try
        {
            // Errors stand in the answer's body, so reading it is part of what is repeated.
            return await pipeline.ExecuteAsync(async token => await SendAsync(url, body, read, token), cancellation);
        }
        catch (Neo4jException e) when (e.IsRefusedUser)
        {
            _refusal = new Refusal(e, Environment.TickCount64);
            throw;
        }
        catch (TimeoutRejectedException e)
        {
            throw new Neo4jException(Neo4jException.Unreachable, $"no answer within {_options.Timeout.TotalSeconds:0} s.", e);
        }
        catch (BrokenCircuitException e)
        {
            throw new Neo4jException(Neo4jException.Unreachable, "the server does not answer.", e);
        }
    }

    private async Task<T> SendAsync<T>(Uri url, byte[]? body, Func<HttpStatusCode, byte[], T> read, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, url);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            if (body is not null)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue(
                    "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_options.User}:{_options.Password}")));
                request.Content = new ByteArrayContent(body);
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            }

            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return read(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellation));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new Neo4jException(Neo4jException.Unreachable, "the server cannot be reached, or closed the connection; see whether it runs and whether --store names its HTTP port.", e);
        }
        finally
        {
            _places.Release();
        }
    }

    // A success may still carry errors: those are found when the body is read. What the API did not write is judged by its status.
    private static (EagerResult Result, IReadOnlyList<string> Bookmarks) ReadAnswer(HttpStatusCode status, byte[] answer)
    {
        try
        {
            return ResponseBody.Read(answer);
        }
        catch (Neo4jException e) when (e.IsUnreachable && status == HttpStatusCode.Unauthorized)
        {
            throw new Neo4jException("Neo.ClientError.Security.Unauthorized", "the user or the password is wrong.", e);
        }
        catch (Neo4jException e) when (e.IsUnreachable && status == HttpStatusCode.NotFound)
        {
            throw new Neo4jException("Neo.ClientError.Database.DatabaseNotFound", "there is no Query API, or no such database, at this address.", e);
        }
    }

    private static Version ReadVersion(HttpStatusCode status, byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return Version.Parse(json.RootElement.GetProperty("neo4j_version").GetString()!.Split('-', '+')[0]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new Neo4jException(Neo4jException.Unreachable, $"something else than Neo4j answers there, with status {(int)status}.", e);
        }
    }

    private sealed record Refusal(Neo4jException Error, long At);

    private sealed class Session(HttpDriver driver) : IAsyncSession
    {
        private volatile IReadOnlyList<string> _bookmarks = [];

        public IReadOnlyList<string> LastBookmarks => _bookmarks;

        public Task<EagerResult> ExecuteReadAsync(Query query, CancellationToken cancellation) =>
            ExecuteAsync(driver._resilience.Read, driver._options.ReadUrl ?? driver._options.Url, query, read: true, cancellation);

        public async Task<EagerResult> ExecuteWriteAsync(Query query, CancellationToken cancellation) =>
            await ExecuteAsync(driver._resilience.Write, driver._options.Url, query, read: false, cancellation);

        private async Task<EagerResult> ExecuteAsync(ResiliencePipeline pipeline, Uri url, Query query, bool read, CancellationToken cancellation)
        {
            driver.ThrowIfRefused();
            var body = RequestBody.Write(query, read, _bookmarks);
            var path = new Uri(url, $"/db/{Uri.EscapeDataString(driver._options.Database)}/query/v2");
            var (result, bookmarks) = await driver.RunAsync(pipeline, path, body, ReadAnswer, cancellation);
            // A read need not be seen by what follows.
            if (!read && bookmarks.Count > 0)
                _bookmarks = bookmarks;
            return result;
        }
    }
}
