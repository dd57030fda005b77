namespace Graph.Storage.Neo4j;

/// <summary>The statements, each a file under <c>Cypher/</c>. No statement is put together from parts: what varies is a parameter.</summary>
internal static class CypherTexts
{
    public static string SchemaVersion { get; } = Read("schema-version");

    public static string GraphState { get; } = Read("graph-state");

    public static string Forms { get; } = Read("forms");

    public static string Documents { get; } = Read("documents");

    public static string WriteBatch { get; } = Read("write-batch");

    public static string Document { get; } = Read("document");

    public static string Resolve { get; } = Read("resolve");

    public static string Entities { get; } = Read("entities");

    public static string Articles { get; } = Read("articles");

    public static string Evidence { get; } = Read("evidence");

    public static string Links { get; } = Read("links");

    public static string Statistics { get; } = Read("statistics");

    /// <summary>The steps of the schema's first version, in order.</summary>
    public static IReadOnlyList<string> Migration { get; } = Steps("migration-1");

    /// <summary>What makes an imported graph whole, before its first migration.</summary>
    public static IReadOnlyList<string> AfterImport { get; } = Steps("after-import");

    private static string[] Steps(string name) => Read(name).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Read(string name)
    {
        using var stream = typeof(CypherTexts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The statement '{name}' is not part of this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
