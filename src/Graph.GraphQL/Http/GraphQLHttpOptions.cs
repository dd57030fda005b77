namespace Graph.GraphQL.Http;

/// <summary>How GraphQL is served over HTTP, and what is refused.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The largest request body in bytes, after decompression by the host if any. Default 1 MiB.</summary>
    public int MaxBodySize { get; set; } = 1024 * 1024;

    /// <summary>Whether queries may be sent with GET. Default true.</summary>
    public bool EnableGet { get; set; } = true;

    /// <summary>Whether a body may be a list of requests. Default false.</summary>
    public bool EnableBatching { get; set; }

    /// <summary>The most requests in a batch. Default 10.</summary>
    public int MaxBatchSize { get; set; } = 10;

    /// <summary>Whether responses are compressed for clients that accept it. Default true.</summary>
    public bool EnableCompression { get; set; } = true;

    /// <summary>The smallest response that is compressed, in bytes. Default 1,400: what fits one packet is not.</summary>
    public int MinCompressedSize { get; set; } = 1_400;

    /// <summary>
    /// Whether only persisted operations run: a request must name one by <c>documentId</c>, and a document of its own is refused.
    /// Default false.
    /// </summary>
    public bool PersistedOperationsOnly { get; set; }

    /// <summary>Whether Server-Sent Events are served to clients that accept <c>text/event-stream</c>. Default true.</summary>
    public bool EnableEventStream { get; set; } = true;

    /// <summary>Whether WebSockets are served. Default true.</summary>
    public bool EnableWebSockets { get; set; } = true;

    /// <summary>The largest WebSocket message in bytes. Default 64 KiB.</summary>
    public int MaxMessageSize { get; set; } = 64 * 1024;

    /// <summary>The most operations open at once on a WebSocket. Default 20.</summary>
    public int MaxSubscriptionsPerConnection { get; set; } = 20;

    /// <summary>How long a WebSocket client may wait before its <c>connection_init</c>. Default 3 seconds.</summary>
    public TimeSpan ConnectionInitTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How often an open connection that is silent is sent a sign of life. Default 12 seconds.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>
    /// The origins whose pages may open a WebSocket, such as <c>https://example.org</c>; browsers do not protect WebSockets
    /// otherwise. Empty, the default, means the service's own pages only.
    /// </summary>
    public IList<string> AllowedWebSocketOrigins { get; } = [];
}
