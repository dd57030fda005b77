using System.Globalization;
using Graph.Api.Commands;

namespace Graph.Api.Configuration;

/// <summary>All that can be set. The README's table says the same, and a test compares the two.</summary>
internal static class SettingKeys
{
    /// <summary>Where the graph is kept.</summary>
    public static SettingKey<StoreAddress> Store { get; } = new("GRAPH_STORE", "Store")
    {
        Option = "--store",
        Meaning = "where the graph is kept",
        Allowed = "sqlite:PATH, neo4j:URL (such as neo4j:http://localhost:7474) or memory",
        Default = "sqlite:data/graph.db",
        TryParse = (text, _, out value) => StoreAddress.TryParse(text, out value!),
    };

    /// <summary>Further lexicon files.</summary>
    public static SettingKey<string> Lexicon { get; } = new("GRAPH_LEXICON", "Lexicon")
    {
        Option = "--lexicon",
        Meaning = "names of your own, laid out like the built-in lexicon; they add to it",
        Allowed = "a folder that exists",
        TryParse = (text, folder, out value) => Directory.Exists(System.IO.Path.GetFullPath(value = text, folder)),
    };

    /// <summary>Where the service listens.</summary>
    public static SettingKey<IReadOnlyList<string>> Urls { get; } = new("GRAPH_URLS", "Urls")
    {
        Option = "--urls",
        Meaning = "where the service listens; port 0 is any free one",
        Allowed = "http://HOST:PORT, several with semicolons between",
        Default = "http://127.0.0.1:5080",
        TryParse = (text, _, out value) => ListenAddresses.TryParse(text, out value),
    };

    /// <summary>Whose pages may ask.</summary>
    public static SettingKey<IReadOnlyList<string>> Cors { get; } = new("GRAPH_CORS", "Cors")
    {
        Meaning = "the origins whose pages may ask, in a browser",
        Allowed = "origins such as https://example.org, several with semicolons between",
        TryParse = (text, _, out value) => Origins.TryParse(text, out value),
    };

    /// <summary>The example pages.</summary>
    public static SettingKey<bool> Seeds { get; } = new("GRAPH_SEEDS", "Seeds")
    {
        Meaning = "whether `serve` takes the example pages into an empty store",
        Allowed = "true or false",
        Default = "true",
        TryParse = (text, _, out value) => bool.TryParse(text, out value),
    };

    /// <summary>How much is logged.</summary>
    public static SettingKey<LogLevel> Log { get; } = new("GRAPH_LOG", "Log")
    {
        Meaning = "what is logged to standard error: this and what is worse",
        Allowed = "trace, debug, information, warning, error, critical or none",
        Default = "warning",
        TryParse = (text, _, out value) => Enum.TryParse(text, ignoreCase: true, out value) && !char.IsAsciiDigit(text[0]) && Enum.IsDefined(value),
    };

    /// <summary>The dearest question.</summary>
    public static SettingKey<int> MaxCost { get; } =
        WholeNumber("GRAPH_MAX_COST", "MaxCost", "the highest estimated cost of a GraphQL operation", 100, 1_000_000_000, otherwise: 200_000);

    /// <summary>The largest page.</summary>
    // No less than what the pages themselves ask for at a time.
    public static SettingKey<int> MaxPageSize { get; } =
        WholeNumber("GRAPH_MAX_PAGE_SIZE", "MaxPageSize", "the most items a page of a connection holds", 20, 100_000, otherwise: 500);

    /// <summary>The longest question.</summary>
    public static SettingKey<TimeSpan> QueryTimeout { get; } =
        Seconds("GRAPH_QUERY_TIMEOUT", "QueryTimeout", "how many seconds a GraphQL operation may take", 1, 3600, otherwise: 30);

    /// <summary>Where reads go.</summary>
    public static SettingKey<Uri> Neo4jReadUrl { get; } = new("GRAPH_NEO4J_READ_URL", "Neo4j:ReadUrl")
    {
        Meaning = "where reads go, in a cluster; the store's URL when it is not set",
        Allowed = "an http or https URL without a password",
        TryParse = (text, _, out value) => StoreAddress.IsHttp(text) & Uri.TryCreate(text, UriKind.Absolute, out value!),
    };

