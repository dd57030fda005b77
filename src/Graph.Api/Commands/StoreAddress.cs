namespace Graph.Api.Commands;

/// <summary>The kinds of store a graph can be kept in.</summary>
public enum StoreKind
{
    /// <summary>In this process only.</summary>
    Memory,

    /// <summary>In one file on this machine.</summary>
    Sqlite,
}

/// <summary>Where the graph is kept, as <c>--store</c> says it.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Place">The file; empty for memory.</param>
public sealed record StoreAddress(StoreKind Kind, string Place)
{
    /// <summary>Reads <c>memory</c> or <c>sqlite:PATH</c>.</summary>
    /// <exception cref="CommandException">It is neither.</exception>
    public static StoreAddress Parse(string text)
    {
        if (text == "memory")
            return new StoreAddress(StoreKind.Memory, "");
        const string sqlite = "sqlite:";
        return text.StartsWith(sqlite, StringComparison.Ordinal) && text.Length > sqlite.Length
            ? new StoreAddress(StoreKind.Sqlite, text[sqlite.Length..])
            : throw new CommandException($"--store {text}: must be sqlite:PATH or memory.", ExitCode.Usage);
    }

    /// <summary>As it is typed.</summary>
    public override string ToString() => Kind == StoreKind.Memory ? "memory" : $"sqlite:{Place}";
}
