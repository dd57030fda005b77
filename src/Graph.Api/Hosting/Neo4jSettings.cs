using Graph.Api.Commands;
using Graph.Storage.Neo4j;

namespace Graph.Api.Hosting;

/// <summary>How to reach a Neo4j server, from <c>--store</c> and the environment.</summary>
internal static class Neo4jSettings
{
    /// <summary>Reads and checks them.</summary>
    /// <param name="address">Where the server is.</param>
    /// <param name="variable">The value of an environment variable, or null.</param>
    /// <exception cref="CommandException">One is missing or wrong; the message names it.</exception>
    public static Neo4jOptions Read(StoreAddress address, Func<string, string?> variable)
    {
        var readUrl = Given("GRAPH_NEO4J_READ_URL");
        if (readUrl is not null && !StoreAddress.IsHttp(readUrl))
            throw new CommandException("GRAPH_NEO4J_READ_URL: must be an http or https URL without a password.", ExitCode.Usage);
        return new Neo4jOptions
        {
            Url = new Uri(address.Place),
            ReadUrl = readUrl is null ? null : new Uri(readUrl),
            User = Given("GRAPH_NEO4J_USER") ?? "neo4j",
            Password = Given("GRAPH_NEO4J_PASSWORD") ?? throw new CommandException("GRAPH_NEO4J_PASSWORD: must be set for a Neo4j store.", ExitCode.Usage),
            Database = Given("GRAPH_NEO4J_DATABASE") ?? "neo4j",
        };

        string? Given(string name) => variable(name) is { Length: > 0 } value ? value : null;
    }
}