    /// <summary>The user.</summary>
    public static SettingKey<string> Neo4jUser { get; } = new("GRAPH_NEO4J_USER", "Neo4j:User")
    {
        Meaning = "the Neo4j user",
        Allowed = "a name without a colon",
        Default = "neo4j",
        // Basic authentication ends the name at the first colon.
        TryParse = (text, _, out value) => !(value = text).Contains(':', StringComparison.Ordinal),
    };

    /// <summary>The user's password.</summary>
    public static SettingKey<string> Neo4jPassword { get; } = new("GRAPH_NEO4J_PASSWORD", "Neo4j:Password")
    {
        Meaning = "the user's password; it is never printed",
        Allowed = "set for a Neo4j store",
        IsSecret = true,
        TryParse = (text, _, out value) => (value = text).Length > 0,
    };

    /// <summary>The password, in a file.</summary>
    public static SettingKey<string> Neo4jPasswordFile { get; } = new("GRAPH_NEO4J_PASSWORD_FILE", "Neo4j:PasswordFile")
    {
        Meaning = "a file that holds the password instead, as secrets are handed to containers",
        Allowed = "a file of one line that can be read",
        TryParse = TryReadLine,
    };

    /// <summary>The database.</summary>
    public static SettingKey<string> Neo4jDatabase { get; } = new("GRAPH_NEO4J_DATABASE", "Neo4j:Database")
    {
        Meaning = "the Neo4j database",
        Allowed = "a name of letters, digits, dots and dashes",
        Default = "neo4j",
        TryParse = (text, _, out value) => (value = text).All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-'),
    };

    /// <summary>How long one request may take.</summary>
    public static SettingKey<TimeSpan> Neo4jTimeout { get; } =
        Seconds("GRAPH_NEO4J_TIMEOUT", "Neo4j:Timeout", "how many seconds one request to Neo4j may take", 1, 3600, otherwise: 120);

    /// <summary>How long an ingest waits for a server.</summary>
    public static SettingKey<int> Neo4jRetries { get; } =
        WholeNumber("GRAPH_NEO4J_RETRIES", "Neo4j:Retries", "how often a write is sent again while Neo4j is away; waits grow to 5 seconds, so 60 are some 5 minutes", 0, 100_000, otherwise: 60);

    /// <summary>In the order of the README.</summary>
    public static IReadOnlyList<SettingKey> All { get; } =
    [
        Store, Urls, Lexicon, Seeds, Cors, Log, MaxCost, MaxPageSize, QueryTimeout,
        Neo4jUser, Neo4jPassword, Neo4jPasswordFile, Neo4jDatabase, Neo4jReadUrl, Neo4jTimeout, Neo4jRetries,
    ];

    private static SettingKey<int> WholeNumber(string variable, string name, string meaning, int least, int most, int otherwise) => new(variable, name)
    {
        Meaning = meaning,
        Allowed = AllowedWhole(least, most),
        Default = Text(otherwise),
        TryParse = (text, _, out value) => TryWhole(text, least, most, out value),
    };

    private static SettingKey<TimeSpan> Seconds(string variable, string name, string meaning, int least, int most, int otherwise) => new(variable, name)
    {
        Meaning = meaning,
        Allowed = AllowedWhole(least, most),
        Default = Text(otherwise),
        TryParse = (text, _, out value) =>
        {
            var read = TryWhole(text, least, most, out var seconds);
            value = TimeSpan.FromSeconds(seconds);
            return read;
        },
    };

    private static bool TryWhole(string text, int least, int most, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;

    private static string AllowedWhole(int least, int most) => $"a whole number from {Text(least)} to {Text(most)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool TryReadLine(string text, string workingFolder, out string value)
    {
        value = "";
        try
        {
            value = File.ReadAllText(System.IO.Path.GetFullPath(text, workingFolder)).TrimEnd('\r', '\n');
            return value.Length > 0 && !value.Contains('\n', StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
