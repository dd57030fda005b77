using System.Text.RegularExpressions;
using Graph.Api.Configuration;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Configuration;

/// <summary>What is written about settings elsewhere is what they are.</summary>
public sealed partial class SettingKeysTests
{
    [Fact]
    public void Readme_OfTheSettings_HasTheTable()
    {
        string[] table =
        [
            "| environment | appsettings.json, below `Graph` | what | default | must be |",
            "| --- | --- | --- | --- | --- |",
            .. SettingKeys.All.Select(key =>
                $"| `{key.Environment}`{(key.Option is { } option ? $", `{option}`" : "")} | `{key.Path}` | {key.Meaning} | {(key.Default is { } value ? $"`{value}`" : "")} | {key.Allowed} |"),
        ];
        File.ReadAllText(Checkout.Path("README.md")).ShouldContain(string.Join('\n', table));
    }

    [Fact]
    public void AppSettings_AsCommitted_NameEverySettingButThePasswordAndChangeNothing()
    {
        var sources = SettingSources.Of(_ => null, _ => null, [Checkout.Path("src", "Graph.Api")]);
        foreach (var key in SettingKeys.All)
            (sources.Find(key)?.Text).ShouldBe(key.Default, key.Path);
        var text = File.ReadAllText(Checkout.Path("src", "Graph.Api", "appsettings.json"));
        foreach (var key in SettingKeys.All.Where(key => !key.Path.Contains("Password", StringComparison.Ordinal)))
            text.ShouldContain($"\"{key.Path.Split(':')[^1]}\"");
    }

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData("Dockerfile")]
    [InlineData("docs/scaling.md")]
    [InlineData("README.md")]
    public void Variables_NamedElsewhere_AreSettings(string file)
    {
        var names = Variable().Matches(File.ReadAllText(Checkout.Path(file))).Select(match => match.Value).Where(name => !name.StartsWith("GRAPH_TEST_", StringComparison.Ordinal)).ToList();
        names.ShouldNotBeEmpty();
        names.Except(SettingKeys.All.Select(key => key.Environment)).ShouldBeEmpty();
    }

    [GeneratedRegex("GRAPH_[A-Z0-9_]*[A-Z0-9]")]
    private static partial Regex Variable();
}
