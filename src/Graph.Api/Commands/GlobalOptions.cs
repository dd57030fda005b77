using System.CommandLine;

namespace Graph.Api.Commands;

/// <summary>What the global options say.</summary>
/// <param name="Store">Where the graph is kept.</param>
/// <param name="LexiconFolder">Further lexicon files, or null.</param>
/// <param name="Urls">Where to listen, at least one.</param>
public sealed record Settings(StoreAddress Store, string? LexiconFolder, IReadOnlyList<string> Urls);

/// <summary>
/// The options every command takes, before or after its own arguments. What is not given comes from an environment variable, then from
/// the default.
/// </summary>
public sealed class GlobalOptions
{
    /// <summary>Defines them.</summary>
    /// <param name="variable">The value of an environment variable, or null.</param>
    public GlobalOptions(Func<string, string?> variable)
    {
        Store = Text("--store", "STORE", "GRAPH_STORE", variable, "sqlite:data/graph.db",
            "Where the graph is kept: sqlite:PATH, neo4j:URL or memory.");
        Lexicon = Text("--lexicon", "DIR", "GRAPH_LEXICON", variable, null,
            "A folder of further lexicon files, laid out like the built-in one; they add to it.");
        Urls = Text("--urls", "URLS", "GRAPH_URLS", variable, "http://127.0.0.1:5080",
            "Where to listen, several separated by semicolons.");
    }

    /// <summary>Where the graph is kept.</summary>
    public Option<string> Store { get; }

    /// <summary>Further lexicon files.</summary>
    public Option<string> Lexicon { get; }

    /// <summary>Where the service listens.</summary>
    public Option<string> Urls { get; }

    /// <summary>What was given, or comes from the environment, or is the default.</summary>
    /// <exception cref="CommandException">The store's address or a URL is none.</exception>
    public Settings Read(ParseResult parsed) => new(
        StoreAddress.Parse(parsed.GetValue(Store)!), parsed.GetValue(Lexicon), ListenAddresses.Parse(parsed.GetValue(Urls)!));

    /// <summary>All of them, in the order of <c>--help</c>.</summary>
    public IEnumerable<Option> All => [Store, Lexicon, Urls];

    private static Option<string> Text(
        string name, string value, string environment, Func<string, string?> variable, string? fallback, string description)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} [environment: {environment}]",
            HelpName = value,
            Recursive = true,
        };
        var given = variable(environment) is { Length: > 0 } set ? set : fallback;
        if (given is not null)
            option.DefaultValueFactory = _ => given;
        return option;
    }
}
