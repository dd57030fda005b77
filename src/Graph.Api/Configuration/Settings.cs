using Graph.Api.Commands;

namespace Graph.Api.Configuration;

/// <summary>Everything that can be set, checked. What each means and may be stands in <see cref="SettingKeys"/>.</summary>
public sealed record Settings
{
    /// <summary>What holds when nothing is set.</summary>
    public static Settings Default { get; } = new SettingsReader(SettingSources.None, Environment.CurrentDirectory).Read();

    /// <summary>Where the graph is kept.</summary>
    public required StoreAddress Store { get; init; }

    /// <summary>A folder of further lexicon files, or null.</summary>
    public required string? LexiconFolder { get; init; }

    /// <summary>Where the service listens, at least one.</summary>
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>The origins whose pages may ask, none by default.</summary>
    public required IReadOnlyList<string> CorsOrigins { get; init; }

    /// <summary>Whether an empty store gets the example pages when it is served.</summary>
    public required bool Seeds { get; init; }

    /// <summary>What is logged to standard error.</summary>
    public required LogLevel Log { get; init; }

    /// <summary>The highest estimated cost of a GraphQL operation.</summary>
    public required int MaxCost { get; init; }

    /// <summary>The most items a page of a connection holds.</summary>
    public required int MaxPageSize { get; init; }

    /// <summary>How long a GraphQL operation may take.</summary>
    public required TimeSpan QueryTimeout { get; init; }

    /// <summary>How a Neo4j server is reached.</summary>
    public required Neo4jSettings Neo4j { get; init; }
}

/// <summary>How a Neo4j server is reached, besides its address, which is the store's.</summary>
public sealed record Neo4jSettings
{
    /// <summary>Where reads go; null for where writes go.</summary>
    public required Uri? ReadUrl { get; init; }

    /// <summary>Who this program is to the server.</summary>
    public required string User { get; init; }

    /// <summary>The user's password, or null where none is set, which no server takes.</summary>
    public required string? Password { get; init; }

    /// <summary>Which of the server's databases holds the graph.</summary>
    public required string Database { get; init; }

    /// <summary>How long one request may take.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How often a write is sent again while the server is away; waits grow to 5 seconds.</summary>
    public required int Retries { get; init; }

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{User}, database {Database}";
}
