namespace Graph.Storage.Neo4j.Tests.Support;

/// <summary>A test that needs a server. Skipped with the reason where there is none, but never with <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = SkipReason;

    internal static string? SkipReason => Environment.GetEnvironmentVariable("CI") == "true" ? null : Neo4jServer.Missing;
}

/// <summary>A test that makes a server's database with the importer, which only a server of its own has.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jImportFactAttribute : FactAttribute
{
    public Neo4jImportFactAttribute() => Skip = Neo4jServer.MissingImporter;
}

/// <summary>A table of tests that need a server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jFactAttribute.SkipReason;
}
