using System.Diagnostics.CodeAnalysis;

namespace Graph.Api.Commands;

/// <summary>The kinds of store a graph can be kept in.</summary>
public enum StoreKind
{
    /// <summary>In this process only.</summary>
    Memory,

    /// <summary>In one file on this machine.</summary>
    Sqlite,

    /// <summary>On a Neo4j server.</summary>
    Neo4j,
}

/// <summary>Where the graph is kept, as <c>--store</c> says it.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Place">The file or the server's URL; empty for memory.</param>
public sealed record StoreAddress(StoreKind Kind, string Place)
{
    /// <summary>Reads <c>memory</c>, <c>sqlite:PATH</c> or <c>neo4j:URL</c>.</summary>
    /// <returns>False when it is none of them.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out StoreAddress? address)
    {
        const string sqlite = "sqlite:", neo4j = "neo4j:";
        address = text == "memory" ? new StoreAddress(StoreKind.Memory, "")
            : text.StartsWith(sqlite, StringComparison.Ordinal) && text.Length > sqlite.Length ? new StoreAddress(StoreKind.Sqlite, text[sqlite.Length..])
            : text.StartsWith(neo4j, StringComparison.Ordinal) && IsHttp(text[neo4j.Length..]) ? new StoreAddress(StoreKind.Neo4j, text[neo4j.Length..])
            : null;
        return address is not null;
    }

    // A password belongs into its own variable: an address is printed.
    internal static bool IsHttp(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") && url.UserInfo.Length == 0;

    /// <summary>As it is typed.</summary>
    public override string ToString() => Kind switch
    {
        StoreKind.Memory => "memory",
        StoreKind.Sqlite => $"sqlite:{Place}",
        _ => $"neo4j:{Place}",
    };
}
