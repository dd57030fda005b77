using System.Reflection;

namespace Graph.Api.Tests.Architecture;

/// <summary>Dependencies point one way: Api, then engines and stores, then the model.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("Graph.Model", "")]
    [InlineData("Graph.GraphQL", "")]
    [InlineData("Graph.Extraction", "Graph.Model")]
    [InlineData("Graph.Storage", "Graph.Model")]
    [InlineData("Graph.Storage.Sqlite", "Graph.Model Graph.Storage")]
    [InlineData("Graph.Storage.Neo4j", "Graph.Model Graph.Storage")]
    [InlineData("Graph.Api", "Graph.Extraction Graph.GraphQL Graph.Model Graph.Storage Graph.Storage.Neo4j Graph.Storage.Sqlite")]
    public void Assembly_OfEachProject_ReferencesNoOthersThanAllowed(string assembly, string allowed)
    {
        var referenced = Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Graph.", StringComparison.Ordinal));
        referenced.ShouldBeSubsetOf(allowed.Split(' '));
    }

    [Theory]
    [InlineData("Graph.Model")]
    [InlineData("Graph.Storage")]
    public void Assembly_OfPlainContracts_UsesNoPackage(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Graph.", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Graph.Model")]
    [InlineData("Graph.Extraction")]
    [InlineData("Graph.Storage")]
    public void Assembly_OfPureFunctions_ReachesNoNetwork(string assembly) =>
        Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)
            .ShouldNotContain(name => name.StartsWith("System.Net", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void Type_InAnyProject_IsNotCalledGraph() =>
        new[] { "Graph.Model", "Graph.Extraction", "Graph.Storage", "Graph.Storage.Sqlite", "Graph.Storage.Neo4j", "Graph.GraphQL", "Graph.Api" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .ShouldNotContain(type => type.Name == "Graph");
}
