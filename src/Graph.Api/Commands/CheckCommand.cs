using System.CommandLine;
using Graph.Api.Configuration;
using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary><c>check</c>: looks for damage in an embedded store.</summary>
/// <param name="surroundings">What the command may touch.</param>
/// <param name="options">The options every command takes.</param>
internal sealed class CheckCommand(Surroundings surroundings, GlobalOptions options)
{
    /// <summary>The command for the tree.</summary>
    public Command Build()
    {
        var command = new Command(
            "check", "Looks for damage in a sqlite store: SQLite's own check, then every stored count against a recount of the mentions. Status 1 when there is any.");
        command.SetAction(parsed => RunAsync(options.Read(parsed)));
        return command;
    }

    private async Task<int> RunAsync(Settings settings)
    {
        await using var store = Stores.OpenEmbedded(settings, "check", surroundings);
        var findings = store.FindDamage();
        foreach (var finding in findings)
            surroundings.Out.WriteLine(finding);
        if (findings.Count == 0)
            surroundings.Out.WriteLine($"{store.Location}: no damage found.");
        return findings.Count == 0 ? ExitCode.Done : ExitCode.Partial;
    }
}
