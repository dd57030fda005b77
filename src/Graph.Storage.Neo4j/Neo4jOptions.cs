namespace Graph.Storage.Neo4j;

/// <summary>How to reach a Neo4j server, 5.26 or newer.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Where its HTTP port answers, such as <c>http://localhost:7474</c>; in a cluster the server, or the route, that takes writes.</summary>
    public required Uri Url { get; init; }

    /// <summary>Where reads go; null for <see cref="Url"/>.</summary>
    public Uri? ReadUrl { get; init; }

    /// <summary>The user. The default is <c>neo4j</c>.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The user's password. It is in no message.</summary>
    public required string Password { get; init; }

    /// <summary>The database. The default is <c>neo4j</c>.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long one request may take before it is given up and, where that is right, sent again. The default is 2 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a write is sent again while the server cannot be reached; waits grow to 5 seconds, so that 60 are some 5 minutes.</summary>
    public int WriteRetries { get; init; } = 60;

    /// <summary>How often a read is sent again; somebody is waiting for it. The default is 2.</summary>
    public int ReadRetries { get; init; } = 2;

    /// <summary>The wait before the first repetition; it doubles with each, up to 5 seconds. The default is 200 milliseconds.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How many requests may be under way at once, from 1. The default is 16.</summary>
    public int MaxConcurrency { get; init; } = 16;

    /// <summary>
    /// Whether questions the server could answer are answered from the graph in memory where it stands there already, at the version asked for. The
    /// answers are the same; memory gives them sooner. The default is true.
    /// </summary>
    public bool AnswersFromMemory { get; init; } = true;

    /// <summary>Without the password.</summary>
    public override string ToString() => $"neo4j:{Url}";
}
