using System.Text.RegularExpressions;
using Graph.Api.Commands;
using Graph.Api.Export;
using Graph.Api.Tests.Support;

namespace Graph.Api.Tests.Documents;

/// <summary>What the guide for analysts tells to run runs, and what it names is there.</summary>
public sealed partial class AnalystsGuideTests : IDisposable
{
    private static readonly string Guide = File.ReadAllText(Checkout.Path("docs", "analysts.md"));

    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [GeneratedRegex(@"(?<=\n    )(?:ingest|export|query) .+")]
    private static partial Regex Command { get; }

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Argument { get; }

    [GeneratedRegex("--format (?<format>[a-z-]+)")]
    private static partial Regex Format { get; }

    [Fact]
    public async Task Guide_OfItsCommands_RunsFromTheFirstToTheLast()
    {
        var commands = Command.Matches(Guide).Select(command => command.Value).ToList();
        commands.Count.ShouldBeGreaterThan(5);
        foreach (var command in commands)
        {
            string[] arguments = [.. Argument.Matches(command).Select(argument => argument.Value.Trim('\'')).Select(argument => argument == "seeds" ? Shell.Seeds : argument)];
            var run = await _shell.RunAsync([.. arguments, "--store", "sqlite:graph.db"]);
            run.Error.ShouldBeEmpty(command);
            run.Status.ShouldBe(ExitCode.Done, command);
            run.Output.ShouldNotContain("\"errors\"", Case.Sensitive, command);
            if (arguments.SkipWhile(argument => argument != "--output").Skip(1).FirstOrDefault() is { } file)
                new FileInfo(Path.Combine(_shell.Folder.Path, file)).Length.ShouldBeGreaterThan(200, command);
        }
    }

    [Fact]
    public void Guide_OfFormats_NamesThoseThereAre()
    {
        string[] named = [.. Format.Matches(Guide).Select(format => format.Groups["format"].Value).Distinct()];
        named.Length.ShouldBeGreaterThan(3);
        named.ShouldBeSubsetOf(ExportFormats.All.Select(format => format.Name));
    }
}
