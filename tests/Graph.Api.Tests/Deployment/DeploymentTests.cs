using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Deployment;

/// <summary>docker-compose.yml and Dockerfile, as far as they can be judged without an engine.</summary>
public sealed class DeploymentTests
{
    private const string Password = "a password of: signs # and \"quotes\"";

    [ComposeFact]
    public void Compose_WithAPassword_RunsBothOverNeo4j()
    {
        var (status, output, error) = Compose.Config(("GRAPH_NEO4J_PASSWORD", "hush"));
        status.ShouldBe(0, error);
        output.ShouldContain("GRAPH_STORE: neo4j:http://neo4j:7474");
        output.ShouldContain("NEO4J_AUTH: neo4j/hush");
        output.ShouldContain("condition: service_healthy");
    }

    [ComposeFact]
    public void Compose_WithoutAPassword_SaysWhatToSet() =>
        Compose.Config().ShouldSatisfyAllConditions(
            run => run.Status.ShouldNotBe(0),
            run => run.Error.ShouldContain("GRAPH_NEO4J_PASSWORD"));

    [ComposeFact]
    public void Compose_WhatTheEnvironmentSays_ReachesTheService()
    {
        var (status, output, error) = Compose.Config(
            ("GRAPH_NEO4J_PASSWORD", Password), ("GRAPH_STORE", "sqlite:data/graph.db"), ("GRAPH_CORS", "https://example.org"), ("GRAPH_LOG", "debug"), ("GRAPH_SEEDS", "false"));
        status.ShouldBe(0, error);
        output.ShouldContain("GRAPH_STORE: sqlite:data/graph.db");
        output.ShouldContain("GRAPH_CORS: https://example.org");
        output.ShouldContain("GRAPH_LOG: debug");
        output.Replace("'", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).ShouldContain("GRAPH_SEEDS: false");
    }

    [Fact]
    public void Dockerfile_CopiesOnlyWhatIsThere_AndServesOnThePortComposePublishes()
    {
        var lines = File.ReadAllLines(Checkout.Path("Dockerfile"));
        var copied = lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ')[1..^1]).ToArray();
        copied.ShouldNotBeEmpty();
        foreach (var path in copied)
            (File.Exists(Checkout.Path(path)) || Directory.Exists(Checkout.Path(path))).ShouldBeTrue(path);
        lines.ShouldContain("ENV GRAPH_URLS=http://0.0.0.0:5080");
        File.ReadAllText(Checkout.Path("docker-compose.yml")).ShouldContain("127.0.0.1:5080:5080");
    }
}
