namespace Graph.Api.Tests.Support;

/// <summary>
/// A test that needs Node and the packages of a folder of <c>tests/judges</c>. Skipped with the reason where they are missing, but never with
/// <c>CI=true</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string judge)
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !Directory.Exists(Checkout.Path("tests", "judges", judge, "node_modules")))
            Skip = $"Not installed: npm ci in tests/judges/{judge}/.";
    }
}

/// <summary>The same for a table of cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute(string judge)
    {
        Skip = new NodeFactAttribute(judge).Skip;
    }
}
