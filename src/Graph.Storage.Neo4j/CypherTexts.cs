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

    public static string FilteredLinks { get; } = Read("filtered-links");

    public static string Ties { get; } = Read("ties");

    public static string Among { get; } = Read("among");

    public static string Search { get; } = Read("search");

    public static string Timeline { get; } = Read("timeline");

    public static string Compare { get; } = Read("compare");

    public static string Statistics { get; } = Read("statistics");

    public static string IndexAll { get; } = Read("index-all");

    public static string IndexChanged { get; } = Read("index-changed");

    public static string ContentHashes { get; } = Read("content-hashes");

    public static string DocumentKeys { get; } = Read("document-keys");

    public static string Texts { get; } = Read("texts");

    public static string RecordIngest { get; } = Read("record-ingest");

    public static string LastIngest { get; } = Read("last-ingest");

    public static string Unfolded { get; } = Read("unfolded");

    public static string Fold { get; } = Read("fold");

    /// <summary>The steps of the schema's first version, in order.</summary>
    public static IReadOnlyList<string> Migration1 { get; } = Steps("migration-1");

    /// <summary>The steps to its second.</summary>
    public static IReadOnlyList<string> Migration2 { get; } = Steps("migration-2");

    /// <summary>The steps to its third.</summary>
    public static IReadOnlyList<string> Migration3 { get; } = Steps("migration-3");

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
