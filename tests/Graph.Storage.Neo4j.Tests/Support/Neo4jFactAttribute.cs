namespace Graph.Storage.Neo4j.Tests.Support;

/// <summary>A test that needs a server. Skipped with the reason where there is none, but never with <c>CI=true</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = SkipReason;

    internal static string? SkipReason => Environment.GetEnvironmentVariable("CI") == "true" ? null : Neo4jServer.Missing;
}

/// <summary>
/// A test that needs a server that nobody else asks: to stop it, to fill it with the importer, or to see what is asked of it. Skipped with the
/// reason where only a named one is to be had, or none; never with <c>CI=true</c> where there is none.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnNeo4jFactAttribute : FactAttribute
{
    public OwnNeo4jFactAttribute() => Skip = Neo4jServer.Missing is null ? Neo4jServer.MissingOwn : Neo4jFactAttribute.SkipReason;
}

/// <summary>A table of tests that need a server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jFactAttribute.SkipReason;
}
